import Findings
import OfficeFiles

/// The tables of one procedure, first to last, with their rows.
struct FlowProcedure {
    var name: String?
    var tables: [(table: FlowTable, rows: FlowRows)] = []
    /// What its headings and rows were taken for.
    var recognition: [SOPDocument.Recognition] = []
}

/// Puts together the steps of one procedure: rows, marks and shapes, the flow that is drawn and the flow that is
/// written.
///
/// Kinds: a decision is one also where it stands first or last, since its branches matter more. Else the first step is
/// the start, as is one that is drawn or says so (`Mulai`); an end is only what is drawn as one or says so (`Selesai`).
/// So a procedure always has as many steps as its table has rows with an activity.
struct ProcedureReader {
    private let procedure: FlowProcedure
    /// The name the steps carry; `nil` where the document has but one procedure.
    private let name: String?
    private var rows: [FlowRow] = []
    private var numbers = StepNumbers([])
    private var placed: [(table: FlowTable, placed: PlacedShapes)] = []
    private var steps: [SOPStep] = []
    private var written: [WrittenFlow] = []

    private(set) var findings: [Finding] = []

    init(_ procedure: FlowProcedure, name: String?) {
        self.procedure = procedure
        self.name = name
    }

    mutating func read() -> [SOPStep] {
        collectRows()
        guard !rows.isEmpty else { return [] }
        numbers = StepNumbers(rows.map(\.label))
        if numbers.isRenumbered, let first = rows.first { findings.append(FlowMessage.renumbered(first.location)) }
        written = rows.map { WrittenFlow(activity: $0.activity, note: $0.note.joined(separator: "\n")) }
        steps = rows.enumerated().map { step($0.element, numbers.numbers[$0.offset]) }
        let drawn = DrawnFlow(placed, steps: rows.count)
        takePerformers()
        takeKinds(drawn)
        takeFlow(drawn)
        return steps
    }

    // MARK: - Rows

    private mutating func collectRows() {
        for (table, read) in procedure.tables {
            var own = read.steps
            if rows.isEmpty {
                own = read.lead.filter { !$0.activity.isEmpty } + own
            } else {
                for row in read.lead { rows[rows.count - 1].goOn(with: row) }
            }
            placed.append((table, PlacedShapes(table, rows: own, first: rows.count)))
            rows += own
            findings += read.findings
        }
    }

    private func step(_ row: FlowRow, _ number: Int) -> SOPStep {
        let duration = row.duration.joined(separator: " ").oneLine.cellText
        let text = duration.flatMap { Placeholder.isBlank($0) ? nil : $0 }
        let unit = procedure.tables.first?.table.columns.durationUnit
        return SOPStep(
            number: number, procedure: name, activity: row.activity,
            performers: row.names.flatMap(Self.performers).uniqued(),
            standard: QualityStandard(
                inputs: ItemList(row.inputs.joined(separator: "\n"), commas: true).items,
                duration: text.flatMap { SOPDuration(text: $0, headingUnit: unit) }, durationText: text,
                output: ItemList(row.output.joined(separator: "\n")).items),
            note: row.note.joined(separator: "\n").plain.cellText, location: row.location)
    }

    /// `Kasubbag Protokol, Admin Rencana Kegiatan`: commas and lines separate, `dan` and `/` may be part of a name.
    private static func performers(_ text: String) -> [String] {
        ItemList(text).items.flatMap { $0.split(separator: ",") }.map { String($0).trimmingBlanks }
            .filter { !$0.isEmpty && !PerformerMark.isMark($0) }
    }

    // MARK: - Performers

    /// In the order of the columns. A capsule alone makes nobody a performer of a step that another symbol stands in.
    private mutating func takePerformers() {
        var work = Array(repeating: Set<String>(), count: steps.count)
        var ends = work
        for (_, placed) in placed {
            for mark in placed.marks {
                let isEnd = !mark.isBesideActivity && (mark.kind == .start || mark.kind == .end)
                if isEnd {
                    ends[mark.step].formUnion(mark.performers)
                } else {
                    work[mark.step].formUnion(mark.performers)
                }
            }
            for shape in placed.shapes {
                guard let step = shape.step else { continue }
                switch shape.symbol {
                case .process, .decision: work[step].formUnion(shape.performers)
                case .capsule: ends[step].formUnion(shape.performers)
                case .connector, .label: break
                }
            }
        }
        let names = procedure.tables.flatMap { $0.table.columns.performers.compactMap(\.name) }.uniqued()
        for index in steps.indices {
            let found = work[index].isEmpty ? ends[index] : work[index]
            guard !found.isEmpty else { continue }
            steps[index].performers = (names.filter(found.contains) + steps[index].performers).uniqued()
        }
    }

    // MARK: - Kinds

    private mutating func takeKinds(_ drawn: DrawnFlow) {
        var signs = Array(repeating: Set<SOPStep.Kind>(), count: steps.count)
        for (_, placed) in placed {
            for mark in placed.marks { if let kind = mark.kind { signs[mark.step].insert(kind) } }
            for shape in placed.shapes { note(shape, in: &signs) }
        }
        for index in steps.indices {
            if written[index].isDecision { signs[index].insert(.decision) }
            if written[index].saysStart || drawn.startSteps.contains(index) { signs[index].insert(.start) }
            if written[index].saysEnd { signs[index].insert(.end) }
        }
        if procedure.tables.contains(where: { $0.rows.endsOutside }) { signs[signs.count - 1].insert(.end) }
        signs[0].insert(.start)
        for index in steps.indices { steps[index].kind = Self.kind(signs[index], index, of: steps.count) }
    }

