public import Dossier
public import Findings
public import Rubric
public import Tracing

/// Turns a dossier and its traces into the result, by one instrument and profile.
///
/// Pure: it opens no file, asks no clock, and gives the same result for the same input in any order of reading.
/// Source: design, *Scoring*; contracts, *Rules of counting*.
public struct Assessor: Sendable {
    public var instrument: Instrument
    public var profile: Profile
    /// The day the result speaks of.
    public var asOf: CalendarDate
    public var toolVersion: String

    public init(instrument: Instrument, profile: Profile, asOf: CalendarDate, toolVersion: String) {
        self.instrument = instrument
        self.profile = profile
        self.asOf = asOf
        self.toolVersion = toolVersion
    }

    public func assess(_ dossier: Dossier, traces: TraceSet) -> AssessmentResult {
        let ground = Groundwork(
            dossier, traces: traces.traces, settings: instrument.settings ?? .unmeasured, asOf: asOf,
            suggestions: traces.suggestions)
        let card = Scorecard(instrument: instrument, profile: profile)
        let scopes = [AnswerScope.agency] + dossier.units.units.map { .unit($0.id) }
        let assessed = scopes.map { scope in
            ScopeAssessment(ground.view(of: scope), ground: ground, card: card, level: level(of: scope, in: dossier))
        }
        let coverage = CoverageSet(dossier, traces: traces.traces, inForce: ground.idsInForce)
        var result = AssessmentResult(
            provenance: provenance(of: dossier), agency: dossier.agency, units: dossier.units.units,
            scores: assessed.flatMap(\.scores), indicators: assessed.flatMap(\.indicators),
            gaps: assessed.flatMap(\.gaps), steps: assessed.flatMap(\.steps),
            totals: assessed.flatMap(\.totals),
            profiles: profileTotals(ground), traces: traces.traces, maps: MapCoverage.results(of: ground, coverage),
            sops: SOPResult.results(of: ground), mapFiles: dossier.mapFiles, evidence: dossier.evidence,
            findings: dossier.findings + traces.findings + ownFindings(dossier, ground: ground))
        result.records = InputRecords(dossier)
        result.evaluation = dossier.evaluation
        result.look = dossier.look
        let responsibility = Responsibility(dossier.units)
        result.application = ApplicationTable(ground, responsibility)
        result.nameResponsible(responsibility)
        result.noteSharedActions(ground)
        result.coverage = coverage.comparisons
        result.findings += coverage.findings
        result.findings += EvidenceChecks.findings(CheckedEvidence(ground: ground, table: result.application))
        result.suggestions = traces.suggestions
        result.findings += AnswerChecks.findings(CheckedAnswers(result, given: dossier.answers))
        result.overlap = UnitOverlap(dossier, traces: traces.traces, asOf: asOf)
        result.findings += result.overlap.findings
        result.peerGroups = PeerGroups(ground, overlap: result.overlap).groups
        return result
    }

    private func provenance(of dossier: Dossier) -> Provenance {
        Provenance(
            toolVersion: toolVersion, instrument: instrument, profile: profile, asOf: asOf,
            isWithinValidity: instrument.validity.contains(asOf), inputs: dossier.inputs)
    }

    private func level(of scope: AnswerScope, in dossier: Dossier) -> AssessedLevel {
        instrument.level(of: scope, hasUnits: !dossier.units.units.isEmpty)
    }

    /// The agency's total under every profile that asks only what is measured, and the one in use, so that no reader
    /// has to take one for the truth.
    private func profileTotals(_ ground: Groundwork) -> [ProfileTotal] {
        let view = ground.view(of: .agency)
        let measured = Set(instrument.indicators.filter { $0.measure != nil }.map(\.id))
        let comparable = instrument.profiles.filter {
            $0.id == profile.id || (!$0.indicators.isEmpty && measured.isSuperset(of: $0.indicators))
        }
        return comparable.map { profile in
            let assessed = ScopeAssessment(
                view, ground: ground, card: Scorecard(instrument: instrument, profile: profile),
                level: level(of: .agency, in: ground.dossier))
            return ProfileTotal(
                profile: profile, scores: assessed.scores.filter { $0.node == instrument.root.id })
        }
    }

    private func ownFindings(_ dossier: Dossier, ground: Groundwork) -> [Finding] {
        var findings: [Finding] = []
        if !instrument.validity.contains(asOf) { findings.append(.outsideValidity(instrument, asOf: asOf)) }
        findings += AnswerFindings.all(of: dossier, instrument: instrument, profile: profile)
        return findings
    }
}

extension Finding {
    /// The as-of date lies outside the days the instrument holds for.
    fileprivate static func outsideValidity(_ instrument: Instrument, asOf: CalendarDate) -> Finding {
        let successor = instrument.validity.replacedBy?.citation
        return Finding(
            rule: "rubric/outside-validity", severity: .warning,
            message: LocalizedText(
                id:
                    "Tanggal acuan \(asOf.words.indonesian) berada di luar masa berlaku \(instrument.legalBasis.regulation)"
                    + (successor.map { ", yang telah diganti oleh \($0)." } ?? "."),
                en:
                    "The as-of date \(asOf.words.english) lies outside the validity of \(instrument.legalBasis.regulation)"
                    + (successor.map { ", which \($0) has replaced." } ?? ".")),
            action: LocalizedText(
                id: "Pakai hasil ini untuk perbaikan internal, bukan sebagai nilai resmi.",
                en: "Use the result for internal improvement, not as an official score."),
            legalBasis: instrument.validity.replacedBy ?? instrument.legalBasis, location: SourceLocation())
    }
}
