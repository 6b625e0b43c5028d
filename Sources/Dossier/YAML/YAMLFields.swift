import Findings
import Yams

/// The members of a mapping, taken by name as the kinds of values that belong there. What is of another kind is reported
/// and counts as not given.
struct YAMLFields {
    private let file: YAMLFile
    private let mapping: Node.Mapping
    /// Where the mapping stands.
    let place: SourceLocation

    /// `nil` with a finding where the node is no mapping.
    init?(_ node: Node, under key: String, of file: YAMLFile, log: inout FindingLog) {
        guard let mapping = node.mapping else {
            file.wrongShape(node, key: key, expected: Expected.mapping, log: &log)
            return nil
        }
        (self.file, self.mapping) = (file, mapping)
        place = file.location(node, key: key)
    }

    /// Key and value, in the order of the file.
    var members: [(Node, Node)] { mapping.map { ($0.key, $0.value) } }

    func member(_ name: String) -> Node? { mapping[name] }

    /// A note for each key that is not among these.
    func reportUnknown(besides known: [String], log: inout FindingLog) {
        file.unknownKeys(in: mapping, known: known, log: &log)
    }

    func text(_ name: String, log: inout FindingLog) -> String? {
        guard let node = given(name) else { return nil }
        if node.text == nil { file.wrongShape(node, key: name, expected: Expected.text, log: &log) }
        return node.text
    }

    /// The texts of a list, or one text.
    func texts(_ name: String, log: inout FindingLog) -> [String] {
        guard let node = given(name) else { return [] }
        if let text = node.text { return [text] }
        guard let entries = node.sequence else {
            file.wrongShape(node, key: name, expected: Expected.texts, log: &log)
            return []
        }
        for entry in entries where !entry.isBlank && entry.text == nil {
            file.wrongShape(entry, key: name, expected: Expected.text, log: &log)
        }
        return entries.compactMap(\.text)
    }

    func date(_ name: String, log: inout FindingLog) -> CalendarDate? {
        guard let node = given(name) else { return nil }
        guard let text = node.text else {
            file.wrongShape(node, key: name, expected: Expected.date, log: &log)
            return nil
        }
        return DateText.date(text, in: name, at: file.location(node, key: name), severity: .warning, log: &log)
    }

    func count(_ name: String, in range: ClosedRange<Int>, log: inout FindingLog) -> Int? {
        guard let node = given(name) else { return nil }
        guard let number = node.text.flatMap({ Int($0) }), range.contains(number) else {
            file.wrongShape(node, key: name, expected: Expected.count(range), log: &log)
            return nil
        }
        return number
    }

    func object(
        _ name: String, log: inout FindingLog, _ read: (YAMLFields, inout FindingLog) -> Void
    ) {
        guard let node = given(name), let fields = YAMLFields(node, under: name, of: file, log: &log) else { return }
        read(fields, &log)
    }

    func objects<Value>(
        _ name: String, log: inout FindingLog, _ read: (YAMLFields, inout FindingLog) -> Value
    ) -> [Value] {
        guard let node = given(name) else { return [] }
        guard let entries = node.sequence else {
            file.wrongShape(node, key: name, expected: Expected.mappings, log: &log)
            return []
        }
        var found: [Value] = []
        for entry in entries where !entry.isBlank {
            guard let fields = YAMLFields(entry, under: name, of: file, log: &log) else { continue }
            found.append(read(fields, &log))
        }
        return found
    }

    private func given(_ name: String) -> Node? { mapping[name].flatMap { $0.isBlank ? nil : $0 } }
}

private enum Expected {
    static let mapping = LocalizedText(id: "kumpulan “kunci: nilai”", en: "a set of “key: value”")
    static let mappings = LocalizedText(
        id: "daftar kumpulan “kunci: nilai”", en: "a list of sets of “key: value”")
    static let text = LocalizedText(id: "teks", en: "a text")
    static let texts = LocalizedText(id: "teks atau daftar teks", en: "a text or a list of texts")
    static let date = LocalizedText(id: "tanggal", en: "a date")

    static func count(_ range: ClosedRange<Int>) -> LocalizedText {
        LocalizedText(
            id: "bilangan bulat \(range.lowerBound) sampai \(range.upperBound)",
            en: "a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
}
