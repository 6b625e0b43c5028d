public import Dossier
public import Findings
internal import ProcessMaps
internal import Rubric
public import Tracing

/// What comes of actions somebody names.
public struct WhatIf: Sendable, Hashable {
    public var scope: AnswerScope
    /// In the order to do them; what must come before was added.
    public var actions: [PlannedAction]
    public var indicators: [PlanIndicator]
    public var total: PlanTotal
    /// What was asked for and changes nothing, and what was added.
    public var notes: [LocalizedText]
    /// What of it stays without the links nobody confirmed; `nil` where it rests on none.
    public var firm: FirmPart?

    public var totalEffort: Int { actions.reduce(0) { $0 + $1.action.effort } }
}

extension Assessor {
    /// The score before and after actions somebody names.
    ///
    /// - Parameters:
    ///   - dossier: as it stands.
    ///   - traces: its ties.
    ///   - scope: whose score.
    ///   - wishes: `kind:subject` parted by commas or semicolons, such as `draft:PAN-01.01.CFM.01, monitor:dinkes`. The
    ///     kinds are those of actions, in English or Indonesian.
    /// - Returns: the actions in order, and what was measured before and after.
    /// - Throws: `PlanError` for a wish that names nothing there is.
    public func whatIf(
        _ dossier: Dossier, traces: TraceSet, scope: AnswerScope = .agency, wishes: String
    ) throws(PlanError) -> WhatIf {
        let planner = try Planner(
            self, dossier, traces: traces.traces, suggestions: traces.suggestions, request: PlanRequest(scope: scope))
        return try planner.whatIf(wishes)
    }
}

extension Planner {
    func whatIf(_ wishes: String) throws(PlanError) -> WhatIf {
        let resolved = try WishList(wishes, list)
        let node = score.card.instrument.root.id
        let (actions, end) = inOrder(resolved.actions, node: node)
        let start = CountedState(list.world)
        let (first, last) = (scored(start), scored(end))
        return WhatIf(
            scope: request.scope, actions: actions, indicators: indicators(start, first, end, last),
            total: total(first, last), notes: resolved.notes, firm: firmPart(of: actions, node: node))
    }
}

/// Wishes in words as actions of the list.
private struct WishList {
    private(set) var actions: [Int] = []
    private(set) var notes: [LocalizedText] = []
    private let list: ActionList
    private let position: [String: Int]

