internal import Findings
internal import Yams

/// The tree: root, components, areas (one file each), sub-areas.
extension InstrumentReader {
    /// A pack nests its components a few levels; a deeper one is a mistake.
    private static let deepest = 12

    mutating func readNode(_ node: PackNode, kind: RubricNode.Kind, depth: Int) -> RubricNode? {
        guard depth <= Self.deepest else {
            findings.append(.pack("rubric/too-deep", Words.tooDeep(Self.deepest), node.location))
            return nil
        }
        let unreadBefore = unreadAreas
        var children = node.optionalList("components", into: &findings).compactMap {
            readNode($0, kind: .component, depth: depth + 1)
        }
        for item in node.optionalList("areas", into: &findings) {
            guard let path = item.scalar(into: &findings), let area = openArea(path, at: item.location) else {
                continue
            }
            readArea(area).map { children.append($0) }
        }
        if unreadAreas > unreadBefore { incomplete.insert(node.ownID) }
        return finish(node, kind: kind, children: children, indicators: [])
    }

    /// The file of an area; `nil` where it cannot be read, which is said before all that comes of it.
    private mutating func openArea(_ path: String, at location: SourceLocation) -> PackNode? {
        let before = findings.count
        if places.holds(.area, path) {
            findings.append(.pack("rubric/area-twice", Words.twice(path), location))
            return nil
        }
        if isOwnFile(path, at: location), let area = open(path, as: .area) { return area }
        unreadAreas += 1
        causes += findings[before...].map(\.asCause)
        findings.removeSubrange(before...)
        return nil
    }

    /// Areas are files beside `instrument.yaml`.
    private mutating func isOwnFile(_ path: String, at location: SourceLocation) -> Bool {
        if path.contains("/") || path.contains("\\") || path.hasPrefix(".") || path == "instrument.yaml" {
            findings.append(.pack("rubric/area-path", Words.notBeside(path), location))
            return false
        }
        places.note(.area, path, at: location)
        guard pack.files.contains(where: { $0.path == path }) else {
            findings.append(.pack("rubric/file-missing", Words.missing(path), location))
            return false
        }
        return true
    }

    private mutating func readArea(_ node: PackNode) -> RubricNode? {
        let subAreas = node.list("subAreas", into: &findings).compactMap { readSubArea($0) }
        return finish(node, kind: .area, children: subAreas, indicators: [])
    }

    private mutating func readSubArea(_ node: PackNode) -> RubricNode? {
        let own = node.list("indicators", into: &findings).compactMap { readIndicator($0) }
        indicators += own
        return finish(node, kind: .subArea, children: [], indicators: own.map(\.id))
    }

    /// What every node has: id, title, weight and share.
    private mutating func finish(
        _ node: PackNode, kind: RubricNode.Kind, children: [RubricNode], indicators: [String]
    ) -> RubricNode? {
        let weight = node.optional("weight").flatMap { number($0) }
        let share = node.optional("share").flatMap { number($0) }
        let written = node.optional("share").flatMap { $0.optional("value") ?? $0 }?.node.scalar?.string
        guard let id = node.text("id", into: &findings), let title = sourcedText("title", of: node) else { return nil }
        places.note(.node, id, at: node.location)
        if let weight = node.optional("weight") { places.note(.weight, id, at: weight.location) }
        if let share = node.optional("share") { places.note(.share, id, at: share.location) }
        var read = RubricNode(
            id: id, kind: kind, title: title, weight: weight, share: share, children: children, indicators: indicators)
        read.writtenShare = share == nil ? nil : written
        return read
    }
}

extension Finding {
    /// With what to do about it, and what is not checked as long as the file cannot be read.
    fileprivate var asCause: Finding {
        var cause = self
        let next = LocalizedText(
            id: "Perbaiki ini dahulu, lalu periksa lagi: rujukan ke isi berkas ini dan jumlah bobotnya belum "
                + "diperiksa.",
            en: "Mend this first and check again: references to what the file holds, and sums of its weights, were not "
                + "checked.")
        cause.action = action.map { $0 + LocalizedText(id: " ", en: " ") + next } ?? next
        return cause
    }
}

private enum Words {
    static func notBeside(_ path: String) -> LocalizedText {
        LocalizedText(
            id: "`\(path)` bukan nama berkas area; berkas area berada di folder paket, di samping instrument.yaml.",
            en: "`\(path)` is no name of an area file; area files lie in the pack's folder, beside instrument.yaml.")
    }
    static func twice(_ path: String) -> LocalizedText {
        LocalizedText(id: "Berkas area `\(path)` disebut dua kali.", en: "The area file `\(path)` is named twice.")
    }
    static func missing(_ path: String) -> LocalizedText {
        LocalizedText(id: "Berkas `\(path)` tidak ada dalam paket.", en: "The pack has no file `\(path)`.")
    }
    static func tooDeep(_ limit: Int) -> LocalizedText {
        LocalizedText(
            id: "Komponen bersarang lebih dari \(limit) tingkat.", en: "Components nest more than \(limit) levels deep."
        )
    }
}
