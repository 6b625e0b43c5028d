import Assessment
import Dossier
import Findings
import OfficeFiles
import Rubric

/// The sheet `Rekap`: what the parts of the instrument come to, the total and its predicate.
struct SummarySheet {
    let plan: WorksheetPlan
    let entries: [Entry]

    struct Entry {
        let node: RubricNode
        let depth: Int
        /// 0-based.
        let position: Int
        /// Where the parts below it stand.
        let below: [Int]
        let isWeightKnown: Bool

        init(_ node: RubricNode, _ depth: Int, _ position: Int, _ below: [Int], _ isWeightKnown: Bool) {
            (self.node, self.depth, self.position, self.below) = (node, depth, position, below)
            self.isWeightKnown = isWeightKnown
        }
    }

    private static let headingRow = 2

    /// For each column of answers: its maximum, value, share and upper bound; the self-assessment first.
    private static func position(_ part: Part, _ column: AnswerColumn) -> Int {
        2 + part.rawValue + (column == .evaluator ? Part.allCases.count : 0)
    }

    enum Part: Int, CaseIterable {
        case maximum, value, share, upper

        /// The column of the sheet `LKE` it adds up.
        func column(of column: AnswerColumn) -> WorksheetColumn {
            switch self {
            case .maximum: column.weight
            case .value, .share: column.value
            case .upper: column.upper
            }
        }
    }

    init(_ plan: WorksheetPlan) {
        self.plan = plan
        let provenance = plan.result.provenance
        let counted = Set(provenance.profile.nodes)
        let weights = NodeWeights(of: provenance.instrument, in: provenance.profile)
        var entries: [Entry] = []
        // A part stands above what is below it, and the total at the end.
        @discardableResult
        func add(_ node: RubricNode, depth: Int) -> Int {
            let index = entries.count
            let isRoot = depth < 0
            if !isRoot { entries.append(Entry(node, depth, index, [], false)) }
            let below = node.children.filter { counted.contains($0.id) }.map { add($0, depth: depth + 1) }
            let position = Self.headingRow + 1 + (isRoot ? entries.count : index)
            let entry = Entry(
                node, max(0, depth), position, below, weights.weight(of: node.id) != nil || !below.isEmpty)
            if isRoot { entries.append(entry) } else { entries[index] = entry }
            return position
        }
        add(provenance.instrument.root, depth: -1)
        self.entries = entries
    }

    func write(to book: WorkbookWriter) throws(WorkbookWritingError) {
        let widths: [Double] = [20, 58] + Array(repeating: [10, 10, 9, 10], count: 2).flatMap(\.self)
        let layout = SheetLayout(
            columns: widths.map { .init(width: $0) }, headingRows: Self.headingRow..<(Self.headingRow + 1),
            frozenColumns: 2, showsGrid: false, tabColour: .heading, footer: plan.footer)
        let sheet = try book.addSheet(WorksheetSheet.summary.rawValue, layout)
        try sheet.append([.text("\(plan.word("Rekap", "Summary")) – \(plan.scopeName)", .title)], height: .points(22))
        try sheet.append([
            .text(
                plan.word(
                    "Nilai adalah batas bawah; batas atas menghitung yang belum dijawab seolah-olah penuh.",
                    "The value is the lower bound; the upper bound counts what is not answered as if it were full."),
                .subtitle)
        ])
        try sheet.append(Self.headings.map { .text($0) }, style: .heading, height: .points(34))
        for entry in entries { try sheet.append(cells(entry), height: .fitted) }
        if let total = entries.last { try writePredicates(total, sheet) }
        try writeGates(sheet)
    }

    private static let headings =
        ["Kode", "Bagian"]
        + AnswerColumn.allCases.flatMap { column in
            let name = column.shortName.indonesian
            return ["Bobot \(name)", "Nilai \(name)", "% \(name)", "Batas Atas \(name)"]
        }

    // MARK: - Rows

    private func cells(_ entry: Entry) -> [OutgoingCell] {
        var text = CellStyle(
            isBold: entry.node.kind != .subArea, vertical: .top, wraps: true, border: .line)
        if entry.node.kind == .root { (text.fill, text.textColour) = (.heading, .white) }
        if entry.node.kind == .component { text.fill = .remark }
        var number = text
        (number.horizontal, number.format) = (.right, .pattern("0.0000"))
        var share = number
        share.format = .pattern("0.00%")
        let indent = String(repeating: "    ", count: entry.depth)
        let title = indent + (entry.node.kind == .root ? "Total – " : "") + entry.node.title.value.in(plan.language)
        return [.text(entry.node.id, text), .text(title, text)]
            + AnswerColumn.allCases.flatMap { column in
                [
                    sum(entry, .maximum, column, number), sum(entry, .value, column, number),
                    ratio(entry, column, share), sum(entry, .upper, column, number),
                ]
            }
    }

