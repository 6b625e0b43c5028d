internal import Dossier
internal import Findings
internal import ProcessMaps

/// The times of an SOP beside the timers of the map.
///
/// A timer on the edge of an activity or sub-process, or at the start of an event sub-process, is a deadline for what
/// lies inside; a timer between two activities is what may lie between them. Timers with a date or a cycle, behind an
/// event-based gateway, or with an expression of a tool are no deadline that can be compared.
struct Deadlines {
    private(set) var late: [LateStep] = []
    /// Deadlines on something the SOP has, whose time or unit does not allow a verdict.
    private(set) var unjudged = 0

    private let map: MapSide
    private let sop: ComparedSOP
    /// By position in `ProcessMap.nodes`: the steps that do it, as positions in `SOPSide.steps`.
    private var stepsOfNode: [Int: Set<Int>] = [:]
    private var nodesOfStep: [Int: Set<Int>] = [:]

    init(_ map: MapSide, _ sop: ComparedSOP, order: MapOrder) {
        self.map = map
        self.sop = sop
        for pair in sop.matching.all {
            let node = map.activities[pair.activity].reference.node
            stepsOfNode[node, default: []].insert(pair.step)
            nodesOfStep[pair.step, default: []].insert(node)
        }
        for (node, value) in map.model.nodes.enumerated() where value.trigger == .timer {
            guard let deadline = Deadline(node, in: map.model) else { continue }
            if let host = value.host {
                judge(node, deadline, on: host, work: inside(host).union([host]))
            } else if value.kind == .startEvent, let around = value.container,
                map.model.nodes[around].isEventSubProcess
            {
                judge(node, deadline, on: around, work: besides(around))
            } else if value.kind == .intermediateCatchEvent {
                judgeBetween(node, deadline)
            }
        }
    }

    // MARK: What a deadline is on

    private func inside(_ container: Int) -> Set<Int> {
        Set(stepsOfNode.keys.filter { $0 != container && isInside($0, container) })
    }

    private func isInside(_ node: Int, _ container: Int) -> Bool {
        var around = map.model.nodes[node].container
        var steps = 0
        while let current = around, steps < map.model.nodes.count {
            if current == container { return true }
            around = map.model.nodes[current].container
            steps += 1
        }
        return false
    }

    /// The work an event sub-process may break off: that of the sub-process or process around it.
    private func besides(_ event: Int) -> Set<Int> {
        let (process, around) = (map.model.nodes[event].process, map.model.nodes[event].container)
        let all = stepsOfNode.keys.filter { $0 != event && !isInside($0, event) }
        return Set(
            all.filter { node in
                guard let around else { return map.model.nodes[node].process == process }
                return isInside(node, around)
            })
    }

    private mutating func judge(_ timer: Int, _ deadline: Deadline, on activity: Int, work: Set<Int>) {
        let steps = work.reduce(into: Set<Int>()) { $0.formUnion(stepsOfNode[$1] ?? []) }
        guard !steps.isEmpty else { return }
        // A step that does other work besides has no time of its own for this.
        guard steps.allSatisfy({ nodesOfStep[$0, default: []].isSubset(of: work) }) else {
            unjudged += 1
            return
        }
        judge(timer, deadline, on: activity, steps: steps)
    }

    private mutating func judgeBetween(_ timer: Int, _ deadline: Deadline) {
        let next = NextWork(map.model)
        let before = steps(doing: next.backward(from: timer)), after = steps(doing: next.forward(from: timer))
        guard let from = before.max(), let to = after.min(), from < to else { return }
        let positions = sop.side.steps.map(\.reference.position)
        let between = sop.side.steps.indices.filter {
            sop.side.flow.leads(from: positions[from], to: positions[$0])
                && sop.side.flow.leads(from: positions[$0], to: positions[to])
        }
        guard !between.isEmpty, let activity = next.forward(from: timer).first else { return }
        judge(timer, deadline, on: activity, steps: Set(between))
    }

    private func steps(doing nodes: [Int]) -> Set<Int> {
        nodes.reduce(into: Set<Int>()) { $0.formUnion(stepsOfNode[$1] ?? []) }
    }

    // MARK: The verdict

    private mutating func judge(_ timer: Int, _ deadline: Deadline, on node: Int, steps: Set<Int>) {
        let path = LongestSteps(steps, in: sop.side)
        let verdict = path.span.exceeds(deadline.span)
        guard verdict == true else {
            if verdict == nil || path.isIncomplete { unjudged += 1 }
            return
        }
        guard let activity = map.activities.first(where: { $0.reference.node == node })?.reference else { return }
        late.append(
            LateStep(
                steps: path.steps.map { sop.side.steps[$0].reference }, time: path.span.text(against: deadline.span),
                activity: activity,
                timer: .node(timer), timerID: map.model[map.model.nodes[timer].id],
                timerName: map.model[map.model.nodes[timer].name], deadline: deadline.text,
                timerLine: map.model.nodes[timer].line))
    }
}

/// When a timer event rings, as a length of time.
struct Deadline {
    let span: TimeSpan
    /// As the map has it: `P3D (3 hari)`.
    let text: LocalizedText

    /// What its definition says; without one what its name says (`3 hari`, `Lewat 5 hari kerja`).
    init?(_ node: Int, in map: ProcessMap) {
        if let timer = map.timers[node] {
            guard timer.kind == .timeDuration, let span = TimeSpan(iso: map[timer.text]), !span.isZero else {
                return nil
            }
            self.span = span
            text = span.text
        } else {
            guard let duration = Self.duration(named: map[map.nodes[node].name]) else { return nil }
            span = TimeSpan(duration)
            text = duration.text
        }
    }

    private static let leads: Set<String> = [
        "batas", "dari", "lebih", "lewat", "melewati", "setelah", "tenggat", "tunggu", "waktu",
    ]

    private static func duration(named name: String) -> SOPDuration? {
        let words = name.prefix(80).split(separator: " ")
        let rest = words.drop { leads.contains($0.lowercased()) }
        return rest.isEmpty ? nil : SOPDuration(written: rest.joined(separator: " "))
    }
}
