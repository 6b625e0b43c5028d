/// Which of two lists belong together, one to one, so that the sum of what each pair is worth is the greatest.
///
/// Exact (Hungarian method) within each group that pairs tie together; a group larger than `limit` pairs its best
/// first. Of equally good assignments it gives the same one on every run.
enum BestAssignment {
    struct Pair: Sendable, Hashable {
        var left: Int
        var right: Int
        /// Above 0.
        var worth: Int
    }

    /// The most rows or columns of a group that is solved exactly.
    static let limit = 400

    /// By left: the right it belongs to.
    static func solve(_ pairs: [Pair]) -> [Int: Int] {
        var found: [Int: Int] = [:]
        for group in groups(of: pairs) {
            let lefts = Set(group.map(\.left)).sorted(), rights = Set(group.map(\.right)).sorted()
            let isSmall = max(lefts.count, rights.count) <= limit
            let chosen = isSmall ? exact(group, lefts, rights) : bestFirst(group)
            for pair in chosen { found[pair.left] = pair.right }
        }
        return found
    }

    /// The pairs that share a left or a right, however many others lie between.
    private static func groups(of pairs: [Pair]) -> [[Pair]] {
        var byLeft: [Int: [Int]] = [:], byRight: [Int: [Int]] = [:]
        for (index, pair) in pairs.enumerated() {
            byLeft[pair.left, default: []].append(index)
            byRight[pair.right, default: []].append(index)
        }
        var seen = [Bool](repeating: false, count: pairs.count)
        var groups: [[Pair]] = []
        for start in pairs.indices where !seen[start] {
            var (waiting, group) = ([start], [Int]())
            seen[start] = true
            while let index = waiting.popLast() {
                group.append(index)
                let near =
                    (byLeft.removeValue(forKey: pairs[index].left) ?? [])
                    + (byRight.removeValue(forKey: pairs[index].right) ?? [])
                for next in near where !seen[next] {
                    seen[next] = true
                    waiting.append(next)
                }
            }
            groups.append(group.sorted().map { pairs[$0] })
        }
        return groups
    }

    private static func bestFirst(_ pairs: [Pair]) -> [Pair] {
        var (lefts, rights) = (Set<Int>(), Set<Int>())
        return pairs.sorted { ($1.worth, $0.left, $0.right) < ($0.worth, $1.left, $1.right) }.filter { pair in
            guard !lefts.contains(pair.left), !rights.contains(pair.right) else { return false }
            lefts.insert(pair.left)
            rights.insert(pair.right)
            return true
        }
    }

    /// The Hungarian method with potentials on a square table, where a pair that is not there is worth nothing.
    private static func exact(_ pairs: [Pair], _ lefts: [Int], _ rights: [Int]) -> [Pair] {
        let size = max(lefts.count, rights.count)
        let rows = Dictionary(uniqueKeysWithValues: lefts.enumerated().map { ($1, $0) })
        let columns = Dictionary(uniqueKeysWithValues: rights.enumerated().map { ($1, $0) })
        var worth = [Int](repeating: 0, count: size * size)
        for pair in pairs {
            guard let row = rows[pair.left], let column = columns[pair.right] else { continue }
            worth[row * size + column] = max(worth[row * size + column], pair.worth)
        }
        return columnsOfRows(worth, size: size).enumerated().compactMap { row, column in
            guard row < lefts.count, column < rights.count, worth[row * size + column] > 0 else { return nil }
            return Pair(left: lefts[row], right: rights[column], worth: worth[row * size + column])
        }
    }

    private static func columnsOfRows(_ worth: [Int], size: Int) -> [Int] {
        var rowPotential = [Int](repeating: 0, count: size + 1), columnPotential = rowPotential
        // By column, from 1 on: the row it is given to, from 1 on; 0 for none.
        var rowOfColumn = rowPotential
        for row in 1...size {
            rowOfColumn[0] = row
            var column = 0
            var least = [Int](repeating: .max, count: size + 1)
            var before = [Int](repeating: 0, count: size + 1)
            var isUsed = [Bool](repeating: false, count: size + 1)
            repeat {
                isUsed[column] = true
                let current = rowOfColumn[column]
                var (delta, next) = (Int.max, 0)
                for other in 1...size where !isUsed[other] {
                    let cost = -worth[(current - 1) * size + other - 1] - rowPotential[current] - columnPotential[other]
                    if cost < least[other] { (least[other], before[other]) = (cost, column) }
                    if least[other] < delta { (delta, next) = (least[other], other) }
                }
                for other in 0...size {
                    if isUsed[other] {
                        rowPotential[rowOfColumn[other]] += delta
                        columnPotential[other] -= delta
                    } else if least[other] != .max {
                        least[other] -= delta
                    }
                }
                column = next
            } while rowOfColumn[column] != 0
            repeat {
                let previous = before[column]
                rowOfColumn[column] = rowOfColumn[previous]
                column = previous
            } while column != 0
        }
        var columns = [Int](repeating: 0, count: size)
        for column in 1...size { columns[rowOfColumn[column] - 1] = column - 1 }
        return columns
    }
}
