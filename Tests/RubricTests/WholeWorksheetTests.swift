import Findings
import Testing

@testable import Rubric

/// The questions and scales of the worksheets as the facts about them list them: YT Ya/Tidak, 3 A–C, 4 A–D, 5 A–E,
/// % a ratio, ? none known.
@Suite("The bundled worksheets are whole")
struct WholeWorksheetTests {
    static let fulfilment = """
        mp.tim: 3 4 4
        mp.roadmap: YT 3 3 4 4
        mp.pemantauan: 4 4 4 4 3 3 3
        mp.budaya: 4 5 4
        dk.harmonisasi: 3 3
        dk.pengendalian: 4 3
        or.evaluasi: 3 3 3 3 3 3 3 YT YT
        or.penataan: 4
        tl.egov: YT 4 4 4
        tl.kip: YT 4 3
        sdm.kebutuhan: 4 4 YT YT 4
        sdm.penerimaan: 3 YT YT YT YT
        sdm.pengembangan: YT 4 4 4 4 3
        sdm.promosi: YT 4 YT YT YT
        sdm.kinerja: 4 4 4 5 3 4 4
        sdm.disiplin: YT 4 3 4
        sdm.jabatan: YT 4 4
        sdm.sistem: YT YT 4 YT
        ak.pimpinan: 4 4 4
        ak.pengelolaan: 4 YT 4 4 5
        pw.gratifikasi: YT 3 YT YT YT
        pw.spip: YT 3 4 4 4 3
        pw.pengaduan: YT 4 4 3 YT
        pw.wbs: YT 4 YT 3 4
        pw.benturan: YT 4 YT 3 4
        pw.zi: YT YT 3 3 3
        pw.apip: 4 4 4 4
        pp.standar: YT 4 4 3 3
        pp.budaya: 4 3 3 4 YT
        pp.pengaduan: YT 3 YT 4 3
        pp.kepuasan: 3 YT 4
        pp.ti: YT 4 3
        """.split(separator: "\n").map(String.init)

