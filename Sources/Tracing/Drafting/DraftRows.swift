internal import Findings
internal import ProcessMaps

/// The rows of a draft, out of its steps and ways.
struct DraftRows {
    private(set) var steps: [DraftStep] = []
    /// Nodes of steps that no flow leads to or from.
    private(set) var unconnected: [Int] = []

    private let flow: DraftFlow
    private let position: [Int: Int]
    private var map: ProcessMap { flow.scope.map }

    init(_ flow: DraftFlow, _ order: [Int], _ columns: DraftColumns, _ materials: DraftMaterials) {
        self.flow = flow
        position = Dictionary(order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let starts = Dictionary(flow.starts.map { ($0.step, $0) }, uniquingKeysWith: { first, _ in first })
        steps = order.map { node in
            DraftStep(
                element: map[map.nodes[node].id], activity: Self.oneLine(map[map.nodes[node].name]),
                isDecision: flow.isDecision.contains(node), isStart: starts[node] != nil,
                performer: columns.column[node] ?? 0, inputs: materials.inputs[node] ?? [],
                outputs: materials.outputs[node] ?? [], duration: duration(of: node), notes: [], next: ways(of: node))
        }
        addNotes(order, starts.mapValues(\.event))
        clearUnconnected(order, starts.compactMapValues(\.event))
        if !steps.isEmpty { steps[0].isStart = true }
    }

    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private func ways(of node: Int) -> [DraftStep.Way] {
        let own = flow.ways[node] ?? []
        var ways: [DraftStep.Way] = []
        for way in own {
            // What leads to a step that nothing begins cannot be here.
            guard way.to == nil || way.to.flatMap({ position[$0] }) != nil else { continue }
            let found = DraftStep.Way(step: way.to.flatMap { position[$0] }, label: Self.oneLine(way.label))
            if !ways.contains(found) { ways.append(found) }
        }
        return ways.sorted { ($0.step ?? Int.max, $0.label) < ($1.step ?? Int.max, $1.label) }
    }

    /// Steps that no flow leads to or from begin and end nothing: nobody drew what follows them.
    private mutating func clearUnconnected(_ order: [Int], _ begun: [Int: Int]) {
        guard steps.count > 1 else { return }
        var isReached = Set(steps.flatMap { $0.next.compactMap(\.step) })
        isReached.formUnion(order.indices.filter { begun[order[$0]] != nil })
        for index in steps.indices where flow.scope.out[order[index]] == nil && !isReached.contains(index) {
            (steps[index].next, steps[index].isStart) = ([], false)
            unconnected.append(order[index])
        }
    }

    // MARK: - Time

    /// The deadline of a timer on its edge.
    private func duration(of node: Int) -> LocalizedText? {
        guard let timer = timers(on: node).first, let deadline = Deadline(timer, in: map) else { return nil }
        return LocalizedText(id: "maksimal ", en: "at most ") + deadline.text
    }

    private func timers(on node: Int) -> [Int] {
        flow.scope.nodes.filter {
            map.nodes[$0].kind == .boundaryEvent && map.nodes[$0].host == node && map.nodes[$0].trigger == .timer
        }
    }

    // MARK: - Notes

    private mutating func addNotes(_ order: [Int], _ starts: [Int: Int?]) {
        for (index, node) in order.enumerated() {
            if let event = starts[node] ?? nil, let note = startNote(event) { steps[index].notes.append(note) }
            if let note = insideNote(node) { steps[index].notes.append(note) }
            if let note = callNote(node) { steps[index].notes.append(note) }
        }
        for node in order {
            for way in flow.ways[node] ?? [] { addNotes(of: way, from: node) }
        }
    }

    private func startNote(_ event: Int) -> LocalizedText? {
        let name = Self.oneLine(EventText(event, in: map).name)
        guard !name.isEmpty else { return nil }
        if map.nodes[event].trigger == .timer {
            return LocalizedText(id: "Dimulai menurut jadwal: \(name).", en: "Begins by schedule: \(name).")
        }
        return LocalizedText(id: "Dimulai bila: \(name).", en: "Begins when: \(name).")
    }

    private func insideNote(_ node: Int) -> LocalizedText? {
        guard map.nodes[node].kind.isSubProcess else { return nil }
        let inside = map.nodes.count { $0.container == node && $0.kind.isActivity }
        guard inside > 0 else { return nil }
        return LocalizedText(
            id: "Sub-proses dengan \(inside) kegiatan; dapat dirinci dalam SOP tersendiri.",
            en: "A sub-process of \(inside) activities; it may have an SOP of its own.")
    }

    private func callNote(_ node: Int) -> LocalizedText? {
        guard map.nodes[node].kind == .callActivity else { return nil }
        let called = map[map.nodes[node].calledElement]
        return called.isEmpty
            ? LocalizedText(id: "Menjalankan proses lain.", en: "Runs another process.")
            : LocalizedText(id: "Menjalankan proses lain: \(called).", en: "Runs another process: \(called).")
    }

    private mutating func addNotes(of way: DraftFlow.Way, from node: Int) {
        guard let from = position[node] else { return }
        let to = way.to.flatMap { position[$0] }
        for event in way.events {
            let name = Self.oneLine(EventText(event, in: map).name)
            switch (map.nodes[event].kind, map.nodes[event].trigger) {
            case (.intermediateCatchEvent, .timer):
                let time = Deadline(event, in: map)?.text ?? LocalizedText(id: name, en: name)
                guard !time.english.isEmpty else { continue }
                note(
                    LocalizedText(id: "Menunggu ", en: "Waits ") + time + LocalizedText(id: ".", en: "."),
                    at: to ?? from)
            case (.intermediateCatchEvent, _) where !name.isEmpty && !flow.isDecision.contains(node):
                note(LocalizedText(id: "Menunggu: \(name).", en: "Waits for: \(name)."), at: to ?? from)
            case (.intermediateThrowEvent, _) where !name.isEmpty && map.nodes[event].trigger != .link:
                note(LocalizedText(id: "Kejadian: \(name).", en: "Event: \(name)."), at: from)
            case (.endEvent, _) where !name.isEmpty && name != way.label:
                note(LocalizedText(id: "Akhir: \(name).", en: "End: \(name)."), at: from)
            default: break
            }
        }
    }

    private mutating func note(_ note: LocalizedText, at step: Int) {
        guard steps.indices.contains(step), !steps[step].notes.contains(note) else { return }
        steps[step].notes.append(note)
    }
}
