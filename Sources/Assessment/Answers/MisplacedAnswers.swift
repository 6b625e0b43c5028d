public import Dossier
public import Findings
public import Rubric

/// Answers from worksheets of a dossier that were given to another question than their code names: its text has changed
/// since the worksheet was written, or the code stands beside another question. They are no answers to the instrument in
/// use, as they are none where a worksheet is imported.
public struct MisplacedAnswers {
    /// Those that count, in their order.
    public private(set) var kept: [GivenAnswer] = []
    /// One for each row that is left out.
    public let findings: [Finding]

    /// - Parameters:
    ///   - answers: what a dossier holds.
    ///   - instrument: whose questions they are taken for.
    ///   - profile: what gives scales where no source does.
    public init(_ answers: [GivenAnswer], instrument: Instrument, profile: Profile) {
        let text = AskedText(
            questions: QuestionIndex(instrument), card: Scorecard(instrument: instrument, profile: profile))
        var log = FindingLog(limit: DossierLimits().findingsPerRuleAndFile)
        var told: Set<SourceLocation> = []
        for answer in answers {
            guard let asked = answer.asked, let indicator = instrument.indicator(answer.indicator),
                let problem = text.disagreement(of: asked, with: indicator)
            else {
                kept.append(answer)
                continue
            }
            if told.insert(asked.code.location).inserted { log.report(problem) }
        }
        findings = log.inOrder
    }
}
