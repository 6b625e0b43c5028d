/// Which steps of an SOP do which activities of a map: by their names and by who does them.
///
/// Each activity is given to one step and each step to one activity, so that all together are as alike as can be; only
/// pairs that are sure enough are looked at. A step whose parts do several activities does them all, and an activity
/// whose parts several steps do is done by all of them.
struct StepMatching: Sendable {
    /// One pair that is sure enough.
    struct Pair: Sendable {
        /// Positions in `SOPSide.steps` and `MapSide.activities`.
        var step: Int
        var activity: Int
        var likeness: Double
        /// One name says more than the other.
        var isPart: Bool
        /// `nil` where the step or the activity names nobody.
        var isSamePerformer: Bool?
        var worth: Int
    }

    private(set) var pairs: [Pair] = []
    /// The activity of each step that has one to itself, by position.
    private(set) var chosen: [Int: Int] = [:]
    /// Pairs that hold beside the chosen ones: parts.
    private(set) var others: [Pair] = []
    /// Too many steps and activities: nothing was matched.
    let isCut: Bool

    /// The most activities times steps that are looked at.
    static let limit = 500_000
    /// How alike names of one performer's work have to be, and how alike where the performers differ.
    private static let least = 0.6
    private static let leastOfOthers = 0.75
    /// How alike names of one performer's work have to be so that no two pairs of others are worth more.
    private static let leastOfOwn = 0.9

    init(_ map: MapSide, _ sop: SOPSide, likeness: StepLikeness) {
        isCut = map.activities.count.multipliedReportingOverflow(by: sop.steps.count).partialValue > Self.limit
        guard !isCut else { return }
        findPairs(map, sop, likeness: likeness)
        chosen = BestAssignment.solve(
            pairs.map { BestAssignment.Pair(left: $0.step, right: $0.activity, worth: $0.worth) })
        let taken = Set(chosen.values)
        others = pairs.filter { pair in
            guard chosen[pair.step] != pair.activity, pair.isSamePerformer != false,
                pair.likeness >= Self.leastOfOthers
            else { return false }
            let isAlike = sop.steps[pair.step].phrases.whole == map.activities[pair.activity].phrases.whole
            // A step that does something else too; or one that does a part of what another step does.
            return pair.isPart || isAlike || (chosen[pair.step] == nil && taken.contains(pair.activity))
        }
    }

    private mutating func findPairs(_ map: MapSide, _ sop: SOPSide, likeness: StepLikeness) {
        let index = Self.index(of: map)
        var agreement: [[Bool]] = []
        for column in sop.columns {
            agreement.append(map.people.map { PerformerLikeness(column.compared, $0.compared) != .different })
        }
        for (position, step) in sop.steps.enumerated() {
            var candidates: Set<Int> = []
            for key in Self.keys(of: step.phrases) { candidates.formUnion(index[key] ?? []) }
            for candidate in candidates.sorted() {
                let activity = map.activities[candidate]
                let (score, isPart) = likeness.likeness(activity.phrases, step.phrases)
                var isSame: Bool?
                if let person = activity.person, !step.columns.isEmpty {
                    isSame = step.columns.contains { agreement[$0][person] }
                }
                guard score >= (isSame == false ? Self.leastOfOthers : Self.least) else { continue }
                let isOwn = isSame == true && score >= Self.leastOfOwn
                let adjusted = score + (isOwn ? 0.9 : isSame == true ? 0.03 : isSame == false ? -0.12 : 0)
                pairs.append(
                    Pair(
                        step: position, activity: candidate, likeness: score, isPart: isPart, isSamePerformer: isSame,
                        worth: max(1, Int((adjusted * 10_000).rounded()))))
            }
        }
    }

    /// Activities by the words they share with steps: things, or what is done where a name says no thing, or says it as a
    /// thing.
    private static func index(of map: MapSide) -> [String: [Int]] {
        var index: [String: [Int]] = [:]
        for (position, activity) in map.activities.enumerated() {
            // What is done too: a step may say it as a thing (Memberikan disposisi).
            let keys = Set(keys(of: activity.phrases) + activity.phrases.whole.actions)
            for key in keys { index[key, default: []].append(position) }
        }
        return index
    }

    private static func keys(of phrases: StepPhrases) -> [String] {
        let things = phrases.whole.objects.isEmpty ? phrases.whole.actions : phrases.whole.objects
        let named = phrases.nominals.flatMap(\.actions) + (phrases.isNamed ? phrases.whole.actions : [])
        return things + Set(named).subtracting(things).sorted()
    }

    /// All pairs that hold, by step, then activity.
    var all: [Pair] {
        (pairs.filter { chosen[$0.step] == $0.activity } + others).sorted {
            ($0.step, $0.activity) < ($1.step, $1.activity)
        }
    }

    /// The activities a step may be about: the one it was given, those it does as well, those of the same name, and
    /// those that are as near and that no other step has.
    func mayBe(_ step: Int, _ map: MapSide) -> [Int] {
        guard let own = chosen[step] else { return [] }
        let name = map.activities[own].phrases.whole
        let taken = Set(chosen.values)
        let worth = pairs.first { $0.step == step && $0.activity == own }?.worth ?? 0
        let done = Set(others.filter { $0.step == step }.map(\.activity))
        func hasName(_ activity: Int) -> Bool {
            map.activities[activity].phrases.whole == name && !isToldApart(own, activity, map)
        }
        var may = pairs.filter { pair in
            guard pair.step == step else { return false }
            let isNear = pair.worth >= worth - 500 && !taken.contains(pair.activity)
            return pair.activity == own || done.contains(pair.activity) || isNear || hasName(pair.activity)
        }.map(\.activity)
        // Of the same name with another performer, too far off to be a pair.
        for activity in map.activities.indices where hasName(activity) && !may.contains(activity) {
            may.append(activity)
        }
        return may.sorted()
    }

    /// Whether of two activities of one name each is done by a step of its own performer, so that neither is the other:
    /// *Memeriksa berkas* by one head of a section, then by another.
    private func isToldApart(_ one: Int, _ other: Int, _ map: MapSide) -> Bool {
        guard let person = map.activities[one].person, let theirs = map.activities[other].person, person != theirs
        else { return false }
        return isByOwnPerformer(one) && isByOwnPerformer(other)
    }

    private func isByOwnPerformer(_ activity: Int) -> Bool {
        pairs.contains { $0.activity == activity && chosen[$0.step] == activity && $0.isSamePerformer == true }
    }
}