    /// What the parts below come to, with what no part accounts for.
    private func sum(_ entry: Entry, _ part: Part, _ column: AnswerColumn, _ style: CellStyle) -> OutgoingCell {
        if part == .maximum, !entry.isWeightKnown {
            return .text(plan.word("belum diketahui", "not known"), style)
        }
        var terms: [SheetFormula] = []
        let score = plan.score(entry.node.id, column)
        if let group = plan.groups[entry.node.id] {
            let cells = part.column(of: column).position
            terms.append(
                .cells(CellRange(rows: group, columns: cells...cells), of: WorksheetSheet.main.rawValue))
        } else {
            let position = Self.position(part, column)
            terms = entry.below.map { .cell(CellPosition(row: $0, column: position)) }
            if part != .value, let rest = remainder(of: entry), rest != .zero { terms.append(rest.formula) }
        }
        let shown: Rational? =
            switch part {
            case .maximum: score?.maximum
            case .value: score?.value
            case .upper: score?.upper
            case .share: nil
            }
        return .formula(
            terms.isEmpty ? .number(0) : .call(.sum, terms), showing: .number((shown ?? .zero).nearestDouble), style)
    }

    /// What a part of known weight holds that nothing below it accounts for; the same in every column.
    private func remainder(of entry: Entry) -> Rational? {
        guard let score = plan.score(entry.node.id, .selfAssessment) else { return nil }
        return entry.node.children.reduce(score.maximum) { rest, child in
            rest - (plan.score(child.id, .selfAssessment)?.maximum ?? .zero)
        }
    }

    private func ratio(_ entry: Entry, _ column: AnswerColumn, _ style: CellStyle) -> OutgoingCell {
        let value = SheetFormula.cell(CellPosition(row: entry.position, column: Self.position(.value, column)))
        guard entry.isWeightKnown else { return .text("–", style) }
        let maximum = SheetFormula.cell(CellPosition(row: entry.position, column: Self.position(.maximum, column)))
        let score = plan.score(entry.node.id, column)
        let shown: OutgoingCell.Shown =
            if let score, score.maximum > .zero {
                .number((score.value / score.maximum).nearestDouble)
            } else {
                .text("–")
            }
        return .formula(
            .call(.if, maximum.with(.above, .number(0)), value.with(.over, maximum), .text("–")), showing: shown, style)
    }

    // MARK: - Predicates

    /// Only where the profile can reach the total the predicates are made for.
    private func writePredicates(_ total: Entry, _ sheet: SheetWriter) throws(WorkbookWritingError) {
        let provenance = plan.result.provenance
        guard let predicates = provenance.instrument.predicates, fullMaximum == predicates.outOf else { return }
        sheet.skip()
        let style = CellStyle(isBold: true, horizontal: .center, border: .line)
        for (part, name) in [
            (Part.value, plan.word("Predikat", "Predicate")),
            (.upper, plan.word("Predikat, batas atas", "Predicate, upper bound")),
        ] {
            var cells: [OutgoingCell] = [.text("", style), .text(name, CellStyle(isBold: true, border: .line))]
            for column in AnswerColumn.allCases {
                cells += [
                    .text("", style), predicate(total, part, column, predicates, style), .text("", style),
                    .text("", style),
                ]
            }
            try sheet.append(cells)
        }
        let list = predicates.list.map {
            "\($0.code) \($0.bound.isOpen ? ">" : "≥") \($0.bound.value.decimal()) \($0.title.value.in(plan.language))"
        }
        try sheet.append(
            [.blank, .text(list.joined(separator: "; "), CellStyle(textColour: .gray, wraps: true))], height: .fitted)
    }

    /// Sums of doubles may miss a bound by their last digit, so they are rounded to nine decimals before they are
    /// compared.
    func rounded(_ part: Part, of entry: Entry, _ column: AnswerColumn) -> SheetFormula {
        let cell = CellPosition(row: entry.position, column: Self.position(part, column))
        // A part of unknown weight shows a word in place of its maximum.
        return .call(.round, .call(.sum, .cell(cell)), .number(9))
    }

    private func predicate(
        _ total: Entry, _ part: Part, _ column: AnswerColumn, _ predicates: Predicates, _ style: CellStyle
    ) -> OutgoingCell {
        func rounded(_ part: Part) -> SheetFormula { self.rounded(part, of: total, column) }
        let none = SheetFormula.text("–")
        let word = predicates.list.reversed().reduce(none) { rest, predicate in
            let isMet = rounded(part).with(predicate.bound.isOpen ? .above : .atLeast, predicate.bound.value.formula)
            return .call(.if, isMet, .text(predicate.code), rest)
        }
        let isWhole = rounded(.maximum).with(.equals, predicates.outOf.formula)
        let scored = plan.result.totals.first {
            $0.scope == plan.scope && $0.column == (column == .evaluator ? .evaluator : .selfAssessment)
        }?.predicate
        let shown = part == .value ? scored?.value : scored?.upper
        return .formula(.call(.if, isWhole, word, none), showing: .text(shown ?? "–"), style)
    }

    /// The maximum where every question applies.
    private var fullMaximum: Rational? {
        let provenance = plan.result.provenance
        let level = provenance.instrument.level(of: plan.scope, hasUnits: !plan.result.units.isEmpty)
        return Scorecard(instrument: provenance.instrument, profile: provenance.profile)
            .scores(of: [], scope: plan.scope, level: level, column: .selfAssessment)
            .score(of: provenance.instrument.root.id)?.maximum
    }
}
