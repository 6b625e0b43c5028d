import Dossier
import Findings
import Foundation
import Rubric
import Testing

@testable import Assessment
@testable import Reporting

@Suite("A score explained, as people and programs read it")
struct ExplanationOutputTests {
    private static let ids = SampleInstrument.indicatorIDs + ["tl.probis", "tl", "pmprb"]

    private func report(
        _ id: String, _ city: SampleCity = SampleCity(), _ language: Language = .indonesian, all: Bool = false,
        isStyled: Bool = false, scope: AnswerScope = .agency
    ) throws -> ExplanationReport {
        var result = city.result
        // The hand-made result names the profile as written; an assessment has it with its nodes and indicators.
        let profile = try #require(SampleInstrument.instrument.defaultProfile)
        result.provenance.profile = profile
        return ExplanationReport(
            try Explainer(result).explanation(of: id, in: scope), of: result, language: language, showsAll: all,
            isStyled: isStyled)
    }

    private func text(_ report: ExplanationReport, _ format: ExplanationFormat = .text) -> String {
        String(decoding: report.bytes(as: format), as: UTF8.self)
    }

    @Test("the text stays within 100 columns", arguments: ids, Language.allCases)
    func width(_ id: String, _ language: Language) throws {
        let name = String(repeating: "SangatPanjang", count: 12)
        for city in [SampleCity(), SampleCity(firstUnitName: name)] {
            for line in text(try report(id, city, language, all: true)).split(separator: "\n") {
                #expect(DisplayWidth.of(String(line)) <= 100, "\(line)")
            }
        }
    }

    @Test("weight, value and contribution are written out, the decimal mark in the reader's language")
    func products() throws {
        let indonesian = text(try report("tl.probis.sop"))
        #expect(indonesian.contains("0,67 × 0,12 = 0,0804"))
        let english = text(try report("tl.probis.sop", SampleCity(), .english))
        #expect(english.contains("0.67 × 0.12 = 0.0804"))
        #expect(!english.contains("0,67"))
    }

    @Test("long lists are cut and say how many are left out; --all leaves nothing out", arguments: ids)
    func cut(_ id: String) throws {
        let city = SampleCity(unitCount: 12, mapsPerUnit: 4)
        let (short, whole) = (text(try report(id, city)), text(try report(id, city, all: true)))
        #expect(!whole.contains("(--all)"))
        if id == "tl.probis.sop" {
            #expect(short.contains("(--all)") && short.count < whole.count)
            for map in city.result.maps { #expect(whole.contains(map.id)) }
        }
    }

    @Test("colours change nothing but the looks")
    func colour() throws {
        let plain = text(try report("tl.probis.sop"))
        var stripped = text(try report("tl.probis.sop", isStyled: true))
        #expect(stripped.contains("\u{1B}[1m") && !plain.contains("\u{1B}"))
        for code in ["0", "1", "2", "31", "32", "33"] {
            stripped = stripped.split(separator: "\u{1B}[\(code)m", omittingEmptySubsequences: false).joined()
        }
        #expect(stripped == plain)
    }

    @Test("no input steers the terminal or becomes markup")
    func hostile() throws {
        let city = SampleCity(firstUnitName: "A\u{1B}[31mB\u{202E}C\u{7}<b>[x](http://y) | @z")
        for id in Self.ids {
            let plain = text(try report(id, city, all: true))
            #expect(!plain.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0 == "\u{202E}" })
        }
        let markdown = text(try report("tl.probis.peta", city, all: true), .markdown)
        #expect(!markdown.contains("<b>") && !markdown.contains("[x](") && markdown.contains("\\|"))
    }

    @Test("what is assumed and what is from memory is marked")
    func marks() throws {
        let assumed = text(try report("tl.probis.lintas-fungsi"))
        #expect(assumed.contains("* Asumsi:"))
        let memory = Self.ids.contains { id in
            (try? text(report(id)).contains("dari ingatan, belum diperiksa")) ?? false
        }
        #expect(memory)
    }

    @Test("the sources are numbered in the order they are cited, each once", arguments: ids)
    func sources(_ id: String) throws {
        let shown = text(try report(id))
        let cited = shown.matches(of: /\[(\d+)(?::[^\]]*)?\]/).compactMap { Int($0.1) }
        var seen: [Int] = []
        for number in cited where !seen.contains(number) { seen.append(number) }
        #expect(!seen.isEmpty && seen == Array(1...seen.count))
        for number in seen { #expect(shown.contains("\n  [\(number)] ")) }
    }

    @Test("the notice of the instrument closes it; a unit's figures are a picture only")
    func notice() throws {
        #expect(text(try report("tl")).contains("bukan Indeks RB resmi"))
        let unit = text(try report("tl", scope: .unit("disdukcapil")))
        #expect(unit.contains("Angka unit adalah gambaran untuk perbandingan"))
    }

    @Test("JSON holds the same in both languages, exactly, and never cut", arguments: ids)
    func json(_ id: String) throws {
        let bytes = try report(id).bytes(as: .json)
        #expect(bytes == (try report(id, SampleCity(), .english, all: true).bytes(as: .json)))
        let document = try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        #expect(document["schemaVersion"] as? String == "1.0" && document["id"] as? String == id)
        let kind = try #require(document["kind"] as? String)
        #expect((kind == "indicator") == SampleInstrument.indicatorIDs.contains(id))
        #expect(((document[kind == "indicator" ? "columns" : "scores"] as? [Any]) ?? []).count == 3)
    }

    @Test(
        "numbers are exact, and say so where they had to be rounded",
        arguments: [
            (67, 100, "0,67", "0,67"), (1, 3, "1/3", "1/3 ≈ 0,3333"), (-2, 3, "-2/3", "-2/3 ≈ -0,6667"),
            (67, 300, "67/300", "67/300 ≈ 0,2233"), (3, 1, "3", "3"), (1, 1024, "0,0009765625", "0,0009765625"),
        ])
    func exact(_ above: Int, _ below: Int, _ exact: String, _ shown: String) throws {
        let number = try #require(Rational(above, over: below))
        let wording = Wording(language: .indonesian)
        #expect(wording.exact(number) == exact && wording.exactly(number) == shown)
    }

    @Test("a share that had to be rounded says so")
    func share() throws {
        let wording = Wording(language: .english)
        #expect(wording.share(try #require(Rational(1, over: 2))) == "50%")
        #expect(wording.share(try #require(Rational(26, over: 49))) == "≈ 53.1%")
        #expect(wording.equals(share: try #require(Rational(1, over: 8))) == "= 12.5%")
    }
}
