internal import Findings
internal import Yams

/// The text of one file of a pack on its way to YAML nodes. Hostile text is refused, before libyaml sees it where that
/// can be told, and else before anything walks the nodes.
enum PackText {
    /// The nodes of a text; `nil`, with a finding, for what is no YAML, empty, or more than the limits allow. Complaints
    /// call it `file`.
    static func parse(_ text: String, file: String, into findings: inout [Finding]) -> Node? {
        guard text.utf8.count <= PackLimits.fileBytes else {
            findings.append(.pack("rubric/too-big", tooBig, SourceLocation(path: file)))
            return nil
        }
        if let line = lineOfAlias(in: text) {
            findings.append(.pack("rubric/too-many-aliases", Words.aliases, SourceLocation(path: file, line: line)))
            return nil
        }
        do {
            // The encoding is named because Yams else asks the environment.
            guard let node = try Yams.compose(yaml: withoutMark(text), .basic, .default, .utf8) else {
                findings.append(.pack("rubric/empty", Words.empty, SourceLocation(path: file, line: 1)))
                return nil
            }
            return isTaken(node) ? node : refuse(file, into: &findings)
        } catch let error as YamlError {
            let (detail, mark) = error.told
            findings.append(
                .pack(
                    "rubric/not-yaml", Words.notYAML(detail),
                    SourceLocation(path: file, line: mark?.line, column: mark?.column)))
        } catch {
            findings.append(
                .pack("rubric/not-yaml", Words.notYAML(YamlError.memory.told.detail), SourceLocation(path: file)))
        }
        return nil
    }

    static let tooBig = LocalizedText(
        id: "Berkas ini lebih dari \(PackLimits.fileBytes >> 10) KB; tidak dibaca.",
        en: "This file exceeds \(PackLimits.fileBytes >> 10) KB; it was not read.")

    /// A byte order mark is no part of the text.
    private static func withoutMark(_ text: String) -> String {
        text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    }

    private static func refuse(_ file: String, into findings: inout [Finding]) -> Node? {
        findings.append(.pack("rubric/too-deep", Words.tooMuch, SourceLocation(path: file)))
        return nil
    }

    // MARK: - Aliases

    /// The 1-based line of the last alias, where the aliases might repeat too much; `nil` where they cannot. With n
    /// aliases of k named values the worst is a chain, each value naming the one before n/k times: (n/k)^k of the first.
    private static func lineOfAlias(in text: String) -> Int? {
        let aliases = lines(of: UInt8(ascii: "*"), in: text)
        let named = lines(of: UInt8(ascii: "&"), in: text).count
        var length = 1
        while length <= named, 2 * length <= max(2, aliases.count) {
            var bytes = text.utf8.count
            for _ in 0..<length where bytes <= PackLimits.repeatedBytes {
                bytes *= (aliases.count + length - 1) / length
            }
            if bytes > PackLimits.repeatedBytes { return aliases.last }
            length += 1
        }
        return nil
    }

    /// The lines of the signs that stand before a word where a value may begin. One inside a sentence is counted too.
    private static func lines(of sign: UInt8, in text: String) -> [Int] {
        var found: [Int] = []
        var line = 1
        var before = UInt8(ascii: "\n")
        var isSign = false
        for byte in text.utf8 {
            if isSign, isNameByte(byte) { found.append(line) }
            isSign = byte == sign && (before >= 0x80 || openers.contains(before))
            if byte == UInt8(ascii: "\n") { line += 1 }
            before = byte
        }
        return found
    }

    private static let openers = Array(" \t\r\n[{,:?".utf8)

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte == 0x2D || byte == 0x5F
    }

    // MARK: - Size of what was parsed

    /// libyaml stops at a depth of 1000; a pack needs far less, and aliases may repeat much.
    private static func isTaken(_ root: Node) -> Bool {
        var left = PackLimits.values
        return take(root, depth: 0, left: &left)
    }

    private static func take(_ node: Node, depth: Int, left: inout Int) -> Bool {
        left -= 1
        guard left >= 0, depth <= PackLimits.depth else { return false }
        switch node {
        case .mapping(let mapping):
            for (key, value) in mapping {
                guard take(key, depth: depth + 1, left: &left), take(value, depth: depth + 1, left: &left) else {
                    return false
                }
            }
        case .sequence(let items):
            for item in items { guard take(item, depth: depth + 1, left: &left) else { return false } }
        case .scalar, .alias: break
        }
        return true
    }
}

extension YamlError {
    /// What is wrong, in the parser's words, and where it stopped. It never quotes the file.
    fileprivate var told: (detail: LocalizedText, mark: Mark?) {
        switch self {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            (Words.said(problem), mark)
        case .reader(let problem, _, _, _): (Words.said(problem), nil)
        case .duplicatedKeysInMapping(let keys, let context): (Words.twice(keys.sorted()), context.mark)
        default: (Words.said("unreadable"), nil)
        }
    }
}

private enum Words {
    static let empty = LocalizedText(id: "Berkas ini kosong.", en: "This file is empty.")
    static let aliases = LocalizedText(
        id: "Alias YAML (*nama) dalam berkas ini dapat mengulang terlalu banyak isi. Tulis nilainya langsung.",
        en: "The YAML aliases (*name) of this file may repeat too much. Write the values out.")
    static let tooMuch = LocalizedText(
        id: "Isi berkas ini bersarang lebih dari \(PackLimits.depth) tingkat, atau lebih dari "
            + "\(PackLimits.values) nilai; berkas tidak dibaca.",
        en: "The contents of this file nest more than \(PackLimits.depth) levels deep, or exceed "
            + "\(PackLimits.values) values; the file was not read.")

    static func notYAML(_ detail: LocalizedText) -> LocalizedText {
        LocalizedText(id: "Berkas ini bukan YAML yang benar: ", en: "This file is not valid YAML: ") + detail
            + LocalizedText(id: ".", en: ".")
    }
    /// libyaml speaks English only.
    static func said(_ problem: String) -> LocalizedText {
        LocalizedText(id: "pengurai melaporkan “\(problem)”", en: "the parser says “\(problem)”")
    }
    static func twice(_ keys: [String]) -> LocalizedText {
        let list = keys.prefix(5).map { "`\($0)`" }.joined(separator: ", ")
        return LocalizedText(id: "kunci \(list) ditulis dua kali", en: "a key is written twice: \(list)")
    }
}
