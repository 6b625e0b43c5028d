import Dossier
import Findings
import Rubric
import Testing

@testable import Assessment
@testable import Reporting

@Suite("What changed since the last period, in the gap report")
struct ChangesTests {
    private static let now = SampleCity(unitCount: 4).completeResult

    /// A year earlier, with fewer maps and SOPs.
    private static var before: AssessmentResult {
        var result = SampleCity(unitCount: 4, mapsPerUnit: 2).completeResult
        result.provenance.asOf = CalendarDate(year: 2025, month: 6, day: 30) ?? result.provenance.asOf
        return result
    }

    private static func part(
        _ previous: AssessmentResult?, _ scope: AnswerScope = .agency, _ language: Language = .indonesian
    ) throws -> ReportPart {
        let report = GapReport(now, language: language, scope: scope, previous: previous)
        return try #require(GapDocument(report).document.parts.first { $0.id == "changes" })
    }

    private func table(_ id: String, _ part: ReportPart) throws -> ReportTable {
        try #require(part.blocks.flatMap(\.tables).first { $0.id == id })
    }

    @Test("says in one line how to get it where no earlier result is given", arguments: Language.allCases)
    func without(_ language: Language) throws {
        let part = try Self.part(nil, .agency, language)
        #expect(part.blocks.count == 1)
        #expect(part.words.joined().contains("--previous"))
    }

    @Test("sets score, bounds and indicators of both days side by side", arguments: Language.allCases)
    func values(_ language: Language) throws {
        let part = try Self.part(Self.before, .agency, language)
        let score = try table("changes-score", part)
        let total = { (result: AssessmentResult) in
            result.scores.first {
                $0.scope == .agency && $0.column == .measured && $0.node == result.provenance.instrument.root.id
            }?.value
        }
        #expect(score.numbers("before").first == total(Self.before))
        #expect(score.numbers("after").first == total(Self.now))
        #expect(score.texts("boundsBefore").allSatisfy { $0.contains("–") })
        let indicators = try table("changes-indicators", part)
        #expect(indicators.rows.count == GapDocument(GapReport(Self.now)).content.measuredIndicators().count)
    }

    @Test(
        "tells closed, new and remaining gaps by their ids, each once",
        arguments: [AnswerScope.agency, .unit("disdukcapil")])
    func gaps(_ scope: AnswerScope) throws {
        var before = Self.before
        let old = Self.now.gaps.filter { $0.scope == scope }
        // One of today was not there, and one that is gone was.
        var gone = try #require(old.first)
        let missing = gone.id
        gone.id = "\(scope.text)/tl.probis.sop/peta-lama"
        gone.subject.name = "Peta Lama"
        before.gaps = old.dropFirst() + [gone]
        let table = try table("changes-gaps", Self.part(before, scope))
        let (what, ids) = (table.texts("what"), table.texts("id"))
        #expect(Set(ids).count == ids.count && ids.count == old.count + 1)
        #expect(zip(what, ids).filter { $0.0 == "Tertutup" }.map(\.1) == [gone.id])
        #expect(zip(what, ids).filter { $0.0 == "Baru" }.map(\.1) == [missing])
        #expect(what.count { $0 == "Masih terbuka" } == old.count - 1)
        // Paper tells what moved.
        let paper = ReportBlock.table(table).onPaper(Wording(language: .indonesian)).flatMap(\.tables)
        #expect(paper.map(\.rows.count) == [2])
    }

    @Test("names the maps and SOPs that are new, gone or of another standing")
    func documents() throws {
        var before = Self.before
        before.sops[0].standing = .draft
        before.sops[1].id = "065/9/2019"
        before.sops[1].number = nil
        let table = try table("changes-documents", Self.part(before))
        let rows = zip(table.texts("change"), zip(table.texts("kind"), table.texts("id"))).map {
            "\($0) \($1.0) \($1.1)"
        }
        #expect(rows.count { $0.hasPrefix("＋ baru Peta") } == Self.now.maps.count - before.maps.count)
        #expect(rows.contains("－ tidak ada lagi SOP 065/9/2019"))
        #expect(rows.contains { $0.hasPrefix("↻ berganti kedudukan SOP") })
        #expect(rows.contains { $0.hasPrefix("＋ baru SOP") })
    }

