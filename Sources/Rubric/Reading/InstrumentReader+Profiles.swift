internal import Findings

extension InstrumentReader {
    mutating func readProfile(_ node: PackNode) -> Profile? {
        let assumptions = node.optionalList("assumptions", into: &findings).compactMap {
            readAssumption($0, of: node.ownID)
        }
        let exclusions = node.optionalList("without", into: &findings).compactMap { readExclusion($0, of: node.ownID) }
        guard let id = node.text("id", into: &findings), let title = node.localized("title", into: &findings) else {
            return nil
        }
        places.note(.profile, id, at: node.location)
        for (key, kind) in [("weights", PackPlaces.Kind.usedWeights), ("parts", .part)] {
            for item in node.optional(key)?.items ?? [] {
                places.note(kind, item.word, of: id, at: item.location)
            }
        }
        return Profile(
            id: id, title: title, isDefault: node.flag("default", into: &findings),
            isWorksheet: node.flag("worksheet", into: &findings),
            weightSets: node.optional("weights") == nil ? [] : node.strings("weights", into: &findings),
            parts: node.optional("parts") == nil ? nil : node.strings("parts", into: &findings),
            exclusions: exclusions, assumptions: assumptions, indicators: [])
    }

    private mutating func readAssumption(_ node: PackNode, of profile: String) -> Assumption? {
        guard let indicator = node.text("indicator", into: &findings), let scale = node.text("scale", into: &findings),
            let reason = node.localized("reason", into: &findings)
        else { return nil }
        places.note(.assumption, indicator, of: profile, at: node.location)
        return Assumption(indicator: indicator, scale: scale, reason: reason)
    }

    private mutating func readExclusion(_ node: PackNode, of profile: String) -> Exclusion? {
        guard let part = node.text("part", into: &findings), let reason = node.localized("reason", into: &findings)
        else { return nil }
        places.note(.exclusion, part, of: profile, at: node.location)
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
        let named = NamedParts(parts: parts.map { Set($0) }, exclusions: Set(exclusions.map(\.part)))
        profile.add(root, named, isNamed: parts == nil, isOut: false)
        return profile
    }

    /// What a profile names, to look up at once.
    private struct NamedParts {
        let parts: Set<String>?
        let exclusions: Set<String>

        func isPart(_ id: String) -> Bool { parts?.contains(id) ?? false }
    }

    /// - Returns: whether anything of it is named.
    @discardableResult
    private mutating func add(_ node: RubricNode, _ named: NamedParts, isNamed: Bool, isOut: Bool) -> Bool {
        let isOut = isOut || named.exclusions.contains(node.id)
        let isNamed = isNamed || named.isPart(node.id)
        let place = nodes.count
        var hasNamed = isNamed
        for child in node.children where add(child, named, isNamed: isNamed, isOut: isOut) { hasNamed = true }
        for indicator in node.indicators where isNamed || named.isPart(indicator) {
            hasNamed = true
            if !isOut && !named.exclusions.contains(indicator) { indicators.append(indicator) }
        }
        if hasNamed && !isOut { nodes.insert(node.id, at: place) }
        return hasNamed
    }
}
