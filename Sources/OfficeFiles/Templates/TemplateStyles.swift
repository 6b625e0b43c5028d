import XMLStreaming

/// The styles of a template: what ours are called there, and the part with those added that it has not.
struct TemplateStyles {
    /// The ids of our styles in the template.
    private(set) var ids: [WordStyle: String] = [:]
    private let markup: MarkupTokens?

    init(_ bytes: [UInt8]?) {
        markup = bytes.flatMap { MarkupTokens($0) }
        guard let markup else { return }
        let byName = Dictionary(
            WordStyle.allCases.map { ($0.name.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
        var style: Int?
        for (index, token) in markup.tokens.enumerated() where token.kind == .start || token.kind == .empty {
            if token.tag == .style { style = index }
            guard token.tag == .name, let open = style,
                let name = markup.attribute("w:val", of: index)?.value.lowercased(), let ours = byName[name],
                let id = markup.attribute("w:styleId", of: open)?.value, ids[ours] == nil
            else { continue }
            ids[ours] = id
        }
    }

    /// The part with the styles `written` asks for; `nil` where it needs none, or has no place for them.
    func adding(for written: String, _ look: DocumentLook, language: String) -> [UInt8]? {
        guard let markup, let end = markup.tokens.last(where: { $0.tag == .styles && $0.kind == .end }) else {
            return nil
        }
        let sheet = WordStyleSheet(look: look, language: language, headingNumbers: .none)
        let missing = WordStyle.allCases.filter { ids[$0] == nil && written.contains("w:val=\"\($0.rawValue)\"") }
        guard !missing.isEmpty else { return nil }
        // They stand on the template's own style of text.
        let added = missing.map { style in
            ["basedOn", "next"].reduce(sheet.markup(of: style)) { markup, element in
                let own = ids[.normal].map { "<w:\(element) w:val=\"\($0)\"/>" } ?? ""
                return markup.replacing("<w:\(element) w:val=\"\(WordStyle.normal.rawValue)\"/>", with: own)
            }
        }.joined()
        var bytes = markup.bytes
        bytes.insert(contentsOf: Array(added.utf8), at: end.range.lowerBound)
        return bytes
    }
}
