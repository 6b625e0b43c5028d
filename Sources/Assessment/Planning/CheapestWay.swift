/// The cheapest way through a layered graph whose sums meet every need.
///
/// Labels are carried from layer to layer: of two ways to one node the one that costs no less and counts no more is
/// dropped. A way is also dropped when what it has cost and the least it still has to cost reach the best plan known.
/// That least comes from a Lagrangian relaxation: each need is given a price, and the cheapest way with what it counts
/// paid for at these prices costs no more than any way that meets the needs. All in whole numbers.
///
/// When there are more labels than `limit` allows, the least promising are put aside; the least any of them could come
/// to is then the proven bound.
struct CheapestWay {
    struct Answer {
        /// Working days, and the actions, by position in the list; `nil` where none was found.
        var found: (cost: Int, actions: [Int])?
        /// No plan that meets the needs costs less; `nil` where there is none.
        var bound: Int?

        var isProven: Bool { found?.cost == bound }
    }

    private typealias Amounts = SIMD8<Int64>

    private let graph: LayeredGraph
    private let needs: [LinearNeed]
    /// What each arc adds to each need, by layer.
    private var amounts: [[Amounts]]
    private let atStart: Amounts
    /// The most and the least that can still come from a node on, by layer and node.
    private var most: [[Amounts]] = []
    private var worst: [[Amounts]] = []

    /// One day, in the units prices are in.
    private static let day: Int64 = 720
    private static let far = Int64.max / 8

    init(_ graph: LayeredGraph, needs: [LinearNeed]) {
        self.graph = graph
        self.needs = Array(needs.prefix(Amounts.scalarCount))
        var start = Amounts()
        for (index, need) in self.needs.enumerated() { start[index] = Int64(need.least - need.sum(graph.base)) }
        atStart = start
        amounts = graph.layers.map { arcs in
            arcs.map { arc in
                var amount = Amounts()
                for (index, need) in needs.prefix(Amounts.scalarCount).enumerated() {
                    amount[index] = Int64(need.sum(arc.gain))
                }
                return amount
            }
        }
        (most, worst) = extremes()
    }

    /// - Parameters:
    ///   - below: plans of this many days or more are of no interest.
    ///   - limit: how many labels are looked at before the search becomes narrower.
    /// - Returns: the cheapest found, and the proven bound.
    func answer(below: Int, limit: Int) -> Answer {
        guard let top = most.first?.first else {
            let isMet = needs.indices.allSatisfy { atStart[$0] <= 0 }
            return isMet ? Answer(found: (0, []), bound: 0) : Answer(found: nil, bound: nil)
        }
        if needs.indices.contains(where: { atStart[$0] > top[$0] }) { return Answer(found: nil, bound: nil) }
        var prices = firstPrices()
        var (floor, ahead) = relaxed(prices)
        var known: (cost: Int, actions: [Int])?
        var best = below

        let narrow = max(8, min(60, limit / 20 / max(1, graph.layers.count)))
        take(search(ahead: ahead, prices: prices, below: best, width: narrow), &known, &best)
        raise(&prices, &floor, &ahead, below: best)
        if Self.days(floor) >= best { return Answer(found: known, bound: known.map(\.cost) ?? best) }
        take(search(ahead: ahead, prices: prices, below: best, width: narrow * 4), &known, &best)
        if Self.days(floor) >= best { return Answer(found: known, bound: known.map(\.cost) ?? best) }
        let wide = max(50, limit / max(1, graph.layers.count))
        let last = search(ahead: ahead, prices: prices, below: best, width: wide)
        take(last, &known, &best)
        let bound = min(best, last.dropped.map { max($0, Self.days(floor)) } ?? best)
        if known == nil, last.dropped == nil { return Answer(found: nil, bound: below == .max ? nil : below) }
        return Answer(found: known, bound: bound)
    }

    private func take(_ search: Search, _ known: inout (cost: Int, actions: [Int])?, _ best: inout Int) {
        guard let found = search.found, found.cost < best else { return }
        known = found
        best = found.cost
    }

    // MARK: - Bounds

    private static func days(_ amount: Int64) -> Int { amount <= 0 ? 0 : Int((amount + day - 1) / day) }

