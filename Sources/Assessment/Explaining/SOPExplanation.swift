public import Dossier
public import Findings
internal import Rubric
public import Tracing

/// Where one SOP stands: its identity, each condition of being in force, the maps it works out, its steps, what proves
/// that it is applied, and what is missing.
public struct SOPExplanation: Sendable {
    /// The agency for every scope it counts in, or the one unit that was asked for.
    public var scope: AnswerScope
    public var sop: SOPResult
    /// What its register and document say; `nil` in a result that does not hold its records.
    public var record: SOP?
    /// In the order in which they are asked; all hold for an SOP in force.
    public var conditions: [ForceCondition]
    /// What counts first, then what does not count today, then suggestions.
    public var ties: [ExplainedTie]
    /// The activities its steps do, map by map.
    public var matches: [MatchedSteps]
    /// What the units it counts for still lack of it: to be told, applied, monitored, evaluated, followed up.
    public var lacks: [SOPLack]
    /// Other SOPs with the same number, by id.
    public var sameNumber: [SOPResult]
    /// For the SOP itself, then for its unit, in the order of the register.
    public var evidence: [SOPEvidence]
    /// The units whose SOPs in force it is one of, in the order of the units; empty for one that is not in force.
    public var proofs: [SOPProof]
    public var counts: [ExplainedCount]
    /// Those that name it, of the scopes it counts in, by gain.
    public var gaps: [Gap]
    /// What checks say of its row, its document, and of it beside its maps, in the order of the result.
    public var findings: [Finding]
}

/// The steps of an SOP that do activities of one map.
public struct MatchedSteps: Sendable, Hashable {
    /// `MapResult.id`
    public var map: String
    /// In the order of the steps.
    public var steps: [StepMatch]
}

/// A stage that one unit lacks of the SOP.
public struct SOPLack: Sendable, Hashable {
    /// By id.
    public var unit: String
    public var lack: ApplicationLack
}

/// A piece of evidence for an SOP, or for a unit where its kind counts for all SOPs of the unit.
public struct SOPEvidence: Sendable, Hashable {
    public var evidence: ExplainedEvidence
    /// The unit it is for; `nil` where it is for the SOP itself.
    public var unit: String?
}

/// Whether one unit proves that it applies the SOP.
public struct SOPProof: Sendable, Hashable {
    /// By id.
    public var unit: String
    public var isProven: Bool
    /// How many SOPs in force count for the unit, and how many of them are proven.
    public var inForce: Int
    public var proven: Int
}

extension SOPExplanation {
    /// `nil` for an id that is no SOP's.
    init?(_ id: String, in scope: AnswerScope, _ index: ResultIndex) {
        guard let position = index.position(ofSOP: id), let sop = index.sop(id) else { return nil }
        let result = index.result
        let record = index.record(ofSOP: position)
        (self.scope, self.sop, self.record) = (scope, sop, record)
        conditions = record.map { ForceCondition.all(of: $0, on: result.provenance.asOf) } ?? []

        let traces = result.traces.filter { $0.sop == id }
        let maps = Set(traces.map(\.map)).sorted().compactMap(index.record(ofMap:))
        ties = ExplainedTie.ties(
            traces, writtenIn: Dossier(index, maps: maps, sops: [record].compactMap(\.self)), index)
        matches = result.coverage.flatMap { map in
            map.sops.filter { $0.sop == id }.map { MatchedSteps(map: map.map, steps: $0.matches) }
        }
        sameNumber = Self.sameNumber(sop, index)
        evidence = Self.evidence(for: sop, index)

        let all = index.scopes(ofUnits: Self.units(of: sop, index))
        let scopes = scope == .agency ? all : all.filter { $0 == scope }
        proofs = Self.proofs(of: sop, in: scopes, index)
        lacks = result.application.units.flatMap { row -> [SOPLack] in
            guard let unit = row.unit, scopes.contains(.unit(unit)) else { return [] }
            return row.lacking.filter { $0.sop == id }.map { SOPLack(unit: unit, lack: $0) }
        }
        let tied = ties.filter(\.covers).map(\.map)
        counts = ExplainedCount.counts(
            of: [
                .mapsWithSOP: tied, .crossFunctionalMapsWithSOP: tied,
                .evaluation: evidence.map(\.evidence.evidence).filter { $0.subjects.contains(.sop(id)) }.map(\.id),
            ], in: scopes, index)
        let unproven = Set(proofs.filter { !$0.isProven }.map(\.unit))
        gaps = result.gaps.filter { scopes.contains($0.scope) && ($0.names(id) || $0.monitors(unproven)) }
        var places = FindingPlaces()
        places.add(row: sop.location)
        for column in SOPColumn.allCases { places.add(row: record?.place(of: column)) }
        places.add(file: record?.documentPath)
        let (own, tiedFiles) = (places, Set(ties.compactMap { index.map($0.map)?.location.path }))
        findings = result.findings.filter { finding in
            own.holds(finding) || finding.location.path.map(tiedFiles.contains) ?? false && finding.compares(id)
        }
    }

