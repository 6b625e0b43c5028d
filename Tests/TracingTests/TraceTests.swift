// A case that cannot be built is a mistake of the test itself, and stops it.
// swift-format-ignore-file: NeverForceUnwrap

import Dossier
import Findings
import ProcessMaps
import Testing

@testable import Tracing

@Suite("What ties an SOP to a map")
struct TraceTests {
    static func map(_ code: String, title: String = "Peta", unit: String? = nil, sops: [String] = []) -> DossierMap {
        DossierMap(
            id: ProcessCode(code)!.text, code: ProcessCode(code), title: title, kind: .crossFunctional, unit: unit,
            registeredSOPs: sops.map { RegisteredSOP(code: $0, title: nil, location: SourceLocation()) },
            location: SourceLocation())
    }

    static func sop(_ number: String, title: String = "SOP", unit: String? = nil, codes: [String] = []) -> SOP {
        SOP(
            id: number, number: number, title: title, unit: unit, status: .inForce,
            processCodes: codes.compactMap { ProcessCode($0) })
    }

    static func traces(_ maps: [DossierMap], _ sops: [SOP], links: [ConfirmedLink] = []) -> [Trace] {
        TraceSet(Dossier(agency: Agency(id: "k", name: "K"), maps: maps, sops: sops, links: links)).traces
    }

    @Test(
        "each basis is found by its own rule",
        arguments: [
            (map("PAN-01.01.CFM.01"), sop("1", codes: ["PAN-01.01.CFM.01.SOP.03"]), TraceBasis.code),
            (map("PAN-01.01.CFM.01"), sop("pan-01.01.cfm.01 .sop.03"), .code),
            (map("PAN-01.01.CFM.01"), sop("1", codes: ["pan-01.01.cfm.01"]), .register),
            (map("PAN-01.01.CFM.01", sops: ["065 /12/2024"]), sop("065/12/2024"), .register),
            (map("PAN-01", sops: ["X-9"]), sop("1", codes: ["X-9"]), .register),
            (map("PAN-01", title: "Penerbitan KTP-el"), sop("1", title: "SOP: penerbitan  KTP el"), .title),
        ])
    func basis(_ map: DossierMap, _ sop: SOP, _ basis: TraceBasis) {
        let traces = Self.traces([map], [sop])
        #expect(traces.map(\.basis) == [basis])
        #expect(traces.allSatisfy { $0.counts })
    }

    @Test("an SOP code ties to its parent map only, not to a sibling or an ancestor")
    func parentOnly() {
        let maps = ["PAN-01", "PAN-01.01", "PAN-01.01.CFM.01", "PAN-01.01.CFM.02"].map { Self.map($0, title: $0) }
        let traces = Self.traces(maps, [Self.sop("1", codes: ["PAN-01.01.CFM.01.SOP.01"])])
        #expect(traces.map(\.map) == ["PAN-01.01.CFM.01"])
    }

    @Test("an SOP code in the matrix row of another map does not tie it to that map, and is reported")
    func foreignCode() {
        let maps = [Self.map("PAN-01.01", sops: ["PAN-01.01.CFM.01.SOP.01"]), Self.map("PAN-01.01.CFM.01")]
        for sop in [Self.sop("1", codes: ["PAN-01.01.CFM.01.SOP.01"]), Self.sop("PAN-01.01.CFM.01.SOP.01")] {
            let set = TraceSet(Dossier(agency: Agency(id: "k", name: "K"), maps: maps, sops: [sop]))
            #expect(set.traces.map(\.map) == ["PAN-01.01.CFM.01"])
            #expect(set.findings.map(\.rule.rawValue) == ["trace/sop-code-of-other-map"])
        }
    }

    @Test("of several bases the strongest is kept")
    func strongest() {
        let map = Self.map("PAN-01.01.CFM.01", title: "Surat masuk", sops: ["1"])
        let traces = Self.traces([map], [Self.sop("1", title: "Surat Masuk", codes: ["PAN-01.01.CFM.01.SOP.01"])])
        #expect(traces.map(\.basis) == [.code])
    }

    @Test("of a row of the matrix and Kode Proses, the tie is said to be in the matrix")
    func matrixFirst() {
        let row = SourceLocation(path: "maps.csv", line: 4)
        var map = Self.map("PAN-01")
        map.registeredSOPs = [RegisteredSOP(code: "9", title: nil, location: row)]
        #expect(Self.traces([map], [Self.sop("9", codes: ["PAN-01"])]).map(\.location) == [row])
    }

    @Test("a confirmed link ties what nothing else does")
    func confirmed() {
        let link = ConfirmedLink(map: "pan-01", sop: "9")
        #expect(
            Self.traces([Self.map("PAN-01")], [Self.sop("9", title: "x")], links: [link]).map(\.basis) == [.confirmed])
        #expect(Self.traces([Self.map("PAN-01")], [Self.sop("8", title: "x")], links: [link]).isEmpty)
    }

    @Test("a title shared across units counts, and is reported")
    func titleAcrossUnits() {
        let dossier = Dossier(
            agency: Agency(id: "k", name: "K"),
            units: UnitTree([Unit(id: "a", name: "A"), Unit(id: "b", name: "B")]),
            maps: [Self.map("PAN-01", title: "Surat masuk", unit: "a")],
            sops: [Self.sop("1", title: "Surat masuk", unit: "b")])
        let set = TraceSet(dossier)
        #expect(set.traces.count == 1)
        #expect(set.findings.map(\.rule) == ["trace/title-across-units"])
    }
}

@Suite("SOP numbers declared in a drawing")
struct DeclarationTests {
    @Test(
        "a number is found where people write it",
        arguments: [
            ("SOP: 065/12/2024", true), ("Lihat SOP nomor 065/12/2024.", true), ("SOP No. 065 / 12 / 2024", true),
            ("(065/12/2024)", true), ("SOP: 065/12/2024; SOP: 066/12/2024", true), ("065/12/20245", false),
            ("SOP: 1065/12/2024", false), ("Surat masuk", false), ("", false),
        ])
    func found(_ text: String, _ expected: Bool) {
        #expect(Self.positions(named: text, among: TraceTests.sop("065/12/2024")) == (expected ? [0] : []))
    }

    @Test("a plain word is no number, even where an SOP is numbered like one")
    func plainWord() {
        #expect(Self.positions(named: "Tunggu 12 hari", among: TraceTests.sop("12")) == [])
        #expect(Self.positions(named: "SOP: 12", among: TraceTests.sop("12")) == [0])
    }

    private static func positions(named text: String, among sops: SOP...) -> [Int] {
        let index = TraceableSOPs(sops)
        return Set(DeclaredMatches.numbers(in: text).flatMap { index.sops(called: $0) }).sorted()
    }

    @Test(
        "titles are folded by NFKC, case, blanks and punctuation, and lose a leading SOP",
        arguments: [
            ("SOP Penerbitan KTP-el", "penerbitan ktp el"), ("  PENERBITAN   KTP‑el ", "penerbitan ktp el"),
            ("ﬁnalisasi", "finalisasi"), ("SOP", "sop"), ("—", ""),
        ])
    func folding(_ title: String, _ folded: String) {
        #expect(NormalisedTitle(title).text == folded)
    }
}
