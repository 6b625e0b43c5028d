internal import Findings
internal import OfficeFiles
internal import Tracing

/// A draft as Markdown: the identity block and the flow table with a mark in the column of each performer. What is drawn
/// elsewhere stands in words in the column for remarks.
struct DraftMarkdown {
    private let draft: DraftSOP
    private let words: DraftWords
    private let isPart: Bool

    init(_ draft: DraftSOP, language: Language, isPart: Bool) {
        self.draft = draft
        self.isPart = isPart
        words = DraftWords(language: language)
    }

    var text: String {
        typealias Labels = Catalogue.Draft
        var markdown = MarkdownWriter()
        markdown.heading(1, draft.title.isEmpty ? words(Labels.draftOf) : "SOP \(draft.title)")
        markdown.quote(words(Labels.draft))
        let identity = DraftIdentity(draft, words)
        markdown.paragraph("\(identity.agency.plain) – \(identity.unit.plain)")
        let fields = identity.fields.map {
            [$0.label, $0.lines.filter { !$0.isEmpty }.map(\.plain).joined(separator: "; ")]
        }
        let boxes = identity.boxes.flatMap { [$0.left, $0.right] }.map { box in
            [box.label, box.items.map(\.plain).joined(separator: "; ")]
        }
        markdown.table([words(Labels.identity), ""], fields + boxes)
        markdown.heading(2, words(Labels.flowTable))
        let table = DraftTable(draft, words)
        let columns =
            [words(Labels.stepNumber), words(Labels.activity)] + table.performers
            + [words(Labels.inputs), words(Labels.duration), words(Labels.output), words(Labels.note)]
        markdown.table(columns, zip(table.rows, draft.steps).map { cells($0, $1, count: table.performers.count) })
        markdown.heading(2, words(Labels.remarks))
        markdown.list(words.remarks(draft, isPart: isPart))
        return markdown.text
    }

    private func cells(_ row: DraftTable.Row, _ step: DraftStep, count: Int) -> [String] {
        func filled(_ items: [String], _ part: String) -> String {
            items.isEmpty ? "[\(DraftTable.blank(part, row, words).prompt)]" : items.joined(separator: "; ")
        }
        let marks = (0..<count).map { $0 == step.performer ? mark(step) : "" }
        return ["\(row.number)", row.activity] + marks + [
            filled(row.inputs, "inputs"), filled(row.duration.isEmpty ? [] : [row.duration], "duration"),
            filled(row.outputs, "output"), row.notes.joined(separator: "; "),
        ]
    }

    private func mark(_ step: DraftStep) -> String {
        if step.isDecision { return "◇" }
        if step.isStart { return words.start }
        return step.onlyEnds ? words.end : "■"
    }
}
