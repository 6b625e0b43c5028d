import Assessment
import Dossier
import Findings
import OfficeFiles
import Rubric

/// The formulas of one row: with them a spreadsheet comes to the score the tool comes to (`Rubrics/README.md`, *How a
/// score comes about*, 3 and 4).
struct WorksheetFormulas {
    let row: WorksheetPlan.Row
    let plan: WorksheetPlan
    let column: AnswerColumn

    private func cell(_ column: WorksheetColumn) -> SheetFormula {
        .cell(CellPosition(row: row.position, column: column.position))
    }

    private static let notApplicable = SheetFormula.text(WorksheetWord.notApplicable)
    private static let nothing = SheetFormula.text("")
    private var answerCell: SheetFormula { cell(column.answer) }
    private var doesNotApply: SheetFormula { answerCell.with(.equals, Self.notApplicable) }

    /// The weight of the sub-area over the number of its questions that apply; `nil` where it is not known.
    var weight: OutgoingCell.Content? {
        guard let weight = row.weight, let group = plan.groups[row.subArea.id] else { return nil }
        let answers = SheetFormula.cells(
            CellRange(rows: group, columns: column.answer.position...column.answer.position))
        let applying = SheetFormula.number(group.count).with(.minus, .call(.countIf, answers, Self.notApplicable))
        let formula = SheetFormula.call(.if, doesNotApply, .number(0), weight.formula.with(.over, applying))
        return .formula(formula, showing: shown(\.maximum))
    }

    /// What the answer is worth; `nil` where scale or weight is not known.
    var value: OutgoingCell.Content? {
        guard row.weight != nil, let share else { return nil }
        return .formula(cell(column.weight).with(.times, share), showing: shown(\.value))
    }

    /// What it can still become.
    var upper: OutgoingCell.Content? {
        guard row.weight != nil else { return nil }
        let open = cell(column.weight)
        let formula = isAnswered.map { SheetFormula.call(.if, $0, cell(column.value), open) } ?? open
        return .formula(.call(.if, doesNotApply, .number(0), formula), showing: shown(\.upper))
    }

    private func shown(_ part: KeyPath<Score, Rational>) -> OutgoingCell.Shown {
        .number(plan.score(row.indicator.id, column)?[keyPath: part].nearestDouble ?? 0)
    }

    // MARK: - The answer

    /// The share of its weight the answer is worth, from 0 to 1.
    private var share: SheetFormula? {
        switch row.scale?.kind {
        case nil: return nil
        case .choices(let choices):
            // A choice that is not there is worth nothing.
            let worth = choices.filter { $0.value != .zero }.map { choice in
                answerCell.with(.equals, .text(choice.code)).with(.times, choice.value.formula)
            }
            return worth.isEmpty ? .number(0) : .joined(worth, by: .plus)
        case .ratio: return number(of: .one)
        case .points(let maximum): return number(of: maximum)
        }
    }

    private func number(of maximum: Rational) -> SheetFormula? {
        guard let isAnswered else { return nil }
        let share = maximum == .one ? answerCell : answerCell.with(.over, maximum.formula)
        return .call(.if, isAnswered, share, .number(0))
    }

    /// Whether the cell holds something the scale knows; `nil` where no scale is known.
    private var isAnswered: SheetFormula? {
        switch row.scale?.kind {
        case nil: return nil
        case .choices(let choices):
            return .call(.or, choices.map { answerCell.with(.equals, .text($0.code)) })
        case .ratio: return isBetweenZero(and: .one)
        case .points(let maximum): return isBetweenZero(and: maximum)
        }
    }

    /// The range is asked only of a number: texts are more than every number.
    private func isBetweenZero(and maximum: Rational) -> SheetFormula {
        .call(
            .if, .call(.isNumber, answerCell),
            .call(.and, answerCell.with(.atLeast, .number(0)), answerCell.with(.atMost, maximum.formula)),
            .number(0).with(.equals, .number(1)))
    }

    /// What inputs or conditions on another sheet come to; `nil` for a question that has none.
    var computedAnswer: OutgoingCell.Content? {
        guard let formula = counted ?? ticked else { return nil }
        return .formula(formula, showing: shownAnswer)
    }