    static func instrument(_ id: String) throws -> Instrument { try Instrument(#require(Pack.bundled(id))) }

    /// `mp.tim: 3 4 4` for every sub-area below a node, in order.
    static func lines(below id: String, of instrument: Instrument) throws -> [String] {
        let words = ["ya-tidak": "YT", "a-c": "3", "a-d": "4", "a-e": "5", "persen": "%"]
        return try #require(instrument.node(id)).flattened.filter { $0.kind == .subArea }.map { subArea in
            let scales = subArea.indicators.map { indicator in
                instrument.indicator(indicator)?.scale.map { words[$0.value] ?? $0.value } ?? "?"
            }
            return "\(subArea.id): \(scales.joined(separator: " "))"
        }
    }

    @Test("the predecessor has its 146 questions in their order and on their scales, and its 5 results")
    func predecessor() throws {
        let instrument = try Self.instrument("permenpanrb-30-2018")
        let lines = try Self.lines(below: "proses", of: instrument)
        #expect(Set(lines) == Set(Self.fulfilment + ["tl.probis: 4 4 4 4"]))
        #expect(lines.count == 33)
        let results = try #require(instrument.node("hasil")).allIndicators
        #expect(results.count == 5)
        #expect(instrument.indicators.count == 151)
    }

    @Test("the areas of the predecessor weigh 5, 5, 6, 5, 15, 6, 12 and 6; its results 20, 10 and 10")
    func predecessorWeights() throws {
        let instrument = try Self.instrument("permenpanrb-30-2018")
        let weights = NodeWeights(of: instrument, in: try #require(instrument.defaultProfile))
        func weight(_ id: String) -> String? { weights.weight(of: id)?.value.exact }
        #expect(
            ["mp", "dk", "or", "tl", "sdm", "ak", "pw", "pp"].map(weight) == [
                "5", "5", "6", "5", "15", "6", "12", "6",
            ])
        #expect(["hasil.kapasitas", "hasil.bersih", "hasil.pelayanan"].map(weight) == ["20", "10", "10"])
        #expect(weight("pmprb") == "100")
    }

    @Test("26/2020 has every question of Fulfilment, and the level-n one beside those of the predecessor")
    func fulfilment() throws {
        let instrument = try Self.instrument("permenpanrb-26-2020")
        let lines = try Self.lines(below: "pemenuhan", of: instrument)
        #expect(Set(lines) == Set(Self.fulfilment + ["tl.probis: 4 4 ? 4 4"]))
        #expect(instrument.worksheetProfile?.indicators.count == 147)
    }

    @Test("sub-weights only add up unrounded: 20 in all, 19.98 when each is rounded to two places first")
    func unrounded() throws {
        let instrument = try Self.instrument("permenpanrb-26-2020")
        let weights = NodeWeights(of: instrument, in: try #require(instrument.worksheetProfile))
        let subAreas = try #require(instrument.node("pemenuhan")).flattened.filter { $0.kind == .subArea }
        let exact = subAreas.compactMap { weights.weight(of: $0.id)?.value }
        #expect(exact.count == 33)
        #expect(exact.reduce(.zero, +) == Rational(20))
        let rounded = exact.compactMap { Rational(exactly: $0.fixed(places: 2, mark: ".")) }
        #expect(rounded.reduce(.zero, +) == Rational(exactly: "19.98"))
        #expect(weights.weight(of: "sdm.promosi")?.value == Rational(2))
        #expect(weights.weight(of: "sdm.kebutuhan")?.value.exact == "1/3")
    }

    @Test("Zona Integritas has all 110 scored rows and 24 counts, each half weighing 30")
    func integrityZone() throws {
        let instrument = try Self.instrument("permenpanrb-90-2021")
        #expect(
            try Self.lines(below: "pemenuhan", of: instrument) == [
                "mp.tim: YT 3", "mp.rencana: YT 3 3", "mp.pemantauan: 4 4 4", "mp.budaya: YT 3 4 4",
                "tl.sop: 4 5 5", "tl.spbe: 3 3 3 3", "tl.kip: 3 3", "sdm.kebutuhan: YT 4 YT", "sdm.mutasi: YT 5 YT",
                "sdm.pengembangan: YT 4 4 4 4 3", "sdm.kinerja: 4 4 5 YT", "sdm.disiplin: 4", "sdm.sistem: 3",
                "ak.pimpinan: 3 4 4", "ak.pengelolaan: YT YT YT 4 YT 3 YT 3", "pw.gratifikasi: 3 4", "pw.spip: 5 5 3 3",
                "pw.pengaduan: 3 YT 3 3", "pw.wbs: 3 3 3", "pw.benturan: 4 4 4 3 3", "pp.standar: 5 4 4 YT",
                "pp.budaya: 5 4 4 4 4 5", "pp.pengaduan: 5 3 3", "pp.kepuasan: 5 3 4", "pp.ti: 4 YT 3",
            ])
        #expect(
            try Self.lines(below: "reform", of: instrument) == [
                "reform.mp.perubahan: % %", "reform.mp.pimpinan: 5", "reform.mp.budaya: 4", "reform.tl.probis: 4",
                "reform.tl.spbe: 3 3", "reform.tl.digital: 5 5 5", "reform.sdm.kinerja: 3", "reform.sdm.asesmen: 3",
                "reform.sdm.disiplin: %", "reform.ak.capaian: %", "reform.ak.reward: 4", "reform.ak.kerangka: 4",
                "reform.pw.pengendalian: 5", "reform.pw.pengaduan: %", "reform.pw.harta: % %",
                "reform.pp.inovasi: 4 %", "reform.pp.pengaduan: 4",
            ])
        #expect(instrument.indicators.count == 110)
        #expect(instrument.indicators.reduce(0) { $0 + $1.inputs.count } == 24)
        let weights = NodeWeights(of: instrument, in: try #require(instrument.defaultProfile))
        for (area, weight) in [("mp", "4"), ("tl", "7/2"), ("sdm", "5"), ("ak", "5"), ("pw", "15/2"), ("pp", "5")] {
            #expect(weights.weight(of: area)?.value.exact == weight)
            #expect(weights.weight(of: "reform.\(area)")?.value.exact == weight)
        }
    }

    @Test("says in both languages that its scores are not official", arguments: Pack.bundledIDs)
    func notices(id: String) throws {
        let notice = try Self.instrument(id).notice
        #expect(notice.indonesian.contains("bukan") && notice.english.contains("no"))
    }

    @Test("what is only remembered stays out of the default profile and of the worksheet", arguments: Pack.bundledIDs)
    func memory(id: String) throws {
        let instrument = try Self.instrument(id)
        for profile in [instrument.defaultProfile, instrument.worksheetProfile].compactMap(\.self) {
            let weights = NodeWeights(of: instrument, in: profile)
            let counted = instrument.indicators.filter { profile.indicators.contains($0.id) }
            let sources =
                counted.flatMap { [$0.title.source, $0.scale?.source].compactMap(\.self) + $0.criteria.map(\.source) }
                + profile.nodes.compactMap { weights.weight(of: $0)?.source }
            #expect(!sources.isEmpty)
            #expect(!sources.contains { $0.confidence == .memory })
        }
    }
}
