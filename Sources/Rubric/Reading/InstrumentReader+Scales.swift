internal import Findings

/// Scales, sets of weights, predicates and gates.
extension InstrumentReader {
    mutating func readScale(_ node: PackNode) -> Scale? {
        guard let id = node.text("id", into: &findings), let kind = readScaleKind(node), let source = source(of: node)
        else { return nil }
        places.note(.scale, id, at: node.location)
        return Scale(id: id, kind: kind, source: source)
    }

    private mutating func readScaleKind(_ node: PackNode) -> Scale.Kind? {
        let kind = node.optional("kind")?.scalar(into: &findings)
        for (key, owner) in [("choices", "choices"), ("maximum", "points")] where kind ?? "choices" != owner {
            guard let child = node.optional(key) else { continue }
            findings.append(.pack("rubric/key-idle", Words.idle(key, kind: owner), child.location))
        }
        switch kind {
        case nil, "choices":
            return .choices(
                node.pairs("choices", into: &findings).compactMap { code, value in
                    value.rational(into: &findings).map { Choice(code: code, value: $0) }
                })
        case "ratio": return .ratio
        case "points":
            guard let maximum = node.required("maximum", into: &findings)?.rational(into: &findings) else { return nil }
            return .points(maximum: maximum)
        case let other?:
            findings.append(.pack("rubric/scale-kind-unknown", Words.scaleKind(other), node.location))
            return nil
        }
    }

    mutating func readWeightSet(_ node: PackNode) -> WeightSet? {
        var nodes: [String: Sourced<Rational>] = [:]
        for (id, value) in node.pairs("nodes", into: &findings) where id != "source" {
            nodes[id] = number(value)
            places.note(.setWeight, id, of: node.ownID, at: value.location)
        }
        guard let id = node.text("id", into: &findings), let title = node.localized("title", into: &findings),
            let source = source(of: node)
        else { return nil }
        places.note(.weightSet, id, at: node.location)
        return WeightSet(id: id, title: title, nodes: nodes, source: source)
    }

    mutating func readPredicates(_ node: PackNode) -> Predicates? {
        let list = node.list("list", into: &findings).compactMap { item -> Predicate? in
            guard let code = item.text("code", into: &findings), let bound = readBound(item),
                let title = sourcedText("title", of: item)
            else { return nil }
            places.note(.predicate, code, at: item.location)
            return Predicate(code: code, bound: bound, title: title)
        }
        places.note(.predicates, at: (node.optional("outOf") ?? node).location)
        guard let outOf = node.required("outOf", into: &findings)?.rational(into: &findings) else { return nil }
        return Predicates(outOf: outOf, list: list)
    }

    mutating func readGate(_ node: PackNode) -> Gate? {
        let needs = node.list("needs", into: &findings).compactMap { item -> Gate.Need? in
            guard let need = readNeed(item) else { return nil }
            places.note(.need, of: node.ownID, at: item.location)
            return need
        }
        guard let id = node.text("id", into: &findings), let title = node.localized("title", into: &findings),
            let source = source(of: node)
        else { return nil }
        places.note(.gate, id, at: node.location)
        return Gate(id: id, title: title, source: source, needs: needs)
    }

    private mutating func readNeed(_ node: PackNode) -> Gate.Need? {
        let subjects = ["node", "nodes", "every"].filter { node.optional($0) != nil }
        guard subjects.count == 1 else {
            findings.append(.pack("rubric/gate-need", Words.oneSubject, node.location))
            return nil
        }
        if let every = node.optional("every") {
            guard every.scalar(into: &findings) == "area" else {
                findings.append(.pack("rubric/gate-need", Words.every, every.location))
                return nil
            }
            return readBound(node, from: "fromShare", over: "overShare").map { .shareOfEveryArea($0) }
        }
        if node.optional("nodes") != nil {
            let nodes = node.strings("nodes", into: &findings)
            return readBound(node, from: "fromShare", over: "overShare").map { .share(nodes: nodes, $0) }
        }
        guard let id = node.text("node", into: &findings), let bound = readBound(node) else { return nil }
        return .score(node: id, bound)
    }

    /// `from: "60"` or `over: "60"`
    mutating func readBound(_ node: PackNode, from: String = "from", over: String = "over") -> LowerBound? {
        switch (node.optional(from), node.optional(over)) {
        case (let closed?, nil): return closed.rational(into: &findings).map { LowerBound(from: $0) }
        case (nil, let open?): return open.rational(into: &findings).map { LowerBound(over: $0) }
        default:
            findings.append(.pack("rubric/bound", Words.bound(from, over), node.location))
            return nil
        }
    }
}

private enum Words {
    static let every = LocalizedText(
        id: "`every` hanya mengenal `area`.", en: "`every` knows only `area`.")
    static let oneSubject = LocalizedText(
        id: "Tulis satu di antara `node`, `nodes`, dan `every`: nilai siapa yang diminta.",
        en: "Write one of `node`, `nodes` and `every`: whose score is asked for.")

    static func idle(_ key: String, kind: String) -> LocalizedText {
        LocalizedText(
            id: "`\(key)` hanya untuk skala `kind: \(kind)`.", en: "`\(key)` is only for a scale of `kind: \(kind)`.")
    }
    static func scaleKind(_ word: String) -> LocalizedText {
        LocalizedText(
            id: "Jenis skala `\(word)` tidak dikenal; yang dikenal: choices, ratio, points.",
            en: "The kind of scale `\(word)` is not known; known are: choices, ratio, points.")
    }
    static func bound(_ from: String, _ over: String) -> LocalizedText {
        LocalizedText(
            id: "Tulis satu batas bawah: `\(from)` (bilangan itu ke atas) atau `\(over)` (di atas bilangan itu).",
            en: "Write one lower bound: `\(from)` (that number and above) or `\(over)` (above that number).")
    }
}
