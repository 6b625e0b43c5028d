internal import Assessment
internal import Findings
internal import Rubric

/// The comparison as a terminal shows it, 100 columns wide: who stands where, what is left out, what to do.
struct TextComparison {
    private let content: ComparisonContent
    private let isStyled: Bool
    private(set) var lines: [String] = []

    private static let width = 100

    init(_ report: ComparisonReport) {
        content = ComparisonContent(report.comparison, language: report.language)
        isStyled = report.isStyled
        add(content.title, .strong)
        for line in content.subtitle { add(line, .faint) }
        blank()
        for finding in content.findings { add(finding, hanging: "· ") }
        if report.comparison.subject == .periods { addChanges() }
        addRanking()
        if report.comparison.subject != .periods { addChanges() }
        addExcluded()
        addSteps()
    }

    private func words(_ text: LocalizedText) -> String { content.wording(text) }

    // MARK: - Who stands where

    private mutating func addRanking() {
        guard let ranking = content.comparison.rankings.first else { return }
        blank()
        var table = TextTable([
            TextTable.Column(title: words(Catalogue.Comparing.comparedRank), isRight: true),
            TextTable.Column(title: content.subjectTitle, isFlexible: true),
            TextTable.Column(title: words(Catalogue.peerGroup)),
            TextTable.Column(title: words(Catalogue.Comparing.achievement), isRight: true),
            TextTable.Column(title: words(Catalogue.bounds), isRight: true),
            TextTable.Column(title: words(Catalogue.Comparing.rankRange), isRight: true),
            TextTable.Column(title: words(Catalogue.stateLabel)),
        ])
        for row in ranking.rows {
            let subject = content.subjects[row.subject]
            let total = subject.total
            table.add([
                TextTable.Cell(content.wording.count(row.rank)), TextTable.Cell(content.name(of: subject.key)),
                TextTable.Cell(subject.peerGroup ?? words(Catalogue.absent)),
                TextTable.Cell(content.wording.percent(total.share)), TextTable.Cell(bounds(of: total)),
                TextTable.Cell(content.range(of: row)),
                TextTable.Cell(words(Catalogue.shortState(total.state)), style(of: total.state)),
            ])
        }
        lines += table.lines(width: Self.width, isStyled: isStyled)
    }

    private func bounds(of total: Standing) -> String {
        total.isClosed
            ? words(Catalogue.absent)
            : "\(content.wording.percent(total.lowerShare))–\(content.wording.percent(total.upperShare))"
    }

    private func style(of state: ScoreState) -> TextStyle {
        switch state {
        case .met: .good
        case .partlyMet: .fair
        case .notMet, .error: .bad
        case .notApplicable, .notAssessed, .cannotBeAssessed: .faint
        }
    }

    // MARK: - What changed

    private mutating func addChanges() {
        for changes in content.comparison.changes {
            blank()
            var table = TextTable(
                [TextTable.Column(title: words(Catalogue.Comparing.whoLabel), isFlexible: true)]
                    + changes.periods.map { TextTable.Column(title: content.day($0), isRight: true) }
                    + [TextTable.Column(title: words(Catalogue.Comparing.changeLabel))])
            for row in changes.rows {
                table.add(
                    [TextTable.Cell(row.name)]
                        + row.totals.map { total in
                            TextTable.Cell(
                                total.map { content.wording.percent($0.share) } ?? words(Catalogue.absent))
                        }
                        + [TextTable.Cell(content.wording.spoken(row.change), style(of: row.change))])
            }
            lines += table.lines(width: Self.width, isStyled: isStyled)
        }
    }

    private func style(of change: Change) -> TextStyle {
        switch change {
        case .rose: .good
        case .fell, .left: .bad
        case .notComparable, .open: .fair
        case .same, .entered: .plain
        }
    }

    // MARK: - The rest

    private mutating func addExcluded() {
        let notes = content.cautions + content.exclusions
        guard !notes.isEmpty else { return }
        blank()
        for note in notes { add(note, hanging: "! ") }
    }

    private mutating func addSteps() {
        guard !content.subjects.isEmpty else { return }
        blank()
        add(words(Catalogue.Comparing.recommendationsPart), .strong)
        for (place, step) in content.recommendations.enumerated() { add(step, hanging: "\(place + 1). ") }
    }

    private mutating func blank() {
        if lines.last?.isEmpty == false { lines.append("") }
    }

    private mutating func add(_ text: String, _ style: TextStyle = .plain, hanging: String = "") {
        let indent = DisplayWidth.of(hanging)
        let wrapped = TextLayout.wrap(DisplayWidth.safe(text), width: max(20, Self.width - indent))
        for (index, line) in wrapped.enumerated() {
            let before = index == 0 ? hanging : String(repeating: " ", count: indent)
            lines.append(before + style.applied(to: line, isStyled))
        }
    }
}
