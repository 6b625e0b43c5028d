import Findings
import OfficeFiles

/// Excel workbooks: one table for each worksheet.
struct WorkbookTables: TableReader {
    let limits: WorkbookLimits

    func reads(_ path: String) -> Bool { [".xlsx", ".xlsm"].contains { path.lowercased().hasSuffix($0) } }

    func tables(_ bytes: [UInt8], path: String, log: inout FindingLog) throws(RefusedInput) -> [Table] {
        do {
            let workbook = try Workbook(bytes, limits: limits)
            if workbook.furtherSheets > 0 { log.report(Message.further(workbook.furtherSheets, path)) }
            return workbook.sheets.filter { $0.kind == .worksheet }.map { workbook.table($0.index) }
        } catch {
            throw RefusedInput(problem: ReadProblem(code: error.code.rawValue, message: error.message))
        }
    }
}

private enum Message {
    static func further(_ count: Int, _ path: String) -> Finding {
        Finding(
            rule: "register/too-many-sheets", severity: .warning,
            message: LocalizedText(
                id: "\(count) lembar terakhir buku kerja ini tidak dibaca, karena lembarnya terlalu banyak.",
                en: "The last \(count) sheets of this workbook were not read, because it has too many."),
            location: SourceLocation(path: path))
    }
}
