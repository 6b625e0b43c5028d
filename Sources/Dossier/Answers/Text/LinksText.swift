public import Findings
import Yams

/// The text of a `links.yaml`, added to so that everything that is there stays as it is: order, remarks, the way it is
/// written.
public struct LinksText: Sendable {
    private typealias Place = TextLines.Place

    private let path: String
    private let text: String
    private let hasMark: Bool

    /// - Parameters:
    ///   - bytes: the file; `nil` where there is none yet.
    ///   - path: what errors call it.
    /// - Throws: `LinksTextError` for a file that is no text.
    public init(_ bytes: [UInt8]?, path: String) throws(LinksTextError) {
        self.path = path
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let given = bytes ?? Array(Self.header.utf8)
        hasMark = given.starts(with: mark)
        guard let text = String(validating: given.dropFirst(hasMark ? 3 : 0), as: UTF8.self) else {
            throw LinksTextError(path: path, line: nil)
        }
        self.text = text
    }

    /// What a new file begins with.
    static let header = """
        # Kaitan peta dan SOP yang telah dipastikan oleh manusia. Boleh disunting; catatan seperti ini dipertahankan.

        """

    /// The file with links put at its end, in the way the last one there is written.
    ///
    /// - Throws: `LinksTextError` where the file is no list, or so written that an addition would change something else.
    public func adding(_ links: [ConfirmedLink]) throws(LinksTextError) -> [UInt8] {
        let before = try entries(of: text)
        let lines = TextLines(text)
        let edited = lines.applying([try edit(adding: links, to: lines)])
        // What an addition must come to is known, so it is looked at again before anybody gets it.
        guard try entries(of: edited) == before + links.map(LinkEntry.fields) else {
            throw LinksTextError(path: path, line: nil)
        }
        return (hasMark ? [0xEF, 0xBB, 0xBF] : []) + Array(edited.utf8)
    }

    // MARK: - Reading

    private func list(in text: String) throws(LinksTextError) -> Node? {
        do throws(RefusedInput) {
            let root = try YAMLFile(Array(text.utf8), path: path, limits: DossierLimits()).root
            guard let root, !root.isBlank else { return nil }
            return root
        } catch {
            throw LinksTextError(path: path, line: error.problem.line, cause: error.problem.message)
        }
    }

    /// Every entry as its keys and texts.
    private func entries(of text: String) throws(LinksTextError) -> [[String: String]] {
        guard let root = try list(in: text) else { return [] }
        guard let entries = root.sequence else { throw LinksTextError(path: path, line: root.mark?.line) }
        return entries.map { entry in
            var fields: [String: String] = [:]
            for (key, value) in entry.mapping ?? [:] { fields[key.text ?? ""] = value.scalar?.string ?? "" }
            return fields
        }
    }

    // MARK: - Editing

    private func edit(adding links: [ConfirmedLink], to lines: TextLines) throws(LinksTextError) -> TextEdit {
        guard let root = try list(in: text) else {
            return atEnd(of: lines, LinkEntry.lines(links, indent: 0, lines.newline))
        }
        guard case .sequence(let sequence) = root, let start = place(of: root) else {
            throw LinksTextError(path: path, line: root.mark?.line)
        }
        if lines[start] == "[" {
            guard let scan = FlowScan(lines, from: start) else {
                throw LinksTextError(path: path, line: start.line + 1)
            }
            let comma = scan.isEmpty ? "" : scan.endsWithComma ? " " : ", "
            let added = links.map(LinkEntry.inFlow).joined(separator: ", ")
            return TextEdit(start: scan.contentEnd, end: scan.contentEnd, text: comma + added)
        }
        guard let last = sequence.last.flatMap({ place(of: $0) }), let dash = dash(before: last, in: lines) else {
            throw LinksTextError(path: path, line: root.mark?.line)
        }
        let isBlock = lines[last] != "{"
        let added = LinkEntry.lines(links, indent: dash, lines.newline, isBlock: isBlock)
        let line = lines.trimmed(lines.lines.count, from: last.line, indent: dash + 1)
        guard line < lines.lines.count else { return atEnd(of: lines, added) }
        let end = Place(line: line, column: 0)
        return TextEdit(start: end, end: end, text: added)
    }

