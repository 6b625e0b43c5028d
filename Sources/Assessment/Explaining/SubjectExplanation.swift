public import Dossier
internal import Findings
internal import Rubric

/// What there is to say about one thing: why a score is what it is, or where a map, an SOP, a unit, a piece of evidence
/// or a gap stands and what follows from it.
public enum SubjectExplanation: Sendable {
    case indicator(IndicatorExplanation)
    case node(NodeExplanation)
    case map(MapExplanation)
    case sop(SOPExplanation)
    case unit(UnitExplanation)
    case evidence(EvidenceExplanation)
    case gap(GapExplanation)
}

/// What can be explained; the raw value is the word of `--kind`.
public enum SubjectKind: String, Sendable, Hashable, CaseIterable {
    /// An indicator, sub-area, area, component or the root of the rubric.
    case indicator
    case map, sop, unit, evidence, gap
}

/// Explains one result. Everything it says is read out of the result; nothing is scored anew.
///
///     let explainer = Explainer(result)
///     let score = try explainer.explanation(of: "tl.probis.sop")
///     let map = try explainer.explanation(of: "KTC-03.01.CFM.01")
public struct Explainer: Sendable {
    let index: ResultIndex

    public var result: AssessmentResult { index.result }

    public init(_ result: AssessmentResult) { index = ResultIndex(result) }

    /// The ids of the rubric it can explain: the indicators and nodes of the profile, in the order of the tree.
    public var ids: [String] { index.countedIDs }

    /// The explanation of an indicator or node of the rubric, a map, an SOP, a unit, a piece of evidence or a gap.
    ///
    /// - Parameters:
    ///   - name: its id; of a map also its code or the path of its file, of an SOP also its number, code or document, of
    ///     both also the title. Case and blanks do not matter.
    ///   - scope: the agency, or one unit. Of what is no score: the scope whose counts are shown, all for the agency.
    ///   - kind: what it must be, where `name` may be several things; `nil` for whatever it is.
    /// - Returns: what there is to say about it.
    /// - Throws: `ExplanationError` for a unit or name that is not there, that the profile leaves out, or that several
    ///   things have.
    public func explanation(
        of name: String, in scope: AnswerScope = .agency, as kind: SubjectKind? = nil
    ) throws(ExplanationError) -> SubjectExplanation {
        if case .unit(let unit) = scope, index.units[unit] == nil {
            throw ExplanationError(
                code: .unknownUnit, name: unit, nearest: result.units.map(\.id).nearest(to: unit))
        }
        let found = SubjectSearch(index).subjects(named: name, kind: kind)
        guard let subject = found.first else { throw unknown(name, kind) }
        guard found.count == 1 else {
            throw ExplanationError(code: .ambiguous, name: name, nearest: found.map(\.id), candidates: found)
        }
        switch subject.kind {
        case .indicator: return try score(subject.id, scope)
        case .map: if let map = MapExplanation(subject.id, in: scope, index) { return .map(map) }
        case .sop: if let sop = SOPExplanation(subject.id, in: scope, index) { return .sop(sop) }
        case .unit: if let unit = UnitExplanation(subject.id, index) { return .unit(unit) }
        case .evidence: if let found = EvidenceExplanation(subject.id, in: scope, index) { return .evidence(found) }
        case .gap: if let gap = GapExplanation(subject.id, index) { return .gap(gap) }
        }
        throw unknown(name, kind)
    }

    private func score(_ id: String, _ scope: AnswerScope) throws(ExplanationError) -> SubjectExplanation {
        if let explanation = IndicatorExplanation(id, in: scope, index) { return .indicator(explanation) }
        if let explanation = NodeExplanation(id, in: scope, index) { return .node(explanation) }
        let instrument = result.provenance.instrument
        let having = instrument.profiles.filter { $0.indicators.contains(id) || $0.nodes.contains(id) }
        throw ExplanationError(
            code: .outsideProfile, name: id, nearest: having.map(\.id), profile: result.provenance.profile.id)
    }

    private func unknown(_ name: String, _ kind: SubjectKind?) -> ExplanationError {
        ExplanationError(code: .unknownID, name: name, nearest: SubjectSearch(index).nearest(to: name, kind: kind))
    }
}
