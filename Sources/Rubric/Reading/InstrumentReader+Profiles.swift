internal import Findings

extension InstrumentReader {
    mutating func readProfile(_ node: PackNode) -> Profile? {
        let assumptions = node.optionalList("assumptions", into: &findings).compactMap { readAssumption($0) }
        let exclusions = node.optionalList("without", into: &findings).compactMap { readExclusion($0) }
        guard let id = node.text("id", into: &findings), let title = node.localized("title", into: &findings) else {
            return nil
        }
        places.note(.profile, id, at: node.location)
        return Profile(
            id: id, title: title, isDefault: node.flag("default", into: &findings),
            isWorksheet: node.flag("worksheet", into: &findings),
            weightSets: node.optional("weights") == nil ? [] : node.strings("weights", into: &findings),
            parts: node.optional("parts") == nil ? nil : node.strings("parts", into: &findings),
            exclusions: exclusions, assumptions: assumptions, indicators: [])
    }

    private mutating func readAssumption(_ node: PackNode) -> Assumption? {
        guard let indicator = node.text("indicator", into: &findings), let scale = node.text("scale", into: &findings),
            let reason = node.localized("reason", into: &findings)
        else { return nil }
        return Assumption(indicator: indicator, scale: scale, reason: reason)
    }

    private mutating func readExclusion(_ node: PackNode) -> Exclusion? {
        guard let part = node.text("part", into: &findings), let reason = node.localized("reason", into: &findings)
        else { return nil }
        return Exclusion(part: part, reason: reason)
    }
}

extension Profile {
    /// The profile with its parts worked out: something counts when it, something above it or something below it is
    /// named, and neither it nor anything above it is left out.
    func resolved(in root: RubricNode) -> Profile {
        var profile = self
        profile.indicators = []
        profile.nodes = []
        profile.add(root, isNamed: parts == nil, isOut: false)
        return profile
    }

    /// - Returns: whether anything of it is named.
    @discardableResult
    private mutating func add(_ node: RubricNode, isNamed: Bool, isOut: Bool) -> Bool {
        let isOut = isOut || exclusions.contains { $0.part == node.id }
        let isNamed = isNamed || isPart(node.id)
        let place = nodes.count
        var hasNamed = isNamed
        for child in node.children where add(child, isNamed: isNamed, isOut: isOut) { hasNamed = true }
        for indicator in node.indicators where isNamed || isPart(indicator) {
            hasNamed = true
            if !isOut && !exclusions.contains(where: { $0.part == indicator }) { indicators.append(indicator) }
        }
        if hasNamed && !isOut { nodes.insert(node.id, at: place) }
        return hasNamed
    }

    private func isPart(_ id: String) -> Bool { parts?.contains(id) ?? false }
}
