/// The worksheet of the random instrument: components, areas, sub-areas, indicators.
struct TreeDraft {
    /// Every node by id, from the root down.
    private(set) var nodes: [String] = []
    private(set) var areas: [String] = []
    /// By sub-area.
    private(set) var indicators: [(subArea: String, indicators: [IndicatorDraft])] = []
    private(set) var files: [(name: String, text: String)] = []
    private(set) var root = ""

    private let mood: Mood
    private let scales: [ScaleDraft]

    init(mood: Mood, scales: [ScaleDraft], _ dice: inout Dice) {
        self.mood = mood
        self.scales = scales
        nodes.append("akar")
        let weight = dice.chance(50) ? ", weight: {value: \"\(mood.weight(&dice))\"}" : ""
        var components: [String] = []
        for _ in 0..<mood.count(&dice, atMost: 3) { components.append(component(depth: 1, &dice)) }
        if files.isEmpty, dice.chance(90) { components.append(component(depth: 1, kind: 50, &dice)) }
        root = """
            root:
              {id: akar, source: s, title: *t\(weight), components: [\(components.joined(separator: ", "))]}
            """
    }

    var allIndicators: [IndicatorDraft] { indicators.flatMap(\.indicators) }

    private mutating func component(depth: Int, kind: Int? = nil, _ dice: inout Dice) -> String {
        let head = head("k", &dice)
        switch kind ?? dice.below(100) {
        case ..<25 where depth < 3:
            var inner: [String] = []
            for _ in 0..<mood.count(&dice, atMost: 2) { inner.append(component(depth: depth + 1, &dice)) }
            return "{\(head), components: [\(inner.joined(separator: ", "))]}"
        case ..<80:
            var names: [String] = []
            for _ in 0..<mood.count(&dice, atMost: 3) { names.append(area(&dice)) }
            return "{\(head), areas: [\(names.joined(separator: ", "))]}"
        default:
            return "{\(head)}"
        }
    }

    private mutating func area(_ dice: inout Dice) -> String {
        let head = head("a", title: Self.namedTitle, &dice)
        let id = nodes.last ?? ""
        areas.append(id)
        var lines = ["{\(head), source: s, subAreas: ["]
        for _ in 0..<mood.count(&dice, atMost: 4) { lines.append(subArea(&dice)) }
        let name = "\(id).yaml"
        files.append((name, "\(lines[0])\(lines.dropFirst().joined(separator: ",\n"))]}\n"))
        return name
    }

    private mutating func subArea(_ dice: inout Dice) -> String {
        let head = head("s", &dice)
        let id = nodes.last ?? ""
        let count = dice.chance(7) ? 0 : mood.count(&dice, atMost: 6)
        var drawn: [IndicatorDraft] = []
        for _ in 0..<count {
            drawn.append(IndicatorDraft(id: "q\(allIndicators.count + drawn.count + 1)", scales: scales, &dice))
        }
        indicators.append((id, drawn))
        return "  {\(head), indicators: [\(drawn.map(\.text).joined(separator: ",\n"))]}"
    }

    /// Every file says the text that all titles have once, and names it for the others: nothing rests on titles, and
    /// reading them took much of the time.
    static let namedTitle = "&t {id: t, en: t}"

    /// Id, title and what the node says of its weight.
    private mutating func head(_ letter: String, title: String = "*t", _ dice: inout Dice) -> String {
        let id = "\(letter)\(nodes.count)"
        nodes.append(id)
        let (weight, share) =
            switch mood.weights {
            case .complete: (55, 45)
            case .mixed: (40, 30)
            case .sparse: (15, 15)
            }
        let drawn = dice.below(100)
        let said =
            drawn < weight
            ? ", weight: {value: \"\(mood.weight(&dice))\"}"
            : drawn < weight + share ? ", share: {value: \"\(mood.share(&dice))\"}" : ""
        return "id: \(id), title: \(title)\(said)"
    }
}
