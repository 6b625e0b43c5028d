internal import Assessment
internal import Findings
internal import OfficeFiles

/// What a reader has to know before the figures.
extension GapDocument {
    var reading: ReportPart {
        part(
            "reading", Catalogue.readingTitle,
            [.list(OutgoingList(.bullets, Catalogue.reading.map { OutgoingText(wording($0)) })), .table(states)])
    }

    private var states: ReportTable {
        let meanings: [(ScoreState, LocalizedText)] = [
            (.met, Catalogue.metMeaning), (.partlyMet, Catalogue.partlyMetMeaning),
            (.notMet, Catalogue.notMetMeaning), (.notApplicable, Catalogue.notApplicableMeaning),
            (.notAssessed, Catalogue.notAssessedMeaning), (.cannotBeAssessed, Catalogue.cannotBeAssessedMeaning),
            (.error, Catalogue.errorMeaning),
        ]
        return ReportTable(
            id: "states", title: wording(Catalogue.statesTitle),
            columns: [
                column("state", Catalogue.stateLabel, .state, share: 1), column("meaning", Catalogue.meaning, share: 3),
            ], rows: meanings.map { .init([.state($0), .text(wording($1))]) })
    }
}
