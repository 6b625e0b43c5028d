internal import Assessment
internal import OfficeFiles
internal import Rubric

extension EvaluationSection {
    /// The recommendations that gain most, as many as people read; the others stand in the appendix.
    static let recommendations = EvaluationSection(id: "recommendations") { content, opening in
        let appendix = content.titles[otherRecommendations.id]
        let limit = appendix == nil ? content.recommendations.count : Recommendation.shown
        let shown = Array(content.recommendations.prefix(limit))
        guard !shown.isEmpty else {
            return opening + [.text(OutgoingText(content.wording(EvaluationWords.nothingToRecommend)))]
        }
        let rest = content.recommendations.count - shown.count
        let words = content.wording
        let more = rest > 0 ? appendix.map { [words(EvaluationWords.restInAppendix(words.count(rest), $0))] } ?? [] : []
        return opening + [
            .table(
                content.table(
                    of: shown, id: "recommendations", title: words(EvaluationWords.recommendations),
                    note: ([words(EvaluationWords.gainNote)] + more).joined(separator: " ")))
        ]
    }

    /// Those that did not find room in the report; the section is left out where all did.
    static let otherRecommendations = EvaluationSection(
        id: "appendix-recommendations", startsPage: true, isLandscape: true
    ) { content, opening in
        let rest = Array(content.recommendations.dropFirst(Recommendation.shown))
        guard !rest.isEmpty else { return [] }
        return opening + [
            .table(
                content.table(
                    of: rest, id: "other-recommendations", title: content.wording(EvaluationWords.otherRecommendations),
                    note: nil))
        ]
    }
}

extension Recommendation {
    /// How many stand in the report itself.
    static let shown = 12
}

extension EvaluationContent {
    private static let shownActions = 4

    fileprivate func table(
        of recommendations: [Recommendation], id: String, title: String, note: String?
    ) -> ReportTable {
        var rows: [ReportTable.Row] = []
        var addressee: String?
        for one in recommendations {
            if one.addressee != addressee {
                addressee = one.addressee
                rows.append(
                    ReportTable.Row(
                        [.head(figures.unitName(one.addressee))] + Array(repeating: .none, count: 5), kind: .group))
            }
            rows.append(row(of: one))
        }
        return ReportTable(
            id: id, title: title,
            columns: [
                ReportTable.Column(key: "number", title: wording(EvaluationWords.rowNumber), share: 1),
                ReportTable.Column(key: "recommendation", title: wording(EvaluationWords.recommendation), share: 5),
                ReportTable.Column(key: "step", title: wording(EvaluationWords.stepColumn), share: 2),
                ReportTable.Column(key: "deadline", title: wording(EvaluationWords.deadline), share: 2),
                ReportTable.Column(key: "doneWhen", title: wording(EvaluationWords.doneWhen), share: 3),
                ReportTable.Column(key: "gain", title: wording(Catalogue.gain), kind: .number, share: 2),
            ], rows: rows, note: note)
    }

    private func row(of one: Recommendation) -> ReportTable.Row {
        let kind = figures.instrument.indicator(one.indicator)?.measure
        let step = one.step.map {
            EvaluationWords.step(from: $0.from, to: $0.to, items: wording.count($0.itemsNeeded))
        }
        return ReportTable.Row([
            .head(wording.count(one.number)),
            .text("\(figures.shortName(of: one.indicator)): \(wordsOf(one, limit: Self.shownActions))"),
            step.map { .text(wording($0)) } ?? .none, .rich(deadlineText),
            .text(wording(EvaluationWords.doneWhen(kind))),
            .number(one.gain, places: 3),
        ])
    }

    /// The actions of a gap without the commands of the tool, which are for those who keep the dossier.
    func actions(of gap: Gap) -> String {
        guard !gap.actions.isEmpty else { return wording(gap.condition).trimmed }
        return gap.actions.map { action in
            let words = wording(action.text).trimmed
            guard let command = words.firstRange(of: ": \(Catalogue.toolName) ") else { return words }
            return String(words[..<command.lowerBound]) + "."
        }.joined(separator: " ")
    }

    /// What is to be done, the first items in words: `Susun SOP untuk peta …; … dan 3 butir lainnya`.
    func wordsOf(_ one: Recommendation, limit: Int) -> String {
        var words: [String] = []
        for gap in one.gaps {
            let action = actions(of: gap)
            if !words.contains(action) { words.append(action) }
        }
        let rest = words.count - limit
        let shown = words.prefix(limit).joined(separator: " ")
        guard rest > 0 else { return shown }
        return "\(shown) (\(wording(Catalogue.and)) \(wording.amount(rest, Catalogue.item)) "
            + "\(wording(Catalogue.others)))"
    }
}
