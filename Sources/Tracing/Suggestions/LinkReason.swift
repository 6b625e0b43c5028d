internal import Findings

/// Why two titles are taken for one, in words.
enum LinkReason {
    /// The reason, of the title of the SOP and the title of the map or the name of the activity.
    static func text(
        _ comparison: TitleSimilarity.Comparison, _ texts: (TextTerms, TextTerms), _ agreement: LinkAgreement,
        isActivity: Bool
    ) -> LocalizedText {
        let parts = [
            same(comparison), parts(comparison), kinds(comparison), within(comparison), synonyms(comparison),
            abbreviations(comparison, texts), spellings(comparison),
            contrasts(comparison), units(agreement), performers(agreement),
        ].compactMap(\.self)
        let opening =
            isActivity
            ? LocalizedText(id: "Sepadan dengan kegiatan pada peta: ", en: "Answers to an activity of the map: ")
            : LocalizedText(id: "", en: "")
        return opening
            + LocalizedText(
                id: parts.map(\.indonesian).joined(separator: "; ") + ".",
                en: parts.map(\.english).joined(separator: "; ") + ".")
    }

    private static func same(_ comparison: TitleSimilarity.Comparison) -> LocalizedText? {
        let words = unique(comparison.shared.filter { $0.kind == .same }.map(\.left))
        guard !words.isEmpty else { return nil }
        let list = words.joined(separator: ", ")
        return LocalizedText(id: "kata yang sama: \(list)", en: "same words: \(list)")
    }

    private static func synonyms(_ comparison: TitleSimilarity.Comparison) -> LocalizedText? {
        let pairs = unique(comparison.shared.filter { $0.kind == .synonym && $0.left != $0.right }.map(pair))
        guard !pairs.isEmpty else { return nil }
        let list = pairs.joined(separator: ", ")
        return LocalizedText(id: "kata yang sepadan: \(list)", en: "words of the same meaning: \(list)")
    }

    private static func parts(_ comparison: TitleSimilarity.Comparison) -> LocalizedText? {
        let parts = comparison.shared.filter { $0.kind == .part }
        guard !parts.isEmpty else { return nil }
        return LocalizedText(
            id: unique(parts.map { "\($0.left) bagian dari \($0.right)" }).joined(separator: ", "),
            en: unique(parts.map { "\($0.left) belongs to \($0.right)" }).joined(separator: ", "))
    }

    private static func kinds(_ comparison: TitleSimilarity.Comparison) -> LocalizedText? {
        let pairs = comparison.shared.compactMap { term -> (kind: String, of: String)? in
            switch term.kind {
            case .kind: (term.left, term.right)
            case .hasKind: (term.right, term.left)
            default: nil
            }
        }
        guard !pairs.isEmpty else { return nil }
        return LocalizedText(
            id: unique(pairs.map { "\($0.kind) termasuk \($0.of)" }).joined(separator: ", "),
            en: unique(pairs.map { "\($0.kind) is one of \($0.of)" }).joined(separator: ", "))
    }

    private static func within(_ comparison: TitleSimilarity.Comparison) -> LocalizedText? {
        guard comparison.isWithin else { return nil }
        return LocalizedText(
            id: "nama peta lebih umum dan mencakup tindakan ini",
            en: "the name of the map is more general and takes in this act")
    }

    private static func spellings(_ comparison: TitleSimilarity.Comparison) -> LocalizedText? {
        let pairs = unique(comparison.shared.filter { $0.kind == .spelling }.map(pair))
        guard !pairs.isEmpty else { return nil }
        let list = pairs.joined(separator: ", ")
        return LocalizedText(id: "ejaan yang mirip: \(list)", en: "nearly the same spelling: \(list)")
    }

    private static func abbreviations(
        _ comparison: TitleSimilarity.Comparison, _ texts: (TextTerms, TextTerms)
    ) -> LocalizedText? {
        let opened = (texts.0.opened + texts.1.opened).filter { $0.short != $0.long }.map { "\($0.short) = \($0.long)" }
        let found = comparison.shared.filter { $0.kind == .abbreviation }.map(pair)
        let list = unique(opened + found).joined(separator: ", ")
        return list.isEmpty ? nil : LocalizedText(id: "singkatan: \(list)", en: "abbreviations: \(list)")
    }

    private static func contrasts(_ comparison: TitleSimilarity.Comparison) -> LocalizedText? {
        let pairs = unique(comparison.contrasts.map { $0.joined(separator: " / ") })
        guard !pairs.isEmpty else { return nil }
        let list = pairs.joined(separator: ", ")
        return LocalizedText(id: "tetapi berlawanan: \(list)", en: "but opposed: \(list)")
    }

    private static func units(_ agreement: LinkAgreement) -> LocalizedText? {
        switch agreement.units {
        case .same(let unit): LocalizedText(id: "unit yang sama (\(unit))", en: "same unit (\(unit))")
        case .shared(let unit):
            LocalizedText(id: "SOP berlaku juga untuk \(unit)", en: "the SOP is shared with \(unit)")
        case .different(let owner, let other):
            LocalizedText(id: "tetapi unitnya berbeda (\(other), \(owner))", en: "but other units (\(other), \(owner))")
        case .unknown: nil
        }
    }

    private static func performers(_ agreement: LinkAgreement) -> LocalizedText? {
        guard let (found, all) = agreement.performers else { return nil }
        return LocalizedText(
            id: "\(found) dari \(all) pelaksana SOP ada pada peta",
            en: "\(found) of \(all) performers of the SOP stand on the map")
    }

    private static func pair(_ term: TitleSimilarity.SharedTerm) -> String { "\(term.left) = \(term.right)" }

    private static func unique(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        return texts.filter { seen.insert($0).inserted }
    }
}
