internal import Findings
internal import OfficeFiles
internal import Tracing

/// The flow table of a draft in one language, row by row, before it takes any form.
struct DraftTable {
    struct Row {
        var number: Int
        var activity: String
        /// Empty where somebody has to fill them in.
        var inputs: [String]
        var duration: String
        var outputs: [String]
        var notes: [String]
    }

    let rows: [Row]
    let performers: [String]
    let paper: DraftPaper
    let pages: [DraftPages.Page]

    init(_ draft: DraftSOP, _ words: DraftWords) {
        performers = words.performers(draft)
        paper = DraftPaper(performers)
        rows = draft.steps.indices.map { index in
            let step = draft.steps[index]
            return Row(
                number: index + 1, activity: words.activity(step), inputs: step.inputs,
                duration: step.duration.map { words($0) } ?? "", outputs: step.outputs,
                notes: words.ways(of: index, draft) + step.notes.map { words($0) })
        }
        let heights = zip(rows, draft.steps).map { [paper] row, step in Self.height(row, step, paper) }
        pages = DraftPages(draft, heights: heights, paper: paper).pages
    }

    /// What the longest cell takes, and the symbol at least.
    private static func height(_ row: Row, _ step: DraftStep, _ paper: DraftPaper) -> Double {
        let texts: [([String], Double)] = [
            ([row.activity], paper.activity), (row.inputs, paper.inputs), ([row.duration], paper.duration),
            (row.outputs, paper.output), (row.notes, paper.note),
        ]
        let text = texts.map { DraftPaper.height($0.0, width: $0.1) }.max() ?? 0
        let symbol = step.isDecision ? 21.0 : 18
        return max(text, symbol + (FlowPlace.hasEnd(step) ? FlowPlace.endRoom : 0))
    }

    /// The blanks of the cells that nothing of the map fills.
    static func blank(_ part: String, _ row: Row, _ words: DraftWords) -> OutgoingBlank {
        let prompt =
            switch part {
            case "inputs": Catalogue.Draft.inputsBlank
            case "duration": Catalogue.Draft.durationBlank
            default: Catalogue.Draft.outputBlank
            }
        return OutgoingBlank("step.\(row.number).\(part)", prompt: words(prompt))
    }
}