    private func note(_ shape: PlacedShapes.Placed, in signs: inout [Set<SOPStep.Kind>]) {
        let last = signs.count - 1
        guard let step = shape.step else {
            let isEnd = shape.symbol == .capsule || ShapeSymbol.isCapsuleAtEnds(shape.shape.geometry)
            if shape.isBelow, isEnd, shape.symbol != .connector { signs[last].insert(.end) }
            return
        }
        switch shape.symbol {
        case .decision: signs[step].insert(.decision)
        case .connector: signs[step].insert(.connector)
        case .label: break
        case .process:
            signs[step].insert(.process)
            if step == last, ShapeSymbol.isCapsuleAtEnds(shape.shape.geometry) { signs[step].insert(.end) }
        case .capsule:
            if FlowEnds.isStart(shape.shape.text) { signs[step].insert(.start) }
            if FlowEnds.isEnd(shape.shape.text) || step == last { signs[step].insert(.end) }
        }
    }

    private static func kind(_ signs: Set<SOPStep.Kind>, _ index: Int, of count: Int) -> SOPStep.Kind {
        if signs.contains(.decision) { return .decision }
        if index == 0, signs.contains(.start) { return .start }
        if signs.contains(.end) { return .end }
        if signs.contains(.start) { return .start }
        return signs == [.connector] ? .connector : .process
    }

    // MARK: - Flow

    private mutating func takeFlow(_ drawn: DrawnFlow) {
        var ways = Array(repeating: [DrawnFlow.Way](), count: steps.count)
        for way in drawn.ways { ways[way.from].append(way) }
        for index in steps.indices {
            let text = textJumps(index, isDrawn: !ways[index].isEmpty)
            if ways[index].isEmpty {
                steps[index].next = text
            } else {
                takeDrawn(ways[index], text, at: index)
            }
        }
        for loose in drawn.loose.prefix(50) {
            findings.append(FlowMessage.loose(placed[loose.table].table.places, loose.point))
        }
        if drawn.isCrowded, let first = rows.first { findings.append(FlowMessage.crowded(first.location)) }
    }

    /// What is drawn, with the words of the text where the lines have none. What the text says against it is reported.
    private mutating func takeDrawn(_ ways: [DrawnFlow.Way], _ text: [SOPStep.Jump], at index: Int) {
        let said = text.filter { jump in jump.step.map { $0 != below(index) || jump.label != nil } ?? false }
        var jumps = ways.map { way in
            SOPStep.Jump(step: way.to.map { numbers.numbers[$0] }, label: way.label)
        }
        for jump in said where !jumps.contains(where: { $0.step == jump.step }) {
            if isWritten(jump, at: index), let step = jump.step {
                findings.append(FlowMessage.contradiction(steps[index], says: step, steps[index].location))
            }
        }
        for place in jumps.indices where jumps[place].label == nil {
            jumps[place].label = text.first { $0.step == jumps[place].step }?.label
        }
        // A line into the capsule at the end: the step ends the procedure, unless something is decided.
        if jumps.allSatisfy({ $0.step == nil && $0.label == nil }), steps[index].kind != .decision {
            if steps[index].kind == .process { steps[index].kind = .end }
            jumps = text.filter { $0.step == nil && $0.label != nil }
        }
        steps[index].next = jumps.uniqued()
    }

    private func isWritten(_ jump: SOPStep.Jump, at index: Int) -> Bool {
        written[index].jumps.contains { entry in
            if case .step(let label) = entry.target { numbers.number(of: label) == jump.step } else { false }
        }
    }

    /// The ways the text names; the step below where it names none, or only ways back.
    private mutating func textJumps(_ index: Int, isDrawn: Bool) -> [SOPStep.Jump] {
        var jumps: [SOPStep.Jump] = []
        for jump in written[index].jumps {
            if case .performer(let name) = jump.target {
                guard !isDrawn, let step = stepBack(to: name, from: index) else { continue }
                jumps.append(SOPStep.Jump(step: step, label: jump.condition))
            } else {
                jumps.append(resolve(jump, at: index))
            }
        }
        let isOver = steps[index].kind == .end
        guard !isOver, let below = below(index) else { return jumps.uniqued() }
        let own = steps[index].number
        let isAlways = written[index].jumps.contains { $0.condition == nil }
        let leadsOn = isAlways || (jumps.count > 1 && jumps.contains { $0.step.map { $0 > own } ?? true })
        if !leadsOn { jumps.append(SOPStep.Jump(step: below)) }
        return jumps.uniqued()
    }

    private mutating func resolve(_ jump: WrittenFlow.Jump, at index: Int) -> SOPStep.Jump {
        switch jump.target {
        case .end, .performer: return SOPStep.Jump(step: nil, label: jump.condition)
        case .elsewhere(let text):
            return SOPStep.Jump(step: nil, label: [jump.condition, text].compactMap { $0 }.joined(separator: " → "))
        case .following: return SOPStep.Jump(step: below(index), label: jump.condition)
        case .step(let label):
            if let number = numbers.number(of: label) { return SOPStep.Jump(step: number, label: jump.condition) }
            findings.append(FlowMessage.unresolved(label, steps[index].location))
            return SOPStep.Jump(
                step: nil, label: [jump.condition, "langkah \(label)"].compactMap { $0 }.joined(separator: " → "))
        }
    }

    /// The one step above that this performer does; of none or several it is not told which, and that is a finding.
    private mutating func stepBack(to name: String, from index: Int) -> Int? {
        let folded = Folding.name(name)
        let steps = steps[..<index].filter { $0.performers.contains { Folding.name($0) == folded } }
        if steps.count == 1 { return steps.first?.number }
        findings.append(FlowMessage.unclearReturn(name, steps.count, self.steps[index].location))
        return nil
    }

    private func below(_ index: Int) -> Int? {
        index + 1 < numbers.numbers.count ? numbers.numbers[index + 1] : nil
    }
}
