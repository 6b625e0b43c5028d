internal import Findings
internal import Yams

/// A node of a file of sections with what it is called in messages.
struct LayoutNode {
    private let node: Node
    private let name: String
    var line: Int? { node.mark?.line }

    init(_ node: Node, isIn name: String) {
        (self.node, self.name) = (node, name)
    }

    func has(_ key: String) -> Bool { node.mapping?[key] != nil }

    /// The members of a mapping that holds nothing but these keys.
    func fields(known: [String]) throws(SectionLayoutProblem) -> LayoutFields {
        guard let mapping = node.mapping else {
            throw SectionLayoutProblem(line: line, message: Message.notA(Message.mapping, name))
        }
        for (key, _) in mapping where !known.contains(key.scalar?.string ?? "") {
            throw SectionLayoutProblem(
                line: key.mark?.line, message: Message.unknownKey(key.scalar?.string ?? "?", known))
        }
        return LayoutFields(mapping, line: line)
    }

    var text: String? { node.scalar?.string }

    /// The line the text of a scalar begins in: a block scalar begins below its mark.
    var textLine: Int? {
        guard let scalar = node.scalar, let line else { return nil }
        return scalar.style == .literal || scalar.style == .folded ? line + 1 : line
    }

    func members(_ name: String) throws(SectionLayoutProblem) -> [LayoutNode] {
        guard let sequence = node.sequence else {
            throw SectionLayoutProblem(line: line, message: Message.notA(Message.list, name))
        }
        return sequence.map { LayoutNode($0, isIn: name) }
    }
}

/// The members of a mapping.
struct LayoutFields {
    private let mapping: Node.Mapping
    private let line: Int?

    init(_ mapping: Node.Mapping, line: Int?) {
        (self.mapping, self.line) = (mapping, line)
    }

    func list(_ key: String) throws(SectionLayoutProblem) -> [LayoutNode] {
        guard let node = mapping[key] else { throw SectionLayoutProblem(line: line, message: Message.missing(key)) }
        return try LayoutNode(node, isIn: key).members(key)
    }

    /// An id that stands once in the file, and can be an anchor.
    func id(_ key: String, _ seen: inout Set<String>) throws(SectionLayoutProblem) -> String {
        guard let node = mapping[key], let id = node.scalar?.string, !id.isEmpty else {
            throw SectionLayoutProblem(line: line, message: Message.missing(key))
        }
        let isAnchor = id.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
        guard isAnchor else { throw SectionLayoutProblem(line: node.mark?.line, message: Message.badID(id)) }
        guard seen.insert(id).inserted else {
            throw SectionLayoutProblem(line: node.mark?.line, message: Message.twice(id))
        }
        return id
    }

    /// True unless it says otherwise.
    func flag(_ key: String) throws(SectionLayoutProblem) -> Bool {
        guard let node = mapping[key] else { return true }
        switch node.scalar?.string.lowercased() {
        case "true", "ya", "yes": return true
        case "false", "tidak", "no": return false
        default: throw SectionLayoutProblem(line: node.mark?.line, message: Message.notA(Message.flag, key))
        }
    }

    func localized(_ key: String) throws(SectionLayoutProblem) -> LocalizedText {
        guard let (id, en) = try languages(key) else {
            throw SectionLayoutProblem(line: line, message: Message.missing(key))
        }
        return LocalizedText(id: id.text ?? "", en: en.text ?? "")
    }

    func template(_ key: String) throws(SectionLayoutProblem) -> LocalizedTemplate? {
        guard let (id, en) = try languages(key) else { return nil }
        return LocalizedTemplate(
            indonesian: try FieldTemplate(id.text ?? "", line: id.textLine),
            english: try FieldTemplate(en.text ?? "", line: en.textLine))
    }

    /// `{id: …, en: …}`; one text alone holds for both.
    private func languages(_ key: String) throws(SectionLayoutProblem) -> (LayoutNode, LayoutNode)? {
        guard let node = mapping[key] else { return nil }
        let whole = LayoutNode(node, isIn: key)
        if whole.text != nil { return (whole, whole) }
        _ = try whole.fields(known: ["id", "en"])
        guard let id = node.mapping?["id"], id.scalar != nil, let en = node.mapping?["en"], en.scalar != nil else {
            throw SectionLayoutProblem(line: whole.line, message: Message.bothLanguages(key))
        }
        return (LayoutNode(id, isIn: "id"), LayoutNode(en, isIn: "en"))
    }
}

private enum Message {
    static let mapping = LocalizedText(id: "kumpulan “kunci: nilai”", en: "a set of “key: value”")
    static let list = LocalizedText(id: "daftar", en: "a list")
    static let flag = LocalizedText(id: "true atau false", en: "true or false")

    static func notA(_ expected: LocalizedText, _ name: String) -> LocalizedText {
        LocalizedText(
            id: "“\(name)” harus berupa \(expected.indonesian).", en: "“\(name)” must be \(expected.english).")
    }

    static func missing(_ key: String) -> LocalizedText {
        LocalizedText(id: "“\(key)” belum diisi.", en: "“\(key)” is missing.")
    }

    static func unknownKey(_ key: String, _ known: [String]) -> LocalizedText {
        let list = known.joined(separator: ", ")
        return LocalizedText(
            id: "Kunci “\(key)” tidak dikenal; yang ada: \(list).",
            en: "The key “\(key)” is not known; there are: \(list).")
    }

    static func badID(_ id: String) -> LocalizedText {
        LocalizedText(
            id: "Id “\(id)” hanya boleh memuat huruf kecil, angka, dan tanda hubung.",
            en: "The id “\(id)” may hold lower case letters, digits and hyphens only.")
    }

    static func twice(_ id: String) -> LocalizedText {
        LocalizedText(id: "Bagian “\(id)” ditulis dua kali.", en: "The section “\(id)” stands twice.")
    }

    static func bothLanguages(_ key: String) -> LocalizedText {
        LocalizedText(
            id: "“\(key)” harus memuat teks “id” dan “en”, atau satu teks untuk keduanya.",
            en: "“\(key)” must hold a text “id” and one “en”, or one text for both.")
    }
}