    /// The most and the least of each need that can still be met from each node on.
    private func extremes() -> (most: [[Amounts]], worst: [[Amounts]]) {
        var most = graph.widths.map { [Amounts](repeating: Amounts(repeating: -Self.far), count: $0) }
        var worst = graph.widths.map { [Amounts](repeating: Amounts(repeating: Self.far), count: $0) }
        let end = graph.layers.count
        for node in most[end].indices { (most[end][node], worst[end][node]) = (Amounts(), Amounts()) }
        for layer in graph.layers.indices.reversed() {
            for (index, arc) in graph.layers[layer].enumerated() {
                let (from, to, amount) = (Int(arc.from), Int(arc.to), amounts[layer][index])
                let up = most[layer + 1][to] &+ amount
                most[layer][from] = most[layer][from].replacing(with: up, where: up .> most[layer][from])
                let down = worst[layer + 1][to] &+ amount
                worst[layer][from] = worst[layer][from].replacing(with: down, where: down .< worst[layer][from])
            }
        }
        return (most, worst)
    }

    /// The cheapest way at these prices, from each node on; and the bound from the start, with the needs paid for.
    private func relaxed(_ prices: Amounts) -> (floor: Int64, ahead: [[Int64]]) {
        let (ahead, _) = cheapest(prices)
        return (ahead[0][0] + (prices &* atStart).wrappedSum(), ahead)
    }

    private func cheapest(_ prices: Amounts) -> (ahead: [[Int64]], sum: Amounts) {
        var ahead = graph.widths.map { [Int64](repeating: Self.far, count: $0) }
        var chosen = graph.widths.map { [Int32](repeating: -1, count: $0) }
        let end = graph.layers.count
        for node in ahead[end].indices { ahead[end][node] = 0 }
        for layer in graph.layers.indices.reversed() {
            for (index, arc) in graph.layers[layer].enumerated() {
                let (from, to) = (Int(arc.from), Int(arc.to))
                let paid = (prices &* amounts[layer][index]).wrappedSum()
                let total = ahead[layer + 1][to] + Int64(arc.cost) * Self.day - paid
                if total < ahead[layer][from] {
                    ahead[layer][from] = total
                    chosen[layer][from] = Int32(index)
                }
            }
        }
        var (node, sum) = (0, Amounts())
        for layer in graph.layers.indices {
            let index = Int(chosen[layer][node])
            guard index >= 0 else { break }
            sum = sum &+ amounts[layer][index]
            node = Int(graph.layers[layer][index].to)
        }
        return (ahead, sum)
    }

    /// For each need alone the price at which the cheapest way just meets it; the best of these to begin with.
    private func firstPrices() -> Amounts {
        var (best, bestFloor) = (Amounts(), Int64.min)
        var together = Amounts()
        for index in needs.indices where atStart[index] > 0 {
            var (low, high): (Int64, Int64) = (0, 64 * Self.day)
            while low + 8 < high {
                let middle = (low + high) / 2
                var prices = Amounts()
                prices[index] = middle
                if cheapest(prices).sum[index] >= atStart[index] { high = middle } else { low = middle }
            }
            var prices = Amounts()
            prices[index] = high
            together[index] = high
            for candidate in [prices, together] {
                let floor = relaxed(candidate).floor
                if floor > bestFloor { (best, bestFloor) = (candidate, floor) }
            }
        }
        return best
    }

    /// Raises the bound by moving the prices towards what is still short: steps of a subgradient, a fixed number.
    private func raise(_ prices: inout Amounts, _ floor: inout Int64, _ ahead: inout [[Int64]], below: Int) {
        var current = prices
        var pace: Int64 = 128
        var idle = 0
        let target = below == .max ? nil : Int64(below) * Self.day
        for _ in 0..<60 where pace > 1 {
            let (way, sum) = cheapest(current)
            let value = way[0][0] + (current &* atStart).wrappedSum()
            if value > floor {
                (floor, prices, ahead, idle) = (value, current, way, 0)
            } else {
                idle += 1
                if idle >= 4 {
                    (pace, idle, current) = (pace / 2, 0, prices)
                    continue
                }
            }
            if let target, floor > target - Self.day { return }
            var short = Amounts()
            for index in needs.indices { short[index] = atStart[index] - sum[index] }
            let length = (short &* short).wrappedSum()
            guard length > 0 else { return }
            let distance = max(Self.day, (target ?? value + 20 * Self.day) - value)
            for index in needs.indices {
                let step = short[index] * ((distance / 64 + 1) * pace) / length
                current[index] = max(0, current[index] + step)
            }
        }
    }

    // MARK: - Labels

