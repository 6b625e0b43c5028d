import Assessment
import Dossier
import Findings
import OfficeFiles
import Rubric

/// The sheets `Jumlah` and `Syarat`: numbers people fill in, and statements they tick; one row each.
struct ItemSheet {
    private let plan: WorksheetPlan
    private let kind: WorksheetSheet
    private let items: [WorksheetPlan.Item]

    init(_ plan: WorksheetPlan, _ kind: WorksheetSheet) {
        (self.plan, self.kind) = (plan, kind)
        items = kind == .counts ? plan.inputs : plan.conditions
    }

    func write(to book: WorkbookWriter) throws(WorkbookWritingError) {
        let layout = SheetLayout(
            columns: [20, 16, 44, 60, 14, 14].map { .init(width: $0) },
            headingRows: WorksheetItems.headingRow..<WorksheetItems.firstRow, frozenColumns: 2, showsGrid: false,
            tabColour: .heading, footer: plan.footer)
        let sheet = try book.addSheet(kind.rawValue, layout)
        try sheet.append([.text("\(kind.rawValue) – \(plan.scopeName)", .title)], height: .points(22))
        try sheet.append([.text(explanation, .subtitle)])
        let headings = kind == .counts ? WorksheetSheet.countHeadings : WorksheetSheet.conditionHeadings
        try sheet.append(headings.map { .text($0) }, style: .heading, height: .points(20))
        var isBanded = false
        var last: String?
        for item in items {
            if item.indicator.id != last { isBanded.toggle() }
            last = item.indicator.id
            try sheet.append(cells(item, isBanded: isBanded), height: .fitted)
        }
        guard let first = items.first, let end = items.last else { return }
        let filledIn = CellRange(rows: first.position...end.position, columns: 4...5)
        if kind == .counts {
            let hint = CellChoices.Hint(kind.rawValue, plan.word("Angka, 0 atau lebih", "A number, 0 or more"))
            try sheet.accept(CellNumbers(from: 0, to: nil, hint: hint), in: filledIn)
        } else {
            try sheet.offer(CellChoices(.values([WorksheetWord.yes, WorksheetWord.no])), in: filledIn)
        }
    }

    private var explanation: String {
        kind == .counts
            ? plan.word(
                "Isi angkanya; jawaban di lembar LKE dihitung dari sini.",
                "Fill in the numbers; the answers on the sheet LKE are computed from them.")
            : plan.word(
                "Jawab setiap pernyataan dengan Ya atau Tidak; jawaban di lembar LKE dihitung dari sini.",
                "Answer every statement with Ya or Tidak; the answers on the sheet LKE are computed from them.")
    }

    private func cells(_ item: WorksheetPlan.Item, isBanded: Bool) -> [OutgoingCell] {
        var style = CellStyle.body
        if isBanded { style.fill = 0xF4_F7_F8 }
        var input = CellStyle(fill: .input, horizontal: .center, vertical: .top, border: .line)
        if kind == .counts { input.format = .pattern("General") }
        return [
            .text(item.indicator.id, style), .text(item.id, style),
            .text(item.indicator.title.value.in(plan.language), style), .text(item.text.in(plan.language), style),
        ] + AnswerColumn.allCases.map { given(item, $0, input) }
    }

    private func given(_ item: WorksheetPlan.Item, _ column: AnswerColumn, _ style: CellStyle) -> OutgoingCell {
        let answer = plan.rows.first { $0.indicator.id == item.indicator.id }?.answer(column)?.given
        guard let answer else { return .blank(style) }
        if kind == .conditions {
            guard answer.choice == .conditions || !answer.conditions.isEmpty else { return .blank(style) }
            return .text(answer.conditions.contains(item.id) ? WorksheetWord.yes : WorksheetWord.no, style)
        }
        guard let written = answer.inputs.first(where: { $0.id == item.id })?.value else { return .blank(style) }
        return Rational(exactly: written).map { .number($0.nearestDouble, style) } ?? .text(written, style)
    }
}
