import Assessment
import Dossier
import Findings
import Rubric
import Testing

@Suite("What holds for every comparison")
struct ComparisonPropertyTests {
    /// Numbers that are the same in every run (Knuth, *The Art of Computer Programming* 2, 3.3.4: MMIX).
    private struct Dice: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 31
        }
    }

    /// Agencies on several days, by two profiles, with units in trees, groups and all states.
    private func sheets(_ seed: Int) -> [Sheet] {
        var dice = Dice(state: UInt64(seed) &+ 1)
        return (0..<Int.random(in: 1...5, using: &dice)).map { number in
            let profile = Int.random(in: 0..<4, using: &dice) == 0 ? "press-3" : "predecessor-5"
            var sheet = Sheet(
                ["a", "b"].randomElement(using: &dice) ?? "a", on: "202\(Int.random(in: 4...6, using: &dice))-06-30",
                profile: profile, file: "\(number).json")
            let count = Int.random(in: 0...12, using: &dice)
            for place in 0..<count {
                let letters = String((0..<5).map { _ in "AABBCDD-.".randomElement(using: &dice) ?? "A" })
                let parent =
                    Int.random(in: 0..<5, using: &dice) == 0 ? "u\(Int.random(in: 0..<count, using: &dice))" : nil
                sheet = sheet.unit(
                    "u\(place)", letters, peers: ["dinas", "badan", nil].randomElement(using: &dice) ?? nil,
                    below: parent)
                if Bool.random(using: &dice) {
                    let given = String((0..<5).map { _ in "ABCD-.".randomElement(using: &dice) ?? "A" })
                    sheet = sheet.answers(given, .selfAssessment, unit: "u\(place)")
                    if Bool.random(using: &dice) { sheet = sheet.answers(letters, .evaluator, unit: "u\(place)") }
                }
            }
            return sheet
        }
    }

    private func requests(_ seed: Int) -> ComparisonRequest {
        let subjects: [ComparisonRequest.Subject?] = [nil, .units, .agencies, .periods]
        let levels: [UnitLevel?] = [nil, .leaves, .depth(1), .depth(2)]
        return ComparisonRequest(
            subject: subjects[seed % 4], peerGroup: seed % 7 == 0 ? "dinas" : nil, level: levels[seed / 4 % 4])
    }

    @Test("every unit of every source stands once: ranked or left out with a reason", arguments: 0..<200)
    func nothingDropped(_ seed: Int) {
        let sheets = sheets(seed)
        let comparison = Comparison(sheets, requests(seed))
        let ranked = comparison.rankings.first?.rows.map { comparison.subjects[$0.subject].key } ?? []
        #expect(Set(ranked) == Set(comparison.subjects.map(\.key)))
        let placed = ranked + comparison.excluded.map(\.subject)
        let units = placed.filter { $0.scope != .agency }
        let all = comparison.sources.enumerated().flatMap { source, result in
            result.units.map { SubjectKey(source: source, scope: .unit($0.id)) }
        }
        #expect(units.count == Set(units).count)
        #expect(Set(units) == Set(all))
        #expect(placed.count == Set(placed).count)
        #expect(comparison.everything.count == all.count + sheets.count)
    }

    @Test("the order of the sources changes nothing", arguments: 0..<100)
    func order(_ seed: Int) {
        let sheets = sheets(seed)
        var dice = Dice(state: UInt64(seed) &+ 99)
        let (one, other) = (
            Comparison(sheets, requests(seed)), Comparison(sheets.shuffled(using: &dice), requests(seed))
        )
        #expect(one.subjects == other.subjects)
        #expect(one.rankings == other.rankings)
        #expect(one.excluded == other.excluded)
        #expect(one.changes == other.changes)
        #expect(one.cautions == other.cautions)
        #expect(one.answers == other.answers)
    }

    @Test("the order of the units in a source changes no rank", arguments: 0..<100)
    func unitOrder(_ seed: Int) {
        guard let sheet = sheets(seed).first else { return }
        var shuffled = sheet
        var dice = Dice(state: UInt64(seed) &+ 7)
        shuffled.result.units.shuffle(using: &dice)
        shuffled.result.scores.shuffle(using: &dice)
        let request = ComparisonRequest(subject: .units)
        #expect(Comparison([sheet], request).rankings == Comparison([shuffled], request).rankings)
        #expect(Comparison([sheet], request).subjects == Comparison([shuffled], request).subjects)
    }

    @Test("ranks go with shares, and lie between the best and the worst that can come", arguments: 0..<200)
    func ranks(_ seed: Int) {
        let comparison = Comparison(sheets(seed), requests(seed))
        for ranking in comparison.rankings {
            let shares = ranking.rows.map { comparison.subjects[$0.subject].total.share }
            for (place, row) in ranking.rows.enumerated() {
                #expect(row.rank == shares.count { $0 > shares[place] } + 1)
                #expect(row.isTied == (shares.count { $0 == shares[place] } > 1))
                #expect(row.best <= row.rank && row.rank <= row.worst && row.worst <= ranking.rows.count)
            }
            let spread = ranking.distribution
            let order = [
                spread.lowest, spread.lowerQuartile, spread.median, spread.upperQuartile, spread.highest,
            ]
            #expect(order == order.sorted())
            #expect(spread.fifths.reduce(0, +) == ranking.rows.count)
        }
    }

    @Test("the best and worst rank are those of trying every way the open questions can end", arguments: 0..<60)
    func bounds(_ seed: Int) {
        let comparison = Comparison(sheets(seed), ComparisonRequest(subject: .units))
        guard let ranking = comparison.rankings.first else { return }
        let totals = ranking.rows.map { comparison.subjects[$0.subject].total }
        for (place, row) in ranking.rows.enumerated() {
            // The best comes of being at the top with all others at the bottom, the worst the other way round.
            let best = totals.indices.count { $0 != place && totals[$0].lowerShare > totals[place].upperShare } + 1
            let worst = totals.indices.count { $0 != place && totals[$0].upperShare > totals[place].lowerShare } + 1
            #expect([row.best, row.worst] == [best, worst])
        }
    }

    @Test("what the self-assessment lies above the evaluator's, the evaluator's lies below it", arguments: 0..<100)
    func antisymmetric(_ seed: Int) {
        for sheet in sheets(seed) {
            // The same answers with the columns changed for each other.
            var mirrored = sheet
            mirrored.result.scores = sheet.result.scores.map { score in
                var score = score
                score.column = Self.mirror(score.column)
                return score
            }
            mirrored.result.answers = sheet.result.answers.map { answer in
                var answer = answer
                answer.columns = answer.columns.map { column in
                    ComparedAnswer.Column(
                        column: Self.mirror(column.column), choice: column.choice, state: column.state)
                }
                return answer
            }
            let request = ComparisonRequest(subject: .units, level: .leaves)
            let rows = Dictionary(
                uniqueKeysWithValues: Comparison([sheet], request).answers.map { ($0.subject, $0.selfOverEvaluator) })
            for other in Comparison([mirrored], request).answers {
                guard let row = rows[other.subject] else { continue }
                #expect(row.map { .zero - $0.points } == other.selfOverEvaluator?.points)
                #expect(row?.indicators == other.selfOverEvaluator?.indicators)
            }
        }
    }

    private static func mirror(_ column: ScoreColumn) -> ScoreColumn {
        switch column {
        case .measured: .measured
        case .selfAssessment: .evaluator
        case .evaluator: .selfAssessment
        }
    }

    @Test("what rises from one day to another falls the same the other way round", arguments: 0..<100)
    func mirroredDays(_ seed: Int) throws {
        let sheets = sheets(seed)
        guard sheets.count > 1 else { return }
        var (before, after) = (sheets[0], sheets[1])
        (before.result.agency.id, after.result.agency.id) = ("a", "a")
        let days = try [#require(CalendarDate(iso: "2025-01-01")), #require(CalendarDate(iso: "2026-01-01"))]
        (before.result.provenance.asOf, after.result.provenance.asOf) = (days[0], days[1])
        let one = try #require(Comparison([before, after]).changes.first)
        (before.result.provenance.asOf, after.result.provenance.asOf) = (days[1], days[0])
        let other = try #require(Comparison([before, after]).changes.first)
        let found = Dictionary(grouping: other.rows) { $0.scopes.reversed().map { $0?.text ?? "-" } }
        #expect(one.rows.count == other.rows.count)
        for row in one.rows {
            let twin = try #require(found[row.scopes.map { $0?.text ?? "-" }]?.first)
            #expect(twin.change == Self.mirror(row.change))
            #expect(twin.indicators.map(\.change) == row.indicators.map { Self.mirror($0.change) })
        }
    }

    private static func mirror(_ change: Change) -> Change {
        switch change {
        case .rose(let by): .fell(by)
        case .fell(let by): .rose(by)
        case .entered: .left
        case .left: .entered
        case .same, .open, .notComparable: change
        }
    }

    @Test("a thousand units stand in their places, each once")
    func thousand() {
        var sheet = Sheet("kota")
        for place in 0..<1000 {
            let letters = (0..<5).map { (place / (1 << (2 * $0))) % 4 }.map { String("ABCD"[offset: $0]) }.joined()
            sheet = sheet.unit("u\(place)", letters, peers: "p\(place % 10)").gap("x", of: "u\(place)")
        }
        let comparison = Comparison([sheet])
        #expect(comparison.rankings.count == 11)
        #expect(comparison.rankings[0].rows.count == 1000)
        #expect(comparison.rankings.dropFirst().map(\.rows.count) == Array(repeating: 100, count: 10))
        #expect(comparison.order.first == "1 u0")
        #expect(comparison.sharedGaps.map(\.subjects.count) == [1000])
        let shares = comparison.rankings[0].rows.map { comparison.subjects[$0.subject].total.share }
        #expect(shares == shares.sorted(by: >))
    }
}

extension String {
    fileprivate subscript(offset offset: Int) -> Character { self[index(startIndex, offsetBy: offset)] }
}