    private struct Search {
        var found: (cost: Int, actions: [Int])?
        /// The least any label put aside could have come to.
        var dropped: Int?
    }

    private struct Label {
        var node: Int32
        var cost: Int32
        /// What is still needed.
        var rest: Amounts
        var before: Int32
        var arc: Int32
        var promise: Int64
    }

    private struct Place: Hashable {
        var node: Int32
        var rest: Amounts
    }

    private func search(ahead: [[Int64]], prices: Amounts, below: Int, width: Int) -> Search {
        var layers: [[Label]] = [
            [Label(node: 0, cost: 0, rest: atStart, before: -1, arc: -1, promise: 0)]
        ]
        var dropped: Int?
        let ceiling = below == .max ? Self.far : Int64(below - 1) * Self.day
        for layer in graph.layers.indices {
            var next = extended(layers[layer], over: layer, ahead: ahead, prices: prices, ceiling: ceiling)
            if next.count > width {
                next.sort { ($0.promise, $0.cost) < ($1.promise, $1.cost) }
                let least = Self.days(next[width].promise)
                dropped = min(dropped ?? least, least)
                next.removeSubrange(width...)
            }
            layers.append(next)
        }
        let finals = layers.last ?? []
        guard let best = finals.indices.min(by: { (finals[$0].cost, $0) < (finals[$1].cost, $1) }) else {
            return Search(found: nil, dropped: dropped)
        }
        return Search(found: (Int(finals[best].cost), actions(of: best, in: layers)), dropped: dropped)
    }

    private func extended(
        _ labels: [Label], over layer: Int, ahead: [[Int64]], prices: Amounts, ceiling: Int64
    ) -> [Label] {
        var next: [Label] = []
        var known: [Place: Int] = [:]
        let arcs = graph.layers[layer]
        let starts = Self.starts(of: arcs, width: graph.widths[layer])
        for (before, label) in labels.enumerated() {
            let from = Int(label.node)
            for index in starts[from]..<starts[from + 1] {
                let arc = arcs[index]
                let to = Int(arc.to)
                var rest = label.rest &- amounts[layer][index]
                if any((rest .> most[layer + 1][to])) { continue }
                // What is more than can ever be lost again is worth nothing.
                let enough = worst[layer + 1][to].replacing(with: 0, where: worst[layer + 1][to] .> 0)
                rest = rest.replacing(with: enough, where: rest .< enough)
                let cost = label.cost + arc.cost
                let promise =
                    Int64(cost) * Self.day + ahead[layer + 1][to] + (prices &* rest).wrappedSum()
                if promise > ceiling { continue }
                let place = Place(node: arc.to, rest: rest)
                let new = Label(
                    node: arc.to, cost: cost, rest: rest, before: Int32(before), arc: Int32(index), promise: promise)
                if let at = known[place] {
                    if cost < next[at].cost { next[at] = new }
                } else {
                    known[place] = next.count
                    next.append(new)
                }
            }
        }
        return Self.undominated(next)
    }

    /// Drops labels that cost no less than another of their node and still need no less. Only among few of a node: it
    /// saves work, and is not needed to be right.
    private static func undominated(_ labels: [Label]) -> [Label] {
        guard labels.count > 1 else { return labels }
        let order = labels.indices.sorted { left, right in
            (labels[left].node, labels[left].cost, left) < (labels[right].node, labels[right].cost, right)
        }
        var kept: [Label] = []
        var first = 0
        for index in order {
            let label = labels[index]
            if let last = kept.last, last.node != label.node { first = kept.count }
            let isBeaten = kept[max(first, kept.count - 200)...].contains { all($0.rest .<= label.rest) }
            if !isBeaten { kept.append(label) }
        }
        return kept
    }

    /// Where the arcs of each node begin; arcs are listed by node.
    private static func starts(of arcs: [LayeredGraph.Arc], width: Int) -> [Int] {
        var starts = [Int](repeating: 0, count: width + 1)
        for arc in arcs { starts[Int(arc.from) + 1] += 1 }
        for node in 0..<width { starts[node + 1] += starts[node] }
        return starts
    }

    private func actions(of label: Int, in layers: [[Label]]) -> [Int] {
        var actions: [Int] = []
        var index = label
        for layer in graph.layers.indices.reversed() {
            let label = layers[layer + 1][index]
            actions += graph.actions(of: graph.layers[layer][Int(label.arc)]).map { Int($0) }
            index = Int(label.before)
        }
        return actions.sorted()
    }
}
