import Findings
import OfficeFiles

/// Opens the files of one kind of register and reads them into rows; each file ends in one state of the ledger.
struct RegisterFiles<Column: RegisterColumn> {
    let folder: DossierFolder
    let limits: DossierLimits

    /// The registers that could be read at least in part, in path order. Each is recorded by `finish` later, because
    /// what its rows mean may still make it less than wholly read.
    func read(
        csv: [String], yaml: [String] = [], listKey: String = "", log: inout FindingLog, ledger: inout InputLedger
    ) -> [OpenRegister<Column>] {
        (csv + yaml).sorted { $0.precedesInBytes($1) }.compactMap { path in
            let file = LoadedFile(
                folder.absolute(path), contentsUpTo: yaml.contains(path) ? limits.yamlBytes : limits.registerBytes)
            do throws(RefusedInput) {
                let register: Register<Column>
                if yaml.contains(path) {
                    register = try yamlRegister(file, path, listKey, log: &log)
                } else {
                    register = try csvRegister(file, path, log: &log)
                }
                return OpenRegister(register: register, file: file)
            } catch {
                ledger.refuse(path, file, error.problem, log: &log)
                return nil
            }
        }
    }

    private func csvRegister(
        _ file: LoadedFile?, _ path: String, log: inout FindingLog
    ) throws(RefusedInput) -> Register<Column> {
        let bytes = try InputLedger.contents(of: file, limit: limits.registerBytes)
        let csv: CSVFile
        do {
            csv = try CSVReader(limits: limits.csv).read(bytes)
        } catch {
            throw RefusedInput(problem: ReadProblem(code: error.rawValue, message: error.message))
        }
        if csv.encoding == .windows1252 { log.report(Message.guessedEncoding(path)) }
        return try Register(csv.table, path: path, log: &log)
    }

    private func yamlRegister(
        _ file: LoadedFile?, _ path: String, _ listKey: String, log: inout FindingLog
    ) throws(RefusedInput) -> Register<Column> {
        let bytes = try InputLedger.contents(of: file, limit: limits.yamlBytes)
        return try Register(YAMLFile(bytes, path: path, limits: limits), listKey: listKey, log: &log)
    }
}

/// A register whose rows are being understood.
struct OpenRegister<Column: RegisterColumn>: Sendable {
    var register: Register<Column>
    let file: LoadedFile?

    /// Writes the state the file ended in.
    func finish(_ ledger: inout InputLedger) {
        ledger.record(
            register.path, file, register.problem == nil ? .read : .partlyRead, register.problem)
    }
}

extension InputLedger {
    /// Records a file of which nothing counts, and says so in a finding.
    mutating func refuse(_ path: String, _ file: LoadedFile?, _ problem: ReadProblem, log: inout FindingLog) {
        record(path, file, .refused, problem)
        log.report(
            Finding(
                rule: "dossier/input-refused", severity: .error, message: problem.message,
                location: SourceLocation(path: path, line: problem.line, column: problem.column)))
    }

    /// The bytes of a file that was asked for.
    ///
    /// - Throws: `RefusedInput` where it could not be opened, or is larger than `limit` bytes.
    static func contents(of file: LoadedFile?, limit: Int) throws(RefusedInput) -> [UInt8] {
        guard let file else { throw RefusedInput(problem: cannotOpen) }
        guard let bytes = file.contents else { throw RefusedInput(problem: tooLarge(limit: limit)) }
        return bytes
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
