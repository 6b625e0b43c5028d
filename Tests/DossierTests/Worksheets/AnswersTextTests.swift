import Dossier
import Findings
import Testing

@Suite("Editing answers.yaml")
struct AnswersTextTests {
    private static let units = UnitTree([Unit(id: "dinkes", name: "Dinas Kesehatan")])

    private func edited(
        _ text: String?, adding added: [GivenAnswer] = [], replacing replaced: [GivenAnswer] = []
    ) throws -> String {
        let answers = try AnswersText(text.map { Array($0.utf8) }, path: "answers.yaml", units: Self.units)
        return String(decoding: try answers.editing(adding: added, replacing: replaced), as: UTF8.self)
    }

    private func answer(
        _ indicator: String, _ column: AnswerColumn = .selfAssessment, _ choice: String = "B",
        scope: AnswerScope = .agency
    ) -> GivenAnswer {
        GivenAnswer(scope: scope, indicator: indicator, column: column, choice: .choice(choice))
    }

    private static let written = """
        # Jawaban kota
        agency:
          # peta
          tl.a:
            - {column: selfAssessment, choice: A}   # sudah diperiksa

            - column: evaluator
              choice: C   # menunggu bukti
              reason: "baris ini: # bukan catatan"

          tl.b: [ {column: selfAssessment, choice: B} ]
          # terakhir
          tl.c:
            {column: selfAssessment, choice: D}
        # unit
        dinkes:
          tl.a:
          - {column: selfAssessment, choice: A}

        """

    @Test("a new indicator goes behind the last one of its scope, and nothing else changes")
    func newIndicator() throws {
        let text = try edited(Self.written, adding: [answer("tl.d")])
        let expected = Self.written.replacing(
            "    {column: selfAssessment, choice: D}\n",
            with: "    {column: selfAssessment, choice: D}\n  tl.d:\n    - {column: selfAssessment, choice: B}\n")
        #expect(text == expected)
    }

    @Test("an answer is added to each way a list can be written")
    func newAnswers() throws {
        let text = try edited(
            Self.written,
            adding: [
                answer("tl.b", .evaluator), answer("tl.c", .evaluator),
                answer("tl.a", .evaluator, scope: .unit("dinkes")),
            ])
        #expect(text.contains("tl.b: [ {column: selfAssessment, choice: B}, {column: evaluator, choice: B} ]\n"))
        #expect(text.contains("    [{column: selfAssessment, choice: D}, {column: evaluator, choice: B}]\n"))
        #expect(text.hasSuffix("  - {column: selfAssessment, choice: A}\n  - {column: evaluator, choice: B}\n"))
        for remark in ["# peta", "# sudah diperiksa", "# menunggu bukti", "# terakhir", "# unit"] {
            #expect(text.contains(remark))
        }
    }

    @Test("an answer is replaced where it stands, and remarks inside it are kept above it")
    func replaced() throws {
        var new = answer("tl.a", .evaluator, "B")
        new.reason = "baru"
        let text = try edited(Self.written, replacing: [new])
        let expected = Self.written.replacing(
            """
                - column: evaluator
                  choice: C   # menunggu bukti
                  reason: "baris ini: # bukan catatan"
            """,
            with: """
                    # menunggu bukti
                    - {column: evaluator, choice: B, reason: "baru"}
                """)
        #expect(text == expected)
    }

    @Test("keys the tool does not know stay when their answer is replaced")
    func unknownKeys() throws {
        let text = try edited(
            "agency:\n  tl.a:\n    - {column: selfAssessment, choice: A, oleh: Bagian Organisasi}\n",
            replacing: [answer("tl.a")])
        #expect(text.contains("{column: selfAssessment, choice: B, oleh: \"Bagian Organisasi\"}"))
    }

