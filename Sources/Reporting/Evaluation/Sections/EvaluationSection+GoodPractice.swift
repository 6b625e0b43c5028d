internal import Assessment
internal import Dossier
internal import OfficeFiles
internal import Rubric

extension EvaluationSection {
    private static let shownUnits = 6

    /// Where some reach what others do not, and what the office saw itself.
    static let goodPractice = EvaluationSection(id: "good-practice") { content, opening in
        let practices = content.practices
        let table = ReportTable(
            id: "good-practice", title: content.wording(EvaluationWords.goodPracticeTable),
            columns: [
                ReportTable.Column(key: "indicator", title: content.wording(Catalogue.indicator), share: 4),
                ReportTable.Column(key: "count", title: content.wording(EvaluationWords.howMany), share: 2),
                ReportTable.Column(key: "units", title: content.wording(EvaluationWords.unitsReaching), share: 6),
            ],
            rows: practices.map { practice in
                ReportTable.Row([
                    .head(content.figures.shortName(of: practice.indicator)),
                    .text(content.wording.counts(practice.reaching.count, of: practice.assessed)),
                    .text(
                        content.wording.list(
                            practice.reaching.map(content.figures.unitName), limit: shownUnits)),
                ])
            },
            whenEmpty: content.wording(EvaluationWords.noDistinction),
            sheetName: content.wording(EvaluationWords.sheetGoodPractice))
        let shown: [ReportBlock] =
            content.isUnit ? content.ownPractices(practices) : content.result.units.isEmpty ? [] : [.table(table)]
        return opening + shown + [content.list(content.particulars.goodPractices, or: .goodPractices)]
    }
}

/// An indicator whose best choice some units reach.
private struct Practice {
    var indicator: String
    /// By id, in the order of `agency.yaml`.
    var reaching: [String]
    /// How many units could be assessed.
    var assessed: Int
}

extension EvaluationContent {
    /// Only where it tells units apart: some of those that could be assessed reach it, and some do not.
    fileprivate var practices: [Practice] {
        figures.measuredIDs.compactMap { id in
            let results = result.units.compactMap { unit in
                figures.indicators(in: .unit(unit.id)).first { $0.id == id }.map { (unit.id, $0.state) }
            }
            let assessed = results.filter { [.met, .partlyMet, .notMet].contains($0.1) }
            let reaching = assessed.filter { $0.1 == .met }.map(\.0)
            guard !reaching.isEmpty, reaching.count < assessed.count else { return nil }
            return Practice(indicator: id, reaching: reaching, assessed: assessed.count)
        }
    }

    /// What the unit of the report reaches and not all do; other units are not named in it.
    fileprivate func ownPractices(_ practices: [Practice]) -> [ReportBlock] {
        guard case .unit(let id) = scope else { return [] }
        let own = practices.filter { $0.reaching.contains(id) }
        guard !own.isEmpty else { return [] }
        return [
            .list(
                OutgoingList(
                    .bullets,
                    own.map { practice in
                        let few = EvaluationWords.reachedByFew(
                            wording.count(practice.reaching.count), wording.count(practice.assessed))
                        return OutgoingText("\(figures.shortName(of: practice.indicator)): \(wording(few))")
                    }))
        ]
    }
}
