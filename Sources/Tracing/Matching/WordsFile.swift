internal import Findings
internal import Yams

/// One file of words, as lists of text; see `Rubrics/words/` for its form.
struct WordsFile {
    private(set) var abbreviations: [(String, String)] = []
    private(set) var objects: [[String]] = []
    /// Groups of actions; of what they must be done to, where they mean the same only then.
    private(set) var actions: [(members: [String], things: [String])] = []
    private(set) var shifts: [String] = []
    /// A thing and the kinds of it.
    private(set) var kinds: [(String, [String])] = []
    private(set) var broadActions: [String] = []
    private(set) var makingActions: [String] = []
    private(set) var stageActions: [String] = []
    private(set) var requests: [String] = []
    private(set) var wholeActions: [String] = []
    private(set) var fieldActions: [String] = []
    private(set) var ownActions: [String] = []
    private(set) var mainActions: [String] = []
    /// A process and what belongs to it.
    private(set) var parts: [(String, [String])] = []
    /// Groups of sides of words.
    private(set) var contrasts: [[[String]]] = []
    private(set) var openings: [String] = []
    private(set) var fillers: [String] = []
    private(set) var generic: [(Double, [String])] = []
    private(set) var places = PlaceWords()
    private(set) var baseWords: [String] = []
    private(set) var fixedWords: [(String, String)] = []
    private(set) var spellings: [(String, String)] = []
    private(set) var asideLeads: [String] = []
    private(set) var unitFillers: [String] = []
    private(set) var nouns: [String] = []
    private(set) var findings: [Finding] = []

    private static let keys = [
        "abbreviations", "objects", "actions", "broadActions", "contrasts", "openings", "fillers", "generic", "places",
        "baseWords", "fixedWords", "spellings", "asideLeads", "nouns", "makingActions", "stageActions",
        "shifts", "kinds", "unitFillers", "requests", "wholeActions", "ownActions", "fieldActions",
        "parts", "mainActions",
    ]

    init(_ text: String, path: String) {
        let root: Node?
        do {
            // All is text here: no rule has to guess at numbers and dates.
            root = try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
        } catch {
            findings.append(.unreadable(path, line: nil))
            return
        }
        guard let root else { return }
        guard let sections = root.mapping else {
            findings.append(.unreadable(path, line: root.mark?.line))
            return
        }
        for (key, value) in sections { read(key.string ?? "", value, at: path, line: key.mark?.line) }
    }

    private mutating func read(_ key: String, _ value: Node, at path: String, line: Int?) {
        switch key {
        case "abbreviations":
            for (short, long) in Self.pairs(value) { abbreviations += Self.list(short).map { ($0, long) } }
        case "objects": objects += Self.groups(value)
        case "actions":
            for line in Self.lines(value) {
                let parts = Self.list(line, separator: UInt8(ascii: "|")).map { Self.list($0) }
                guard let members = parts.first else { continue }
                actions.append((members, parts.dropFirst().flatMap(\.self)))
            }
        case "kinds": kinds += Self.pairs(value).map { ($0, Self.list($1)) }
        case "shifts": shifts += Self.texts(value)
        case "broadActions": broadActions += Self.texts(value)
        case "stageActions": stageActions += Self.texts(value)
        case "requests": requests += Self.texts(value)
        case "wholeActions": wholeActions += Self.texts(value)
        case "fieldActions": fieldActions += Self.texts(value)
        case "ownActions": ownActions += Self.texts(value)
        case "mainActions": mainActions += Self.texts(value)
        case "parts": parts += Self.lists(value)
        case "makingActions": makingActions += Self.texts(value)
        case "contrasts": contrasts += Self.groups(value).map { $0.map { Self.list($0, separator: UInt8(ascii: "/")) } }
        case "openings": openings += Self.texts(value)
        case "fillers": fillers += Self.texts(value)
        case "generic":
            for (level, words) in value.mapping ?? [:] {
                guard let weight = Self.weights[level.string ?? ""] else {
                    findings.append(
                        .unknownKey(level.string ?? "", path, line: level.mark?.line, Self.weights.keys.sorted()))
                    continue
                }
                generic.append((weight, Self.texts(words)))
            }
        case "places":
            for (part, words) in value.mapping ?? [:] {
                guard let list = PlaceWords.parts[part.string ?? ""] else {
                    findings.append(
                        .unknownKey(part.string ?? "", path, line: part.mark?.line, PlaceWords.parts.keys.sorted()))
                    continue
                }
                places[keyPath: list].formUnion(Self.texts(words).map { $0.lowercased() })
            }
        case "baseWords": baseWords += Self.texts(value).flatMap { TitleText.words(of: $0) }
        case "fixedWords":
            for (forms, base) in Self.pairs(value) { fixedWords += Self.list(forms).map { ($0.lowercased(), base) } }
        case "spellings":
            for (variants, base) in Self.pairs(value) {
                spellings += Self.list(variants).map { ($0.lowercased(), base) }
            }
        case "unitFillers": unitFillers += Self.texts(value).flatMap { TitleText.words(of: $0) }
        case "asideLeads": asideLeads += Self.texts(value).map { $0.lowercased() }
        case "nouns": nouns += Self.texts(value).map { $0.lowercased() }
        default: findings.append(.unknownKey(key, path, line: line, Self.keys))
        }
    }

