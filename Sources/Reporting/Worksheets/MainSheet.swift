import Assessment
import Dossier
import Findings
import OfficeFiles
import Rubric

/// The sheet `LKE`: one row a question.
struct MainSheet {
    private let plan: WorksheetPlan
    private let last: Int

    init(_ plan: WorksheetPlan) {
        self.plan = plan
        last = plan.lastRow
    }

    func write(to book: WorkbookWriter) throws(WorkbookWritingError) {
        let heading = WorksheetPlan.headingRow
        let layout = SheetLayout(
            columns: WorksheetColumn.allCases.map { .init(width: $0.width, isHidden: $0.isHidden) },
            headingRows: heading..<(heading + 1), frozenColumns: 3, showsGrid: false, tabColour: .heading,
            footer: plan.footer)
        let sheet = try book.addSheet(WorksheetSheet.main.rawValue, layout)
        try writeTitle(sheet)
        try sheet.append(
            WorksheetColumn.allCases.map {
                .text($0.rawValue, $0.position <= WorksheetColumn.note.position ? .heading : .further)
            },
            height: .points(34))
        for row in plan.rows {
            try sheet.append(WorksheetColumn.allCases.map { cell($0, row) }, height: .fitted)
            try addAids(row, sheet)
        }
        let lastColumn = WorksheetColumn.evaluatorNote.position
        try sheet.filter(CellRange(rows: heading...last, columns: 0...lastColumn))
        try sheet.print(only: CellRange(rows: 0...last, columns: 0...WorksheetColumn.note.position))
    }

    private func writeTitle(_ sheet: SheetWriter) throws(WorkbookWritingError) {
        let provenance = plan.result.provenance
        try sheet.append(
            [.text(provenance.instrument.title.in(plan.language), .title)], height: .points(22))
        let period = plan.result.agency.period.map { " · \(plan.word("periode", "period")) \($0)" } ?? ""
        let line =
            "\(plan.scopeName)\(period) · \(plan.word("tanggal acuan", "as of")) \(provenance.asOf.iso) · "
            + "\(plan.word("profil", "profile")) \(provenance.profile.title.in(plan.language))"
        try sheet.append([.text(line, .subtitle)])
        let row = sheet.nextRow
        sheet.skip()
        let notice =
            provenance.instrument.notice.in(plan.language) + " "
            + plan.word(
                "Isi sel kuning; Nilai dan Bobot dihitung. Petunjuk: lembar Keterangan.",
                "Fill in the yellow cells; values and weights are computed. See the sheet Keterangan.")
        try sheet.merge(
            CellRange(rows: row...row, columns: 0...WorksheetColumn.note.position),
            .text(notice, CellStyle(textColour: .gray, vertical: .top, wraps: true)))
        try sheet.setHeight(Double(min(12, notice.count / 190 + 1)) * 15, ofRow: row)
    }

    // MARK: - Cells

    private func cell(_ column: WorksheetColumn, _ row: WorksheetPlan.Row) -> OutgoingCell {
        let style = style(of: column, row)
        switch column {
        case .code: return .text(row.indicator.id, style)
        case .area: return .text(row.areaTitle.in(plan.language), style)
        case .indicator:
            let number = row.indicator.number.map { "\($0). " } ?? ""
            return .text(number + row.indicator.title.value.in(plan.language), style)
        case .criteria: return .text(CriteriaText(row, plan).text, style)
        case .selfAnswer: return answer(row, .selfAssessment, style)
        case .evaluatorAnswer: return answer(row, .evaluator, style)
        case .selfValue: return value(row, .selfAssessment, style)
        case .evaluatorValue: return value(row, .evaluator, style)
        case .weight: return weight(row, .selfAssessment, style)
        case .evaluatorWeight: return weight(row, .evaluator, style)
        case .selfUpper: return upper(row, .selfAssessment, style)
        case .evaluatorUpper: return upper(row, .evaluator, style)
        case .evidence: return .text(evidence(row.answer(.selfAssessment)), style)
        case .evaluatorEvidence: return .text(evidence(row.answer(.evaluator)), style)
        case .note: return .text(row.answer(.selfAssessment)?.given?.note ?? "", style)
        case .evaluatorNote: return .text(row.answer(.evaluator)?.given?.note ?? "", style)
        case .selfReason: return .text(row.answer(.selfAssessment)?.reason ?? "", style)
        case .evaluatorReason: return .text(row.answer(.evaluator)?.reason ?? "", style)
        case .proposal: return .text(row.result?.proposal?.choice ?? "", style)
        case .proposalReason:
            let isMeasured = row.result?.measure != nil
            return .text(isMeasured ? row.result?.explanation.in(plan.language) ?? "" : "", style)
        case .form: return .text(row.form.rawValue)
        case .textHash: return .text(row.indicator.textHash(on: row.scale))
        }
    }

