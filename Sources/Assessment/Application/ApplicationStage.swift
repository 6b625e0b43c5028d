/// The stages an SOP in force goes through, in their order (PermenPANRB 35/2012: penerapan, monitoring, evaluasi).
public enum ApplicationStage: String, Sendable, Hashable, CaseIterable {
    /// Its performers were told of it (sosialisasi).
    case socialisation
    /// It is applied, by the evidence the measure of application accepts.
    case application
    case monitoring
    case evaluation
    /// The results of its evaluations were followed up.
    case followUp
}
