import Testing

@testable import Tracing

@Suite("What belongs together, one to one")
struct AssignmentTests {
    @Test("is worth the most that any assignment is", arguments: 1...60)
    func best(seed: Int) {
        var dice = Dice(UInt64(seed))
        let (lefts, rights) = (1 + dice.roll(5), 1 + dice.roll(5))
        var pairs: [BestAssignment.Pair] = []
        for left in 0..<lefts {
            for right in 0..<rights where dice.roll(3) > 0 {
                pairs.append(BestAssignment.Pair(left: left, right: right, worth: 1 + dice.roll(20)))
            }
        }
        let found = BestAssignment.solve(pairs)
        #expect(Set(found.values).count == found.count)
        let worth = found.map { left, right in pairs.first { $0.left == left && $0.right == right }?.worth ?? -100 }
        #expect(worth.reduce(0, +) == Self.most(pairs, left: 0, lefts, taken: []))
    }

    /// By trying everything.
    private static func most(_ pairs: [BestAssignment.Pair], left: Int, _ lefts: Int, taken: Set<Int>) -> Int {
        guard left < lefts else { return 0 }
        let without = most(pairs, left: left + 1, lefts, taken: taken)
        return pairs.filter { $0.left == left && !taken.contains($0.right) }.reduce(without) {
            max($0, $1.worth + most(pairs, left: left + 1, lefts, taken: taken.union([$1.right])))
        }
    }

    @Test("a group too large to be solved exactly pairs its best first, and ends")
    func large() {
        let size = BestAssignment.limit + 1
        let pairs = (0..<size).flatMap { left in
            [(left, 9), ((left + 1) % size, 5)].map {
                BestAssignment.Pair(left: left, right: $0.0, worth: $0.1)
            }
        }
        let found = BestAssignment.solve(pairs)
        #expect(found.count == size && found.allSatisfy { $0.key == $0.value })
    }
}
