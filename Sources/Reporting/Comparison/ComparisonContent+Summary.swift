internal import Assessment
internal import Dossier
internal import Findings
internal import OfficeFiles
internal import Rubric

/// The first page: what somebody reads who reads no more.
extension ComparisonContent {
    var summaryPart: ReportPart {
        let points = findings.map { OutgoingList.Item(OutgoingText($0)) }
        let steps = recommendations.prefix(3).map { OutgoingList.Item(OutgoingText($0)) }
        var blocks: [ReportBlock] = [.list(OutgoingList(.bullets, items: points))]
        if !subjects.isEmpty {
            blocks += [
                .heading(2, wording(Catalogue.Comparing.recommendationsPart)),
                .list(OutgoingList(.numbers, items: Array(steps))),
            ]
        }
        if let notice { blocks.append(.note(.fair, [OutgoingText(notice)])) }
        return ReportPart(id: "summary", title: wording(Catalogue.Comparing.comparisonSummary), blocks: blocks)
    }

    /// What the comparison comes to, in sentences.
    var findings: [String] {
        var findings = [comparabilityFinding]
        if let ranking = comparison.rankings.first, ranking.rows.count > 1 {
            let spread = ranking.distribution
            findings.append(
                wording(
                    Catalogue.Comparing.spreadFinding(
                        lowest: wording.percent(spread.lowest), highest: wording.percent(spread.highest),
                        median: wording.percent(spread.median), mean: wording.percent(spread.mean))))
            findings.append(wording(Catalogue.Comparing.leadFinding(names(of: leaders, limit: 3))))
            if !trailers.isEmpty {
                findings.append(wording(Catalogue.Comparing.trailFinding(names(of: trailers, limit: 3))))
            }
            let moving = ranking.rows.count { !$0.isCertain }
            if moving > 0 { findings.append(wording(Catalogue.Comparing.movingFinding(amount(moving)))) }
        }
        findings += comparison.changes.map(finding)
        if let weakest = weakestColumn { findings.append(weakest) }
        if comparison.comparesUnits, !subjects.isEmpty { findings.append(wording(Catalogue.unitCaution)) }
        return findings
    }

    /// The column that the fewest have met.
    private var weakestColumn: String? {
        guard subjects.count > 1 else { return nil }
        let met = comparison.columns.indices.map { place in
            (place: place, met: subjects.count { $0.cells[place].state == .met })
        }
        guard let weakest = met.min(by: { $0.met == $1.met ? $0.place < $1.place : $0.met < $1.met }),
            weakest.met < subjects.count
        else { return nil }
        return wording(
            Catalogue.Comparing.weakestFinding(
                title(ofColumn: comparison.columns[weakest.place].id), wording.counts(weakest.met, of: subjects.count)))
    }

    /// What the rubric says of itself.
    var notice: String? {
        comparison.model.map { wording(comparison.sources[$0].provenance.instrument.notice) }
    }
}
