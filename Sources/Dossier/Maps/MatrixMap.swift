import Findings
import ProcessMaps

/// One map as the matrix has it: all the rows that share a code, or, without a code, a file.
struct MatrixMap: Sendable {
    var code: ProcessCode?
    var isCrossFunctional: Bool
    var title: String?
    var unit: String?
    /// The rows' Berkas, each once.
    private(set) var files: [NamedFile] = []
    private var fileByPath: [String: Int] = [:]
    /// What the rows say in Kode SOP and Judul SOP, in their order, each with the position of its Berkas in `files`.
    var registeredSOPs: [(sop: RegisteredSOP, file: Int?)] = []
    /// The first row.
    var location: SourceLocation
    /// The cell of the code in that row, else of the file.
    var place: SourceLocation
    /// The cell of the unit, in the first row that names one.
    var unitPlace: SourceLocation?
    /// `path#row` of the first row.
    var rowID: String

    /// A Berkas, with what the first row that names it says.
    struct NamedFile: Sendable {
        var text: String
        var place: SourceLocation
        var title: String?
        var unit: String?
        var row: SourceLocation
        /// The cell of the code in that row, else of the file.
        var codePlace: SourceLocation
        var unitPlace: SourceLocation?
    }

    init(_ row: MatrixRow) {
        code = row.code
        isCrossFunctional = row.isCrossFunctional
        location = row.row.location
        place = row.place
        rowID = "\(row.row.location.path ?? "")#\(row.row.number)"
    }

    /// Takes what `row` adds: an SOP more, and what the rows before left blank.
    mutating func take(_ row: MatrixRow, log: inout FindingLog) {
        title = title ?? row.title
        if row.isCrossFunctional { isCrossFunctional = true }
        if let other = row.unit, let unit, unit != other {
            log.report(Message.otherUnit(code?.text ?? title ?? rowID, unit, other, row.row.location(of: .unit)))
        }
        unit = unit ?? row.unit
        unitPlace = unitPlace ?? row.unitPlace
        let file = row.file.map { take($0, of: row) }
        if let sop = row.registeredSOP { registeredSOPs.append((sop, file)) }
    }

    /// The position of the file in `files`.
    private mutating func take(_ file: String, of row: MatrixRow) -> Int {
        let path = Folding.path(file)
        if let known = fileByPath[path] { return known }
        fileByPath[path] = files.count
        files.append(
            NamedFile(
                text: file, place: row.row.location(of: .file), title: row.title, unit: row.unit,
                row: row.row.location, codePlace: row.place, unitPlace: row.unitPlace))
        return files.count - 1
    }
}

private enum Message {
    static func otherUnit(_ map: String, _ first: String, _ other: String, _ place: SourceLocation) -> Finding {
        Finding(
            rule: "register/map-unit-differs", severity: .warning,
            message: LocalizedText(
                id: "Peta \(map.quoted) tercatat milik dua unit: \(first) dan \(other). Yang dipakai \(first).",
                en: "The map \(map.quoted) is given to two units: \(first) and \(other). \(first) is used."),
            action: LocalizedText(
                id: "Samakan unit di semua baris peta ini.", en: "Give all rows of this map one unit."),
            location: place)
    }
}