    /// How much a word of each level says, beside a word of its own with 1.
    private static let weights = ["faint": 0.12, "slight": 0.2, "weak": 0.3, "moderate": 0.55]

    /// The pairs of a mapping; of a mapping of mappings (its keys are headings) those within.
    private static func pairs(_ node: Node) -> [(String, String)] {
        (node.mapping ?? [:]).flatMap { key, value -> [(String, String)] in
            if value.mapping != nil {
                return (value.mapping ?? [:]).compactMap { key, value in
                    guard let key = key.string, let value = value.string else { return nil }
                    return (key, value)
                }
            }
            guard let key = key.string, let value = value.string else { return [] }
            return [(key, value)]
        }
    }

    /// The lists of a mapping; of a mapping of mappings (its keys are headings) those within. A list may run over
    /// several lines.
    private static func lists(_ node: Node) -> [(String, [String])] {
        (node.mapping ?? [:]).flatMap { key, value -> [(String, [String])] in
            if value.mapping != nil { return lists(value) }
            return key.string.map { [($0, texts(value))] } ?? []
        }
    }

    /// One group a line, its members between commas.
    private static func groups(_ node: Node) -> [[String]] {
        lines(node).map { list($0) }.filter { !$0.isEmpty }
    }

    private static func texts(_ node: Node) -> [String] { lines(node).flatMap { list($0) } }

    /// The scalars of a list, or of one scalar.
    private static func lines(_ node: Node) -> [String] {
        node.sequence.map { $0.compactMap(\.string) } ?? node.string.map { [$0] } ?? []
    }

    private static func list(_ text: String, separator: UInt8 = UInt8(ascii: ",")) -> [String] {
        text.utf8.split(separator: separator).map { Substring($0).trimmed }.filter { !$0.isEmpty }
    }
}

extension Substring {
    fileprivate var trimmed: String {
        var bytes = utf8
        while let first = bytes.first, Self.isBlank(first) { bytes.removeFirst() }
        while let last = bytes.last, Self.isBlank(last) { bytes.removeLast() }
        let isPlain = [bytes.first, bytes.last].allSatisfy { $0 ?? 0 < 0x80 }
        return isPlain ? String(Substring(bytes)) : trimmedOfAnyBlanks
    }

    /// Without blanks of other scripts too.
    private var trimmedOfAnyBlanks: String {
        var text = self.drop { $0.isWhitespace }
        while text.last?.isWhitespace == true { text = text.dropLast() }
        return String(text)
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
}

extension Finding {
    fileprivate static func unreadable(_ path: String, line: Int?) -> Finding {
        Finding(
            rule: "words/unreadable", severity: .error,
            message: LocalizedText(
                id: "Berkas kata ini tidak dapat dibaca, jadi tidak dipakai.",
                en: "This file of words cannot be read and was not used."),
            location: SourceLocation(path: path, line: line))
    }

    fileprivate static func unknownKey(_ key: String, _ path: String, line: Int?, _ known: [String]) -> Finding {
        Finding(
            rule: "words/key-unknown", severity: .note,
            message: LocalizedText(
                id: "Kunci “\(key)” tidak dikenal, jadi diabaikan.",
                en: "The key “\(key)” is not known and was ignored."),
            action: LocalizedText(
                id: "Kunci yang dikenal: \(known.joined(separator: ", ")).",
                en: "Known keys: \(known.joined(separator: ", "))."),
            location: SourceLocation(path: path, line: line))
    }
}