    private static func sameNumber(_ sop: SOPResult, _ index: ResultIndex) -> [SOPResult] {
        guard let number = sop.number.map(Self.folded) else { return [] }
        return index.result.sops.filter { $0.id != sop.id && $0.number.map(Self.folded) == number }
    }

    /// Numbers are compared as codes are: upper-cased, without blanks.
    private static func folded(_ number: String) -> String { number.uppercased().filter { !$0.isWhitespace } }

    /// The units it counts for: its owner and those it is shared with.
    static func units(of sop: SOPResult, _ index: ResultIndex) -> [String] {
        let owner = [sop.unit].compactMap(\.self)
        return switch sop.scope {
        case .owner: owner
        case .units(let ids): owner + ids
        case .everyUnit: index.units.units.map(\.id)
        }
    }

    private static func evidence(for sop: SOPResult, _ index: ResultIndex) -> [SOPEvidence] {
        let unitWide = Set(index.instrument.settings?.application.filter(\.isUnitWide).map(\.kind) ?? [])
        let above = Set(units(of: sop, index).flatMap { index.units.path(from: $0).map(\.id) })
        var (own, ofUnits): ([SOPEvidence], [SOPEvidence]) = ([], [])
        for item in index.result.evidence {
            // A number that several units use names it too, though it proves nothing.
            let isNamed = item.subjects.isEmpty && sop.number.map(folded) == folded(item.subjectText)
            if isNamed || item.subjects.contains(.sop(sop.id)) {
                own.append(SOPEvidence(item, of: sop, unit: nil, index))
            } else if let word = item.kind?.rawValue, unitWide.contains(word),
                let unit = item.subjects.compactMap(\.unit).first(where: above.contains)
            {
                ofUnits.append(SOPEvidence(item, of: sop, unit: unit, index))
            }
        }
        return own + ofUnits
    }

    private static func proofs(of sop: SOPResult, in scopes: [AnswerScope], _ index: ResultIndex) -> [SOPProof] {
        guard sop.standing == .inForce else { return [] }
        let applied = index.instrument.indicators.filter { $0.measure == .unitsApplyingSOPs }.map(\.id)
        return scopes.compactMap { scope -> SOPProof? in
            guard case .unit(let unit) = scope else { return nil }
            let measures = applied.compactMap { index.indicator($0, scope)?.measure }
            return measures.flatMap(\.proofs).first { $0.unit == unit }.map { proof in
                SOPProof(
                    unit: unit, isProven: !proof.unproven.contains(sop.id), inForce: proof.inForce,
                    proven: proof.proven)
            }
        }
    }
}

extension SOPEvidence {
    fileprivate init(_ item: Evidence, of sop: SOPResult, unit: String?, _ index: ResultIndex) {
        let settings = index.instrument.settings?.evaluation
        let isEvaluation = item.kind.map { [settings?.kind, settings?.followUpKind].contains($0.rawValue) } ?? false
        evidence = ExplainedEvidence(item, for: isEvaluation ? .evaluation : .unitsApplyingSOPs, index)
        // Application is counted of SOPs in force only.
        if !isEvaluation, sop.standing != .inForce { evidence.refuse(.notInForce) }
        self.unit = unit
    }
}

extension Gap {
    /// Whether one monitoring of a whole unit closes it, and the unit is one of these.
    fileprivate func monitors(_ units: Set<String>) -> Bool {
        subject.type == .unit && units.contains(subject.id)
            && actions.contains { $0.kind == .monitor && $0.target == subject.id }
    }

    /// Whether it is about the SOP, or one of its actions is.
    fileprivate func names(_ sop: String) -> Bool {
        subject.type == .sop && subject.id == sop || actions.contains { $0.target == sop && $0.kind.isAboutSOP }
    }
}

extension ActionKind {
    /// Whether the target of the action is an SOP.
    fileprivate var isAboutSOP: Bool {
        switch self {
        case .draft, .ratify, .revise, .revoke, .monitor, .evaluate, .socialise, .confirmLink: true
        case .followUp, .repairMap, .registerMap: false
        }
    }
}

extension EvidenceSubject {
    /// The unit's id, where it is one.
    var unit: String? { if case .unit(let id) = self { id } else { nil } }
}
