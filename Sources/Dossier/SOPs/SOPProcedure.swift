import Findings

/// One flow table of an SOP: its steps, and where each leads.
public struct SOPProcedure: Sendable {
    /// Its name, where the document has several.
    public let name: String?
    public let steps: ArraySlice<SOPStep>
    private let positions: [Int: Int]

    private init(_ steps: ArraySlice<SOPStep>) {
        name = steps.first?.procedure
        self.steps = steps
        positions = Dictionary(zip(steps.map(\.number), steps.indices)) { first, _ in first }
    }

    /// The flow tables, in the order of the document.
    public static func all(in steps: [SOPStep]) -> [SOPProcedure] {
        var procedures: [SOPProcedure] = []
        var start = steps.startIndex
        for index in steps.indices
        where index + 1 == steps.endIndex || steps[index].procedure != steps[index + 1].procedure {
            procedures.append(SOPProcedure(steps[start...index]))
            start = index + 1
        }
        return procedures
    }

    func hasStep(_ number: Int) -> Bool { positions[number] != nil }

    /// The ways from a step to others of the procedure, by position.
    public func ways(from index: Int) -> [Int] {
        let jumps = steps[index].next.compactMap { $0.step.flatMap { positions[$0] } }
        return leadsBelow(index) ? jumps + [index + 1] : jumps
    }

    /// Ways back to the step itself or an earlier one.
    func returns(from index: Int) -> [SOPStep.Jump] {
        steps[index].next.filter { jump in jump.step.flatMap { positions[$0] }.map { $0 <= index } ?? false }
    }

    /// A step whose flow is not shown leads to the one below it. So does one that shows only the exception: a single way
    /// with a condition, or only ways back.
    private func leadsBelow(_ index: Int) -> Bool {
        let step = steps[index]
        guard index + 1 < steps.endIndex else { return false }
        guard !step.next.isEmpty else { return step.kind != .end }
        if step.next.count == 1, step.next[0].label != nil || step.kind == .decision { return true }
        return returns(from: index).count == step.next.count
    }

    /// `pada prosedur “…”` behind a sentence, where there are several.
    var place: LocalizedText {
        guard let name else { return LocalizedText(id: "", en: "") }
        return LocalizedText(id: " pada prosedur \(name.quoted)", en: " in the procedure \(name.quoted)")
    }
}

extension SOPStep {
    /// How messages call it: `Langkah 3 “Memeriksa berkas”`.
    var called: LocalizedText {
        activity.isEmpty
            ? LocalizedText(id: "Langkah \(number)", en: "Step \(number)")
            : LocalizedText(id: "Langkah \(number) \(activity.quoted)", en: "Step \(number) \(activity.quoted)")
    }

    /// Whether somebody does something here: not a row that only says *Mulai* or *Selesai*, and not the sign that the
    /// flow goes on elsewhere.
    public var isWork: Bool {
        kind != .connector && !Self.beginnings.contains(Folding.name(activity))
            && !Self.endings.contains(Folding.name(activity))
    }

    /// Whether the drawing or the words say that the procedure begins here.
    var isStart: Bool { kind == .start || begins(with: Self.beginnings) }

    /// Whether the drawing or the words say that the procedure ends here.
    var isEnd: Bool { kind == .end || begins(with: Self.endings) }

    private func begins(with words: Set<String>) -> Bool {
        [activity, note ?? ""].contains { text in
            words.contains(Folding.name(text.prefix { $0.isLetter || $0.isWhitespace }.prefix { !$0.isWhitespace }))
        }
    }

    private static let beginnings: Set<String> = ["mulai", "start", "awal"]
    private static let endings: Set<String> = ["selesai", "akhir", "end", "finish"]
}

extension SOPEntry {
    /// What `look` has to say about each step.
    func eachStep(_ look: (SOPStep) -> SOPViolation?) -> [SOPViolation] { steps.compactMap(look) }

    /// What `look` has to say about each flow table.
    func eachProcedure(_ look: (SOPProcedure) -> [SOPViolation]) -> [SOPViolation] {
        SOPProcedure.all(in: steps).flatMap(look)
    }

    /// The performers of its steps, each once, in the order they appear.
    var performers: [String] {
        var seen: Set<String> = []
        return steps.flatMap(\.performers).filter { seen.insert(Folding.name($0)).inserted }
    }
}
