internal import Assessment
internal import Dossier
internal import Findings
internal import Rubric

extension Score {
    /// Nothing open: the bounds say no more than the value.
    var isSettled: Bool { lower == value && upper == value }

    /// The value as a share of the maximum; `nil` where nothing can be reached.
    var share: Rational? { maximum == .zero ? nil : value / maximum }
}

/// The sentences several formats share.
extension ReportContent {
    var title: String {
        switch scope {
        case .agency: wording(Catalogue.reportTitle)
        case .unit: wording(Catalogue.unitReportTitle)
        }
    }

    /// What a reader must know before believing a score: the notice of the instrument, and what applies to this run.
    var notices: [String] {
        var notices = [wording(instrument.notice)]
        if !result.provenance.isWithinValidity {
            notices.append("\(wording(Catalogue.outsideValidity)) (\(validityText)).")
        }
        if case .unit = scope, instrument.level == .agency { notices.append(wording(Catalogue.unitCaution)) }
        return notices
    }

    /// `2020 sampai 2023, diganti PermenPANRB 9/2023`
    var validityText: String {
        let validity = instrument.validity
        let day = { (date: CalendarDate) in validity.isKnownToYear ? String(date.year) : wording.date(date) }
        let until = validity.until.map(day) ?? wording(Catalogue.stillInForce)
        let days = "\(day(validity.from)) \(wording(Catalogue.to)) \(until)"
        return validity.replacedBy.map { "\(days), \(wording(Catalogue.replacedBy)) \($0.citation)" } ?? days
    }

    /// `0,281 dari 0,600 (46,8%), batas 0,281–0,400, terpenuhi sebagian`
    func scoreSentence(_ score: Score) -> String {
        var parts = ["\(wording.score(score.value)) \(wording(Catalogue.of)) \(wording.score(score.maximum))"]
        if let share = score.share { parts[0] += " (\(wording.percent(share)))" }
        if !score.isSettled { parts.append("\(wording(Catalogue.bounds).lowercased()) \(boundsText(score))") }
        parts.append(wording(Catalogue.state(score.state)))
        return parts.joined(separator: ", ")
    }

    /// `Kesenjangan (9)`; without a number where there is none.
    func gapsHeading(_ gaps: [Gap]) -> String {
        gaps.isEmpty ? wording(Catalogue.gaps) : "\(wording(Catalogue.gaps)) (\(wording.count(gaps.count)))"
    }

    /// `0,281/0,600`
    func scoreText(_ score: Score) -> String { "\(wording.score(score.value))/\(wording.score(score.maximum))" }

    /// `0,281–0,400`
    func boundsText(_ score: Score) -> String { "\(wording.score(score.lower))–\(wording.score(score.upper))" }

    /// The choice of one column, else the state in one word: `B`, `tidak berlaku`; `—` where nobody answered.
    func answerText(_ indicator: IndicatorResult, _ column: ScoreColumn) -> String {
        guard let answer = indicator.answers.first(where: { $0.column == column }) else {
            return wording(Catalogue.absent)
        }
        if let choice = answer.choice { return choice }
        if case .score(let number)? = answer.given?.choice, answer.value != nil {
            return number.replacing(".", with: wording.decimalMark)
        }
        return answer.value.map(wording.percent) ?? wording(Catalogue.shortState(answer.state))
    }

    /// What proves the answers: ids of the register, then documents by name; `—` for none.
    func evidenceText(_ indicator: IndicatorResult) -> String {
        var named: [String] = []
        for answer in indicator.answers {
            for item in answer.evidence + (answer.given?.documents ?? []) where !named.contains(item) {
                named.append(item)
            }
        }
        return named.isEmpty ? wording(Catalogue.absent) : named.joined(separator: "; ")
    }

    /// The count of a measure with its meaning: `12 dari 35 unit memiliki peta proses`.
    func countSentence(_ measure: Measure) -> String {
        "\(wording.counts(measure.covered, of: measure.total)) \(wording(Catalogue.counted(measure.kind)))"
    }
}
