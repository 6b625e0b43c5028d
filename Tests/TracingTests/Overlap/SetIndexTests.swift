import Testing

@testable import Tracing

@Suite("Finding like sets")
struct SetIndexTests {
    static let thresholds = [(3, 4), (4, 5), (1, 2), (1, 1), (2, 3), (9, 10)]

    @Test("what is found is what comparing all with all finds", arguments: thresholds, 0..<40)
    func bruteForce(_ share: (Int, Int), _ round: Int) {
        var chance = SeededChance(UInt64(round * 10 + share.0))
        let (vocabulary, largest) = (Int.random(in: 2...30, using: &chance), round % 2 == 0 ? 6 : 40)
        let sets = (0..<Int.random(in: 1...30, using: &chance)).map { _ in
            (0..<Int.random(in: 0...largest, using: &chance)).map { _ in
                UInt32.random(in: 0..<UInt32(vocabulary), using: &chance)
            }
        }
        let kinds = sets.map { _ in UInt32.random(in: 0...(round % 3 == 0 ? 1 : 0), using: &chance) }
        var index = SetIndex(TokenSets(sets), kinds: kinds, threshold: JaccardThreshold(share.0, of: share.1))
        for set in sets.indices {
            let mine = Set(sets[set])
            let expected = sets.indices.filter { other in
                let theirs = Set(sets[other])
                guard other != set, kinds[other] == kinds[set], !mine.isEmpty, !theirs.isEmpty else { return false }
                return mine.intersection(theirs).count * share.1 >= mine.union(theirs).count * share.0
            }
            #expect(index.open(like: set) { _ in true }.found.map(\.set) == expected)
        }
    }

    @Test("groups are those of comparing all with all, one by one", arguments: 0..<200)
    func groups(_ seed: UInt64) {
        var chance = SeededChance(seed)
        let sets = (0..<40).map { _ in
            (0..<Int.random(in: 1...8, using: &chance)).map { _ in UInt32.random(in: 0..<9, using: &chance) }
        }
        let order = Array(sets.indices).shuffled(using: &chance)
        let found = SetGroups(TokenSets(sets), threshold: JaccardThreshold(3, of: 4), order: order)
        var (isOpen, expected) = (Set(sets.indices), [[Int]]())
        for first in order where isOpen.contains(first) {
            let others = isOpen.sorted().filter { other in
                let (mine, theirs) = (Set(sets[first]), Set(sets[other]))
                return other != first && mine.intersection(theirs).count * 4 >= mine.union(theirs).count * 3
            }
            expected.append([first] + others)
            isOpen.subtract([first] + others)
        }
        #expect(found.groups == expected)
        #expect(found.cut == 0)
    }

    @Test("the likeness of sets is rounded half up to hundredths")
    func hundredths() {
        #expect(Hundredths.of(shared: 2, 3, 2) == 67)
        #expect(Hundredths.of(shared: 1, 5, 4) == 13)
        #expect(Hundredths.of(shared: 0, 0, 0) == 0)
        #expect(Hundredths.of(shared: 7, 7, 7) == 100)
    }

    @Test("very many like one are looked at up to a limit, and that is told")
    func limit() {
        let common = (0..<20).map { UInt32($0) }
        let sets = (0..<3_000).map { common + [UInt32(100 + $0)] }
        let found = SetGroups(
            TokenSets(sets), threshold: JaccardThreshold(3, of: 4), order: Array(sets.indices))
        #expect(found.groups.map(\.count).reduce(0, +) == 3_000)
        #expect(found.cut > 0)
    }
}