    private func answer(_ row: WorksheetPlan.Row, _ column: AnswerColumn, _ style: CellStyle) -> OutgoingCell {
        let computed = WorksheetFormulas(row: row, plan: plan, column: column).computedAnswer
        guard let given = row.answer(column)?.given else { return OutgoingCell(computed ?? .blank, style: style) }
        switch given.choice {
        case .choice(let code): return .text(row.scale?.choice(code)?.code ?? code, style)
        case .notApplicable: return .text(WorksheetWord.notApplicable, style)
        case .inputs, .conditions: return OutgoingCell(computed ?? .blank, style: style)
        case .score(let text):
            guard let number = Rational(exactly: text) else { return .text(text, style) }
            let isPercentage = row.scale?.kind == .ratio
            return .number((isPercentage ? number / Rational(100) : number).nearestDouble, style)
        }
    }

    private func weight(_ row: WorksheetPlan.Row, _ column: AnswerColumn, _ style: CellStyle) -> OutgoingCell {
        let content = WorksheetFormulas(row: row, plan: plan, column: column).weight
        return content.map { OutgoingCell($0, style: style) } ?? unknownWeight(style)
    }

    private func value(_ row: WorksheetPlan.Row, _ column: AnswerColumn, _ style: CellStyle) -> OutgoingCell {
        if let content = WorksheetFormulas(row: row, plan: plan, column: column).value {
            return OutgoingCell(content, style: style)
        }
        guard row.scale == nil else { return unknownWeight(style) }
        return .text(plan.word("skala belum diketahui", "scale not known"), style)
    }

    private func upper(_ row: WorksheetPlan.Row, _ column: AnswerColumn, _ style: CellStyle) -> OutgoingCell {
        let content = WorksheetFormulas(row: row, plan: plan, column: column).upper
        return content.map { OutgoingCell($0, style: style) } ?? .blank
    }

    private func unknownWeight(_ style: CellStyle) -> OutgoingCell {
        .text(plan.word("bobot belum diketahui", "weight not known"), style)
    }

    /// Ids of the register first, a line each.
    private func evidence(_ answer: ColumnAnswer?) -> String {
        ((answer?.given?.evidence ?? []) + (answer?.given?.documents ?? [])).joined(separator: "\n")
    }

    // MARK: - Looks and aids

    private func style(of column: WorksheetColumn, _ row: WorksheetPlan.Row) -> CellStyle {
        var style = CellStyle(vertical: .top, wraps: true, border: .line)
        if row.isBanded { style.fill = 0xF4_F7_F8 }
        if column.isFilledIn { style.fill = .input }
        switch column {
        case .selfAnswer, .evaluatorAnswer:
            style.horizontal = .center
            style.isBold = true
            switch row.form {
            case .ratio: style.format = .pattern("0.00%")
            case .points: style.format = .pattern("General")
            case .choice, .unknown: style.format = .text
            }
            // A text format would show the formula instead of what it comes to.
            let isComputed =
                row.indicator.derivation != nil || plan.conditions.contains { $0.indicator.id == row.indicator.id }
            if isComputed, style.format == .text { style.format = nil }
        case .selfValue, .evaluatorValue, .weight, .evaluatorWeight, .selfUpper, .evaluatorUpper:
            style.horizontal = .right
            style.format = .pattern("0.0000")
        case .proposal: style.horizontal = .center
        case .code, .evidence, .note, .selfReason, .evaluatorReason, .evaluatorEvidence, .evaluatorNote:
            style.format = .text
        case .area, .indicator, .criteria, .proposalReason, .form, .textHash: break
        }
        return style
    }

