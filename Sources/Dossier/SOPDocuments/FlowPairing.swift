import Findings
import OfficeFiles

/// Brings flow tables to the SOP they belong to where a document keeps all identity blocks together and all flow tables
/// together, as workbooks with a sheet for each do, or puts each flow before its identity.
///
/// The names decide: the sheet or the line above the table bears the title or number of the SOP, or the sheets are
/// called alike (`Identitas A`, `Alur A`). Else the order does, in a workbook with as many flows as SOPs. Where neither
/// tells, the tables stay with the SOP they stand beside, and that is a finding.
enum FlowPairing {
    /// The drafts as they stand in the document, each with the tables behind its identity block.
    static func pair(_ drafts: [SOPDraft]) -> [SOPDraft] {
        guard drafts.count > 1 else { return drafts }
        var drafts = shifted(drafts)
        var start = 0
        while start < drafts.count {
            let end = endOfRun(drafts, from: start)
            if end > start { share(&drafts, start...end) }
            start = end + 1
        }
        return drafts
    }

    /// Flow, identity, flow, identity: a table without identity at the beginning and an SOP without table at the end.
    private static func shifted(_ drafts: [SOPDraft]) -> [SOPDraft] {
        guard drafts.count >= 3, let first = drafts.first, first.identity == nil, first.hasTables,
            drafts.last?.hasTables == false,
            drafts.dropFirst().dropLast().allSatisfy({ $0.hasTables && !$0.isIdentityLast })
        else { return drafts }
        var shifted = Array(drafts.dropFirst())
        for index in shifted.indices { shifted[index].procedures = drafts[index].procedures }
        return shifted
    }

    /// The last of some SOPs of which but one has tables: the last one, or the first where its tables stand above.
    private static func endOfRun(_ drafts: [SOPDraft], from start: Int) -> Int {
        guard drafts[start].identity != nil else { return start }
        var end = start
        if drafts[start].isIdentityLast {
            while end + 1 < drafts.count, !drafts[end + 1].hasTables { end += 1 }
        } else {
            while end + 1 < drafts.count, !drafts[end].hasTables { end += 1 }
            if !drafts[end].hasTables { return start }
        }
        return end
    }

    private static func share(_ drafts: inout [SOPDraft], _ run: ClosedRange<Int>) {
        guard let owner = run.first(where: { drafts[$0].hasTables }) else { return }
        let procedures = drafts[owner].procedures
        let places = run.map { Place(drafts[$0]) }
        // What stands on one sheet with its identity block belongs to it.
        guard !procedures.contains(where: { $0.sheet == places[owner - run.lowerBound].sheet }) else { return }
        let named = procedures.map { Self.named($0, in: places) }
        var owners: [Int]
        if named.allSatisfy({ $0 != nil }) {
            owners = named.compactMap { $0 }
        } else if named.allSatisfy({ $0 == nil }), procedures.count == run.count, procedures.allSatisfy(\.isOnSheet) {
            owners = Array(procedures.indices)
        } else {
            // One flow right behind an identity block is as all documents have it.
            guard procedures.count > 1 else { return }
            let place = procedures.first?.tables.first?.rows.steps.first?.location ?? SourceLocation()
            return drafts[owner].report(Message.unclear(run.count, place))
        }
        for index in run { drafts[index].procedures = [] }
        for (procedure, owner) in zip(procedures, owners) {
            drafts[run.lowerBound + owner].procedures.append(procedure)
        }
    }

    // MARK: - Names

    /// What an SOP is called by.
    private struct Place {
        let sheet: String?
        let title: String
        let number: String
        /// The name of its sheet without the words for what stands on it.
        let rest: String

        init(_ draft: SOPDraft) {
            let values = draft.identity?.values ?? [:]
            sheet = (values[.number] ?? values[.title])?.location.sheet
            title = Folding.name(values[.title]?.text ?? "")
            number = Folding.name(values[.number]?.text ?? "")
            rest = FlowPairing.rest(sheet ?? "")
        }
    }

    /// The one SOP that the names of a procedure mean; of titles that hold each other the longest.
    private static func named(_ procedure: FlowProcedure, in places: [Place]) -> Int? {
        let names = [procedure.name, procedure.sheet].compactMap { $0 }
        let folded = names.map { Folding.name($0) }
        func best(_ key: (Place) -> String, atLeast: Int) -> Int? {
            let lengths = places.map { place in
                let key = key(place)
                return key.utf8.count >= atLeast && folded.contains { $0.contains(key) } ? key.utf8.count : 0
            }
            guard let longest = lengths.max(), longest > 0, lengths.count(where: { $0 == longest }) == 1 else {
                return nil
            }
            return lengths.firstIndex(of: longest)
        }
        if let found = best(\.title, atLeast: 4) ?? best(\.number, atLeast: 4) { return found }
        let rests = names.map(rest)
        let alike = places.indices.filter { !places[$0].rest.isEmpty && rests.contains(places[$0].rest) }
        return alike.count == 1 ? alike.first : nil
    }

    /// `Identitas A` and `Alur A` are both `a`.
    private static func rest(_ name: String) -> String {
        let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        return Folding.name(words.filter { !generic.contains($0) }.joined(separator: " "))
    }

    private static let generic: Set<String> = [
        "identitas", "ident", "id", "cover", "sampul", "alur", "flow", "flowchart", "chart", "diagram", "bagan", "alir",
        "prosedur", "sop", "sheet", "lembar", "tabel", "bagian", "hal", "halaman", "head", "header", "isi", "lamp",
        "lampiran", "depan", "kop", "uraian", "kegiatan", "f", "fc", "i",
    ]
}

extension FlowProcedure {
    /// The sheet or table it begins in.
    fileprivate var sheet: String? { tables.first?.table.places.grid.name }

    /// Whether it stands in a workbook, where sheets have names and an order people made.
    fileprivate var isOnSheet: Bool {
        guard let place = tables.first?.rows.steps.first?.location ?? tables.first?.rows.lead.first?.location else {
            return false
        }
        let path = (place.path ?? "").lowercased()
        return path.hasSuffix(".xlsx") || path.hasSuffix(".xlsm")
    }
}

private enum Message {
    static func unclear(_ count: Int, _ place: SourceLocation) -> Finding {
        Finding(
            rule: "document/flow-table-unclear", severity: .warning,
            message: LocalizedText(
                id:
                    "Dokumen ini memuat \(count) bagian identitas SOP secara berurutan, dan tidak dapat ditentukan tabel "
                    + "alur ini milik SOP yang mana; tabel dibaca sebagai milik SOP yang terdekat.",
                en:
                    "This document has \(count) identity blocks of SOPs in a row, and it cannot be told to which of them "
                    + "this flow table belongs; it was read as part of the one it stands beside."),
            action: LocalizedText(
                id: "Tempatkan tabel alur tepat setelah bagian identitasnya, atau tulis judul SOP di atasnya.",
                en: "Put the flow table right behind its identity block, or write the title of the SOP above it."),
            location: place)
    }
}
