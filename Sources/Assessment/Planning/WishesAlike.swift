internal import Dossier
internal import Findings

/// What somebody most likely meant whose wish names nothing there is: of the kind that was written, what is spelt much
/// the same, or what a unit that was named has to do.
struct WishesAlike {
    private let list: ActionList

    /// By the id of an action, in lower case.
    private let owners: [String: String]

    init(_ list: ActionList) {
        self.list = list
        owners = Dictionary(
            list.world.actions.map { ($0.id, $0.owner.lowercased()) }, uniquingKeysWith: { first, _ in first })
    }

    /// A part of a name that more than these hold says nothing.
    private static let most = 5
    private static let leastPart = 3

    /// - Parameters:
    ///   - wish: as it was written.
    ///   - kind: the kind it names; `nil` where it names none.
    /// - Returns: ids of actions; none where nothing is near.
    func all(to wish: String, kind: ActionKind?) -> [String] {
        let parts = wish.split(separator: ":", maxSplits: 1).map(String.init)
        let subject = (kind == nil ? parts.last : parts.dropFirst().first ?? "")?.lowercased() ?? ""
        let trimmed = subject.filter { !$0.isWhitespace }
        guard !trimmed.isEmpty else { return kind == .evaluate ? wishes(of: .evaluate).prefix(1).map(\.id) : [] }
        let known = kind.map(wishes) ?? list.world.actions.map { ($0.id, $0.subject.id) }
        let near = spelt(like: trimmed, known)
        guard near.isEmpty else { return near }
        if kind == .evaluate { return known.prefix(1).map(\.id) }
        // A map named with the kind of an SOP, and the other way round; *sop* and *peta* name neither.
        guard trimmed.count >= Self.leastPart, !["sop", "peta", "unit"].contains(trimmed) else { return [] }
        return spelt(like: trimmed, list.world.actions.map { ($0.id, $0.subject.id) })
    }

    private func spelt(like subject: String, _ known: [(id: String, subject: String)]) -> [String] {
        let owned = known.filter { owners[$0.id] == subject }
        if !owned.isEmpty { return owned.prefix(Self.most).map(\.id) }
        let holding = known.filter { $0.subject.lowercased().contains(subject) }
        if !holding.isEmpty, subject.count >= Self.leastPart, holding.count <= Self.most { return holding.map(\.id) }
        let nearest = known.map(\.subject).nearest(to: subject, limit: Self.most)
        return nearest.compactMap { name in known.first { $0.subject == name }?.id }
    }

    /// Everything that can be wished of a kind, with what it is about.
    private func wishes(of kind: ActionKind) -> [(id: String, subject: String)] {
        let dossier = list.ground.dossier
        let own = list.world.actions.filter { $0.kind == kind }.map { action in
            (action.id, String(action.id.dropFirst(kind.rawValue.utf8.count + 1)))
        }
        func wish(_ names: [String]) -> [(id: String, subject: String)] { names.map { ("\(kind.rawValue):\($0)", $0) } }
        switch kind {
        case .monitor: return own + wish(dossier.units.units.map(\.id))
        case .draft: return own + wish(dossier.maps.map(\.id))
        case .ratify, .revise: return own + wish(dossier.sops.map(\.id))
        case .socialise: return own + wish(dossier.units.units.map(\.id) + dossier.sops.map(\.id))
        case .registerMap: return own + wish(dossier.units.units.map(\.id))
        case .evaluate: return own + wish(dossier.units.units.map(\.id) + dossier.sops.map(\.id))
        case .followUp, .confirmLink, .repairMap, .revoke: return own
        }
    }
}