    @Test("a new scope goes to the end")
    func newScope() throws {
        let text = try edited(
            "agency:\n  tl.a: [{column: selfAssessment, choice: A}]", adding: [answer("tl.a", scope: .unit("dinkes"))])
        #expect(
            text == """
                agency:
                  tl.a: [{column: selfAssessment, choice: A}]
                dinkes:
                  tl.a:
                    - {column: selfAssessment, choice: B}

                """)
    }

    @Test("a file that is not there begins with a remark")
    func newFile() throws {
        let text = try edited(nil, adding: [answer("tl.a")])
        #expect(text.hasPrefix("# Jawaban lembar kerja evaluasi"))
        #expect(text.hasSuffix("\nagency:\n  tl.a:\n    - {column: selfAssessment, choice: B}\n"))
    }

    @Test(
        "other ways to write the file: what was there stays, and the answer comes in",
        arguments: [
            "", "# hanya catatan\n", "agency:\n", "agency: ~\n", "agency: {}\n",
            "{agency: {tl.a: [{column: evaluator, choice: A}]}}",
            "agency: {tl.a: [{column: evaluator, choice: A}], # tetap\n  tl.b: []}\n",
            "agency:\n  tl.x:\n  tl.b: [{column: evaluator, choice: A},]\n", "agency:\n  tl.x: []\n",
            "agency:\n  tl.x: null\n",
            "agency:\n  tl.x:\n    column: evaluator\n    choice: C\n    # tetap\n",
            "agency:\r\n  tl.b:\r\n    - {column: evaluator, choice: A}\r\n",
            "\u{FEFF}agency:\n  tl.b: [{column: evaluator, choice: A}]\n",
            "agency:\n  tl.x:\n    - {column: evaluator, choice: A,\n       reason: 'satu ''dua'' } ] # bukan'}\n",
            "agency:\n  tl.x:\n    - column: evaluator\n      choice: A\n      reason: |\n        satu\n        # dua\n\ndinkes:\n  tl.a: []\n",
            "\"agency\":\n    tl.x:\n          - {column: evaluator, choice: A}",
        ])
    func shapes(_ text: String) throws {
        let before = try AnswersText(Array(text.utf8), path: "answers.yaml", units: Self.units).answers()
        let after = try edited(text, adding: [answer("tl.x")])
        let read = try AnswersText(Array(after.utf8), path: "answers.yaml", units: Self.units).answers()
        #expect(read.count == before.count + 1)
        for answer in before {
            #expect(
                read.contains {
                    $0.answersLike(answer) && $0.indicator == answer.indicator && $0.reason == answer.reason
                })
        }
        #expect(text.contains("# tetap") == after.contains("# tetap"))
        #expect(text.contains("\r\n") == after.contains("\r\n"))
        #expect(text.hasPrefix("\u{FEFF}") == after.hasPrefix("\u{FEFF}"))
    }

    @Test("everything an answer can hold comes back as it was")
    func everything() throws {
        var full = GivenAnswer(scope: .agency, indicator: "tl.a", column: .selfAssessment, choice: .inputs)
        full.inputs = [GivenNumber(id: "lalu", value: "8"), GivenNumber(id: "kini", value: "2.5")]
        (full.reason, full.note) = ("\"kutip\" \\ # 1\nbaris dua", "é 文 \u{85}\u{2028} tab\there: [a, {b}]")
        (full.evidence, full.documents) = (["B-1", "no", "1.5"], ["- a", "https://contoh.go.id/?a=1&b=2", "null"])
        var ticked = GivenAnswer(scope: .agency, indicator: "tl.b", column: .evaluator, choice: .conditions)
        ticked.conditions = ["satu", "dua"]
        let number = GivenAnswer(scope: .agency, indicator: "tl.c", column: .evaluator, choice: .score("72.50"))
        let none = GivenAnswer(scope: .agency, indicator: "tl.d", column: .evaluator, choice: .notApplicable)
        let text = try edited(nil, adding: [full, ticked, number, none])
        var read = try AnswersText(Array(text.utf8), path: "answers.yaml", units: Self.units).answers()
        for index in read.indices { read[index].location = SourceLocation() }
        #expect(read == [full, ticked, number, none])
    }

    @Test("what is no YAML, or no answers, is refused with its place and never written over")
    func refused() throws {
        #expect(throws: AnswersTextError.self) { try edited("agency: [\n", adding: [answer("tl.a")]) }
        #expect(throws: AnswersTextError.self) { try edited("- satu\n", adding: [answer("tl.a")]) }
        #expect(throws: AnswersTextError.self) {
            try AnswersText([0xFF, 0xFE], path: "answers.yaml", units: Self.units)
        }
    }
}
