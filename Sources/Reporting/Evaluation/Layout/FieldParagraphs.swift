internal import OfficeFiles

/// Words as paragraphs: an empty line parts them; lines that begin with `- ` or `1. ` are lists.
struct FieldParagraphs {
    private let groups: [[String]]

    init(_ text: String) {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
            String($0).trimmed
        }
        groups = lines.split(whereSeparator: \.isEmpty).map(Array.init)
    }

    func blocks(_ values: FieldValues) -> [ReportBlock] { groups.flatMap { Self.blocks(of: $0, values) } }

    private static func blocks(of lines: [String], _ values: FieldValues) -> [ReportBlock] {
        var blocks: [ReportBlock] = []
        var words: [String] = []
        var items: (kind: OutgoingList.Kind, texts: [String])?
        for line in lines {
            if let (kind, text) = item(line) {
                if items?.kind == kind {
                    items?.texts.append(text)
                } else {
                    close(&items, &blocks, values)
                    close(&words, &blocks, values)
                    items = (kind, [text])
                }
            } else if let last = items?.texts.indices.last {
                // A line that goes on.
                items?.texts[last] += " " + line
            } else {
                words.append(line)
            }
        }
        close(&words, &blocks, values)
        close(&items, &blocks, values)
        return blocks
    }

    private static func close(_ words: inout [String], _ blocks: inout [ReportBlock], _ values: FieldValues) {
        guard !words.isEmpty else { return }
        blocks.append(.text(values.text(words.joined(separator: " "))))
        words = []
    }

    private static func close(
        _ items: inout (kind: OutgoingList.Kind, texts: [String])?, _ blocks: inout [ReportBlock],
        _ values: FieldValues
    ) {
        guard let list = items else { return }
        blocks.append(.list(OutgoingList(list.kind, list.texts.map(values.text))))
        items = nil
    }

    private static func item(_ line: String) -> (OutgoingList.Kind, String)? {
        if line.hasPrefix("- ") { return (.bullets, String(line.dropFirst(2)).trimmed) }
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, line.dropFirst(digits.count).hasPrefix(". ") else { return nil }
        return (.numbers, String(line.dropFirst(digits.count + 2)).trimmed)
    }
}
