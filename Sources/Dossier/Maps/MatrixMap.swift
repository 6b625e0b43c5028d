import Findings
import ProcessMaps

/// One map as the matrix has it: all the rows that share a code, or, without a code, a file.
struct MatrixMap: Sendable {
    var code: ProcessCode?
    var isCrossFunctional: Bool
    var title: String?
    var unit: String?
    /// The rows' Berkas, each once, with its place.
    var files: [(text: String, place: SourceLocation)] = []
    var registeredSOPs: [RegisteredSOP] = []
    /// The first row.
    var location: SourceLocation
    /// `path#row` of the first row.
    var rowID: String

    init(_ row: MatrixRow) {
        code = row.code
        isCrossFunctional = row.isCrossFunctional
        location = row.row.location
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
        if let file = row.file, !files.contains(where: { Folding.path($0.text) == Folding.path(file) }) {
            files.append((file, row.row.location(of: .file)))
        }
        if let sop = row.registeredSOP { registeredSOPs.append(sop) }
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
