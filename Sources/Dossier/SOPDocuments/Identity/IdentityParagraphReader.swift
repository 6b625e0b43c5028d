import Findings
import OfficeFiles

/// Reads an identity block written as paragraphs: `Nomor SOP : 065/12`, or a heading `Dasar Hukum` with its list below.
struct IdentityParagraphReader {
    let path: String

    /// The blocks among these paragraphs, which stand between two grids.
    func blocks(in paragraphs: [Paragraph]) -> [IdentityBlock] {
        var blocks: [IdentityBlock] = []
        var block = IdentityBlock()
        var open: Open?
        for paragraph in paragraphs {
            if let label = label(of: paragraph) {
                open?.close(into: &block)
                let isNaming = label.field == .number || label.field == .title
                if isNaming, block.values[label.field] != nil, block.isSure {
                    blocks.append(block)
                    block = IdentityBlock()
                }
                open = Open(label: label, place: location(paragraph), lines: [label.rest])
            } else if paragraph.headingLevel != nil {
                open?.close(into: &block)
                open = nil
            } else {
                open?.add(paragraph)
            }
        }
        open?.close(into: &block)
        return (blocks + [block]).filter(\.isSure)
    }

    /// The unit these paragraphs name, as the head of a letter does.
    func letterhead(in paragraphs: some Collection<Paragraph>) -> (text: String, place: SourceLocation)? {
        let lines = paragraphs.prefix(40).flatMap { $0.text.split(whereSeparator: \.isNewline).map(String.init) }
        guard let unit = Letterhead.unit(in: lines), let first = paragraphs.first else { return nil }
        return (unit, location(first))
    }

    /// A paragraph is a label only with its colon or as a whole.
    private func label(of paragraph: Paragraph) -> IdentityLabel? {
        guard let label = IdentityLabel.found(in: paragraph.text) else { return nil }
        return label.rest.isEmpty || paragraph.text.contains(":") ? label : nil
    }

    private func location(_ paragraph: Paragraph) -> SourceLocation {
        SourceLocation(path: path, line: paragraph.line)
    }

    private struct Open {
        let label: IdentityLabel
        let place: SourceLocation
        var lines: [String]

        mutating func add(_ paragraph: Paragraph) {
            let isFull = !label.field.isList && label.field != .ratifiedBy && !(lines.first ?? "").isEmpty
            guard !isFull, lines.count < 400 else { return }
            lines.append(paragraph.listLabel.map { "\($0) \(paragraph.text)" } ?? paragraph.text)
        }

        func close(into block: inout IdentityBlock) {
            let text = lines.filter { !$0.isEmpty }.joined(separator: "\n")
            block.take(label, text, at: place, labelAt: place)
        }
    }
}
