import Assessment
import OfficeFiles
import Rubric

@testable import Reporting

extension ReportDocument {
    /// Everything a reader reads, piece by piece; a blank is `[what it asks for]`.
    var words: [String] { [title, running] + subtitle + provenance.flatMap(\.words) + parts.flatMap(\.words) }

    /// The same as one text.
    var text: String { words.joined(separator: "\n") }

    /// The ids of its parts and of the headings that have one.
    var anchors: [String] {
        parts.flatMap { part in
            [part.id]
                + part.blocks.compactMap { block in
                    if case .heading(_, _, let anchor?) = block { anchor } else { nil }
                }
        }
    }

    /// The headings of parts and within them.
    var headings: [String] {
        parts.flatMap { part in
            [part.title]
                + part.blocks.compactMap { block in
                    if case .heading(_, let title, _) = block { title } else { nil }
                }
        }
    }

    func table(_ id: String) -> ReportTable? { tables.first { $0.id == id } }
}

extension ReportPart {
    var words: [String] { (showsTitle ? [title] : []) + blocks.flatMap(\.words) }
}

extension ReportFact {
    var words: [String] { [name, value.plain] }
}

extension ReportBlock {
    var words: [String] {
        switch self {
        case .paragraph(let text, _, _): [text.plain]
        case .heading(_, let title, _): [title]
        case .list(let list): list.items.map(\.text.plain)
        case .facts(let facts): facts.flatMap(\.words)
        case .table(let table): table.words
        case .chart(let chart): [chart.finding] + chart.table.words
        case .picture(_, let caption): [caption]
        case .note(_, let paragraphs): paragraphs.map(\.plain)
        case .letterhead(let head): (head.lines + head.address).map(\.plain)
        case .signatures(let signatures):
            signatures.flatMap { [$0.above.plain, $0.position.plain, $0.name.plain] + $0.below.map(\.plain) }
        case .contents, .pageBreak: []
        }
    }
}

extension ReportTable {
    var words: [String] {
        guard !rows.isEmpty else { return [whenEmpty].compactMap(\.self) }
        return [title] + columns.map(\.title) + rows.flatMap(\.cells).compactMap(\.words) + [note].compactMap(\.self)
    }

    /// The numbers of a column, row by row; `nil` where the cell holds none.
    func numbers(_ key: String) -> [Rational?] {
        guard let position = columns.firstIndex(where: { $0.key == key }) else { return [] }
        return rows.map { row in
            switch row.cells[position] {
            case .number(let number, _), .share(let number): number
            default: nil
            }
        }
    }

    /// The texts of a column, row by row.
    func texts(_ key: String) -> [String] {
        guard let position = columns.firstIndex(where: { $0.key == key }) else { return [] }
        return rows.map { $0.cells[position].words ?? "" }
    }
}

extension ReportTable.Cell {
    /// The words of a cell; `nil` for numbers and what is empty.
    var words: String? {
        switch self {
        case .head(let text), .text(let text), .marked(let text, _): text
        case .rich(let text): text.plain
        case .none, .count, .number, .share, .state: nil
        }
    }
}
