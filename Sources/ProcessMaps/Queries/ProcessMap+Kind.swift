extension ProcessMap {
    /// Cross-functional (peta lintas fungsi) where two or more performers do activities, counted by their deepest lane,
    /// else by their pool (contracts: *Rules of counting*). Events and gateways are no work: a lane that only receives
    /// the result does not make a map cross-functional.
    public var kind: MapKind { kind(of: nil) }

    /// The same for one process of the map.
    public func kind(ofProcess process: Int) -> MapKind { kind(of: process) }

    /// The level the code of the map says it has; `nil` without a code of the scheme.
    public var level: Int? { code?.level }

    private func kind(of process: Int?) -> MapKind {
        var first: Performer?
        for (index, node) in nodes.enumerated() where node.kind.isActivity {
            guard process == nil || node.process == process, let performer = performer(of: index) else { continue }
            if let first, first != performer { return .crossFunctional }
            first = performer
        }
        return .singleFunction
    }
}
