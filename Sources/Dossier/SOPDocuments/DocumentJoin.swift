import Findings

/// Brings the documents of SOPs to the rows of the registers they belong to: by the file the row names, else by number,
/// else by title. A document that no row knows is an SOP of its own; one that could belong to several rows is a finding
/// and no SOP, so that none is counted twice.
struct DocumentJoin {
    let units: UnitIndex
    let files: NamedFiles

    /// The entries with their documents, and after them those that only have a document.
    func join(_ documents: [SOPDocument], to entries: [SOPEntry], log: inout FindingLog) -> [SOPEntry] {
        var entries = entries
        let rows = RegisteredSOPs(entries, files: files)
        var others: [SOPEntry] = []
        for document in documents {
            let candidates = rows.candidates(for: document)
            if candidates.count > 1 {
                log.report(Message.ambiguous(document, candidates.map { entries[$0] }))
            } else if let index = candidates.first, entries[index].document == nil {
                entries[index].take(document, log: &log)
            } else if let index = candidates.first {
                log.report(Message.second(document, entries[index]))
            } else {
                others.append(SOPEntry(document, units: units, log: &log))
            }
        }
        return entries + others
    }
}

/// The rows of registers, found by what a document says.
private struct RegisteredSOPs {
    private let entries: [SOPEntry]
    private var byFile: [String: [Int]] = [:]
    private var byNumber: [String: [Int]] = [:]
    private var byTitle: [String: [Int]] = [:]
    /// Rows that name a file which is there: they are no candidates for other files.
    private var hasFile: Set<Int> = []

    init(_ entries: [SOPEntry], files: NamedFiles) {
        self.entries = entries
        for (index, entry) in entries.enumerated() {
            if let file = entry.sop.file.flatMap({ files.match($0, base: "sops").path }) {
                byFile[file, default: []].append(index)
                hasFile.insert(index)
            }
            if let number = entry.sop.number { byNumber[Folding.number(number), default: []].append(index) }
            byTitle[Self.fold(entry.sop.title), default: []].append(index)
        }
    }

    /// One, several where it cannot be told, or none.
    func candidates(for document: SOPDocument) -> [Int] {
        let number = document.fields[.number]?.text.map { Folding.number($0) } ?? ""
        let title = document.fields[.title]?.text.map(Self.fold) ?? ""
        if let named = byFile[document.path] {
            return closest(of: named, number, title)
        }
        let numbered = byNumber[number, default: []].filter { !hasFile.contains($0) }
        if !number.isEmpty, !numbered.isEmpty { return closest(of: numbered, number, title) }
        guard !title.isEmpty else { return [] }
        // Of another number it is another SOP, however alike the titles.
        return byTitle[title, default: []].filter { index in
            !hasFile.contains(index) && (number.isEmpty || entries[index].sop.number == nil)
        }
    }

    /// Of several rows the ones with the document's number, and of these the ones with its title.
    private func closest(of rows: [Int], _ number: String, _ title: String) -> [Int] {
        guard rows.count > 1 else { return rows }
        let numbered = rows.filter { entries[$0].sop.number.map { Folding.number($0) } == number }
        let candidates = numbered.isEmpty ? rows : numbered
        let titled = candidates.filter { Self.fold(entries[$0].sop.title) == title }
        return titled.isEmpty ? candidates : titled
    }

    /// A leading `SOP` says nothing.
    private static func fold(_ title: String) -> String {
        let folded = Folding.name(title)
        return folded.hasPrefix("sop") ? String(folded.dropFirst(3)) : folded
    }
}

private enum Message {
    static func ambiguous(_ document: SOPDocument, _ entries: [SOPEntry]) -> Finding {
        let names = entries.prefix(5).map { "\($0.sop.location)" }.joined(separator: ", ")
        return Finding(
            rule: "dossier/document-ambiguous", severity: .warning,
            message: LocalizedText(
                id: "Dokumen ini cocok dengan beberapa baris register (\(names)), jadi tidak dikaitkan dengan satu "
                    + "pun.",
                en: "This document fits several rows of the register (\(names)) and was tied to none of them."),
            action: LocalizedText(
                id: "Tulis nama berkas ini di kolom Berkas pada baris SOP-nya.",
                en: "Write the name of this file in the column Berkas of the row of its SOP."),
            location: SourceLocation(path: document.path))
    }

    static func second(_ document: SOPDocument, _ entry: SOPEntry) -> Finding {
        let other = entry.document?.path ?? ""
        return Finding(
            rule: "dossier/document-twice", severity: .warning,
            message: LocalizedText(
                id: "\(entry.name) sudah mempunyai dokumen (\(other)), jadi dokumen ini tidak dipakai.",
                en: "\(entry.name) has a document already (\(other)), so this one is not used."),
            action: LocalizedText(
                id: "Simpan hanya dokumen yang berlaku, atau beri nomor yang berbeda.",
                en: "Keep only the document that applies, or give it another number."),
            location: SourceLocation(path: document.path))
    }
}
