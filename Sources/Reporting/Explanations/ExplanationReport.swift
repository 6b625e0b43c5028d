public import Assessment
public import Findings

/// Why one score is what it is, written for people or programs.
///
///     let explanation = try Explainer(result).explanation(of: "tl.probis.sop")
///     let text = ExplanationReport(explanation, of: result).bytes(as: .text)
///
/// A pure function of what it is given: the same result gives the same bytes.
public struct ExplanationReport: Sendable {
    public var explanation: SubjectExplanation
    /// The result it explains.
    public var result: AssessmentResult
    /// The language of the texts; JSON holds both whatever is asked.
    public var language: Language
    /// Long lists are written whole; else they are cut, and say how many are left out. JSON always holds all.
    public var showsAll: Bool
    /// Terminal text only: with colours and weights as ANSI sequences.
    public var isStyled: Bool

    public init(
        _ explanation: SubjectExplanation, of result: AssessmentResult, language: Language = .indonesian,
        showsAll: Bool = false, isStyled: Bool = false
    ) {
        self.explanation = explanation
        self.result = result
        self.language = language
        self.showsAll = showsAll
        self.isStyled = isStyled
    }

    /// The explanation as UTF-8, ending in a line break.
    public func bytes(as format: ExplanationFormat) -> [UInt8] { format.write(self) }
}
