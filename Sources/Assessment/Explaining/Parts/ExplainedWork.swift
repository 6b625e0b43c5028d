public import Findings
internal import ProcessMaps
public import Tracing

/// The work of one lane or pool of a drawn map.
public struct ExplainedLane: Sendable, Hashable {
    /// As people know it; empty where it has no name. `nil` for activities outside every lane and pool.
    public var name: String?
    /// The lane or pool in the file.
    public var location: SourceLocation
    /// In the order of the file.
    public var activities: [ExplainedActivity]
    /// No SOP tied to the map has a step of this performer, though one may do its work.
    public var isMissing = false
}

/// One activity of a drawn map, and what covers it.
public struct ExplainedActivity: Sendable, Hashable {
    /// XML id.
    public var id: String
    public var name: String
    public var location: SourceLocation
    /// The SOPs and steps in force that cover it, and how.
    public var cover: ActivityCover

    public var isCovered: Bool { cover.isCovered }
}

/// One flow that leaves a performer for another, and which side has no SOP.
public struct ExplainedHandoff: Sendable, Hashable {
    /// XML id of the flow.
    public var id: String
    /// The activities or events at its ends; empty for a pool as a whole.
    public var from: String
    public var to: String
    public var fromPerformer: String
    public var toPerformer: String
    public var location: SourceLocation
    public var isCovered: Bool
    /// Who gives has no step.
    public var lacksGiver: Bool
    /// Who receives has none.
    public var lacksReceiver: Bool
}

/// An event of a drawn map that waits for a time.
public struct ExplainedTimer: Sendable, Hashable {
    /// XML id.
    public var id: String
    public var name: String
    /// The activity it sits on; `nil` for an event of its own.
    public var host: String?
    public var performer: String?
    /// What it waits for, as the file writes it: `P3D`.
    public var definition: String?
    public var location: SourceLocation
}

/// What a drawn map shows, lane by lane.
struct ExplainedWork {
    private let map: MapResult
    private let model: ProcessMap
    private let path: String
    /// The performers no SOP has a column for, by name.
    private let missing: Set<String>

    /// `nil` for a map without a drawing.
    init?(_ map: MapResult, _ index: ResultIndex) {
        guard let position = map.file, index.result.mapFiles.indices.contains(position) else { return nil }
        let file = index.result.mapFiles[position]
        (self.map, model, path) = (map, file.map, file.path)
        let comparison = index.result.coverage.first { $0.map == map.id }
        let unreceived = comparison?.sops.flatMap(\.unreceived).filter(\.hasNoStep).map(\.receiver) ?? []
        missing = Set((comparison?.missingPerformers.map(\.name) ?? []) + unreceived)
    }

    /// In the order their first activity has in the file; what has no performer comes last.
    var lanes: [ExplainedLane] {
        var positions: [Performer?: Int] = [:]
        var lanes: [ExplainedLane] = []
        for activity in map.activities {
            let performer = model.performer(of: activity.node)
            let position = positions[performer] ?? lanes.count
            if position == lanes.count {
                positions[performer] = position
                lanes.append(lane(performer))
            }
            lanes[position].activities.append(explained(activity))
        }
        return lanes.filter { $0.name != nil } + lanes.filter { $0.name == nil }
    }

    var handoffs: [ExplainedHandoff] {
        map.handoffs.map { handoff in
            ExplainedHandoff(
                id: handoff.id, from: handoff.from, to: handoff.to, fromPerformer: handoff.fromPerformer,
                toPerformer: handoff.toPerformer, location: place(handoff.flow), isCovered: handoff.isCovered,
                lacksGiver: handoff.cover.giverLacks, lacksReceiver: handoff.cover.receiverLacks)
        }
    }

    var timers: [ExplainedTimer] {
        model.nodes.indices.filter { model.nodes[$0].trigger == .timer }.map { node in
            ExplainedTimer(
                id: model[model.nodes[node].id], name: model[model.nodes[node].name],
                host: model.nodes[node].host.map { model.name(of: .node($0)) },
                performer: model.performer(of: node).map { model.name(of: $0) },
                definition: model.timers[node].map { model[$0.text] }, location: place(.node(node)))
        }
    }

    private func lane(_ performer: Performer?) -> ExplainedLane {
        guard let performer else {
            return ExplainedLane(name: nil, location: SourceLocation(path: path), activities: [])
        }
        let element: ElementIndex =
            switch performer {
            case .lane(let lane): .lane(lane)
            case .pool(let pool): .pool(pool)
            }
        let name = model.name(of: performer)
        return ExplainedLane(
            name: name, location: place(element), activities: [], isMissing: missing.contains(name))
    }

    private func explained(_ activity: ActivityCoverage) -> ExplainedActivity {
        ExplainedActivity(
            id: activity.id, name: activity.name, location: place(.node(activity.node)),
            cover: activity.cover)
    }

    private func place(_ element: ElementIndex) -> SourceLocation {
        let id = model.id(of: element)
        return SourceLocation(path: path, line: line(of: element), element: id.isEmpty ? nil : id)
    }

    private func line(of element: ElementIndex) -> Int? { model.line(of: element).flatMap { $0 > 0 ? $0 : nil } }
}
