public import Assessment
public import Dossier
public import Reporting
internal import Rubric
internal import Tracing

/// A dossier read and traced, ready to be planned for.
///
///     let desk = try PlanningDesk(dossierAt: "Examples/kota-contoh")
///     let plan = try desk.plan(PlanRequest(target: PlanTarget("choice:tl.probis.sop=A")))
public struct PlanningDesk: Sendable {
    /// What reports of its plans need.
    public let context: PlanReport.Context
    /// The files that were read, relative to the dossier.
    public let inputs: [InputFile]
    private let assessor: Assessor
    private let dossier: Dossier
    private let traces: TraceSet

    /// Reads a dossier as `assess(dossierAt:)` does, and throws what that throws.
    public init(
        dossierAt folder: String, options: AssessOptions = AssessOptions(),
        progress: (@Sendable (ReadProgress) -> Void)? = nil
    ) throws {
        let named = try options.rubric.map { try options.instrument($0) }
        let read = try DossierReader().read(folder, asOf: options.asOf, progress: progress)
        let instrument = try named ?? options.instrument(read.rubric ?? AssessOptions.defaultRubric)
        let profile = try options.profile(of: instrument, for: read)
        guard let asOf = options.asOf ?? read.asOf else { throw AssessError(code: .noAsOfDate) }
        dossier = ForeignAnswers.leftOut(of: read, assessedBy: instrument, options)
        traces = TraceSet(dossier, suggestingFor: asOf)
        inputs = dossier.inputs
        assessor = Assessor(instrument: instrument, profile: profile, asOf: asOf, toolVersion: toolVersion)
        context = PlanReport.Context(
            agency: dossier.agency, units: dossier.units.units, asOf: asOf, instrument: instrument, profile: profile)
    }

    /// - Throws: `PlanError` for a target that names nothing of the rubric.
    public func plan(_ request: PlanRequest) throws(PlanError) -> Plan {
        try assessor.plan(dossier, traces: traces, for: request)
    }

    /// - Throws: `PlanError` for a wish that names nothing there is.
    public func whatIf(_ wishes: String, scope: AnswerScope = .agency) throws(PlanError) -> WhatIf {
        try assessor.whatIf(dossier, traces: traces, scope: scope, wishes: wishes)
    }
}
