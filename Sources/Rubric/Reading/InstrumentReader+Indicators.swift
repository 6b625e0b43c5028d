internal import Findings
internal import Yams

/// Indicators and what belongs to them.
extension InstrumentReader {
    mutating func readIndicator(_ node: PackNode) -> Indicator? {
        let criteria = node.optional("criteria") == nil ? [] : readCriteria(of: node)
        let inputs = node.optionalList("inputs", into: &findings).compactMap { readInput($0, of: node.ownID) }
        let conditions = node.optionalList("conditions", into: &findings).compactMap {
            readCondition($0, of: node.ownID)
        }
        let derivation = node.optional("derived").flatMap { readDerivation($0, of: node.ownID) }
        let scale = node.optional("scale").flatMap { readScaleName($0) }
        let measure = node.optional("measure").flatMap {
            $0.word(as: MeasureKind.self, rule: "rubric/measure-unknown", into: &findings)
        }
        let evidence = node.optional("evidence") == nil ? nil : sourcedText("evidence", of: node)
        guard let id = node.text("id", into: &findings), let title = sourcedText("title", of: node) else { return nil }
        places.note(.indicator, id, at: node.location)
        for (key, kind) in [("measure", PackPlaces.Kind.measure), ("scale", .scaleName), ("derived", .derivation)] {
            if let child = node.optional(key) { places.note(kind, of: id, at: child.location) }
        }
        return Indicator(
            id: id, number: node.optional("number")?.scalar(into: &findings), levels: readLevels(of: node),
            title: title, scale: scale, criteria: criteria, measure: measure, inputs: inputs, derivation: derivation,
            conditions: conditions, evidence: evidence,
            note: node.optional("note").flatMap { $0.localized(into: &findings) }, crosswalk: readCrosswalk(of: node))
    }

    private mutating func readLevels(of node: PackNode) -> [AssessedLevel] {
        guard node.optional("levels") != nil else { return AssessedLevel.allCases }
        let named = node.list("levels", into: &findings).compactMap {
            $0.word(as: AssessedLevel.self, rule: "rubric/level-unknown", into: &findings)
        }
        return AssessedLevel.allCases.filter { named.contains($0) }
    }

    /// `a-d`, or `{id: a-d, source: …}`
    private mutating func readScaleName(_ node: PackNode) -> Sourced<String>? {
        let name =
            node.node.scalar == nil ? node.text("id", into: &findings) : node.scalar(into: &findings)
        guard let name, let source = source(of: node) else { return nil }
        return Sourced(name, source: source)
    }

    private mutating func readCriteria(of node: PackNode) -> [Criterion] {
        node.pairs("criteria", into: &findings).filter { $0.key != "source" }.compactMap { choice, text in
            let conditions = text.optional("conditions") == nil ? [] : text.strings("conditions", into: &findings)
            guard let words = text.localized(into: &findings), let source = source(of: text) else { return nil }
            places.note(.criterion, choice, of: node.ownID, at: text.location)
            return Criterion(choice: choice, text: words, conditions: conditions, source: source)
        }
    }

    private mutating func readInput(_ node: PackNode, of indicator: String) -> AnswerInput? {
        guard let id = node.text("id", into: &findings), let title = sourcedText("title", of: node) else { return nil }
        places.note(.input, id, of: indicator, at: node.location)
        return AnswerInput(id: id, title: title)
    }

    private mutating func readCondition(_ node: PackNode, of indicator: String) -> AnswerCondition? {
        guard let id = node.text("id", into: &findings), let text = sourcedText("text", of: node) else { return nil }
        places.note(.condition, id, of: indicator, at: node.location)
        return AnswerCondition(id: id, text: text)
    }

    private mutating func readDerivation(_ node: PackNode, of indicator: String) -> Derivation? {
        let bands = node.optionalList("bands", into: &findings).compactMap { band -> Derivation.Band? in
            guard let choice = band.text("choice", into: &findings), let bound = readBound(band) else { return nil }
            places.note(.band, of: indicator, at: band.location)
            return Derivation.Band(choice: choice, bound: bound)
        }
        guard let realised = readTerms("realised", of: node), let base = readTerms("base", of: node),
            let zero = node.word(
                "whenBaseIsZero", as: Derivation.ZeroBase.self, rule: "rubric/zero-base-unknown", into: &findings),
            let source = source(of: node)
        else { return nil }
        return Derivation(realised: realised, base: base, whenBaseIsZero: zero, bands: bands, source: source)
    }

    /// `lalu - kini`: ids joined by signs that stand between blanks.
    private mutating func readTerms(_ key: String, of node: PackNode) -> [Derivation.Term]? {
        guard let child = node.required(key, into: &findings), let text = child.scalar(into: &findings) else {
            return nil
        }
        var terms: [Derivation.Term] = []
        var sign: Substring? = "+"
        for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            if let current = sign, word != "+", word != "-" {
                terms.append(Derivation.Term(input: String(word), isSubtracted: current == "-"))
                sign = nil
            } else if sign == nil, word == "+" || word == "-" {
                sign = word
            } else {
                terms = []
                break
            }
        }
        if !terms.isEmpty && sign == nil { return terms }
        findings.append(.pack("rubric/not-a-sum", Words.notASum(text), child.location))
        return nil
    }

    private mutating func readCrosswalk(of node: PackNode) -> Crosswalk {
        guard let crosswalk = node.optional("crosswalk") else { return Crosswalk() }
        for item in ["same", "related"].flatMap({ crosswalk.optional($0)?.items ?? [] }) {
            places.note(.crosswalk, item.word, of: node.ownID, at: item.location)
        }
        return Crosswalk(
            same: crosswalk.optional("same") == nil ? [] : crosswalk.strings("same", into: &findings),
            related: crosswalk.optional("related") == nil ? [] : crosswalk.strings("related", into: &findings))
    }
}

private enum Words {
    static func notASum(_ text: String) -> LocalizedText {
        LocalizedText(
            id: "`\(text)` bukan jumlah dari isian; tulis id isian dengan ` + ` atau ` - ` di antaranya.",
            en: "`\(text)` is no sum of inputs; write ids of inputs with ` + ` or ` - ` between them.")
    }
}
