public import ProcessMaps

/// Drafts SOPs from a map (PermenPANRB 19/2018: the activities of a cross-function map are worked out into SOPs; the
/// form is that of 35/2012).
///
///     let drafts = try SOPDrafter(file.map, path: file.path).drafts()
///
/// Processes whose pools send each other messages make one draft together, as they are one piece of work; others make
/// one each. Pure: the same map gives the same drafts.
public struct SOPDrafter: Sendable {
    /// What a dossier knows about the map.
    public struct Context: Sendable, Hashable {
        public var agency: String?
        public var unit: String?
        /// The title and code the matrix gives the map, before those in the file.
        public var title: String?
        public var code: ProcessCode?
        /// Codes of SOPs that are taken.
        public var takenCodes: Set<ProcessCode>

        public init(
            agency: String? = nil, unit: String? = nil, title: String? = nil, code: ProcessCode? = nil,
            takenCodes: Set<ProcessCode> = []
        ) {
            self.agency = agency
            self.unit = unit
            self.title = title
            self.code = code
            self.takenCodes = takenCodes
        }
    }

    private let map: ProcessMap
    private let path: String
    private let context: Context

    /// A draft with more steps is refused: nobody carries out an SOP of so many.
    public static let mostSteps = 400

    /// - Parameters:
    ///   - map: as it was read, whole or in part.
    ///   - path: how messages and the draft name the file.
    ///   - context: what a dossier knows about the map.
    public init(_ map: ProcessMap, path: String, context: Context = Context()) {
        self.map = map
        self.path = path
        self.context = context
    }

    /// The drafts of the map, in the order of its processes.
    ///
    /// - Throws: `DraftError` where no process holds an activity, or one holds too many.
    public func drafts() throws(DraftError) -> [DraftSOP] {
        let groups = ProcessGroups(map).groups
        guard !groups.isEmpty else { throw DraftError(.noActivity) }
        var drafts: [DraftSOP] = []
        for group in groups {
            let title = groups.count > 1 ? processTitle(group) : nil
            do {
                let scope = DraftScope(map, processes: group)
                drafts.append(try draft(scope, title: title, taken: drafts.compactMap(\.code)))
            } catch {
                // A process of event sub-processes alone is no procedure beside others that are.
                guard error.code == .noActivity, groups.count > 1 else { throw error }
            }
        }
        guard !drafts.isEmpty else { throw DraftError(.noActivity) }
        return drafts
    }

    /// The draft of one process alone, by the id or the name of it or its pool.
    ///
    /// - Throws: `DraftError` where there is no such process, or nothing in it.
    public func draft(process name: String) throws(DraftError) -> DraftSOP {
        let known = map.processes.indices.filter { index in processNames(index).contains(name) }
        guard let process = known.first else {
            throw DraftError(.unknownProcess, name: name, known: map.processes.map { map[$0.id] })
        }
        return try draft(DraftScope(map, processes: [process]), title: processTitle([process]))
    }

    /// The draft of the inside of one sub-process, by its id or name.
    ///
    /// - Throws: `DraftError` where there is no such sub-process, or nothing in it.
    public func draft(activity name: String) throws(DraftError) -> DraftSOP {
        let inner = Set(map.nodes.compactMap(\.container))
        let subs = map.nodes.indices.filter { map.nodes[$0].kind.isSubProcess && inner.contains($0) }
        let named = subs.first { map[map.nodes[$0].id] == name } ?? subs.first { map[map.nodes[$0].name] == name }
        guard let sub = named else {
            throw DraftError(.unknownActivity, name: name, known: subs.map { map[map.nodes[$0].id] })
        }
        let scope = DraftScope(map, processes: map.nodes[sub].process.map { [$0] } ?? [], container: sub)
        return try draft(scope, title: map[map.nodes[sub].name])
    }