    private func addAids(_ row: WorksheetPlan.Row, _ sheet: SheetWriter) throws(WorkbookWritingError) {
        for column in [WorksheetColumn.selfAnswer, .evaluatorAnswer] {
            let cells = CellRange(rows: row.position...row.position, columns: column.position...column.position)
            switch row.scale?.kind {
            case .points(let maximum):
                let hint = plan.word("Angka 0 sampai", "A number from 0 to") + " \(maximum.decimal())"
                try sheet.accept(
                    CellNumbers(from: 0, to: maximum.nearestDouble, hint: .init(row.indicator.id, hint)), in: cells)
            case .ratio:
                let hint = plan.word(
                    "Persentase 0% sampai 100%, mis. 75%", "A percentage from 0% to 100%, such as 75%")
                try sheet.accept(CellNumbers(from: 0, to: 1, hint: .init(row.indicator.id, hint)), in: cells)
            case .choices, nil:
                try sheet.offer(
                    CellChoices(ChoiceSheet.cells(for: row.scale, in: plan), allowsOthers: row.scale == nil),
                    in: cells)
            }
        }
        if let usual = row.indicator.evidence?.value {
            let text = plan.word("Bukti yang lazim: ", "Usual evidence: ") + usual.in(plan.language)
            try sheet.note(text, at: CellPosition(row: row.position, column: WorksheetColumn.evidence.position))
        }
    }
}

/// What each choice asks for, as the column Kriteria says it.
private struct CriteriaText {
    let text: String

    init(_ row: WorksheetPlan.Row, _ plan: WorksheetPlan) {
        let language = plan.language
        var lines = row.indicator.criteria.map { "\($0.choice): \($0.text.in(language))" }
        switch row.scale?.kind {
        case nil:
            lines.append(
                plan.word(
                    "Skala belum diketahui: tidak ada sumber yang menyebut pilihannya.",
                    "The scale is not known: no source gives its choices."))
        case .choices(let choices) where lines.isEmpty:
            lines.append(choices.map(\.code).joined(separator: " / "))
        case .choices: break
        case .ratio: lines.append(plan.word("Persentase, 0% sampai 100%.", "A percentage, from 0% to 100%."))
        case .points(let maximum):
            lines.append(plan.word("Angka, 0 sampai", "A number from 0 to") + " \(maximum.decimal()).")
        }
        if row.indicator.derivation != nil {
            lines.append(plan.word("Dihitung dari lembar Jumlah.", "Computed from the sheet Jumlah."))
        } else if plan.conditions.contains(where: { $0.indicator.id == row.indicator.id }) {
            lines.append(plan.word("Dihitung dari lembar Syarat.", "Computed from the sheet Syarat."))
        }
        if let assumption = row.assumption { lines.append(assumption.in(language)) }
        if let note = row.indicator.note { lines.append(note.in(language)) }
        text = lines.joined(separator: "\n")
    }
}

extension WorksheetColumn {
    /// In characters.
    var width: Double {
        switch self {
        case .code: 16
        case .area: 18
        case .indicator: 34
        case .criteria: 46
        case .selfAnswer, .evaluatorAnswer, .proposal: 11
        case .selfValue, .evaluatorValue, .weight: 9.5
        case .evidence, .evaluatorEvidence: 20
        case .note, .evaluatorNote: 22
        case .proposalReason: 40
        case .selfReason, .evaluatorReason: 30
        case .evaluatorWeight, .selfUpper, .evaluatorUpper, .form, .textHash: 12
        }
    }

    /// For the formulas and the tool only.
    var isHidden: Bool { position > WorksheetColumn.evaluatorNote.position }

    /// Whether people write into it.
    var isFilledIn: Bool {
        switch self {
        case .selfAnswer, .evaluatorAnswer, .evidence, .note, .selfReason, .evaluatorReason, .evaluatorEvidence,
            .evaluatorNote:
            true
        default: false
        }
    }
}

extension CellStyle {
    /// For headings beyond those every worksheet has; white on it has a contrast of 5 to 1.
    fileprivate static let further = CellStyle(
        isBold: true, textColour: .white, fill: 0x4F_71_80, horizontal: .center, vertical: .center, wraps: true,
        border: .line)
}
