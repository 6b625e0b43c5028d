internal import Findings

/// The tree: root, components, areas (one file each), sub-areas, indicators.
extension InstrumentReader {
    mutating func readRoot(_ node: PackNode) -> RubricNode? {
        let components = node.list("components", into: &findings).compactMap { readComponent($0) }
        guard let id = node.text("id", into: &findings), let title = node.localized("title", into: &findings) else {
            return nil
        }
        return RubricNode(id: id, title: title, weight: nil, children: components, indicators: [])
    }

    private mutating func readComponent(_ node: PackNode) -> RubricNode? {
        let areas = node.strings("areas", into: &findings).compactMap { path in
            open(path).flatMap { readArea($0) }
        }
        guard let id = node.text("id", into: &findings), let title = node.localized("title", into: &findings) else {
            return nil
        }
        return RubricNode(id: id, title: title, weight: nil, children: areas, indicators: [])
    }

    private mutating func readArea(_ node: PackNode) -> RubricNode? {
        guard let weightNode = node.required("weight", into: &findings), let weight = number(weightNode),
            let id = node.text("id", into: &findings), let title = node.localized("title", into: &findings)
        else { return nil }
        let subAreas = node.list("subAreas", into: &findings).compactMap { readSubArea($0, areaWeight: weight.value) }
        return RubricNode(
            id: id, title: title, weight: nil, children: subAreas, indicators: [], areaWeight: weight)
    }

    private mutating func readSubArea(_ node: PackNode, areaWeight: Rational) -> RubricNode? {
        let own = node.list("indicators", into: &findings).compactMap { readIndicator($0) }
        indicators += own
        guard let shareNode = node.required("share", into: &findings), let share = number(shareNode),
            let id = node.text("id", into: &findings), let title = node.localized("title", into: &findings)
        else { return nil }
        return RubricNode(
            id: id, title: title, weight: Sourced(areaWeight * share.value, source: share.source), children: [],
            indicators: own.map(\.id), share: share)
    }

    private mutating func readIndicator(_ node: PackNode) -> Indicator? {
        guard let titleNode = node.required("title", into: &findings),
            let title = titleNode.localized(into: &findings), let titleSource = source(of: titleNode),
            let id = node.text("id", into: &findings)
        else { return nil }
        var scale: Sourced<String>?
        if let scaleNode = node.optional("scale"), let scaleID = scaleNode.text("id", into: &findings),
            let scaleSource = source(of: scaleNode)
        {
            scale = Sourced(scaleID, source: scaleSource)
        }
        return Indicator(
            id: id, title: Sourced(title, source: titleSource), scale: scale, criteria: readCriteria(of: node),
            measure: readMeasure(of: node),
            note: node.optional("note").flatMap { $0.localized(into: &findings) })
    }

    private mutating func readCriteria(of node: PackNode) -> [Criterion] {
        guard let criteria = node.optional("criteria"), let source = source(of: criteria) else { return [] }
        return criteria.pairs("choices", into: &findings).compactMap { choice, text in
            text.localized(into: &findings).map {
                Criterion(choice: choice.uppercased(), text: $0, source: source)
            }
        }
    }

    private mutating func readMeasure(of node: PackNode) -> MeasureKind? {
        guard let child = node.optional("measure"), let word = child.scalar(into: &findings) else { return nil }
        if let kind = MeasureKind(rawValue: word) { return kind }
        let known = MeasureKind.allCases.map(\.rawValue).joined(separator: ", ")
        findings.append(
            .pack(
                "rubric/measure-unknown",
                LocalizedText(
                    id: "Ukuran `\(word)` tidak dikenal; yang dikenal: \(known).",
                    en: "The measure `\(word)` is not known; known are: \(known)."),
                child.location))
        return nil
    }

    /// `{value: …, source: …}`
    mutating func number(_ node: PackNode) -> Sourced<Rational>? {
        guard let value = node.required("value", into: &findings)?.rational(into: &findings),
            let source = source(of: node)
        else { return nil }
        return Sourced(value, source: source)
    }
}
