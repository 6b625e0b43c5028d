internal import Dossier
internal import ProcessMaps

/// Hand-offs to a performer who then has no step: the map hands on, and what the receiver does is in no SOP; or the
/// words of a step hand on, and nobody takes it up.
struct Receivers {
    private let map: MapSide
    private let nextWork: NextWork
    /// Activities that something covers, as positions in `ProcessMap.nodes`.
    private let covered: Set<Int>
    /// Positions in `MapSide.people` that have a column in some SOP of the map.
    private let present: Set<Int>
    /// Everybody the map or one of its SOPs names: lanes and pools, with work or without, and columns.
    private let known: [PerformerName]

    init(_ map: MapSide, covered: Set<Int>, compared: [ComparedSOP]) {
        self.map = map
        self.covered = covered
        nextWork = NextWork(map.model)
        present = Set(compared.flatMap { $0.table.people.values })
        let drawn = (map.model.pools.map(\.name) + map.model.lanes.map(\.name)).map { PerformerName(map.model[$0]) }
        known = (drawn + map.people.map(\.compared) + compared.flatMap { $0.side.columns.map(\.compared) })
            .filter { !$0.isEmpty }
    }

    /// What is not received in one SOP, in the order of its steps.
    func unreceived(in sop: ComparedSOP) -> [UnreceivedHandoff] {
        let drawn = map.model.handoffs.compactMap { unreceived($0, in: sop) }
        let taken = Set(drawn.map { [$0.step.position, map.person(named: $0.receiver) ?? -1] })
        let told = sop.side.steps.indices.flatMap { toldOf($0, in: sop) }.filter { handoff in
            !taken.contains([handoff.step.position, map.person(named: handoff.receiver) ?? -1])
        }
        var seen: Set<[Int]> = []
        return (drawn + told).filter { handoff in
            seen.insert([handoff.step.position, map.person(named: handoff.receiver) ?? -1]).inserted
        }.sorted { ($0.step.position, $0.receiver) < ($1.step.position, $1.receiver) }
    }

    // MARK: The map hands on

    private func unreceived(_ handoff: Handoff, in sop: ComparedSOP) -> UnreceivedHandoff? {
        guard let from = handoff.from, let to = handoff.to, !map.isOutside(handoff.toPerformer),
            let receiver = map.person(handoff.toPerformer)
        else { return nil }
        let columns = sop.table.columns(of: receiver)
        // A performer without any column is missing as a whole.
        guard !columns.isEmpty, let step = givingStep(from, in: sop) else { return nil }
        let awaited = nextWork.forward(from: to).filter { map.person(ofNode: $0) == receiver }
        guard !awaited.isEmpty, awaited.allSatisfy({ !covered.contains($0) }),
            columns.isDisjoint(with: sop.side.steps[step].columns),
            !sop.side.hasStep(of: columns, after: step)
        else { return nil }
        return UnreceivedHandoff(
            step: sop.side.steps[step].reference,
            activity: sop.matching.chosen[step].map { map.activities[$0].reference },
            receiver: map.people[receiver].name, flow: handoff.flow, flowID: map.model.id(of: handoff.flow),
            awaited: map.references(of: awaited), hasNoStep: false)
    }

    /// The last step that does what is handed on.
    private func givingStep(_ from: Int, in sop: ComparedSOP) -> Int? {
        let giving = Set(nextWork.backward(from: from))
        return sop.matching.chosen.filter { giving.contains(map.activities[$0.value].reference.node) }.keys.max()
    }

    // MARK: The words of a step hand on

    private func toldOf(_ step: Int, in sop: ComparedSOP) -> [UnreceivedHandoff] {
        Recipients.all(in: sop.side.steps[step].reference.name).compactMap { recipient in
            guard let receiver = person(named: recipient.name) else { return unknown(recipient, told: step, in: sop) }
            let columns = sop.table.columns(of: receiver)
            guard columns.isDisjoint(with: sop.side.steps[step].columns),
                !sop.side.hasStep(of: columns, after: step)
            else { return nil }
            // What another SOP of the map has the receiver do is received there.
            guard !columns.isEmpty || !present.contains(receiver) else { return nil }
            let awaited = map.people[receiver].nodes.filter { !covered.contains($0) }
            return UnreceivedHandoff(
                step: sop.side.steps[step].reference,
                activity: sop.matching.chosen[step].map { map.activities[$0].reference },
                receiver: map.people[receiver].name, flow: nil, flowID: nil, awaited: map.references(of: awaited),
                hasNoStep: columns.isEmpty)
        }
    }

    /// A position inside the agency that has no place on the map and no step in any of its SOPs, to whom a step hands on
    /// while the SOP goes on: where it ends, the work may well leave it.
    private func unknown(_ recipient: Recipients.Recipient, told step: Int, in sop: ComparedSOP) -> UnreceivedHandoff? {
        guard recipient.isHandedWork, recipient.name.isPositionInside, step + 1 < sop.side.steps.count,
            !known.contains(where: { PerformerLikeness(recipient.name, $0) != .different })
        else { return nil }
        return UnreceivedHandoff(
            step: sop.side.steps[step].reference,
            activity: sop.matching.chosen[step].map { map.activities[$0].reference },
            receiver: recipient.written, flow: nil, flowID: nil, awaited: [], hasNoStep: true)
    }

