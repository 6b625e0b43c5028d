import Findings
import OfficeFiles

/// A format registers come in, as something that gives tables: one for each sheet, or the one there is.
protocol TableReader: Sendable {
    /// Whether the file is of this format, by its name.
    func reads(_ path: String) -> Bool

    /// The tables of the file, in its order.
    ///
    /// - Throws: `RefusedInput` where nothing of it can be read.
    func tables(_ bytes: [UInt8], path: String, log: inout FindingLog) throws(RefusedInput) -> [Table]
}

/// CSV: one table without a sheet.
struct CSVTables: TableReader {
    let limits: CSVLimits

    func reads(_ path: String) -> Bool { [".csv", ".tsv"].contains { path.lowercased().hasSuffix($0) } }

    func tables(_ bytes: [UInt8], path: String, log: inout FindingLog) throws(RefusedInput) -> [Table] {
        let csv: CSVFile
        do {
            csv = try CSVReader(limits: limits).read(bytes)
        } catch {
            throw RefusedInput(problem: ReadProblem(code: error.rawValue, message: error.message))
        }
        if csv.encoding == .windows1252 { log.report(Message.guessedEncoding(path)) }
        return [csv.table]
    }
}

private enum Message {
    static func guessedEncoding(_ path: String) -> Finding {
        Finding(
            rule: "register/encoding-guessed", severity: .warning,
            message: LocalizedText(
                id: "Berkas bukan UTF-8; dibaca sebagai windows-1252, sehingga huruf khusus mungkin keliru.",
                en: "The file is not UTF-8; it was read as windows-1252, so that special letters may be wrong."),
            action: LocalizedText(
                id: "Simpan ulang sebagai “CSV UTF-8”.", en: "Save it again as “CSV UTF-8”."),
            location: SourceLocation(path: path))
    }
}
