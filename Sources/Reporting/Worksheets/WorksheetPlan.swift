import Assessment
import Dossier
import Findings
import OfficeFiles
import Rubric

/// Which question of an instrument stands in which row of its worksheet, and what is known of it.
struct WorksheetPlan {
    let result: AssessmentResult
    let scope: AnswerScope
    let language: Language
    /// In the order of the instrument.
    private(set) var rows: [Row] = []
    /// The 0-based rows of every sub-area that asks something.
    private(set) var groups: [String: ClosedRange<Int>] = [:]
    /// Questions that are not asked of a scope of this level.
    private(set) var notAsked: [Indicator] = []
    /// The rows of the sheet `Jumlah`, and of `Syarat`.
    private(set) var inputs: [Item] = []
    private(set) var conditions: [Item] = []
    private let scores: [ScoreColumn: [String: Score]]

    /// The 0-based row of the headings, below the title block.
    static let headingRow = 3

    struct Row {
        let indicator: Indicator
        /// Its own, or the one the profile assumes; `nil` where nothing gives one.
        let scale: Scale?
        /// Why the scale is an assumption.
        let assumption: LocalizedText?
        let subArea: RubricNode
        let areaTitle: LocalizedText
        /// 0-based.
        let position: Int
        /// The sub-area's weight; `nil` where it is not known.
        let weight: Rational?
        /// Every other sub-area.
        let isBanded: Bool
        let result: IndicatorResult?

        var form: WorksheetForm {
            switch scale?.kind {
            case .choices: .choice
            case .points: .points
            case .ratio: .ratio
            case nil: .unknown
            }
        }

        func answer(_ column: AnswerColumn) -> ColumnAnswer? {
            result?.answers.first { $0.given?.column == column }
        }
    }

    /// One input or condition of a question.
    struct Item {
        let indicator: Indicator
        let id: String
        let text: LocalizedText
        /// 0-based, on its sheet.
        let position: Int
    }

    init(_ result: AssessmentResult, scope: AnswerScope, language: Language) {
        (self.result, self.scope, self.language) = (result, scope, language)
        let mine = result.scores.filter { $0.scope == scope }
        scores = Dictionary(grouping: mine, by: \.column).mapValues { scores in
            Dictionary(scores.map { ($0.node, $0) }, uniquingKeysWith: { first, _ in first })
        }
        plan()
    }

    private mutating func plan() {
        let instrument = result.provenance.instrument
        let card = Scorecard(instrument: instrument, profile: result.provenance.profile)
        let weights = NodeWeights(of: instrument, in: result.provenance.profile)
        let counted = Set(result.provenance.profile.indicators)
        let level = instrument.level(of: scope, hasUnits: !result.units.isEmpty)
        let known = Dictionary(
            instrument.indicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let results = Dictionary(
            result.indicators.filter { $0.scope == scope }.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var isBanded = false
        for (area, subArea) in Self.subAreas(of: instrument.root) {
            let wanted = subArea.indicators.filter(counted.contains).compactMap { known[$0] }
            notAsked += wanted.filter { !$0.levels.contains(level) }
            let asked = wanted.filter { $0.levels.contains(level) }
            guard !asked.isEmpty else { continue }
            let first = Self.headingRow + 1 + rows.count
            for indicator in asked {
                let assumption = result.provenance.profile.assumptions.first { $0.indicator == indicator.id }
                rows.append(
                    Row(
                        indicator: indicator, scale: card.scale(of: indicator),
                        assumption: indicator.scale == nil ? assumption?.reason : nil, subArea: subArea,
                        areaTitle: Self.title(area, subArea), position: Self.headingRow + 1 + rows.count,
                        weight: weights.weight(of: subArea.id)?.value, isBanded: isBanded,
                        result: results[indicator.id]))
                addItems(of: indicator)
            }
            groups[subArea.id] = first...(first + asked.count - 1)
            isBanded.toggle()
        }
    }

    private mutating func addItems(of indicator: Indicator) {
        let first = WorksheetItems.firstRow
        if indicator.derivation != nil {
            for input in indicator.inputs {
                inputs.append(
                    Item(
                        indicator: indicator, id: input.id, text: input.title.value, position: first + inputs.count))
            }
        } else if indicator.criteria.contains(where: { !$0.conditions.isEmpty }) {
            for condition in indicator.conditions {
                conditions.append(
                    Item(
                        indicator: indicator, id: condition.id, text: condition.text.value,
                        position: first + conditions.count))
            }
        }
    }

    /// The nodes that ask something, in the order of the tree, with the area each belongs to.
    private static func subAreas(of root: RubricNode) -> [(area: RubricNode?, subArea: RubricNode)] {
        func below(_ node: RubricNode, _ area: RubricNode?) -> [(area: RubricNode?, subArea: RubricNode)] {
            let area = node.kind == .area ? node : area
            return (node.indicators.isEmpty ? [] : [(area, node)]) + node.children.flatMap { below($0, area) }
        }
        return below(root, nil)
    }

    private static func title(_ area: RubricNode?, _ subArea: RubricNode) -> LocalizedText {
        guard let area, area.id != subArea.id else { return subArea.title.value }
        return area.title.value + LocalizedText(id: " – ", en: " – ") + subArea.title.value
    }

    /// The score of a node in a column of answers.
    func score(_ node: String, _ column: AnswerColumn) -> Score? {
        scores[column == .evaluator ? .evaluator : .selfAssessment]?[node]
    }

    /// The instrument has rows to fill in at all.
    var lastRow: Int { Self.headingRow + max(1, rows.count) }
}

/// Where items stand on their sheets.
enum WorksheetItems {
    static let headingRow = 2
    static let firstRow = 3
}

extension AnswerColumn {
    var answer: WorksheetColumn { self == .evaluator ? .evaluatorAnswer : .selfAnswer }
    var value: WorksheetColumn { self == .evaluator ? .evaluatorValue : .selfValue }
    var weight: WorksheetColumn { self == .evaluator ? .evaluatorWeight : .weight }
    var upper: WorksheetColumn { self == .evaluator ? .evaluatorUpper : .selfUpper }
    /// The 0-based column of the sheets `Jumlah` and `Syarat`.
    var itemPosition: Int { self == .evaluator ? 5 : 4 }
    var shortName: LocalizedText {
        self == .evaluator ? LocalizedText(id: "Evaluator", en: "Evaluator") : LocalizedText(id: "Mandiri", en: "Self")
    }
}

extension Rational {
    /// The number as a part of a formula: a decimal where it is one, else a fraction.
    var formula: SheetFormula {
        let decimal = decimal(places: 15)
        let text = Rational(exactly: decimal) == self && decimal.utf8.count <= 16 ? decimal : exact
        return SheetFormula.number(exactly: text) ?? .number(0)
    }

    /// The nearest number a spreadsheet can hold.
    var nearestDouble: Double { Double(decimal(places: 20)) ?? 0 }
}
