internal import Assessment
internal import Findings
internal import Rubric

extension TextReport {
    /// What changed since the earlier result, where one is given: the score then and now, the indicators that moved, and
    /// how many gaps were closed, are new or still open. The other forms list them.
    mutating func writeChanges() {
        guard let previous = content.previous else { return }
        let since = SinceEarlier(from: previous, to: content.result, scope: content.scope)
        add(wording(Catalogue.Changes.title), .strong)
        if let obstacle = since.obstacle {
            add(GapDocument(content).sentence(of: obstacle), .fair, hanging: "  ! ")
        }
        if since.obstacle?.forbidsAll != true {
            let days = [previous, content.result].map { wording.date($0.provenance.asOf) }
            add(wording(Catalogue.Changes.between(days[0], days[1])), .faint, hanging: "  ")
            for (column, subject) in since.columns { writeTotal(column, subject) }
            writeMoved(since.columns.first?.subject.indicators ?? [])
        }
        if since.obstacle == nil { writeGaps(since) }
        blank()
    }

    private mutating func writeTotal(_ column: ScoreColumn, _ subject: ChangedSubject) {
        let values = [subject.totals.first, subject.totals.last].map { total in
            (total ?? nil).map { wording.score($0.value) } ?? wording(Catalogue.absent)
        }
        add(
            "\(wording(Catalogue.column(column))): \(values[0]) → \(values[1]) (\(wording.spoken(subject.change)))",
            hanging: "  ")
    }

    /// The measured indicators that rose or fell.
    private mutating func writeMoved(_ indicators: [ChangedIndicator]) {
        let measured = Set(content.measuredIDs)
        for indicator in indicators where measured.contains(indicator.indicator) && indicator.change.isMovement {
            let choices = [indicator.cells.first, indicator.cells.last].map { cell in
                (cell ?? nil)?.choice ?? wording(Catalogue.absent)
            }
            let name = content.shortName(of: indicator.indicator)
            add(
                "\(name): \(choices[0]) → \(choices[1]) (\(wording.spoken(indicator.change)))", hanging: "    ")
        }
    }

    private mutating func writeGaps(_ since: SinceEarlier) {
        let counts = [
            (Catalogue.Changes.closed, since.closed), (Catalogue.Changes.new, since.new),
            (Catalogue.Changes.remaining, since.remaining),
        ].map { "\(wording.count($1.count)) \(wording($0).lowercased())" }
        add("\(wording(Catalogue.gaps)): \(counts.joined(separator: ", "))", hanging: "  ")
    }
}

extension Change {
    fileprivate var isMovement: Bool {
        switch self {
        case .rose, .fell: true
        case .same, .entered, .left, .notComparable, .open: false
        }
    }
}
