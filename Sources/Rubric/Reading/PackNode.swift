internal import Findings
internal import Yams

/// A node of a pack's YAML with the file it stands in, so that every complaint names file and line.
struct PackNode {
    var node: Node
    var file: String
    /// The key of the source that holds here because something above names it.
    var inheritedSource: String?

    /// Parses one file of a pack; `nil`, with a finding, for what cannot be taken.
    static func parse(_ text: String, file: String, into findings: inout [Finding]) -> PackNode? {
        PackText.parse(text, file: file, into: &findings).map { PackNode(node: $0, file: file) }
    }

    var location: SourceLocation { SourceLocation(path: file, line: node.mark?.line, column: node.mark?.column) }

    /// The value at `key`; `nil` where it is absent or null.
    func optional(_ key: String) -> PackNode? {
        guard let value = value(at: key), !value.isNull else { return nil }
        return below(value)
    }

    /// Looked up by its text alone: what tags keys and values have is of no meaning in a pack, and costs much to find.
    private func value(at key: String) -> Node? {
        node.mapping?.first(where: { $0.key.scalar?.string == key })?.value
    }

    /// A node inside this one.
    private func below(_ value: Node) -> PackNode {
        PackNode(node: value, file: file, inheritedSource: self.value(at: "source")?.scalar?.string ?? inheritedSource)
    }

    /// What stands at `id`; empty where nothing does, which is complained of elsewhere.
    var ownID: String { optional("id")?.word ?? "" }

    /// The scalar as it is written; empty for what is none, which is complained of elsewhere.
    var word: String { node.scalar?.string ?? "" }

    /// The value at `key`, with a finding where it is missing.
    func required(_ key: String, into findings: inout [Finding]) -> PackNode? {
        if let value = optional(key) { return value }
        findings.append(.pack("rubric/key-missing", Words.missing(key), location))
        return nil
    }

    /// The scalar itself, with a finding where it is a list or mapping.
    func scalar(into findings: inout [Finding]) -> String? {
        if let text = node.scalar?.string { return text }
        findings.append(.pack("rubric/not-a-value", Words.notAValue, location))
        return nil
    }

    /// The text at `key`, with a finding where it is missing or says nothing.
    func text(_ key: String, into findings: inout [Finding]) -> String? {
        guard let child = required(key, into: &findings), let text = child.scalar(into: &findings) else { return nil }
        if !text.allSatisfy(\.isWhitespace) { return text }
        findings.append(.pack("rubric/text-empty", Words.blank(key), child.location))
        return nil
    }

    /// A text in both languages: `{id: …, en: …}`.
    func localized(_ key: String, into findings: inout [Finding]) -> LocalizedText? {
        required(key, into: &findings)?.localized(into: &findings)
    }

    func localized(into findings: inout [Finding]) -> LocalizedText? {
        guard let id = text("id", into: &findings), let en = text("en", into: &findings) else { return nil }
        return LocalizedText(id: id, en: en)
    }

    func rational(into findings: inout [Finding]) -> Rational? {
        guard let text = scalar(into: &findings) else { return nil }
        if let value = Rational(exactly: text) { return value }
        findings.append(.pack("rubric/not-a-number", Words.notANumber(text), location))
        return nil
    }

    func count(_ key: String, into findings: inout [Finding]) -> Int? {
        guard let child = required(key, into: &findings), let text = child.scalar(into: &findings) else { return nil }
        if let value = Int(text), (0...10_000).contains(value) { return value }
        findings.append(.pack("rubric/not-a-count", Words.notACount(text), child.location))
        return nil
    }

    /// The items of the list at `key`; empty, with a finding, where it is missing or no list.
    func list(_ key: String, into findings: inout [Finding]) -> [PackNode] {
        required(key, into: &findings)?.items(into: &findings) ?? []
    }

    /// The items of this node; empty, with a finding, where it is no list.
    func items(into findings: inout [Finding]) -> [PackNode] {
        if node.sequence == nil { findings.append(.pack("rubric/not-a-list", Words.notAList, location)) }
        return items
    }

    /// The items of this node, where it is a list.
    var items: [PackNode] { (node.sequence ?? []).map(below) }

