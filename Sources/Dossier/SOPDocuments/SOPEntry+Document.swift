import Findings
import ProcessMaps

extension SOPEntry {
    /// An SOP that only has a document. A document says nothing of its standing: it is a draft where number and date
    /// still wait to be filled in, and else unknown until a register says that it applies.
    init(_ document: SOPDocument, units: UnitIndex, log: inout FindingLog) {
        let (unit, written) = Self.unit(of: document, in: units)
        let isDraft = document.text(.number) == nil && document.text(.effective) == nil
        let title = document.text(.title) ?? document.text(.number) ?? document.fileName
        let sop = SOP(
            id: "", title: title, unit: unit?.id, unitText: written, status: isDraft ? .draft : .unknown,
            file: document.path, location: SourceLocation(path: document.path, sheet: document.sheet))
        self.init(sop: sop, row: nil, columns: [], unit: unit)
        take(document, log: &log)
    }

    /// Ties a document to the SOP. Where the register is blank the document speaks; where both speak the register does,
    /// and `sop/register-disagrees` compares them.
    mutating func take(_ document: SOPDocument, log: inout FindingLog) {
        self.document = document
        sop.places.take(document, besides: row)
        sop.documentPath = document.path
        sop.steps = document.steps
        sop.identity = document.identity
        if sop.number == nil { sop.number = document.text(.number) }
        if sop.ratifiedBy == nil { sop.ratifiedBy = document.text(.ratifiedBy) }
        if sop.legalBasis.isEmpty { sop.legalBasis = document.items(.legalBasis) }
        if sop.processCodes.isEmpty {
            sop.processCodes = document.items(.processCodes).compactMap { ProcessCode($0) }
        }
        take(.created, \.created, log: &log)
        take(.revised, \.revised, log: &log)
        take(.effective, \.effective, log: &log)
    }

    private mutating func take(
        _ field: SOPDocument.Field, _ date: WritableKeyPath<SOP, CalendarDate?>, log: inout FindingLog
    ) {
        // A date the register has, but that cannot be read, has its finding already.
        let isWritten = SOPColumn.allCases.first { $0.field == field }.flatMap { row?[$0] } != nil
        guard sop[keyPath: date] == nil, !isWritten, let value = document?.fields[field], let text = value.text else {
            return
        }
        sop[keyPath: date] = DateText.date(
            text, in: SOPColumn.allCases.first { $0.field == field }?.heading ?? "", at: value.location,
            severity: .warning, log: &log)
    }

    /// The unit the document names, else the one whose folder it lies in (`sops/dinkes/…`).
    private static func unit(of document: SOPDocument, in units: UnitIndex) -> (UnitIndex.Match?, String?) {
        let written = document.text(.unit)
        let lines = (written ?? "").split(whereSeparator: \.isNewline).map { String($0).trimmingBlanks }
        let folders = document.path.split(separator: "/").dropLast().reversed().map(String.init)
        for text in [written].compactMap({ $0 }) + lines.reversed() + folders {
            let match = units.match(text)
            if match.id != nil { return (match, written) }
        }
        return (nil, written)
    }
}

extension SOPDocument {
    /// What stands in a field; `nil` where it is blank, waits to be filled in, or is not there.
    func text(_ field: Field) -> String? { fields[field]?.text }

    /// The items of a field that is a list.
    func items(_ field: Field) -> [String] { text(field).map { ItemList($0).items } ?? [] }

    var identity: SOPIdentity {
        var identity = SOPIdentity()
        identity.warnings = items(.warnings)
        identity.qualifications = items(.qualifications)
        identity.equipment = items(.equipment)
        identity.records = items(.records)
        identity.related = items(.related)
        return identity
    }

    /// The name of the file without folder and ending.
    var fileName: String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
        return String(name[..<dot])
    }

    /// The sheet its identity block stands on, where the file is a workbook.
    var sheet: String? {
        guard [".xlsx", ".xlsm"].contains(where: path.lowercased().hasSuffix) else { return nil }
        return (fields[.title] ?? fields[.number])?.location.sheet ?? steps.first?.location.sheet
    }
}
