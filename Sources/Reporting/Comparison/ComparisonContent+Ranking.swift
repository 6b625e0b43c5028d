internal import Assessment
internal import Dossier
internal import Findings
internal import OfficeFiles
internal import Rubric

/// How values lie, and who stands where.
extension ComparisonContent {
    var rankingPart: ReportPart {
        guard !comparison.rankings.isEmpty else {
            return ReportPart(
                id: "ranking", title: wording(Catalogue.Comparing.rankingPart),
                blocks: [sentence(Catalogue.Comparing.nothingToRank)])
        }
        return ReportPart(
            id: "ranking", title: wording(Catalogue.Comparing.rankingPart),
            blocks: [.table(distributionTable), .table(fifthsTable)]
                + comparison.rankings.enumerated().map { block(of: $1, number: $0) })
    }

    /// With a picture, unless there are many groups: those are read in the tables.
    private func block(of ranking: Ranking, number: Int) -> ReportBlock {
        let table = table(of: ranking, number: number)
        guard ranking.rows.count > 1, number <= Self.mostPictures else { return .table(table) }
        let finding = finding(of: ranking)
        return .chart(ReportChart(finding: finding, picture: dots(of: ranking, finding: finding), table: table))
    }

    private static let mostPictures = 6

    private func finding(of ranking: Ranking) -> String {
        let half = Rational(1) / Rational(2)
        let below = ranking.rows.count { subjects[$0.subject].total.share < half }
        return wording(
            Catalogue.Comparing.rankingChart(
                ranking.peerGroup, who: amount(ranking.rows.count),
                median: wording.percent(ranking.distribution.median), below: wording.count(below)))
    }

    private func groupName(_ ranking: Ranking) -> String {
        ranking.peerGroup ?? wording(Catalogue.Comparing.allCompared)
    }

    private var distributionTable: ReportTable {
        ReportTable(
            id: "distribution", title: wording(Catalogue.Comparing.distribution),
            columns: [
                column("group", Catalogue.peerGroup, share: 3),
                column("number", Catalogue.Comparing.countShort, .number),
                column("lowest", Catalogue.Comparing.lowest, .number),
                column("lowerQuartile", Catalogue.Comparing.lowerQuartile, .number),
                column("median", Catalogue.Comparing.median, .number),
                column("upperQuartile", Catalogue.Comparing.upperQuartile, .number),
                column("highest", Catalogue.Comparing.highest, .number),
                column("mean", Catalogue.Comparing.mean, .number),
            ],
            rows: comparison.rankings.map { ranking in
                let spread = ranking.distribution
                return ReportTable.Row([
                    .head(groupName(ranking)), .count(spread.count), .share(spread.lowest),
                    .share(spread.lowerQuartile), .share(spread.median), .share(spread.upperQuartile),
                    .share(spread.highest), .share(spread.mean),
                ])
            }, note: wording(Catalogue.Comparing.distributionNote))
    }

    private var fifthsTable: ReportTable {
        let borders = ["0–20%", "20–40%", "40–60%", "60–80%", "80–100%"]
        return ReportTable(
            id: "fifths", title: wording(Catalogue.Comparing.fifths),
            columns: [column("group", Catalogue.peerGroup, share: 3)]
                + borders.enumerated().map { place, border in
                    ReportTable.Column(key: "fifth\(place + 1)", title: border, kind: .number)
                },
            rows: comparison.rankings.map { ranking in
                ReportTable.Row([.head(groupName(ranking))] + ranking.distribution.fifths.map { .count($0) })
            })
    }

    private func table(of ranking: Ranking, number: Int) -> ReportTable {
        ReportTable(
            id: number == 0 ? "ranking" : "ranking-\(number)",
            title: wording(Catalogue.Comparing.rankingTitle(ranking.peerGroup)),
            columns: [
                column("rank", Catalogue.Comparing.comparedRank, .number, share: 1),
                ReportTable.Column(key: "name", title: subjectTitle, share: 5),
                column("peerGroup", Catalogue.peerGroup),
                column("achieved", Catalogue.Comparing.achievement, .number, hint: Catalogue.Comparing.achievementHint),
                column("lower", Catalogue.Comparing.lowerBound, .number),
                column("upper", Catalogue.Comparing.upperBound, .number),
                column("possible", Catalogue.Comparing.rankRange, .number, hint: Catalogue.Comparing.rankRangeHint),
                column("state", Catalogue.stateLabel, .state),
                column("open", Catalogue.Comparing.openCount, .number, share: 1),
                column("gaps", Catalogue.Comparing.gapsShort, .number, share: 1),
            ],
            rows: ranking.rows.map { row in
                let subject = subjects[row.subject]
                return ReportTable.Row([
                    .count(row.rank), .head(name(of: subject.key)), subject.peerGroup.map { .text($0) } ?? .none,
                    .share(subject.total.share), .share(subject.total.lowerShare), .share(subject.total.upperShare),
                    .text(range(of: row)), .state(subject.total.state), .count(subject.open), .count(subject.gaps),
                ])
            }, note: number == 0 ? wording(Catalogue.Comparing.rankingNote) : nil,
            sheetName: ranking.peerGroup.map {
                SheetNames.short(wording(Catalogue.Comparing.comparedRank), of: $0, number: number)
            })
    }

    /// `3`, `3–7`, with the word for ties where that is what it is.
    func range(of row: Ranking.Row) -> String {
        let range =
            row.isCertain
            ? wording.count(row.best) : "\(wording.count(row.best))–\(wording.count(row.worst))"
        return row.isTied ? "\(range) (\(wording(Catalogue.Comparing.tied)))" : range
    }

    /// Who stands first, with all that share the place.
    var leaders: [Int] {
        comparison.rankings.first.map { $0.rows.filter { $0.rank == 1 }.map(\.subject) } ?? []
    }

    /// Who stands last, with all that share the place.
    var trailers: [Int] {
        guard let ranking = comparison.rankings.first, let last = ranking.rows.last, last.rank > 1 else { return [] }
        return ranking.rows.filter { $0.rank == last.rank }.map(\.subject)
    }
}