    /// The pairs of the mapping at `key`, in the order they are written.
    func pairs(_ key: String, into findings: inout [Finding]) -> [(key: String, value: PackNode)] {
        guard let child = required(key, into: &findings) else { return [] }
        guard let mapping = child.node.mapping else {
            findings.append(.pack("rubric/not-a-mapping", Words.notAMapping(key), child.location))
            return []
        }
        return mapping.compactMap { pair in pair.key.string.map { ($0, child.below(pair.value)) } }
    }

    /// The items of the list at `key`; empty where there is none.
    func optionalList(_ key: String, into findings: inout [Finding]) -> [PackNode] {
        optional(key) == nil ? [] : list(key, into: &findings)
    }

    /// Whether the value at `key` is `true`.
    func flag(_ key: String, into findings: inout [Finding]) -> Bool {
        guard let child = optional(key), let word = child.scalar(into: &findings) else { return false }
        if word != "true" && word != "false" {
            findings.append(.pack("rubric/not-a-flag", Words.notAFlag(word), child.location))
        }
        return word == "true"
    }

    /// The word at `key`, one of the raw values of `Value`.
    func word<Value: RawRepresentable<String> & CaseIterable>(
        _ key: String, as type: Value.Type, rule: RuleID, into findings: inout [Finding]
    ) -> Value? {
        guard let child = required(key, into: &findings) else { return nil }
        return child.word(as: type, rule: rule, into: &findings)
    }

    func word<Value: RawRepresentable<String> & CaseIterable>(
        as type: Value.Type, rule: RuleID, into findings: inout [Finding]
    ) -> Value? {
        guard let word = scalar(into: &findings) else { return nil }
        if let value = Value(rawValue: word) { return value }
        let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
        findings.append(.pack(rule, Words.unknownWord(word, known: known), location))
        return nil
    }

    /// The word at `key`, one of those known; `nil` where there is none.
    func word(known key: String, _ words: [String], into findings: inout [Finding]) -> String? {
        guard let child = optional(key), let word = child.scalar(into: &findings) else { return nil }
        if words.contains(word) { return word }
        findings.append(
            .pack(
                "rubric/word-unknown", Words.unknownWord(word, known: words.joined(separator: ", ")), child.location))
        return nil
    }

    func strings(_ key: String, into findings: inout [Finding]) -> [String] {
        list(key, into: &findings).compactMap { $0.scalar(into: &findings) }
    }
}

extension Node {
    /// Whether nothing is written here, or `null`.
    fileprivate var isNull: Bool {
        guard let scalar, scalar.style == .plain || scalar.style == .any else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
    }
}

private enum Words {
    static let notAList = LocalizedText(id: "Di sini diharapkan daftar.", en: "A list is expected here.")
    static let notAValue = LocalizedText(
        id: "Di sini diharapkan satu nilai, bukan daftar atau pasangan.",
        en: "A single value is expected here, not a list or a mapping.")

    static func blank(_ key: String) -> LocalizedText {
        LocalizedText(id: "`\(key)` kosong.", en: "`\(key)` is empty.")
    }
    static func missing(_ key: String) -> LocalizedText {
        LocalizedText(id: "Kunci `\(key)` belum diisi.", en: "The key `\(key)` is missing.")
    }
    static func notANumber(_ text: String) -> LocalizedText {
        LocalizedText(
            id: "`\(text)` bukan bilangan; tulis desimal dengan titik (0.67) atau pecahan (3/10).",
            en: "`\(text)` is not a number; write a decimal with a point (0.67) or a fraction (3/10).")
    }
    static func notACount(_ text: String) -> LocalizedText {
        LocalizedText(
            id: "`\(text)` bukan bilangan bulat antara 0 dan 10.000.",
            en: "`\(text)` is not a whole number between 0 and 10,000.")
    }
    static func notAFlag(_ word: String) -> LocalizedText {
        LocalizedText(id: "`\(word)` bukan true atau false.", en: "`\(word)` is neither true nor false.")
    }
    static func unknownWord(_ word: String, known: String) -> LocalizedText {
        LocalizedText(
            id: "`\(word)` tidak dikenal di sini; yang dikenal: \(known).",
            en: "`\(word)` is not known here; known are: \(known).")
    }
    static func notAMapping(_ key: String) -> LocalizedText {
        LocalizedText(id: "`\(key)` harus berupa pasangan kunci dan nilai.", en: "`\(key)` must be a mapping.")
    }
}