    /// The one performer of the map a step may mean; `nil` where it is nobody, or one of several.
    private func person(named name: PerformerName) -> Int? {
        let inside = map.people.indices.filter { !map.people[$0].isOutside }
        if let same = inside.first(where: { PerformerLikeness(name, map.people[$0].compared) == .same }) { return same }
        let similar = inside.filter { PerformerLikeness(name, map.people[$0].compared) != .different }
        return similar.count == 1 ? similar[0] : nil
    }
}

extension MapSide {
    fileprivate func person(named name: String) -> Int? { people.firstIndex { $0.name == name } }

    fileprivate func person(ofNode node: Int) -> Int? { model.performer(of: node).flatMap { person($0) } }

    fileprivate func references(of nodes: [Int]) -> [ActivityReference] {
        let wanted = Set(nodes)
        return activities.map(\.reference).filter { wanted.contains($0.node) }
    }
}

/// To whom the name of a step hands something on: *Menyampaikan konsep **kepada Kepala Bidang** untuk diperiksa*.
enum Recipients {
    private static let leads: Set<String> = ["kepada", "ke"]
    private static let ends: Set<String> = [
        "agar", "beserta", "dan", "dengan", "di", "disertai", "guna", "kepada", "ke", "melalui", "oleh", "pada",
        "serta",
        "untuk", "yang",
    ]

    /// What hands work over; to *report* or *consult* hands nothing over.
    private static let handing: Set<String> = [
        "diajukan", "dikirim", "diserahkan", "diteruskan", "disampaikan", "memberikan", "mendisposisikan",
        "mendistribusikan", "meneruskan", "mengajukan", "mengirim", "mengirimkan", "menugaskan", "menyampaikan",
        "menyerahkan",
    ]
    /// What is handed over only to be known.
    private static let copies: Set<String> = ["laporan", "salinan", "tembusan"]

    struct Recipient {
        /// As the step has it.
        var written: String
        var name: PerformerName
        /// Whether work is handed over, and not word of it.
        var isHandedWork: Bool
    }

    static func all(in text: String) -> [Recipient] {
        // What stands behind a bracket, comma or stop is no part of the name.
        text.split { ",.;:()/".contains($0) }.flatMap { clause -> [Recipient] in
            let written = clause.prefix(300).split { !$0.isLetter && !$0.isNumber }.map(String.init)
            let words = written.map { $0.lowercased() }
            return words.indices.filter { leads.contains(words[$0]) }.compactMap { lead in
                let count = words[(lead + 1)...].prefix { !ends.contains($0) }.count
                let name = written[(lead + 1)..<(lead + 1 + count)].joined(separator: " ")
                let before = words[..<lead]
                let recipient = Recipient(
                    written: name, name: PerformerName(name),
                    isHandedWork: before.contains(where: handing.contains) && !before.contains(where: copies.contains))
                return recipient.name.isEmpty ? nil : recipient
            }
        }
    }
}

extension PerformerName {
    /// Surely a position of the agency itself: the head of one of its parts, or its secretary. The head of a *desa* or of
    /// a school, and the head of a body that is named, may be another's.
    fileprivate var isPositionInside: Bool {
        guard let first = words.first else { return false }
        let rest = Array(words.dropFirst())
        if first == "sekretaris" { return [[], ["dinas"], ["badan"]].contains(rest) }
        guard first == "kepala", let part = rest.first else { return false }
        if PositionWords.wholeBodies.contains(part) { return rest.count == 1 || rest == ["perangkat", "daerah"] }
        return Self.innerParts.contains(part)
    }

    private static let innerParts: Set<String> = ["bagian", "bidang", "seksi", "subbagian", "subbidang", "urusan"]
}

/// The activities next to a node, past gateways and events; past no more of them than any map has between two.
struct NextWork {
    private static let limit = 2_000
    private let model: ProcessMap
    private var following: [Int: [Int]] = [:]
    private var preceding: [Int: [Int]] = [:]

    init(_ model: ProcessMap) {
        self.model = model
        for flow in model.sequenceFlows {
            guard let from = flow.source, let to = flow.target else { continue }
            following[from, default: []].append(to)
            preceding[to, default: []].append(from)
        }
    }

    /// The first activities from a node on, itself included.
    func forward(from node: Int) -> [Int] { work(from: node, along: following) }

    /// The last activities up to a node, itself included.
    func backward(from node: Int) -> [Int] { work(from: node, along: preceding) }

    private func work(from start: Int, along ways: [Int: [Int]]) -> [Int] {
        var (waiting, seen, found) = ([start], Set([start]), [Int]())
        while let node = waiting.popLast() {
            if model.nodes[node].kind.isActivity {
                found.append(node)
            } else if seen.count < Self.limit {
                for next in ways[node] ?? [] where seen.insert(next).inserted { waiting.append(next) }
            }
        }
        return found.sorted()
    }
}