    private var shownAnswer: OutgoingCell.Shown {
        guard let answer = row.answer(column) else { return .text("") }
        if answer.state == .notApplicable { return .text(WorksheetWord.notApplicable) }
        if let choice = answer.choice { return .text(choice) }
        guard let value = answer.value else { return .text("") }
        if case .points(let maximum) = row.scale?.kind { return .number((value * maximum).nearestDouble) }
        return .number(value.nearestDouble)
    }

    // MARK: - Numbers people fill in

    private var counted: SheetFormula? {
        guard let derivation = row.indicator.derivation, let scale = row.scale else { return nil }
        let items = plan.inputs.filter { $0.indicator.id == row.indicator.id }
        let cells = items.map { ($0.id, item($0, on: .counts)) }
        let wanted = Set((derivation.realised + derivation.base).map(\.input))
        let needed = cells.filter { wanted.contains($0.0) }.map(\.1)
        guard let realised = Self.sum(derivation.realised, cells), let base = Self.sum(derivation.base, cells),
            needed.count == wanted.count
        else { return nil }
        let ratio = SheetFormula.call(.maximum, .number(0), .call(.minimum, .number(1), realised.with(.over, base)))
        let zero: SheetFormula =
            switch derivation.whenBaseIsZero {
            case .notApplicable: Self.notApplicable
            case .cannotBeAssessed: Self.nothing
            }
        // Rounded because sums of decimals come to nearly nothing where they come to nothing.
        let isZero = SheetFormula.call(.round, base, .number(9)).with(.equals, .number(0))
        let answer = SheetFormula.call(.if, isZero, zero, outcome(of: ratio, derivation, on: scale))
        let isFilled = SheetFormula.call(.count, needed).with(.equals, .number(needed.count))
        let isCount = SheetFormula.call(.minimum, cells.map(\.1)).with(.atLeast, .number(0))
        return .call(.if, isFilled, .call(.if, isCount, answer, Self.nothing), Self.nothing)
    }

    private func outcome(of ratio: SheetFormula, _ derivation: Derivation, on scale: Scale) -> SheetFormula {
        switch scale.kind {
        case .ratio: return ratio
        case .points(let maximum): return ratio.with(.times, maximum.formula)
        case .choices:
            return derivation.bands.reversed().reduce(Self.nothing) { rest, band in
                let isMet = ratio.with(band.bound.isOpen ? .above : .atLeast, band.bound.value.formula)
                return .call(.if, isMet, .text(scale.choice(band.choice)?.code ?? ""), rest)
            }
        }
    }

    private static func sum(_ terms: [Derivation.Term], _ cells: [(String, SheetFormula)]) -> SheetFormula? {
        var sum: SheetFormula?
        for term in terms {
            guard let cell = cells.first(where: { $0.0 == term.input })?.1 else { return nil }
            let sign: SheetFormula.Operator = term.isSubtracted ? .minus : .plus
            sum = sum?.with(sign, cell) ?? (term.isSubtracted ? SheetFormula.number(0).with(.minus, cell) : cell)
        }
        return sum
    }

    // MARK: - Statements people tick

    private var ticked: SheetFormula? {
        let items = plan.conditions.filter { $0.indicator.id == row.indicator.id }
        guard let first = items.first, let last = items.last, let scale = row.scale else { return nil }
        let position = column.itemPosition
        let all = SheetFormula.cells(
            CellRange(rows: first.position...last.position, columns: position...position),
            of: WorksheetSheet.conditions.rawValue)
        let answer = scale.choices.reversed().reduce(Self.nothing) { rest, choice in
            guard let criterion = row.indicator.criteria.first(where: { scale.choice($0.choice) == choice }) else {
                return rest
            }
            let needed = items.filter { criterion.conditions.contains($0.id) }
            guard !criterion.conditions.isEmpty else { return .text(choice.code) }
            guard needed.count == Set(criterion.conditions).count else { return rest }
            let isMet = SheetFormula.call(
                .and, needed.map { item($0, on: .conditions).with(.equals, .text(WorksheetWord.yes)) })
            return .call(.if, isMet, .text(choice.code), rest)
        }
        return .call(.if, .call(.countFilled, all).with(.equals, .number(0)), Self.nothing, answer)
    }

    private func item(_ item: WorksheetPlan.Item, on sheet: WorksheetSheet) -> SheetFormula {
        .cell(CellPosition(row: item.position, column: column.itemPosition), of: sheet.rawValue)
    }
}