    private func processNames(_ process: Int) -> [String] {
        let own = map.processes[process]
        let pool = own.pool.flatMap { map.pools.indices.contains($0) ? map.pools[$0] : nil }
        return [map[own.id], map[own.name], pool.map { map[$0.id] } ?? "", pool.map { map[$0.name] } ?? ""]
            .filter { !$0.isEmpty }
    }

    private func processTitle(_ group: [Int]) -> String? {
        let names = group.compactMap { process -> String? in
            let own = map[map.processes[process].name]
            if !own.isEmpty { return own }
            let pool = map.processes[process].pool
            return pool.flatMap { map.pools.indices.contains($0) ? map[map.pools[$0].name] : nil }
        }
        return names.first { !$0.isEmpty }
    }

    // MARK: - One draft

    private func draft(
        _ scope: DraftScope, title: String?, taken: [ProcessCode] = []
    ) throws(DraftError) -> DraftSOP {
        let flow = DraftFlow(scope)
        guard flow.steps.count <= Self.mostSteps else { throw DraftError(.tooLarge) }
        let order = DraftOrder(flow)
        guard !flow.steps.isEmpty else { throw DraftError(.noActivity) }
        // A map nobody can begin is drafted in the order of the file; the remarks say so.
        let steps = order.reached.isEmpty ? order.unreached : order.reached
        let columns = DraftColumns(steps, of: map)
        let materials = DraftMaterials(flow)
        let rows = DraftRows(flow, steps, columns, materials)
        let code = scope.processes.count == 1 ? map.code(ofProcess: scope.processes[0]) : nil
        let mapCode = code ?? context.code ?? map.code
        let name = title ?? context.title ?? map[map.title]
        return DraftSOP(
            source: DraftSOP.Source(
                path: path, map: map[map.title], mapCode: mapCode,
                processes: scope.processes.map { map[map.processes[$0].id] },
                activity: scope.container.map { map[map.nodes[$0].id] }),
            title: DraftTitle.of(name), code: mapCode.flatMap { proposed(below: $0, besides: taken) },
            agency: context.agency, unit: context.unit,
            performers: columns.names.isEmpty ? [""] : columns.names, steps: rows.steps,
            remarks: DraftRemarks(flow, order, columns, materials, unconnected: rows.unconnected).all)
    }

    /// The first number that is free: `PAN-01.01.CFM.01.SOP.01`.
    private func proposed(below map: ProcessCode, besides taken: [ProcessCode]) -> ProcessCode? {
        let known = context.takenCodes.union(taken)
        for number in 1...999 {
            let digits = number < 10 ? "0\(number)" : "\(number)"
            guard let code = ProcessCode("\(map.map).SOP.\(digits)") else { return nil }
            if !known.contains(code) { return code }
        }
        return nil
    }
}

/// The processes of a map that belong together: those that send each other messages, found over all of them.
private struct ProcessGroups {
    /// Those with an activity, in the order of the file.
    let groups: [[Int]]

    init(_ map: ProcessMap) {
        var parent = Array(map.processes.indices)
        func root(_ process: Int) -> Int {
            var process = process
            while parent[process] != process { process = parent[process] }
            return process
        }
        for flow in map.messageFlows {
            guard case .node(let from)? = flow.source, case .node(let to)? = flow.target,
                map.nodes.indices.contains(from), map.nodes.indices.contains(to),
                let one = map.nodes[from].process, let other = map.nodes[to].process,
                parent.indices.contains(one), parent.indices.contains(other)
            else { continue }
            let (first, second) = (root(one), root(other))
            parent[max(first, second)] = min(first, second)
        }
        var members: [Int: [Int]] = [:]
        for process in parent.indices { members[root(process), default: []].append(process) }
        let working = Set(map.nodes.filter { $0.kind.isActivity }.compactMap(\.process))
        groups = members.keys.sorted().compactMap { members[$0] }.filter { !working.isDisjoint(with: $0) }
    }
}
