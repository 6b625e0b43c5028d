internal import Assessment
internal import Dossier
internal import Rubric

/// The answers of a dossier that count for one instrument.
enum CountedAnswers {
    /// The dossier without answers to other questions than the instrument asks, and with findings that name them.
    static func only(
        of dossier: Dossier, assessedBy instrument: Instrument, _ profile: Profile, _ options: AssessOptions
    ) -> Dossier {
        var dossier = ForeignAnswers.leftOut(of: dossier, assessedBy: instrument, options)
        let placed = MisplacedAnswers(dossier.answers, instrument: instrument, profile: profile)
        dossier.answers = placed.kept
        dossier.findings += placed.findings
        return dossier
    }
}
