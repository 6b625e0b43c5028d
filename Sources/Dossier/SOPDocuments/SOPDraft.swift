import Findings
import OfficeFiles

/// One SOP of a document while it is put together from its parts.
struct SOPDraft {
    private(set) var identity: IdentityBlock?
    var procedures: [FlowProcedure] = []
    /// Whether its identity block stands behind its tables.
    private(set) var isIdentityLast = false
    private var recognition: [SOPDocument.Recognition] = []
    private var findings: [Finding] = []

    var hasTables: Bool { !procedures.isEmpty }

    /// Whether `block` belongs to this SOP: it says the same number or title, or says nothing of them, or this one has
    /// no identity yet.
    func belongs(_ block: IdentityBlock) -> Bool {
        guard let identity else { return true }
        guard block.namesAnSOP, identity.namesAnSOP else { return !hasTables || !block.namesAnSOP }
        for field in [SOPDocument.Field.number, .title] {
            guard let mine = identity.values[field]?.text, let other = block.values[field]?.text else { continue }
            return Folding.name(mine) == Folding.name(other)
        }
        // One table with the number, the next with the title.
        return !hasTables && Set(identity.values.keys).isDisjoint(with: block.values.keys)
    }

    mutating func take(_ block: IdentityBlock) {
        if identity == nil { isIdentityLast = hasTables }
        if identity == nil { identity = block } else { identity?.takeRest(of: block) }
    }

    mutating func report(_ finding: Finding) { findings.append(finding) }

    /// Takes a flow table: it goes on with the last procedure where it counts on from it, else begins one.
    mutating func take(_ table: FlowTable) {
        var reader = FlowRowReader(table)
        let rows = reader.read()
        var recognized = (table.isContinuation ? [] : table.recognition) + rows.recognition
        if table.isContinuation {
            let place = table.places.location(CellPosition(row: table.rows.lowerBound, column: 0))
            recognized.append(.init(table.places.grid.name, as: "continued table", at: place))
        }
        guard !rows.steps.isEmpty || !rows.lead.isEmpty else {
            let place = table.places.location(CellPosition(row: table.rows.lowerBound, column: table.columns.activity))
            findings.append(Message.emptyTable(place))
            recognition += recognized
            return
        }
        if let last = procedures.last, table.isContinuation || Self.goesOn(last, table, rows) {
            procedures[procedures.count - 1].tables.append((table, rows))
        } else {
            procedures.append(FlowProcedure(name: table.caption, tables: [(table, rows)]))
        }
        procedures[procedures.count - 1].recognition += recognized
    }

    private static func goesOn(_ last: FlowProcedure, _ table: FlowTable, _ rows: FlowRows) -> Bool {
        guard let first = rows.steps.first else { return true }
        let number = first.label.flatMap { StepLabel($0)?.whole }
        let before = last.tables.last?.rows.steps.last?.label.flatMap { StepLabel($0)?.whole }
        switch (before, number) {
        case (let before?, let number?): return number > before && number <= before + 2
        case (nil, nil): return table.caption == nil || table.caption == last.name
        default: return number == nil && table.caption == last.name
        }
    }

    /// The finished SOP. A title stands in for one the identity block does not say.
    func document(path: String, title: (text: String, place: SourceLocation)?) -> SOPDocument {
        var document = SOPDocument(path: path, fields: identity?.values ?? [:])
        document.recognition = (identity?.recognition ?? []) + recognition + procedures.flatMap(\.recognition)
        document.findings = findings
        if document.fields[.title]?.text == nil, let title {
            document.fields[.title] = .init(title.text, at: title.place)
            document.recognition.append(.init(title.text, as: "field title", at: title.place))
        }
        let names = names
        for (index, procedure) in procedures.enumerated() {
            var reader = ProcedureReader(procedure, name: names.isEmpty ? nil : names[index])
            document.steps += reader.read()
            document.findings += reader.findings
        }
        document.procedures = names
        if let place = procedures.first?.tables.first?.table.places, identity == nil {
            document.findings.append(Message.noIdentity(path, place.grid.name))
        }
        if procedures.isEmpty { document.findings.append(Message.noTable(path)) }
        return document
    }

    /// The names of the procedures, told apart, where there are several.
    private var names: [String] {
        guard procedures.count > 1 else { return [] }
        var ids = UniqueIDs()
        return procedures.enumerated().map { ids.take($0.element.name ?? "Prosedur \($0.offset + 1)") }
    }
}

private enum Message {
    static func noIdentity(_ path: String, _ grid: String) -> Finding {
        Finding(
            rule: "document/no-identity", severity: .warning,
            message: LocalizedText(
                id: "Tabel alur ini tidak didahului bagian identitas SOP (nomor, tanggal, pengesahan, judul).",
                en: "This flow table has no identity block of an SOP (number, dates, ratification, title)."),
            action: LocalizedText(
                id: "Tambahkan bagian identitas menurut format SOP.", en: "Add the identity block of the SOP form."),
            location: SourceLocation(path: path, sheet: grid))
    }

    static func noTable(_ path: String) -> Finding {
        Finding(
            rule: "document/no-flow-table", severity: .warning,
            message: LocalizedText(
                id:
                    "Dokumen ini mempunyai bagian identitas SOP, tetapi tidak ada tabel alur (kegiatan, pelaksana, mutu baku) yang terbaca.",
                en:
                    "This document has the identity block of an SOP, but no flow table (activity, performers, standard) that could be read."
            ),
            location: SourceLocation(path: path))
    }

    static func emptyTable(_ place: SourceLocation) -> Finding {
        Finding(
            rule: "document/flow-table-empty", severity: .warning,
            message: LocalizedText(
                id: "Tabel alur ini tidak berisi kegiatan.", en: "This flow table holds no activity."), location: place)
    }
}