    init(_ wishes: String, _ list: ActionList) throws(PlanError) {
        self.list = list
        position = Dictionary(
            list.world.actions.enumerated().map { ($1.id.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
        let parts = wishes.split { $0 == "," || $0 == ";" || $0.isNewline }
        for part in parts {
            let wish = Self.trimmed(part)
            guard !wish.isEmpty else { continue }
            try add(wish)
        }
        guard !actions.isEmpty || !notes.isEmpty else { throw PlanError(code: .unknownAction, name: wishes) }
        addPrerequisites()
        actions = Array(Set(actions)).sorted()
    }

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }

    private mutating func add(_ wish: String) throws(PlanError) {
        let parts = wish.split(separator: ":", maxSplits: 1).map { Self.trimmed($0) }
        guard let kind = parts.first.flatMap({ Self.kinds[$0.lowercased()] }) else { throw unknown(wish) }
        let subject = parts.count > 1 ? parts[1] : ""
        if let exact = position["\(kind.rawValue):\(subject)".lowercased()] {
            actions.append(exact)
            return
        }
        try refuseAmbiguous(subject)
        switch kind {
        case .draft, .ratify, .revise: try bringIntoForce(subject, wish)
        case .socialise: try socialise(subject, wish)
        case .monitor: try monitor(subject, wish)
        case .evaluate: try evaluate(subject, wish)
        case .registerMap:
            guard list.ground.dossier.units[subject] != nil else { throw unknown(wish) }
            note(Words.hasMap(subject))
        case .followUp, .confirmLink, .repairMap, .revoke: throw unknown(wish)
        }
    }

    private func refuseAmbiguous(_ subject: String) throws(PlanError) {
        let sops = list.ground.dossier.sops
        guard !sops.contains(where: { Self.isSame($0.id, subject) }) else { return }
        let numbered = sops.filter { Self.isSame($0.number, subject) }
        guard numbered.count > 1 else { return }
        throw PlanError(code: .ambiguousNumber, name: subject, known: numbered.map(\.id))
    }

    /// An SOP by whatever still keeps it from being in force; a map by its draft, or by the SOP that is nearest.
    private mutating func bringIntoForce(_ subject: String, _ wish: String) throws(PlanError) {
        let dossier = list.ground.dossier
        if let sop = dossier.sops.firstIndex(where: { Self.isSame($0.id, subject) || Self.isSame($0.number, subject) })
        {
            if let found = comes(sop) {
                actions.append(found)
            } else {
                note(list.world.sops[sop].isInForce ? Words.inForce(subject) : Words.cannotCome(subject))
            }
            return
        }
        guard
            let map = dossier.maps.firstIndex(where: {
                Self.isSame($0.id, subject) || Self.isSame($0.code?.text, subject)
            })
        else { throw unknown(wish) }
        if list.world.maps[map].sops.contains(where: { list.world.sops[$0].isInForce }) {
            return note(Words.workedOut(subject))
        }
        let nearest = list.world.maps[map].sops.compactMap(comes).min {
            (list.world.actions[$0].effort, $0) < (list.world.actions[$1].effort, $1)
        }
        guard let nearest else { return note(Words.outside(subject)) }
        actions.append(nearest)
        note(Words.insteadOf(wish, list.world.actions[nearest].id))
    }

    private func comes(_ sop: Int) -> Int? {
        list.world.actions.firstIndex { $0.effect == .bringIntoForce(sop: sop) }
    }

    /// Making an SOP known brings none into force, unless it waits for the day it takes effect; no score rests on it.
    private mutating func socialise(_ subject: String, _ wish: String) throws(PlanError) {
        let dossier = list.ground.dossier
        let isInForce = dossier.sops.indices.contains { index in
            list.world.sops[index].isInForce
                && (Self.isSame(dossier.sops[index].id, subject) || Self.isSame(dossier.sops[index].number, subject))
        }
        guard !isInForce, !dossier.units.units.contains(where: { Self.isSame($0.id, subject) }) else {
            return note(Words.noScoreForTelling(subject))
        }
        try bringIntoForce(subject, wish)
    }

    /// An evaluation of anything of the scope counts alike: it is one more, of today.
    private mutating func evaluate(_ subject: String, _ wish: String) throws(PlanError) {
        let (view, dossier) = (list.view, list.ground.dossier)
        let isKnown =
            Self.isSame(view.scope == .agency ? dossier.agency.id : nil, subject)
            || view.units.contains { Self.isSame($0, subject) }
            || view.maps.contains { Self.isSame(dossier.maps[$0].id, subject) }
            || view.sops.contains {
                Self.isSame(dossier.sops[$0].id, subject) || Self.isSame(dossier.sops[$0].number, subject)
            }
        guard isKnown else { throw unknown(wish) }
        guard let found = list.world.actions.firstIndex(where: { $0.effect == .evaluate }) else {
            return note(Words.noEvaluation)
        }
        actions.append(found)
        note(Words.evaluated(subject, list.world.actions[found].id))
    }

    /// A unit without a cheaper monitoring of its own is monitored SOP by SOP.
    private mutating func monitor(_ subject: String, _ wish: String) throws(PlanError) {
        let dossier = list.ground.dossier
        if dossier.sops.contains(where: { Self.isSame($0.id, subject) || Self.isSame($0.number, subject) }) {
            return note(Words.proven(subject))
        }
        guard let unit = dossier.units.units.firstIndex(where: { Self.isSame($0.id, subject) }) else {
            throw unknown(wish)
        }
        let each = list.world.actions.indices.filter { index in
            guard case .monitor(let sop) = list.world.actions[index].effect else { return false }
            return list.world.sops[sop].units.contains(unit) && list.world.sops[sop].isInForce
        }
        guard !each.isEmpty else { return note(Words.proven(subject)) }
        actions += each
    }

    private static func isSame(_ name: String?, _ wish: String) -> Bool { name?.lowercased() == wish.lowercased() }

    private mutating func addPrerequisites() {
        var waiting = actions
        while let next = waiting.popLast() {
            for id in list.world.actions[next].prerequisites {
                guard let first = position[id.lowercased()], !actions.contains(first) else { continue }
                actions.append(first)
                waiting.append(first)
                note(Words.added(id, before: list.world.actions[next].id))
            }
        }
    }

    private mutating func note(_ text: LocalizedText) { notes.append(text) }

    private func unknown(_ wish: String) -> PlanError {
        PlanError(code: .unknownAction, name: wish, known: WishesAlike(list).all(to: wish, kind: kind(of: wish)))
    }

    private func kind(of wish: String) -> ActionKind? {
        wish.split(separator: ":", maxSplits: 1).first.flatMap { Self.kinds[Self.trimmed($0).lowercased()] }
    }

    private static let kinds: [String: ActionKind] = {
        var kinds: [String: ActionKind] = [:]
        for kind in ActionKind.allCases { kinds[kind.rawValue.lowercased()] = kind }
        let indonesian: [(String, ActionKind)] = [
            ("susun", .draft), ("sahkan", .ratify), ("perbaiki", .revise), ("pantau", .monitor),
            ("evaluasi", .evaluate), ("tindaklanjuti", .followUp), ("tindak-lanjut", .followUp),
            ("pastikan", .confirmLink), ("konfirmasi", .confirmLink), ("daftarkan", .registerMap),
            ("sosialisasi", .socialise),
        ]
        for (word, kind) in indonesian { kinds[word] = kind }
        return kinds
    }()
}

private enum Words {
    static func noScoreForTelling(_ subject: String) -> LocalizedText {
        LocalizedText(
            id: "Sosialisasi \(subject) mengisi tabel penerapan, tetapi tidak mengubah nilai.",
            en: "Making \(subject) known fills the table of application, but changes no score.")
    }

    static func evaluated(_ subject: String, _ action: String) -> LocalizedText {
        LocalizedText(
            id: "evaluate:\(subject) dibaca sebagai \(action): evaluasi atas apa pun dari lingkup ini dihitung sama.",
            en: "evaluate:\(subject) is read as \(action): an evaluation of anything of this scope counts alike.")
    }

    static let noEvaluation = LocalizedText(
        id: "Evaluasi sudah berkala dan menganalisis efisiensi dan efektivitas; evaluasi lagi tidak mengubah hitungan.",
        en: "Evaluation is periodic and analyses efficiency and effectiveness already; another changes nothing.")

    static func hasMap(_ unit: String) -> LocalizedText {
        LocalizedText(
            id: "\(unit) sudah memiliki peta, atau di luar lingkup ini; peta lagi tidak mengubah hitungan unit.",
            en: "\(unit) has a map already, or lies outside this scope; another does not change the count of units.")
    }

    static func inForce(_ sop: String) -> LocalizedText {
        LocalizedText(id: "SOP \(sop) sudah berlaku.", en: "SOP \(sop) is in force already.")
    }

    static func cannotCome(_ sop: String) -> LocalizedText {
        LocalizedText(
            id: "SOP \(sop) dicabut atau digantikan, atau di luar lingkup ini.",
            en: "SOP \(sop) was revoked or replaced, or lies outside this scope.")
    }

    static func workedOut(_ map: String) -> LocalizedText {
        LocalizedText(id: "Peta \(map) sudah dijabarkan.", en: "Map \(map) is worked out already.")
    }

    static func outside(_ map: String) -> LocalizedText {
        LocalizedText(id: "Peta \(map) di luar lingkup ini.", en: "Map \(map) lies outside this scope.")
    }

    static func proven(_ subject: String) -> LocalizedText {
        LocalizedText(
            id: "Penerapan \(subject) sudah terbukti, atau belum ada SOP berlaku yang dapat dipantau.",
            en: "The application of \(subject) is proven already, or there is no SOP in force to monitor.")
    }

    static func insteadOf(_ wish: String, _ action: String) -> LocalizedText {
        guard !action.lowercased().hasPrefix(wish.lowercased()) else {
            return LocalizedText(id: "Dibaca sebagai \(action).", en: "Read as \(action).")
        }
        return LocalizedText(
            id: "\(wish) dibaca sebagai \(action): SOP yang sudah ada diselesaikan lebih dahulu.",
            en: "\(wish) is read as \(action): the SOP that is there is finished first.")
    }

    static func added(_ id: String, before: String) -> LocalizedText {
        LocalizedText(id: "\(id) ditambahkan: harus ada sebelum \(before).", en: "\(id) was added: \(before) needs it.")
    }
}
