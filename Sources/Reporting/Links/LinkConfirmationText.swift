public import Dossier
public import Findings

/// What `link confirm` says of the links it adds.
public struct LinkConfirmationText: Sendable {
    private let added: [ConfirmedLink]
    private let known: [ConfirmedLink]
    private let path: String
    private let language: Language

    /// - Parameters:
    ///   - added: the links that are new.
    ///   - known: those that are there already.
    ///   - path: the file they go into.
    ///   - language: of the text.
    public init(added: [ConfirmedLink], known: [ConfirmedLink], path: String, language: Language) {
        self.added = added
        self.known = known
        self.path = path
        self.language = language
    }

    /// - Parameter isDryRun: whether nothing was written.
    /// - Returns: a line a link, and one on what was done.
    public func bytes(isDryRun: Bool) -> [UInt8] {
        var lines = added.map { "+ " + line($0) } + known.map { "= " + line($0) }
        lines.append(ending(isDryRun).in(language))
        return Array((lines.map(DisplayWidth.safe).joined(separator: "\n") + "\n").utf8)
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
