// A case that cannot be built is a mistake of the test itself, and stops it.
// swift-format-ignore-file: NeverForceUnwrap

import Dossier
import Findings
import ProcessMaps
import Testing

@testable import Tracing

@Suite("Which ties are suggested")
struct LinkSuggestionTests {
    static func map(_ id: String, _ title: String, unit: String? = nil, code: String? = nil) -> DossierMap {
        DossierMap(
            id: id, code: code.flatMap { ProcessCode($0) }, title: title, kind: .crossFunctional, unit: unit,
            location: SourceLocation())
    }

    static func sop(_ id: String, _ title: String, unit: String? = nil, status: SOPStatus = .inForce) -> SOP {
        SOP(
            id: id, number: id, title: title, unit: unit, status: status,
            effective: CalendarDate(year: 2024, month: 1, day: 1), ratifiedBy: "Kepala Dinas")
    }

    static func dossier(_ maps: [DossierMap], _ sops: [SOP]) -> Dossier {
        Dossier(
            agency: Agency(id: "k", name: "K"),
            units: UnitTree([
                Unit(id: "a", name: "Dinas Kesehatan"), Unit(id: "b", name: "Dinas Pendidikan"),
            ]), maps: maps, sops: sops)
    }

    static func suggestions(_ maps: [DossierMap], _ sops: [SOP], minimum: Int = 80) -> [LinkSuggestion] {
        let dossier = dossier(maps, sops)
        return LinkSuggestions(dossier, ties: TraceSet(dossier).traces, minimum: minimum).suggestions
    }

    @Test("a suggestion says what is shared, which abbreviation was opened, and the unit")
    func reason() throws {
        let found = Self.suggestions(
            [Self.map("M", "Penerbitan Kartu Tanda Penduduk", unit: "a")],
            [Self.sop("S", "Pembuatan KTP-el", unit: "a")])
        let suggestion = try #require(found.first)
        #expect(found.count == 1)
        #expect(suggestion.hundredths >= 90)
        #expect(suggestion.terms.contains("kartu"))
        for part in ["pembuatan = penerbitan", "= kartu tanda penduduk", "unit yang sama (a)"] {
            #expect(suggestion.reason.indonesian.contains(part), "\(part): \(suggestion.reason.indonesian)")
        }
        #expect(suggestion.reason.english.contains("same unit (a)"))
    }

    @Test("several SOPs may answer one map, and one SOP several maps")
    func many() {
        let maps = [Self.map("M1", "Pengelolaan Surat Masuk"), Self.map("M2", "Penanganan Surat-Surat Masuk")]
        let sops = [Self.sop("S1", "Penanganan Surat Masuk OPD"), Self.sop("S2", "Tata Cara Mengelola Surat Masuk")]
        let pairs = Set(Self.suggestions(maps, sops).map { "\($0.sop)-\($0.map)" })
        #expect(pairs == ["S1-M1", "S1-M2", "S2-M1", "S2-M2"])
    }

    @Test("a clearly better map lowers the others")
    func rivals() {
        let sop = Self.sop("S", "Pengelolaan Pengaduan Pelayanan Perizinan")
        let alone = Self.suggestions([Self.map("M2", "Pengelolaan Pengaduan")], [sop], minimum: 0)
        let both = Self.suggestions(
            [Self.map("M1", "Penanganan Pengaduan Pelayanan Perizinan"), Self.map("M2", "Pengelolaan Pengaduan")],
            [sop],
            minimum: 0)
        #expect(both.first?.map == "M1")
        let lowered = both.first { $0.map == "M2" }?.hundredths ?? 0
        #expect(lowered < alone.first?.hundredths ?? 0)
    }

    @Test("the same unit speaks for a tie, another against it")
    func units() {
        let confidence = { (unit: String?) in
            Self.suggestions(
                [Self.map("M", "Pengelolaan Obat Puskesmas", unit: "a")],
                [Self.sop("S", "Pengelolaan Obat dan Vaksin", unit: unit)], minimum: 0
            ).first?.hundredths ?? 0
        }
        #expect(confidence("a") > confidence(nil))
        #expect(confidence(nil) > confidence("b"))
    }

    @Test("a unit that is written in two ways speaks for nothing and against nothing")
    func unitNames() {
        let units = UnitTree([
            Unit(id: "x", name: "Dinkes"), Unit(id: "y", name: "Dinas Kesehatan Kota"), Unit(id: "z", name: "Bapenda"),
        ])
        let confidence = { (unit: String?) in
            let dossier = Dossier(
                agency: Agency(id: "k", name: "K"), units: units,
                maps: [Self.map("M", "Pengelolaan Obat Puskesmas", unit: "x")],
                sops: [Self.sop("S", "Pengelolaan Obat dan Vaksin", unit: unit)])
            return LinkSuggestions(dossier, ties: [], minimum: 0).suggestions.first?.hundredths ?? 0
        }
        #expect(confidence("y") == confidence(nil))
        #expect(confidence("z") < confidence("y"))
    }

