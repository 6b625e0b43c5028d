import Findings
import Testing

@testable import Rubric

@Suite("The pack permenpanrb-26-2020")
struct BundledInstrumentTests {
    let instrument: Instrument

    static let read = Result { try Instrument(#require(Pack.bundled("permenpanrb-26-2020"))) }

    init() throws { instrument = try Self.read.get() }

    @Test("holds the five indicators in their fixed ids and order")
    func indicators() {
        #expect(
            instrument.defaultProfile?.indicators == [
                "tl.probis.peta", "tl.probis.sop", "tl.probis.lintas-fungsi", "tl.probis.penerapan",
                "tl.probis.evaluasi",
            ])
    }

    @Test("the sub-area weighs exactly 0.60: area weight 2.00 times share 1.5/5.0")
    func weight() throws {
        let weights = NodeWeights(of: instrument, in: try #require(instrument.defaultProfile))
        #expect(weights.weight(of: "tl.probis")?.value == Rational(exactly: "0.6"))
        #expect(weights.weight(of: "tl")?.value == Rational(2))
        #expect(weights.weight(of: "tl")?.source.confidence == .worksheetCopy)
        #expect(instrument.node("tl.probis")?.share?.value == Rational(exactly: "0.3"))
    }

    @Test("leaves the scale of the level-n indicator open; profiles other than strict assume its sister's, and say so")
    func levelN() throws {
        #expect(try #require(instrument.indicator("tl.probis.lintas-fungsi")).scale == nil)
        #expect(instrument.defaultProfile?.id == "predecessor-5")
        for id in ["predecessor-5", "press-3"] {
            let assumption = try #require(instrument.profile(id)?.assumptions.first)
            #expect(assumption.indicator == "tl.probis.lintas-fungsi")
            #expect(!assumption.reason.indonesian.isEmpty)
        }
        #expect(try #require(instrument.profile("strict")).assumptions.isEmpty)
        #expect(instrument.profile("press-3")?.indicators.count == 3)
    }

    @Test("every source it lists is one that a fact rests on")
    func sourcesUsed() throws {
        let files = try #require(Pack.bundled("permenpanrb-26-2020")).files
        let text = files.map(\.text).joined(separator: "\n")
        let listed = text.matches(of: #/\n  ([a-z0-9-]+):\n    text: /#).map { String($0.1) }
        let used = Set(text.matches(of: /source: ([a-z0-9-]+)/).map { String($0.1) })
        #expect(listed.count > 5)
        #expect(Set(listed) == used)
    }

    @Test("what counts as evidence, and how evaluation is read, are settings of the pack and say so")
    func settingsSaySo() throws {
        let settings = try #require(instrument.settings)
        let sources = settings.application.map(\.source) + [settings.evaluation.source]
        #expect(sources.allSatisfy { $0.confidence == .packSetting })
    }

    @Test("nothing of its default profile rests on memory")
    func noMemory() {
        let sources =
            instrument.indicators.filter { instrument.defaultProfile?.indicators.contains($0.id) == true }.flatMap {
                [$0.title.source, $0.scale?.source].compactMap(\.self) + $0.criteria.map(\.source)
            }
            + instrument.scales.map(\.source)
        #expect(!sources.isEmpty)
        #expect(!sources.contains { $0.confidence == .memory })
    }

    @Test("says that 9/2023 replaced it and that the score is no official index, in both languages")
    func notice() throws {
        for text in [instrument.notice.indonesian, instrument.notice.english] {
            #expect(text.contains("9/2023"))
            #expect(text.contains("Indeks RB"))
        }
        #expect(try !instrument.validity.contains(#require(CalendarDate(iso: "2026-06-30"))))
        #expect(try instrument.validity.contains(#require(CalendarDate(iso: "2021-06-30"))))
        #expect(instrument.validity.isKnownToYear)
    }

    @Test("the same files have the same digest, and another text has another")
    func digest() throws {
        let pack = try #require(Pack.bundled("permenpanrb-26-2020"))
        #expect(try Instrument(pack).sha256 == instrument.sha256)
        var changed = pack
        changed.files[0].text += "\n# catatan\n"
        #expect(try Instrument(changed).sha256 != instrument.sha256)
    }
}
