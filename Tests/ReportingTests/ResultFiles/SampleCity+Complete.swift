import Assessment

@testable import Rubric

extension SampleCity {
    /// The result as the engine would hand it over: with the profile it says it is made by.
    var completeResult: AssessmentResult {
        var result = self.result
        if let profile = SampleInstrument.instrument.defaultProfile { result.provenance.profile = profile }
        return result
    }
}