    @Test(
        "units may be one where one name is short for the other, but not where each says something of its own",
        arguments: [
            ("Kantah", "Kantor Pertanahan Kabupaten", true), ("Itjen", "Inspektorat Jenderal", true),
            ("PN Kelas IB", "Pengadilan Negeri Kelas IB", true), ("BAK", "Biro Akademik dan Kemahasiswaan", true),
            ("Satlantas Polres", "Polres Sat Lantas", true), ("Puskesmas Sukamaju", "UPT Puskesmas Sukamaju", true),
            ("Dinas Kesehatan", "Dinas Pendidikan", false), ("Puskesmas Sukamaju", "Puskesmas Sukasari", false),
            ("SD Negeri 1", "SD Negeri 2", false), ("BAK", "Biro Keuangan", false),
            ("Kecamatan Sukamaju", "Kelurahan Sukamaju", false),
        ])
    func unitForms(_ left: String, _ right: String, _ mayBeOne: Bool) {
        let units = UnitTree([Unit(id: "a", name: left), Unit(id: "b", name: right)])
        let forms = UnitForms(units, .bundled)
        #expect(forms.mayBeOne("a", "b") == mayBeOne)
        #expect(forms.mayBeOne("b", "a") == mayBeOne)
    }

    @Test("what is tied, revoked, or above a map that is tied gets no suggestion")
    func left() {
        let tied = SOP(
            id: "S", number: "S", title: "Penerbitan KTP", status: .inForce,
            processCodes: [ProcessCode("PAN-01.01.CFM.01")!])
        let maps = [
            Self.map("PAN-01.01.CFM.01", "Pembuatan KTP", code: "PAN-01.01.CFM.01"),
            Self.map("PAN-01.01", "Pengurusan KTP-el", code: "PAN-01.01"),
        ]
        #expect(Self.suggestions(maps, [tied], minimum: 50).isEmpty)
        let revoked = Self.sop("S", "Penerbitan KTP-el", status: .revoked)
        #expect(Self.suggestions([Self.map("M", "Pembuatan Kartu Tanda Penduduk")], [revoked]).isEmpty)
    }

    @Test("the order of the register and of the maps changes nothing")
    func order() throws {
        let pairs = try TitlePair.read("tuning").prefix(150)
        let maps = Array(Set(pairs.map(\.mapName))).sorted().enumerated().map { Self.map("M\($0)", $1) }
        let sops = pairs.enumerated().map { Self.sop("S\($0)", $1.sopTitle) }
        let forth = Self.suggestions(maps, sops, minimum: 50)
        let back = Self.suggestions(maps.reversed(), sops.reversed(), minimum: 50)
        #expect(!forth.isEmpty)
        #expect(
            forth.map { [$0.sop, $0.map, "\($0.hundredths)"] } == back.map { [$0.sop, $0.map, "\($0.hundredths)"] })
        #expect(forth == Self.suggestions(maps, sops, minimum: 50))
    }

    @Test("suggestions become traces that do not count, only where they would help")
    func traces() throws {
        let day = try #require(CalendarDate(year: 2026, month: 6, day: 30))
        let dossier = Self.dossier(
            [Self.map("M1", "Pengelolaan Surat Masuk"), Self.map("M2", "Pengelolaan Arsip Inaktif")],
            [
                Self.sop("S1", "Pengelolaan Surat Masuk"), Self.sop("S2", "Penanganan Surat Masuk Dinas"),
                Self.sop("S3", "Penataan Arsip In Aktif"),
            ])
        let set = TraceSet(dossier, suggestingFor: day)
        let suggested = set.traces.filter { $0.basis == .suggestion }
        #expect(suggested.map { "\($0.sop)-\($0.map)" } == ["S2-M1", "S3-M2"])
        #expect(suggested.allSatisfy { !$0.counts })
        #expect(set.suggestions.count == 2)
        #expect(TraceSet(dossier).suggestions.isEmpty)
    }

    @Test("twice as many SOPs take about twice as long", .timeLimit(.minutes(5)))
    func large() {
        let things = ["Arsip", "Aset", "Pegawai", "Jalan", "Pasar", "Sekolah", "Obat", "Ternak", "Hutan", "Parkir"]
        let maps = (0..<200).map { Self.map("M\($0)", "Pengelolaan \(things[$0 % 10]) Wilayah\($0)") }
        let field = { (count: Int) in
            (0..<count).map { Self.sop("S\($0)", "Penanganan \(things[$0 % 10]) Wilayah\($0 % 500)") }
        }
        let clock = ContinuousClock()
        let small = clock.measure { _ = Self.suggestions(maps, field(1_000)) }
        let large = clock.measure { _ = Self.suggestions(maps, field(2_000)) }
        #expect(large < small * 3.5)
    }

    @Test(
        "the more SOPs there are, the fewer targets each is compared with, so that time grows with their number",
        arguments: [(0, 60), (1, 60), (3_333, 60), (10_000, 20), (50_000, 4), (100_000, 3), (1_000_000, 3)])
    func comparisons(_ sops: Int, _ targets: Int) {
        #expect(LinkSuggestions.candidates(amongSOPs: sops) == targets)
    }
}
