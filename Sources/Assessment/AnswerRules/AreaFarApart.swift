internal import Dossier
internal import Findings
internal import Rubric

/// Whole areas where self-assessment and evaluator are far apart, whatever the open questions become.
struct AreaFarApart: AnswerCheck {
    /// Of the most the area can score.
    static let share = Rational(1) / Rational(4)

    let about = RuleDescription(
        id: "answer/area-far-apart",
        title: LocalizedText(id: "Nilai area jauh berbeda", en: "Scores of an area far apart"),
        explanation: LocalizedText(
            id:
                "Nilai sebuah area menurut penilaian mandiri dan menurut evaluator berselisih lebih dari seperempat nilai "
                + "penuhnya. Pertanyaan yang belum dijawab diperhitungkan: selisihnya tetap sebesar itu apa pun jawabannya.",
            en:
                "The score of an area by the self-assessment and by the evaluator differ by more than a quarter of its full "
                + "score. Open questions are allowed for: the difference stays so large whatever their answers."),
        action: LocalizedText(
            id: "Periksa area ini lebih dahulu ketika membahas hasil bersama evaluator.",
            en: "Look at this area first when going through the results with the evaluator."))

    func violations(in answers: CheckedAnswers) -> [AnswerViolation] {
        let result = answers.result
        let areas = result.provenance.instrument.root.flattened.filter { $0.kind == .area }
        let ids = Set(areas.map(\.id))
        var columns: [Key: [ScoreColumn: Score]] = [:]
        for score in result.scores where ids.contains(score.node) && score.column != .measured {
            columns[Key(scope: score.scope, node: score.node), default: [:]][score.column] = score
        }
        let scopes = [AnswerScope.agency] + result.units.map { .unit($0.id) }
        return scopes.flatMap { scope in
            areas.compactMap { area -> AnswerViolation? in
                guard let scores = columns[Key(scope: scope, node: area.id)], let own = scores[.selfAssessment],
                    let theirs = scores[.evaluator], own.distance(to: theirs) > Self.share * own.most(theirs)
                else { return nil }
                return violation(area, own, theirs, scope, answers)
            }
        }
    }

    private func violation(
        _ area: RubricNode, _ own: Score, _ theirs: Score, _ scope: AnswerScope, _ answers: CheckedAnswers
    ) -> AnswerViolation? {
        let below = Set(area.allIndicators)
        let first = answers.all.first { $0.given.scope == scope && below.contains($0.given.indicator) }
        guard let first else { return nil }
        let place = scope == .agency ? "" : " (\(scope.text))"
        return AnswerViolation(
            LocalizedText(
                id:
                    "Nilai area `\(area.id)`\(place) \(own.range(",")) menurut penilaian mandiri dan \(theirs.range(",")) "
                    + "menurut evaluator.",
                en:
                    "Area `\(area.id)`\(place) scores \(own.range(".")) by the self-assessment and \(theirs.range(".")) by "
                    + "the evaluator."),
            at: SourceLocation(path: first.given.location.path))
    }

    private struct Key: Hashable {
        var scope: AnswerScope
        var node: String
    }
}

extension Score {
    /// How far apart two scores are at the least, whatever becomes of what is open.
    fileprivate func distance(to other: Score) -> Rational {
        max(.zero, max(lower - other.upper, other.lower - upper))
    }

    fileprivate func most(_ other: Score) -> Rational { max(maximum, other.maximum) }

    /// `0,281`, or `0,281–0,401` while something is open; rounded to three decimals.
    fileprivate func range(_ mark: String) -> String {
        let (least, most) = (lower.fixed(places: 3, mark: mark), upper.fixed(places: 3, mark: mark))
        return lower == upper ? least : "\(least)–\(most)"
    }
}
