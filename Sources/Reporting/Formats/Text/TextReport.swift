internal import Assessment
internal import Dossier
internal import Findings
internal import Rubric

/// The report a terminal shows: where it stands, what could not be read, what to do next. Everything else is in the
/// other formats.
struct TextReport {
    let content: ReportContent
    let isStyled: Bool
    private(set) var lines: [String] = []

    static let width = 100
    private static let shownFiles = 10
    private static let shownGaps = 5

    init(_ report: GapReport) {
        content = ReportContent(report)
        isStyled = report.isStyled
        writeTitle()
        writeScore()
        writeWorksheet()
        writeIndicators()
        writeProfiles()
        writeChanges()
        writeUnreadable()
        writeActions()
        writeGaps()
        writeApplication()
        writeCoverage()
        writeAcrossUnits()
        writeCounts()
    }

    var wording: Wording { content.wording }

    private mutating func writeTitle() {
        let period = content.result.agency.period.map { "\(wording(Catalogue.period)) \($0) · " } ?? ""
        let day = "\(wording(Catalogue.asOf)) \(wording.date(content.result.provenance.asOf))"
        let profile = "\(wording(Catalogue.profileInUse)) \(content.result.provenance.profile.id)"
        add("\(content.title): \(content.subjectName)", .strong)
        if case .unit = content.scope { add(content.result.agency.name) }
        add("\(period)\(day) · \(profile)", .faint)
        blank()
        for notice in content.notices { add(notice, .fair, hanging: "! ") }
        blank()
    }

    private mutating func writeScore() {
        for column in ScoreColumn.allCases {
            let label = column == .measured ? wording(Catalogue.measuredScore) : wording(Catalogue.column(column))
            guard let total = content.total(column), column == .measured || content.hasAnswers(column) else {
                add("\(padded(label, 20)) \(wording(Catalogue.notAnswered))", .faint)
                continue
            }
            add("\(padded(label, 20)) \(content.scoreSentence(total))", column == .measured ? .strong : .plain)
            for line in content.totalLines(column) { add("\(padded("", 20)) \(line)", hanging: padded("", 21)) }
        }
        blank()
    }

    private mutating func writeIndicators() {
        let rows = content.measuredIndicators()
        guard !rows.isEmpty else { return }
        let hasBounds = rows.contains { content.score(of: $0.id, .measured).map { !$0.isSettled } ?? false }
        var columns: [TextTable.Column] = [
            .init(title: wording(Catalogue.indicator), isFlexible: true),
            .init(title: wording(Catalogue.counts), isRight: true),
            .init(title: wording(Catalogue.ratio), isRight: true),
            .init(title: wording(Catalogue.choice)),
            .init(title: wording(Catalogue.stateLabel)),
            .init(title: wording(Catalogue.scoreOfMaximum), isRight: true),
        ]
        if hasBounds { columns.append(.init(title: wording(Catalogue.bounds), isRight: true)) }
        columns.append(.init(title: wording(Catalogue.selfShort), isRight: true))
        columns.append(.init(title: wording(Catalogue.column(.evaluator)), isRight: true))
        var table = TextTable(columns)
        for row in rows { table.add(cells(of: row, hasBounds: hasBounds)) }
        add(table)
        for sentence in content.assumptions { add(sentence, .fair, hanging: "* ") }
        blank()
    }

    private func cells(of indicator: IndicatorResult, hasBounds: Bool) -> [TextTable.Cell] {
        let score = content.score(of: indicator.id, .measured)
        let absent = wording(Catalogue.absent)
        let mark = indicator.proposal?.isAssumption == true ? "*" : ""
        var cells: [TextTable.Cell] = [
            .init(content.shortName(of: indicator.id)),
            .init(indicator.measure.map { "\(wording.count($0.covered))/\(wording.count($0.total))" } ?? absent),
            .init(indicator.measure?.ratio.map(wording.percent) ?? absent),
            .init(indicator.proposal.map { $0.choice + mark } ?? absent, .strong),
            .init(wording(Catalogue.shortState(indicator.state)), indicator.state.textStyle),
            .init(score.map(content.scoreText) ?? absent),
        ]
        if hasBounds { cells.append(.init(score.map(content.boundsText) ?? absent)) }
        for column in [ScoreColumn.selfAssessment, .evaluator] {
            cells.append(.init(content.answerText(indicator, column)))
        }
        return cells
    }