    /// Earlier results that do not stand beside this one, and a word of the reason.
    static let obstacles: [(String, String)] = [
        ("agency", "Kabupaten Uji"), ("day", "tidak lebih awal"), ("unit", "tidak ada pada hasil periode lalu"),
        ("rubric", "rubrik lain"), ("profile", "profil lain"), ("version", "versi 0.9"),
    ]

    @Test("says why where they cannot be compared, and gives no difference", arguments: obstacles)
    func cannot(_ kind: String, _ word: String) throws {
        var before = Self.before
        switch kind {
        case "agency": (before.agency.id, before.agency.name) = ("kab-uji", "Kabupaten Uji")
        case "day": before.provenance.asOf = Self.now.provenance.asOf
        case "unit": before.units.removeAll { $0.id == "disdukcapil" }
        case "rubric": before.provenance.instrument.id = "lain"
        case "profile": before.provenance.profile.id = "lain"
        default: before.provenance.instrument.version = "0.9"
        }
        let part = try Self.part(before, kind == "unit" ? .unit("disdukcapil") : .agency)
        #expect(part.words.joined(separator: " ").contains(word))
        let tables = part.blocks.flatMap(\.tables)
        #expect(!tables.contains { $0.id == "changes-gaps" })
        let points = tables.flatMap { $0.numbers("points") }
        #expect(points.allSatisfy { $0 == nil })
        if ["agency", "day", "unit"].contains(kind) { #expect(tables.isEmpty) }
    }

    @Test("stands in the text in a few lines: scores then and now, and how many gaps", arguments: Language.allCases)
    func text(_ language: Language) throws {
        var before = Self.before
        let own = before.gaps.indices.filter { before.gaps[$0].scope == .agency }
        let closed = try #require(own.first)
        before.gaps[closed].id += "-lama"
        let text = try GapReport(Self.now, language: language, previous: before).text(.text)
        let title = Catalogue.Changes.title.in(language)
        let part = try #require(pieces(of: text, from: "\(title)\n", to: "\n\n").first)
        #expect(part.split(separator: "\n").count <= 12)
        let since = SinceEarlier(from: before, to: Self.now, scope: .agency)
        let wording = Wording(language: language)
        let totals = try #require(since.columns.first?.subject.totals).map { wording.score($0?.value ?? .zero) }
        #expect(part.contains("\(totals[0]) → \(totals[1]) ("))
        let counts = [since.closed, since.new, since.remaining].map { wording.count($0.count) }
        let words = language == .english ? ["closed", "new", "still open"] : ["tertutup", "baru", "masih terbuka"]
        #expect(!since.closed.isEmpty)
        for (count, word) in zip(counts, words) { #expect(part.contains("\(count) \(word)")) }
        #expect(!(try GapReport(Self.now, language: language).text(.text).contains(title)))
    }

    @Test("the text says why where they cannot be compared, and counts no gaps")
    func textObstacle() throws {
        var before = Self.before
        before.provenance.profile.id = "lain"
        let lines = { (previous: AssessmentResult) in
            let text = try GapReport(Self.now, previous: previous).text(.text)
            return try #require(pieces(of: text, from: "Perubahan sejak periode lalu\n", to: "\n\n").first)
                .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        let part = try lines(before)
        #expect(part.contains("profil lain") && part.contains(" → ") && !part.contains("tertutup"))
        before.provenance.asOf = Self.now.provenance.asOf
        #expect(try !lines(before).contains(" → "))
    }

    @Test("stands in the page too, once", arguments: Language.allCases)
    func page(_ language: Language) throws {
        let html = try GapReport(Self.now, language: language, previous: Self.before).text(.html)
        #expect(pieces(of: html, from: "<section class=\"part\" id=\"changes\"", to: "</section>").count == 1)
        #expect(html.contains("id=\"t-changes-score\""))
    }
}
