internal import ProcessMaps

/// What comparing asks of a drawn map, worked out once for all SOPs tied to it.
struct MapSide: Sendable {
    let model: ProcessMap
    /// In the order of the file.
    let activities: [Activity]
    /// The performers of the map by name; lanes of one name are one.
    let people: [MapPerformer]
    /// By performer: the position in `people`.
    private let positions: [Performer: Int]

    struct Activity: Sendable {
        var reference: ActivityReference
        var phrases: StepPhrases
        /// The position in `people`.
        var person: Int?
    }

    /// Without a `likeness` names are not looked at: there is nothing to compare them with.
    init(_ model: ProcessMap, likeness: StepLikeness?, units: FormerUnitNames) {
        self.model = model
        let nodes = model.nodes.indices.filter { model.nodes[$0].kind.isActivity }
        var people = MapPerformers(model, units: units)
        activities = nodes.map { node in
            let name = model[model.nodes[node].name]
            return Activity(
                reference: ActivityReference(
                    node: node, id: model[model.nodes[node].id], name: name, performer: model.performerName(of: node),
                    line: model.nodes[node].line),
                phrases: likeness?.phrases(of: name) ?? .none, person: people.addWork(of: node))
        }
        self.people = people.all
        positions = people.positions
    }

    /// The position in `people`; `nil` for a performer without work, whose lane or pool has no name, or a black box.
    func person(_ performer: Performer) -> Int? { positions[performer] }

    /// Nobody of the agency: a pool whose work is not shown, or one named as people who ask for a service are.
    func isOutside(_ performer: Performer) -> Bool {
        if case .pool(let pool) = performer, model.pools.indices.contains(pool), model.pools[pool].process == nil {
            return true
        }
        if let person = positions[performer] { return people[person].isOutside }
        return MapPerformers.isOutside(performer, in: model)
    }

    func isOutside(_ activity: Activity) -> Bool { activity.person.map { people[$0].isOutside } ?? false }

    /// How a sentence names a node: its name, else its id.
    func name(of node: Int) -> String {
        let name = model[model.nodes[node].name]
        return name.isEmpty ? model[model.nodes[node].id] : name
    }
}

/// One performer of a map: the lanes or pools of one name that have work.
struct MapPerformer: Sendable {
    /// The first of them.
    var performer: Performer
    var name: String
    var compared: PerformerName
    var isOutside: Bool
    /// The processes it works in.
    var processes: Set<Int>
    /// Its activities, as positions in `ProcessMap.nodes`.
    var nodes: [Int]
}

/// Gathers the performers of a map by name.
struct MapPerformers {
    private(set) var all: [MapPerformer] = []
    private(set) var positions: [Performer: Int] = [:]
    private var byName: [PerformerName: Int] = [:]
    private let model: ProcessMap
    private let units: FormerUnitNames

    init(_ model: ProcessMap, units: FormerUnitNames) {
        self.model = model
        self.units = units
    }

    /// The position in `all` of who does the work of `node`; `nil` where the map names nobody.
    mutating func addWork(of node: Int) -> Int? {
        guard let performer = model.performer(of: node) else { return nil }
        guard let position = position(of: performer) else { return nil }
        all[position].nodes.append(node)
        if let process = model.nodes[node].process { all[position].processes.insert(process) }
        return position
    }

    private mutating func position(of performer: Performer) -> Int? {
        if let known = positions[performer] { return known }
        let name = model.name(of: performer)
        let compared = PerformerName(name, units: units)
        guard !compared.isEmpty else { return nil }
        let isOutside = Self.isOutside(performer, in: model)
        let position: Int
        if let known = byName[compared], all[known].isOutside == isOutside {
            position = known
        } else {
            position = all.count
            byName[compared] = position
            all.append(
                MapPerformer(
                    performer: performer, name: name, compared: compared, isOutside: isOutside, processes: [],
                    nodes: []))
        }
        positions[performer] = position
        return position
    }

    /// Whether the name of a lane, or of the pool around it, is one of nobody of the agency.
    static func isOutside(_ performer: Performer, in model: ProcessMap) -> Bool {
        var names = [PerformerName(model.name(of: performer))]
        if case .lane(let lane) = performer, model.lanes.indices.contains(lane),
            let process = model.lanes[lane].process, let pool = model.processes[process].pool
        {
            names.append(PerformerName(model[model.pools[pool].name]))
        }
        return names.contains { $0.isOutsider || $0.isSystem }
    }
}
