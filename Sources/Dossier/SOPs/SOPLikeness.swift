/// Which SOPs of one unit do the same: those with the same title, and those with mostly the same activities.
///
/// Two SOPs can only be alike where they share one of their rarest activities, so that only those are compared; of one
/// activity at most `SOPLikeness.compared` SOPs of the unit. The time taken grows with the number of steps.
struct SOPLikeness: Sendable {
    /// Why two are alike.
    enum Reason: Hashable, Sendable {
        case title
        /// How many per cent of the activities of the longer one both have.
        case activities(Int)
    }

    struct Match: Sendable {
        var other: SOP
        var reason: Reason
    }

    private var matches: [String: [Match]] = [:]

    /// The SOPs like this one: at most `shown` of each reason, in the order they were read.
    func matches(of sop: SOP) -> [Match] { matches[sop.id] ?? [] }

    /// At most so many SOPs that share one activity are compared with each other. Ours.
    static let compared = 50
    /// At most so many are named.
    static let shown = 3
    /// SOPs with fewer different activities are alike too easily. Ours.
    static let fewestActivities = 4

    init(_ entries: [SOPEntry], threshold: Int) {
        let candidates = entries.compactMap { entry -> Candidate? in
            guard entry.sop.isCurrent, let unit = entry.unitKey else { return nil }
            return Candidate(sop: entry.sop, unit: unit, activities: entry.activityKeys)
        }
        addTitles(candidates)
        addActivities(candidates, threshold: threshold)
    }

    private struct Candidate {
        var sop: SOP
        var unit: String
        var activities: [String]

        /// A leading “SOP” says nothing.
        var title: String {
            let folded = Folding.name(sop.title)
            return folded.hasPrefix("sop") ? String(folded.dropFirst(3)) : folded
        }
    }

    private struct Key: Hashable {
        var unit: String
        var text: String
    }

    private mutating func addTitles(_ candidates: [Candidate]) {
        var byTitle: [Key: [Int]] = [:]
        for (index, candidate) in candidates.enumerated() where !candidate.title.isEmpty {
            byTitle[Key(unit: candidate.unit, text: candidate.title), default: []].append(index)
        }
        for group in byTitle.values where group.count > 1 {
            for index in group {
                let others = group.lazy.filter { $0 != index }.prefix(Self.shown)
                matches[candidates[index].sop.id, default: []] += others.map {
                    Match(other: candidates[$0].sop, reason: .title)
                }
            }
        }
    }

    private mutating func addActivities(_ candidates: [Candidate], threshold: Int) {
        var (numbers, holders): ([Key: Int], [[Int]]) = ([:], [])
        let activities = candidates.enumerated().map { index, candidate -> [Int] in
            guard candidate.activities.count >= Self.fewestActivities else { return [] }
            return candidate.activities.map { activity in
                let key = Key(unit: candidate.unit, text: activity)
                let number = numbers[key] ?? holders.count
                if number == holders.count {
                    numbers[key] = number
                    holders.append([])
                }
                holders[number].append(index)
                return number
            }
        }
        for (index, own) in activities.enumerated() where !own.isEmpty {
            let rarest = own.sorted { (holders[$0].count, $0) < (holders[$1].count, $1) }
            // Whoever shares `threshold` per cent with it has at least one of these.
            let needed = (own.count * threshold + 99) / 100
            let others = Set(
                rarest.prefix(max(1, own.count - needed + 1)).flatMap { holders[$0].prefix(Self.compared) })
            let mine = Set(own)
            let alike = Array(
                others.sorted().lazy.compactMap { other -> Match? in
                    guard other != index else { return nil }
                    let shared = activities[other].count { mine.contains($0) }
                    let percent = shared * 100 / max(own.count, activities[other].count)
                    return percent >= threshold
                        ? Match(other: candidates[other].sop, reason: .activities(percent)) : nil
                }.prefix(Self.shown))
            if !alike.isEmpty { matches[candidates[index].sop.id, default: []] += alike }
        }
    }
}

extension SOPEntry {
    /// The unit it belongs to, to tell units apart; `nil` where nothing names one.
    fileprivate var unitKey: String? {
        sop.unit
            ?? (sop.unitText ?? document?.fields[.unit]?.text).map { Folding.name($0) }.flatMap {
                $0.isEmpty ? nil : $0
            }
    }

    /// What is done in its steps, folded, each once.
    fileprivate var activityKeys: [String] {
        var seen: Set<String> = []
        return steps.lazy.filter { $0.isWork }.map { Folding.name($0.activity) }.filter {
            !$0.isEmpty && seen.insert($0).inserted
        }
    }
}
