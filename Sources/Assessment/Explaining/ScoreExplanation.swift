public import Dossier
public import Findings
internal import Rubric

/// Why a score is what it is: of one question, or of what is above questions.
public enum ScoreExplanation: Sendable {
    case indicator(IndicatorExplanation)
    case node(NodeExplanation)
}

/// Explains the scores of one result. Everything it says is read out of the result; nothing is scored anew.
///
///     let explanation = try Explainer(result).explanation(of: "tl.probis.sop")
public struct Explainer: Sendable {
    let index: ResultIndex

    public var result: AssessmentResult { index.result }

    public init(_ result: AssessmentResult) { index = ResultIndex(result) }

    /// The ids it can explain: the indicators and nodes of the profile, in the order of the tree.
    public var ids: [String] { index.countedIDs }

    /// The explanation of an indicator, sub-area, area, component or the root.
    ///
    /// - Parameters:
    ///   - id: its id in the instrument; case does not matter.
    ///   - scope: the agency, or one unit.
    /// - Returns: what there is to say about its score.
    /// - Throws: `ExplanationError` for a unit or id that is not there, or that the profile leaves out.
    public func explanation(
        of id: String, in scope: AnswerScope = .agency
    ) throws(ExplanationError) -> ScoreExplanation {
        if case .unit(let unit) = scope, !result.units.contains(where: { $0.id == unit }) {
            throw ExplanationError(
                code: .unknownUnit, name: unit, nearest: result.units.map(\.id).nearest(to: unit))
        }
        let id = index.allIDs.first { $0 == id } ?? index.allIDs.first { $0.lowercased() == id.lowercased() } ?? id
        if let explanation = IndicatorExplanation(id, in: scope, index) { return .indicator(explanation) }
        if let explanation = NodeExplanation(id, in: scope, index) { return .node(explanation) }
        guard index.allIDs.contains(id) else {
            throw ExplanationError(code: .unknownID, name: id, nearest: index.countedIDs.nearest(to: id))
        }
        let instrument = result.provenance.instrument
        let having = instrument.profiles.filter { $0.indicators.contains(id) || $0.nodes.contains(id) }
        throw ExplanationError(
            code: .outsideProfile, name: id, nearest: having.map(\.id), profile: result.provenance.profile.id)
    }
}

/// What was asked for cannot be explained.
public struct ExplanationError: Error, Sendable, Hashable {
    public enum Code: String, Sendable, Hashable {
        case unknownUnit, unknownID
        /// The instrument has it, and the profile in use leaves it out.
        case outsideProfile
    }

    public var code: Code
    /// What was asked for.
    public var name: String
    /// What may have been meant; of `outsideProfile` the profiles that have it.
    public var nearest: [String]
    /// The profile in use.
    public var profile: String?

    public init(code: Code, name: String, nearest: [String], profile: String? = nil) {
        self.code = code
        self.name = name
        self.nearest = nearest
        self.profile = profile
    }

    public var message: LocalizedText {
        let list = nearest.joined(separator: ", ")
        let (meant, english) = nearest.isEmpty ? ("", "") : (" Maksudnya: \(list)?", " Did you mean: \(list)?")
        return switch code {
        case .unknownUnit:
            LocalizedText(
                id: "Tidak ada unit dengan id “\(name)” di agency.yaml.\(meant)",
                en: "agency.yaml has no unit with the id “\(name)”.\(english)")
        case .unknownID:
            LocalizedText(
                id: "Tidak ada indikator, subarea, area, atau komponen “\(name)” dalam rubrik.\(meant)",
                en: "The rubric has no indicator, sub-area, area or component “\(name)”.\(english)")
        case .outsideProfile:
            LocalizedText(
                id: "“\(name)” ada dalam rubrik, tetapi tidak dalam profil \(profile ?? "") yang dipakai."
                    + (nearest.isEmpty ? "" : " Profil yang memuatnya (--profile): \(list)."),
                en: "“\(name)” is in the rubric, but not in the profile \(profile ?? "") in use."
                    + (nearest.isEmpty ? "" : " Profiles that have it (--profile): \(list)."))
        }
    }
}
