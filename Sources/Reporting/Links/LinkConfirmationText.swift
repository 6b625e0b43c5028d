internal import Assessment
public import Dossier
public import Findings

/// What `link confirm` says of the links it adds.
public struct LinkConfirmationText: Sendable {
    private let added: [ConfirmedLink]
    private let known: [ConfirmedLink]
    private let notInForce: [String: SOPStanding]
    private let unclear: [UnclearWord]
    private let path: String
    private let language: Language

    /// - Parameters:
    ///   - added: the links that are new.
    ///   - known: those that are there already.
    ///   - notInForce: where those of their SOPs stand that are not in force, by id.
    ///   - unclear: what stands in the column *Setuju* of a list and is neither yes nor no.
    ///   - path: the file they go into.
    ///   - language: of the text.
    public init(
        added: [ConfirmedLink], known: [ConfirmedLink], notInForce: [String: SOPStanding] = [:],
        unclear: [UnclearWord] = [], path: String, language: Language
    ) {
        self.notInForce = notInForce
        self.unclear = unclear
        self.added = added
        self.known = known
        self.path = path
        self.language = language
    }

    /// - Parameter isDryRun: whether nothing was written.
    /// - Returns: a line a link, and one on what was done.
    public func bytes(isDryRun: Bool) -> [UInt8] {
        var lines = added.map { "+ " + line($0) } + known.map { "= " + line($0) }
        lines += notInForce.keys.sorted().compactMap { sop in
            notInForce[sop].map { Self.waiting(sop, $0.label).in(language) }
        }
        lines += unclear.map { Self.unclear($0).in(language) }
        lines.append(ending(isDryRun).in(language))
        return Array((lines.map(DisplayWidth.safe).joined(separator: "\n") + "\n").utf8)
    }

    private static func waiting(_ sop: String, _ standing: LocalizedText) -> LocalizedText {
        LocalizedText(
            id: "! SOP \(sop): \(standing.indonesian); kaitannya baru dihitung setelah SOP itu berlaku.",
            en: "! SOP \(sop): \(standing.english); its link counts only once the SOP is in force.")
    }

    private static func unclear(_ word: UnclearWord) -> LocalizedText {
        LocalizedText(
            id: "! Baris \(word.line), Setuju: “\(word.text)” bukan ya atau tidak, jadi dilewati.",
            en: "! Row \(word.line), Setuju: “\(word.text)” is neither yes nor no and was passed over.")
    }

    private func line(_ link: ConfirmedLink) -> String {
        "\(link.sop)  →  \(link.map)" + (link.activity.map { " · \($0)" } ?? "")
            + (link.on.map { "  (\($0.iso)\(link.by.map { ", \($0)" } ?? ""))" } ?? "")
    }

    private func ending(_ isDryRun: Bool) -> LocalizedText {
        let there = known.isEmpty ? ("", "") : ("; \(known.count) sudah ada", "; \(known.count) are there already")
        guard !added.isEmpty else {
            return LocalizedText(
                id: "Tidak ada yang perlu ditulis\(there.0).", en: "There is nothing to write\(there.1).")
        }
        return isDryRun
            ? LocalizedText(
                id: "\(added.count) kaitan akan ditambahkan ke \(path)\(there.0); tidak ada yang ditulis (--dry-run).",
                en: "\(added.count) links would be added to \(path)\(there.1); nothing was written (--dry-run).")
            : LocalizedText(
                id: "\(added.count) kaitan ditambahkan ke \(path)\(there.0).",
                en: "\(added.count) links were added to \(path)\(there.1).")
    }
}

/// What somebody wrote where yes or no was asked for.
public struct UnclearWord: Sendable, Hashable {
    /// The row of the list, the heading counted as the first.
    public var line: Int
    public var text: String

    public init(line: Int, text: String) {
        self.line = line
        self.text = text
    }
}
