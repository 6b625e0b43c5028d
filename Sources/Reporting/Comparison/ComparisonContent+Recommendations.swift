internal import Assessment
internal import Dossier
internal import Findings
internal import OfficeFiles
internal import Rubric

/// What to do: the few steps that many share, and whom to visit first.
extension ComparisonContent {
    var recommendationsPart: ReportPart? {
        guard !subjects.isEmpty else { return nil }
        return ReportPart(
            id: "recommendations", title: wording(Catalogue.Comparing.recommendationsPart),
            blocks: [.list(OutgoingList(.numbers, recommendations.map { OutgoingText($0) }))]
                + [stepsBlock, .table(visitsTable)])
    }

    private var stepsBlock: ReportBlock {
        let steps = comparison.sharedSteps
        guard steps.count > 1, let best = steps.max(by: isWorthLess) else { return .table(sharedStepsTable) }
        let name = "\(title(ofColumn: best.indicator)) \(best.from) → \(best.to)"
        let finding = wording(
            Catalogue.Comparing.scatterChart(
                name, gain: wording.gain(best.sumOfGains), days: wording.workingDays(best.effort)))
        return .chart(
            ReportChart(finding: finding, picture: scatter(of: steps, finding: finding), table: sharedStepsTable))
    }

    /// By gain for each day; what takes no day is worth the most.
    private func isWorthLess(_ one: SharedStep, _ other: SharedStep) -> Bool {
        one.sumOfGains * Rational(other.effort) < other.sumOfGains * Rational(one.effort)
    }

    /// Sentences, the ones that help most first. Never empty.
    var recommendations: [String] {
        var sentences = comparison.sharedSteps.prefix(3).map { step in
            wording(
                Catalogue.Comparing.recommendStep(
                    indicator: title(ofColumn: step.indicator), from: step.from, to: step.to,
                    who: amount(step.subjects.count), items: wording.amount(step.items, Catalogue.item),
                    days: wording.workingDays(step.effort), gain: gains(of: step)))
        }
        if let gap = comparison.sharedGaps.first, gap.subjects.count > 1 {
            sentences.append(
                wording(
                    Catalogue.Comparing.recommendGap(
                        name(of: gap), who: amount(gap.subjects.count), items: wording.amount(gap.items, Catalogue.item)
                    )))
        }
        for practice in comparison.practices.prefix(2) {
            sentences.append(
                wording(
                    Catalogue.Comparing.recommendPractice(
                        indicator: title(ofColumn: practice.indicator), who: holders(of: practice, limit: 3),
                        others: amount(practice.others))))
        }
        let groups = documentGroups.count
        if groups > 0 { sentences.append(wording(Catalogue.Comparing.recommendDocuments(wording.count(groups)))) }
        let visits = comparison.visits.prefix(3).map { name(ofSubject: $0.subject) }
        if !visits.isEmpty {
            sentences.append(wording(Catalogue.Comparing.recommendVisits(visits.joined(separator: ", "))))
        }
        return sentences.isEmpty ? [wording(Catalogue.Comparing.recommendNothing)] : sentences
    }

    private func gains(of step: SharedStep) -> String {
        let (least, most) = (wording.gain(step.leastGain), wording.gain(step.mostGain))
        return least == most ? least : "\(least) \(wording(Catalogue.to)) \(most)"
    }

    private var sharedStepsTable: ReportTable {
        ReportTable(
            id: "shared-steps", title: wording(Catalogue.Comparing.sharedSteps),
            columns: [
                column("indicator", Catalogue.indicator, share: 4), column("step", Catalogue.Comparing.fromTo),
                column(
                    "units",
                    comparison.comparesUnits ? Catalogue.Comparing.unitsHaving : Catalogue.Comparing.agenciesHaving,
                    .number,
                    share: 1),
                column("share", Catalogue.Comparing.shareHaving, .number, share: 1),
                column("items", Catalogue.Comparing.itemsLabel, .number, share: 1),
                column("days", Catalogue.Comparing.daysShort, .number, share: 1),
                column("gainEach", Catalogue.Comparing.gainEach, .number),
                column("gainSum", Catalogue.Comparing.gainSum, .number),
                column("who", Catalogue.Comparing.whoLabel, share: 4),
            ],
            rows: comparison.sharedSteps.map { step in
                ReportTable.Row([
                    .head(title(ofColumn: step.indicator)), .text("\(step.from) → \(step.to)"),
                    .count(step.subjects.count), share(of: step.subjects.count), .count(step.items),
                    .count(step.effort), .text(gains(of: step)), .number(step.sumOfGains, places: 3),
                    .text(names(of: step.subjects)),
                ])
            }, note: wording(Catalogue.Comparing.sharedStepsNote), whenEmpty: wording(Catalogue.Comparing.noSteps))
    }

    private var visitsTable: ReportTable {
        ReportTable(
            id: "visits", title: wording(Catalogue.Comparing.visitFirst),
            columns: [
                ReportTable.Column(key: "name", title: subjectTitle, share: 4),
                column("achieved", Catalogue.Comparing.achievement, .number, share: 1),
                column("why", Catalogue.Comparing.whyLabel, share: 5),
                column("gaps", Catalogue.Comparing.gapsShort, .number, share: 1),
                column("gain", Catalogue.Comparing.possibleGain, .number),
                column("days", Catalogue.Comparing.daysShort, .number, share: 1),
            ],
            rows: comparison.visits.map { visit in
                let subject = subjects[visit.subject]
                return ReportTable.Row([
                    .head(name(of: subject.key)), .share(subject.total.share),
                    .text(visit.reasons.map(text).joined(separator: "; ")), .count(subject.gaps),
                    .number(visit.gain, places: 3), .count(visit.effort),
                ])
            }, whenEmpty: wording(Catalogue.Comparing.noVisits))
    }

    private func text(of reason: UnitVisit.Reason) -> String {
        switch reason {
        case .lowest(let rank):
            wording(Catalogue.Comparing.visitLowest(wording.counts(rank, of: subjects.count)))
        case .fell(let share):
            wording.spoken(.fell(share))
        case .selfAboveMeasured(let points): wording(Catalogue.Comparing.visitSelfAbove(wording.score(points)))
        case .open(let count): wording(Catalogue.Comparing.visitOpen(wording.amount(count, Catalogue.item)))
        }
    }
}
