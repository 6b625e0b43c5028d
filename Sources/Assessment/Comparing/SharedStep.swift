public import Rubric

/// The same step, from one choice of an indicator to a better one, in several units: what is done once for many.
public struct SharedStep: Sendable, Hashable {
    public var indicator: String
    public var from: String
    public var to: String
    /// Who can take it: positions in `Comparison.subjects`, ascending.
    public var subjects: [Int]
    /// Items to close in all of them, and the working days of the cheapest ones.
    public var items: Int
    public var effort: Int
    /// What it adds to the measured total of one of them, at least and at most.
    public var leastGain: Rational
    public var mostGain: Rational
    /// The sum of what it adds to each; no score of the agency.
    public var sumOfGains: Rational
}

/// Groups the nearest steps of all subjects.
struct SharedSteps {
    private struct Kind: Hashable {
        var indicator: String
        var from: String
        var to: String
    }

    private(set) var steps: [SharedStep] = []

    /// - Parameters:
    ///   - figures: of each subject.
    ///   - indicators: in the order of the rubric.
    init(_ figures: [ScopeFigures], indicators: [String]) {
        var found: [Kind: SharedStep] = [:]
        for (subject, figures) in figures.enumerated() {
            for step in figures.nearestSteps {
                let kind = Kind(indicator: step.indicator, from: step.from, to: step.to)
                var shared =
                    found[kind]
                    ?? SharedStep(
                        indicator: step.indicator, from: step.from, to: step.to, subjects: [], items: 0, effort: 0,
                        leastGain: step.gain, mostGain: step.gain, sumOfGains: .zero)
                if shared.subjects.last != subject { shared.subjects.append(subject) }
                shared.items += step.itemsNeeded
                shared.effort += step.effort
                shared.leastGain = min(shared.leastGain, step.gain)
                shared.mostGain = max(shared.mostGain, step.gain)
                shared.sumOfGains = shared.sumOfGains + step.gain
                found[kind] = shared
            }
        }
        let places = Dictionary(indicators.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        steps = found.values.sorted { one, other in
            if one.subjects.count != other.subjects.count { return one.subjects.count > other.subjects.count }
            if one.effort != other.effort { return one.effort < other.effort }
            let (left, right) = (places[one.indicator] ?? .max, places[other.indicator] ?? .max)
            return (left, one.indicator, one.from, one.to) < (right, other.indicator, other.from, other.to)
        }
    }
}
