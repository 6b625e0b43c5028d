import Assessment
import Dossier
import Findings
import OfficeFiles
import Rubric

extension SummarySheet {
    /// The minima beside the total (`Rubrics/README.md`, *How a score comes about*, 8).
    func writeGates(_ sheet: SheetWriter) throws(WorkbookWritingError) {
        let gates = plan.result.provenance.instrument.gates
        guard !gates.isEmpty else { return }
        sheet.skip()
        let style = CellStyle(isBold: true, horizontal: .center, vertical: .top, wraps: true, border: .line)
        for gate in gates {
            let title = gate.title.in(plan.language)
            var cells: [OutgoingCell] = [
                .text(gate.id, CellStyle(vertical: .top, border: .line)),
                .text(title, CellStyle(isBold: true, vertical: .top, wraps: true, border: .line)),
            ]
            for column in AnswerColumn.allCases {
                cells += [.text("", style), verdict(on: gate, column, style), .text("", style), .text("", style)]
            }
            try sheet.append(cells, height: .fitted)
        }
    }

    private func verdict(on gate: Gate, _ column: AnswerColumn, _ style: CellStyle) -> OutgoingCell {
        let needs = gate.needs.flatMap { conditions(of: $0, column) }
        let (passed, failed, open) = gateWords
        let isFailed = SheetFormula.call(.or, needs.map { SheetFormula.call(.not, $0.canBe) })
        let isPassed = SheetFormula.call(.and, needs.map(\.isMet))
        let formula: SheetFormula =
            needs.isEmpty
            ? .text(open)
            : .call(.if, isFailed, .text(failed), .call(.if, isPassed, .text(passed), .text(open)))
        let state = plan.result.totals.first {
            $0.scope == plan.scope && $0.column == (column == .evaluator ? .evaluator : .selfAssessment)
        }?.gates.first { $0.id == gate.id }?.state
        let shown =
            switch state {
            case .passed: passed
            case .failed: failed
            case .open, nil: open
            }
        return .formula(formula, showing: .text(shown), style)
    }

    private var gateWords: (passed: String, failed: String, open: String) {
        (
            plan.word("terpenuhi", "passed"), plan.word("tidak terpenuhi", "failed"),
            plan.word("belum pasti", "open")
        )
    }

    /// Whether a need is met by what is answered, and whether it still can be.
    private func conditions(
        of need: Gate.Need, _ column: AnswerColumn
    ) -> [(isMet: SheetFormula, canBe: SheetFormula)] {
        switch need {
        case .score(let node, let bound):
            guard let entry = entries.first(where: { $0.node.id == node }) else { return [(.falsehood, .truth)] }
            return [
                (
                    rounded(.value, of: entry, column).meets(bound, of: .number(1)),
                    rounded(.upper, of: entry, column).meets(bound, of: .number(1))
                )
            ]
        case .share(let nodes, let bound):
            let found = nodes.compactMap { node in entries.first { $0.node.id == node } }
            guard found.count == nodes.count else { return [(.falsehood, .truth)] }
            return [share(of: found, bound, column)]
        case .shareOfEveryArea(let bound):
            return entries.filter { $0.node.kind == .area }.map { share(of: [$0], bound, column) }
        }
    }

    /// Parts whose questions do not apply are left out: nothing is asked of them.
    private func share(
        of entries: [Entry], _ bound: LowerBound, _ column: AnswerColumn
    ) -> (isMet: SheetFormula, canBe: SheetFormula) {
        func sum(_ part: Part) -> SheetFormula { .joined(entries.map { rounded(part, of: $0, column) }, by: .plus) }
        let isOut = sum(.maximum).with(.equals, .number(0))
        return (
            .call(.or, isOut, sum(.value).meets(bound, of: sum(.maximum))),
            .call(.or, isOut, sum(.upper).meets(bound, of: sum(.maximum)))
        )
    }
}

extension SheetFormula {
    fileprivate static var truth: SheetFormula { .number(1).with(.equals, .number(1)) }
    fileprivate static var falsehood: SheetFormula { .number(0).with(.equals, .number(1)) }

    /// Whether it lies on the right side of a bound, which is a share of `maximum`.
    fileprivate func meets(_ bound: LowerBound, of maximum: SheetFormula) -> SheetFormula {
        let limit = SheetFormula.call(.round, bound.value.formula.with(.times, maximum), .number(9))
        return with(bound.isOpen ? .above : .atLeast, limit)
    }
}