    private func atEnd(of lines: TextLines, _ text: String) -> TextEdit {
        TextEdit(start: lines.end, end: lines.end, text: (lines.endsWithBreak ? "" : lines.newline) + text)
    }

    private func place(of node: Node) -> Place? {
        node.mark.map { Place(line: $0.line - 1, column: $0.column - 1) }
    }

    /// The column of the dash in front of an entry.
    private func dash(before place: Place, in lines: TextLines) -> Int? {
        guard lines.lines.indices.contains(place.line) else { return nil }
        let column = lines.lines[place.line].prefix(place.column).lastIndex { $0 != " " }
        return column.flatMap { lines.lines[place.line][$0] == "-" ? $0 : nil }
    }
}

/// How one link is written.
private enum LinkEntry {
    static func pairs(_ link: ConfirmedLink) -> [(key: String, text: String)] {
        [
            ("map", link.map), ("sop", link.sop), ("activity", link.activity), ("by", link.by),
            ("on", link.on?.iso), ("reason", link.reason),
        ].compactMap { key, text in text.map { (key, $0) } }
    }

    static func fields(_ link: ConfirmedLink) -> [String: String] {
        Dictionary(pairs(link).map { ($0.key, $0.text) }, uniquingKeysWith: { first, _ in first })
    }

    /// `{map: …, sop: …}`
    static func inFlow(_ link: ConfirmedLink) -> String { "{\(written(link).joined(separator: ", "))}" }

    /// An entry a line, or a key a line.
    static func lines(_ links: [ConfirmedLink], indent: Int, _ newline: String, isBlock: Bool = false) -> String {
        let blanks = String(repeating: " ", count: indent)
        return links.map { link in
            guard isBlock else { return blanks + "- " + inFlow(link) + newline }
            return blanks + "- " + written(link).joined(separator: newline + blanks + "  ") + newline
        }.joined()
    }

    private static func written(_ link: ConfirmedLink) -> [String] {
        pairs(link).map { key, text in "\(key): \(key == "reason" ? AnswerText.quoted(text) : scalar(key, text))" }
    }

    /// Numbers of SOPs, codes and days are plain as people write them, where every reader takes them for what they are.
    private static func scalar(_ key: String, _ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
                || [0x2E, 0x2D, 0x5F, 0x2F].contains(byte)
        }
        let hasLetterOrSlash = text.utf8.contains { (0x41...0x5A).contains($0 & 0xDF) || $0 == 0x2F }
        if isPlain, let first = text.utf8.first, first != 0x2D, first != 0x2E, hasLetterOrSlash, !isNumber(text) {
            return safe(text)
        }
        if key == "on" { return text }
        if key == "by", text.utf8.allSatisfy({ $0 == 0x20 || (0x41...0x5A).contains($0 & 0xDF) }) { return safe(text) }
        return AnswerText.quoted(text)
    }

    /// What a reader of YAML might take for a number: 1e5, 0x1F.
    private static func isNumber(_ text: String) -> Bool {
        Double(text) != nil || text.hasPrefix("0x") || text.hasPrefix("0o")
    }

    private static func safe(_ text: String) -> String {
        let words: Set<String> = ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf"]
        return words.contains(text.lowercased()) || text.hasSuffix(" ") || text.hasPrefix(" ")
            ? AnswerText.quoted(text) : text
    }
}

/// Why a `links.yaml` cannot be added to.
public struct LinksTextError: Error, Sendable, Hashable {
    public var path: String
    public var line: Int?
    /// What is wrong with the file; `nil` where it is only written in a way that cannot be added to.
    public var cause: LocalizedText?

    public init(path: String, line: Int?, cause: LocalizedText? = nil) {
        self.path = path
        self.line = line
        self.cause = cause
    }

    public var message: LocalizedText {
        let place = SourceLocation(path: path, line: line).description
        if let cause { return LocalizedText(id: "\(place): ", en: "\(place): ") + cause }
        return LocalizedText(
            id: "\(place): kaitan tidak dapat ditambahkan di sini tanpa mengubah yang lain; tidak ada yang ditulis. "
                + "Tulis kaitan satu per baris (- {map: …, sop: …}), lalu coba lagi.",
            en: "\(place): links cannot be added here without changing something else; nothing was written. Write them "
                + "one a line (- {map: …, sop: …}) and try again.")
    }
}
