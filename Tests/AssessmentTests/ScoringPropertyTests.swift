// A case that cannot be built is a mistake of the test itself, and stops it.
// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import Dossier
import Findings
import Rubric
import Testing
import Tracing

@testable import Assessment

@Suite("Properties of scoring")
struct ScoringPropertyTests {
    static let instrument = try! Instrument(Pack.bundled("permenpanrb-26-2020")!)
    static let ids = instrument.profile("predecessor-5")!.indicators
    static let values = ["0", "0.33", "0.67", "1"].map { Rational(exactly: $0)! }

    static func board(_ profile: String) -> Scorecard {
        Scorecard(instrument: instrument, profile: instrument.profile(profile)!)
    }

    static func total(_ outcomes: [String: Outcome], _ profile: String = "predecessor-5") -> Score {
        board(profile).scores(outcomes, scope: .agency, column: .measured).scores.last!
    }

    static func random(using generator: inout SplitMix) -> [String: Outcome] {
        var outcomes: [String: Outcome] = [:]
        for id in ids {
            switch Int.random(in: 0..<7, using: &generator) {
            case 0: outcomes[id] = .notApplicable
            case 1: outcomes[id] = .open(.notAssessed)
            case 2: outcomes[id] = .open(.cannotBeAssessed)
            default: outcomes[id] = .value(values.randomElement(using: &generator)!)
            }
        }
        return outcomes
    }

    @Test("a better answer never lowers a score, in any profile", arguments: ["predecessor-5", "press-3", "strict"])
    func monotone(_ profile: String) {
        var generator = SplitMix(seed: 26_2020)
        for _ in 0..<500 {
            let outcomes = Self.random(using: &generator)
            for id in Self.ids {
                guard case .value(let value) = outcomes[id], value < .one else { continue }
                var better = outcomes
                better[id] = .value(Self.values.first { $0 > value }!)
                let (before, after) = (Self.total(outcomes, profile), Self.total(better, profile))
                #expect(after.value >= before.value && after.lower >= before.lower && after.upper >= before.upper)
            }
        }
    }

    @Test("bounds contain the score, and every way an open item can end")
    func bounds() {
        var generator = SplitMix(seed: 9_2023)
        for _ in 0..<500 {
            let outcomes = Self.random(using: &generator)
            for score in Self.board("predecessor-5").scores(outcomes, scope: .agency, column: .measured).scores {
                #expect(.zero <= score.lower && score.lower <= score.value)
                #expect(score.value <= score.upper && score.upper <= score.maximum)
            }
            let total = Self.total(outcomes)
            let ended = outcomes.mapValues { outcome -> Outcome in
                guard case .open = outcome else { return outcome }
                return .value(Self.values.randomElement(using: &generator)!)
            }
            let final = Self.total(ended).value
            #expect(total.lower <= final && final <= total.upper)
        }
    }

    @Test("a parent is the sum of its children, exactly")
    func sums() {
        var generator = SplitMix(seed: 19_2018)
        for _ in 0..<200 {
            let scores = Self.board("predecessor-5").scores(
                Self.random(using: &generator), scope: .agency, column: .measured
            ).scores
            let byNode = Dictionary(uniqueKeysWithValues: scores.map { ($0.node, $0) })
            let leaves = Self.ids.compactMap { byNode[$0] }
            let sum = leaves.reduce(Rational.zero) { $0 + $1.value }
            for node in ["tl.probis", "tl", "pemenuhan", "pmprb"] { #expect(byNode[node]?.value == sum) }
        }
    }

    @Test("the order of the input does not matter")
    func order() throws {
        var generator = SplitMix(seed: 35_2012)
        var city = City(units: 4)
        for number in 1...12 {
            let unit = "u\(number % 4 + 1)"
            let code = "K-01.01.CFM.\(number)"
            city = city.map(code, unit: unit)
            if number % 3 != 0 {
                city = city.sop("S-\(number)", codes: number % 2 == 0 ? [code] : [], unit: unit, title: "Peta \(code)")
                {
                    if number % 5 == 0 { $0.status = .draft }
                }
                city = city.evidence("B-\(number)", .application, .sop("S-\(number)"), date: "2026-01-1\(number % 9)")
            }
        }
        let expected = try Self.summary(of: city.assessed())
        for _ in 0..<20 {
            var shuffled = city
            shuffled.dossier.sops.shuffle(using: &generator)
            shuffled.dossier.evidence.shuffle(using: &generator)
            shuffled.dossier.maps.shuffle(using: &generator)
            #expect(try Self.summary(of: shuffled.assessed()) == expected)
        }
    }

    /// Scores, gaps with their gains in order, and traces: all that counts.
    private static func summary(of result: AssessmentResult) -> [String] {
        result.scores.map { "\($0.scope.text) \($0.column) \($0.node) \($0.value.decimal()) \($0.upper.decimal())" }
            + result.gaps.map { "\($0.id) \($0.gain.decimal()) \($0.effort)" }
            + result.traces.map { "\($0.map) \($0.sop) \($0.basis)" }
    }
}

/// A small generator with a seed, so that a failing case can be run again.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
