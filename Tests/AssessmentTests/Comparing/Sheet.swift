// A case that cannot be built is a mistake of the test itself, and stops it.
// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import Assessment
import Dossier
import Findings
import Rubric
import Tracing

/// A result to compare, built a line at a time: what a test is about stands in the test.
///
///     Sheet("kota").unit("u1", "AABCD").unit("u2", "AB-.D", peers: "dinas")
///
/// The letters are the measured choices of the five indicators in the order of the rubric; `-` cannot be assessed, `.` does
/// not apply.
struct Sheet {
    var result: ComparedResult
    static let indicators = [
        "tl.probis.peta", "tl.probis.sop", "tl.probis.lintas-fungsi", "tl.probis.penerapan", "tl.probis.evaluasi",
    ]
    static let worth = Rational(exactly: "0.12")!

    init(_ agency: String, on day: String = "2026-06-30", profile: String = "predecessor-5", file: String? = nil) {
        let instrument = try! City.instrument.get()
        result = ComparedResult(
            name: file ?? "\(agency)-\(day).json",
            provenance: Provenance(
                toolVersion: "uji", instrument: instrument, profile: instrument.profile(profile)!,
                asOf: CalendarDate(iso: day)!, isWithinValidity: true, inputs: []),
            agency: Agency(id: agency, name: "Kota \(agency)"), units: [], scores: [], answers: [], gaps: [], steps: [],
            groups: [], foreignNames: [])
        add("AAAAA", to: .agency, .measured)
    }

    func unit(
        _ id: String, _ letters: String, name: String? = nil, peers: String? = nil, below parent: String? = nil,
        formerly: [String] = []
    ) -> Sheet {
        var sheet = self
        sheet.result.units.append(
            Unit(id: id, name: name ?? "Dinas \(id)", parent: parent, peerGroup: peers, formerNames: formerly))
        sheet.add(letters, to: .unit(id), .measured)
        return sheet
    }

    /// What people answered for a unit, or for the agency.
    func answers(_ letters: String, _ column: ScoreColumn, unit: String? = nil) -> Sheet {
        var sheet = self
        sheet.add(letters, to: unit.map { .unit($0) } ?? .agency, column)
        return sheet
    }

    func gap(_ item: String, of unit: String, indicator: Int = 1, actions: [ActionKind] = [.draft]) -> Sheet {
        var sheet = self
        let id = Self.indicators[indicator]
        sheet.result.gaps.append(
            ComparedGap(
                id: "\(unit)/\(id)/\(item)", scope: .unit(unit), indicator: id, subject: .map, actions: actions,
                effort: 3))
        return sheet
    }

    func step(_ from: String, _ to: String, of unit: String, indicator: Int = 1, effort: Int = 3) -> Sheet {
        var sheet = self
        sheet.result.steps.append(
            ComparedStep(
                scope: .unit(unit), indicator: Self.indicators[indicator], from: from, to: to, itemsNeeded: 1,
                gain: (Self.value(Character(to))! - Self.value(Character(from))!) * Self.worth, effort: effort))
        return sheet
    }

    static func value(_ letter: Character) -> Rational? {
        switch letter {
        case "A": .one
        case "B": Rational(exactly: "0.67")
        case "C": Rational(exactly: "0.33")
        case "D": .zero
        default: nil
        }
    }

    // MARK: - Scores

    private mutating func add(_ letters: String, to scope: AnswerScope, _ column: ScoreColumn) {
        var total = Standing(value: .zero, maximum: .zero, lower: .zero, upper: .zero, state: .met)
        for (indicator, letter) in zip(Self.indicators, letters) {
            let value = Self.value(letter).map { $0 * Self.worth }
            let maximum = letter == "." ? .zero : Self.worth
            let score = Score(
                scope: scope, column: column, node: indicator, value: value ?? .zero, maximum: maximum,
                lower: value ?? .zero, upper: value ?? maximum, state: Self.state(letter))
            result.scores.append(score)
            total.value = total.value + score.value
            total.maximum = total.maximum + maximum
            total.upper = total.upper + score.upper
            if letter == "-" { total.state = .cannotBeAssessed }
            note(letter, of: indicator, scope, column)
        }
        result.scores.append(
            Score(
                scope: scope, column: column, node: "pmprb", value: total.value, maximum: total.maximum,
                lower: total.value, upper: total.upper, state: total.state))
    }

    private mutating func note(
        _ letter: Character, of indicator: String, _ scope: AnswerScope, _ column: ScoreColumn
    ) {
        // What was measured comes first, and only once.
        let place =
            column == .measured
            ? nil : result.answers.firstIndex { $0.scope == scope && $0.indicator == indicator }
        let index = place ?? result.answers.endIndex
        if place == nil {
            result.answers.append(
                ComparedAnswer(
                    scope: scope, indicator: indicator, state: Self.state(letter), counted: nil, isAssumption: false,
                    columns: []))
        }
        guard letter != "-" else { return }
        let choice = Self.value(letter) == nil ? nil : String(letter)
        result.answers[index].columns.append(
            ComparedAnswer.Column(column: column, choice: choice, state: Self.state(letter)))
    }

    private static func state(_ letter: Character) -> ScoreState {
        switch letter {
        case "A": .met
        case "B", "C": .partlyMet
        case "D": .notMet
        case ".": .notApplicable
        default: .cannotBeAssessed
        }
    }
}

extension Comparison {
    init(_ sheets: [Sheet], _ request: ComparisonRequest = ComparisonRequest()) {
        self.init(sheets.map(\.result), request: request)
    }

    /// The ranking of all: `2 u1`.
    var order: [String] {
        rankings.first?.rows.map { "\($0.rank) \(subjects[$0.subject].key.scope.text)" } ?? []
    }

    var reasons: [String: ExclusionReason] {
        Dictionary(excluded.map { ($0.subject.scope.text, $0.reason) }, uniquingKeysWith: { first, _ in first })
    }
}
