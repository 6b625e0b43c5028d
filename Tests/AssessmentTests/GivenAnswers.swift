import Assessment
import Dossier
import Findings
import Rubric
import Tracing

extension City {
    /// An answer with what people write beside it. Each stands on a line of its own.
    func given(
        _ indicator: String, _ column: AnswerColumn, _ choice: AnswerChoice, scope: AnswerScope = .agency,
        inputs: [(String, String)] = [], conditions: [String] = [], reason: String? = nil, note: String? = nil,
        evidence: [String] = [], documents: [String] = []
    ) -> City {
        var city = self
        city.dossier.answers.append(
            GivenAnswer(
                scope: scope, indicator: indicator, column: column, choice: choice,
                inputs: inputs.map { GivenNumber(id: $0.0, value: $0.1) }, conditions: conditions, reason: reason,
                note: note, evidence: evidence, documents: documents,
                location: SourceLocation(path: "answers.yaml", line: city.dossier.answers.count + 2, element: indicator)
            ))
        return city
    }

    func period(_ period: String?) -> City {
        var city = self
        city.dossier.agency.period = period
        return city
    }

    /// Assessed by a pack written in the test.
    func assessed(by pack: Pack, profile: String? = nil) throws -> AssessmentResult {
        let instrument = try Instrument(pack)
        let used = profile.flatMap { instrument.profile($0) } ?? instrument.defaultProfile
        guard let used else { throw NoProfile() }
        return Assessor(instrument: instrument, profile: used, asOf: Self.asOf, toolVersion: "uji")
            .assess(dossier, traces: TraceSet(dossier))
    }

    private struct NoProfile: Error {}
}
