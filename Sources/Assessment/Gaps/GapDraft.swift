internal import Dossier
internal import Findings

/// A gap before its gain is known.
struct GapDraft {
    var subject: GapSubject
    var owner: String
    var condition: LocalizedText
    var actions: [GapAction]
    var location: SourceLocation
    /// What the measure becomes when this gap alone is closed.
    var closing: Closing = .oneItem
    /// The day by which it should be closed, where there is one.
    var due: CalendarDate?

    enum Closing: Hashable {
        /// One more of the items counted is covered.
        case oneItem
        /// An evaluation of today, with its analysis, that still has to be followed up.
        case evaluation
        /// One more evaluation is followed up.
        case followUp
    }
}