    private mutating func writeProfiles() {
        let totals = content.result.profiles.compactMap { total in
            content.profileTotal(total, .measured).map { (total.profile, $0) }
        }
        guard !totals.isEmpty else { return }
        add(wording(Catalogue.profilesTitle), .strong)
        for (profile, score) in totals {
            let used = profile.id == content.result.provenance.profile.id ? " (\(wording(Catalogue.inUse)))" : ""
            add("  \(padded(profile.id, 15)) \(content.scoreSentence(score))\(used)")
        }
        blank()
    }

    private mutating func writeUnreadable() {
        let files = content.unreadable
        guard !files.isEmpty else { return }
        add(wording(Catalogue.unreadable), .strong)
        for file in files.prefix(Self.shownFiles) {
            let state = wording(Catalogue.readState(file.state))
            add(
                "\(state): \(file.path): \(content.reason(of: file))", file.state == .refused ? .bad : .fair,
                hanging: "  ")
        }
        if files.count > Self.shownFiles { addMore(files.count - Self.shownFiles) }
        blank()
    }

    private mutating func writeActions() {
        let actions = content.topActions(limit: 5)
        add(wording(Catalogue.topActions), .strong)
        if actions.isEmpty { add(wording(Catalogue.nothingToDo), hanging: "  ") }
        for (index, action) in actions.enumerated() {
            let facts = [
                content.gainPhrase(action.gain), wording.workingDays(action.effort), content.ownerNames(action),
            ].filter { !$0.isEmpty }.joined(separator: " · ")
            add(action.text, hanging: " \(index + 1). ")
            add(facts, .faint, hanging: "    ")
        }
        blank()
    }

    private mutating func writeGaps() {
        let gaps = content.topGaps(limit: Self.shownGaps)
        let total = content.gaps(in: content.scope).count
        guard !gaps.isEmpty else { return }
        add("\(wording(Catalogue.topGaps)) (\(wording.counts(gaps.count, of: total)))", .strong)
        for gap in gaps {
            let name = content.shortName(of: gap.indicator)
            add("\(name): \(content.conditionSentence(of: gap))", hanging: "  ")
            let who = "\(content.unitName(gap.owner)), \(wording.workingDays(gap.effort))"
            let others = content.alsoCloses(gap).map { "; \($0)" } ?? ""
            add("→ \(content.firstAction(of: gap)) (\(who)\(others))", .faint, hanging: "    ")
        }
        blank()
    }

    private mutating func writeCounts() {
        let states = ReadState.allCases.map {
            "\(wording.count(content.inputCount($0))) \(wording(Catalogue.readState($0)))"
        }
        let found = Severity.allCases.map { wording.amount(content.findingCount($0), Catalogue.severity($0)) }
        writeUntied()
        add("\(wording(Catalogue.inputFiles)): \(states.joined(separator: ", "))")
        add("\(wording(Catalogue.findings)): \(found.joined(separator: ", "))")
        add(wording(Catalogue.everythingElse), .faint)
    }

    // MARK: Lines

    mutating func addMore(_ count: Int) {
        add("… \(wording(Catalogue.and)) \(wording.count(count)) \(wording(Catalogue.others))", .faint, hanging: "  ")
    }

    mutating func add(_ table: TextTable) { lines += table.lines(width: Self.width, isStyled: isStyled) }

    mutating func blank() {
        if lines.last?.isEmpty == false { lines.append("") }
    }

    /// Adds running text; `hanging` stands before the first line, and as blanks before the others.
    mutating func add(_ text: String, _ style: TextStyle = .plain, hanging: String = "") {
        let indent = DisplayWidth.of(hanging)
        let safe = DisplayWidth.safe(text)
        let broken =
            hanging.isEmpty && DisplayWidth.of(safe) <= Self.width
            ? [safe] : TextLayout.wrap(safe, width: Self.width - indent)
        for (index, line) in broken.enumerated() {
            let before = index == 0 ? hanging : String(repeating: " ", count: indent)
            lines.append(before + style.applied(to: line, isStyled))
        }
    }

    private func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
    }
}

extension ReportFormat {
    /// For a terminal: 100 columns, colours only where the report is styled.
    public static let text = ReportFormat(rawValue: "text", fileExtension: "txt") { report in
        var bytes: [UInt8] = []
        for line in TextReport(report).lines {
            bytes.append(contentsOf: line.utf8)
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }
}

extension ScoreState {
    fileprivate var textStyle: TextStyle {
        switch self {
        case .met: .good
        case .partlyMet, .notAssessed, .cannotBeAssessed: .fair
        case .notMet, .error: .bad
        case .notApplicable: .faint
        }
    }
}
