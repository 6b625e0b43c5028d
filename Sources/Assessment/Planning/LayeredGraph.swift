/// Every plan of an agency as a way through layers: each layer decides one thing (draft this SOP or not), each way from
/// the first layer to the last is one set of actions, and what it counts is summed along the way.
///
/// Layers hold few nodes, because a node knows only what later decisions must know: whether a map that a later SOP may
/// cover is covered already, whether a unit has an SOP without proof. Everything else is in the sums.
struct LayeredGraph {
    /// What one decision does.
    struct Arc {
        /// Nodes are numbered from 0 on in each layer.
        var from: Int32
        var to: Int32
        /// Working days.
        var cost: Int32
        var gain: PlanCounts
        /// The actions it stands for: a range in `actions`.
        var first: Int32
        var count: Int32
    }

    /// The arcs of each layer, by `from` and then in the order the decision lists them.
    private(set) var layers: [[Arc]] = []
    /// How many nodes lie before each layer, and after the last one.
    private(set) var widths: [Int] = [1]
    private(set) var actions: [Int32] = []
    /// `false` where the graph would be too large: it was given up then, and says nothing.
    private(set) var isComplete = true
    /// What counts before anything is done.
    var base = PlanCounts()

    /// The most nodes of one layer.
    static let widest = 3_000

    /// Works the layers out.
    ///
    /// - Parameters:
    ///   - stages: the decisions, in order.
    ///   - budget: how many values of nodes may be written before the graph is given up.
    init(stages: [Stage], budget: Int) {
        let slots = SlotPlan(stages)
        var left = budget
        var nodes = [[Int16](repeating: 0, count: slots.width)]
        for (position, stage) in stages.enumerated() {
            var arcs: [Arc] = []
            var next: [[Int16]: Int32] = [:]
            var order: [[Int16]] = []
            for (from, state) in nodes.enumerated() {
                for move in stage.moves(SlotValues(state: state, places: slots.places)) {
                    left -= slots.width + 8
                    var after = state
                    for (slot, value) in move.writes { after[slots.places[slot]] = value }
                    for dead in slots.deadAfter[position] { after[dead] = 0 }
                    guard left >= 0, let to = next[after] ?? Self.add(after, to: &next, &order) else {
                        isComplete = false
                        return
                    }
                    arcs.append(
                        Arc(
                            from: Int32(from), to: to, cost: Int32(clamping: move.cost), gain: move.gain,
                            first: Int32(clamping: actions.count), count: Int32(clamping: move.actions.count)))
                    actions += move.actions.map { Int32(clamping: $0) }
                }
            }
            layers.append(arcs)
            widths.append(order.count)
            nodes = order
        }
    }

    private static func add(_ state: [Int16], to next: inout [[Int16]: Int32], _ order: inout [[Int16]]) -> Int32? {
        guard order.count < widest else { return nil }
        let number = Int32(order.count)
        next[state] = number
        order.append(state)
        return number
    }

    func actions(of arc: Arc) -> ArraySlice<Int32> { actions[Int(arc.first)..<Int(arc.first + arc.count)] }
}

/// One decision, as the layer sees it.
struct Stage {
    /// The slots it reads or writes.
    var slots: [Int]
    /// What can be done where the slots hold these values; doing nothing comes first.
    var moves: (SlotValues) -> [Move]

    /// One way to decide.
    struct Move {
        var cost = 0
        /// Positions in the list of actions.
        var actions: [Int] = []
        var gain = PlanCounts()
        var writes: [(slot: Int, value: Int16)] = []
    }
}

/// What a node remembers, read by slot.
struct SlotValues {
    let state: [Int16]
    let places: [Int]

    subscript(slot: Int) -> Int16 { state[places[slot]] }
}

/// Where each slot lies in a node: places are used again when a slot is no longer read.
private struct SlotPlan {
    /// By slot.
    private(set) var places: [Int]
    /// Places that fall free after each stage.
    private(set) var deadAfter: [[Int]]
    private(set) var width = 0

    init(_ stages: [Stage]) {
        let count = (stages.flatMap(\.slots).max() ?? -1) + 1
        places = [Int](repeating: -1, count: count)
        deadAfter = [[Int]](repeating: [], count: stages.count)
        var last = [Int](repeating: -1, count: count)
        for (position, stage) in stages.enumerated() {
            for slot in stage.slots { last[slot] = position }
        }
        var free: [Int] = []
        for (position, stage) in stages.enumerated() {
            for slot in stage.slots where places[slot] < 0 {
                if let place = free.popLast() {
                    places[slot] = place
                } else {
                    places[slot] = width
                    width += 1
                }
            }
            for slot in Set(stage.slots).sorted() where last[slot] == position {
                deadAfter[position].append(places[slot])
                free.append(places[slot])
            }
        }
    }
}
