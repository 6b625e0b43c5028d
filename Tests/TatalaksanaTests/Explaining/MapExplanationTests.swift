import Tatalaksana
import Testing

@Suite("A map explained, down to its lanes")
struct MapExplanationTests {
    private func map(_ name: String = "PAN-01.01.CFM.01", unit: String? = nil) throws -> MapExplanation {
        try SmallDossier.map(name, unit: unit)
    }

    @Test("a map is found by its code, however it is typed, by its file and by a title that no SOP has")
    func names() throws {
        let names = [
            "PAN-01.01.CFM.03", " pan-01.01. cfm.03", "maps/panjang.bpmn", "./maps/panjang.bpmn", "panjang.bpmn",
            "perpanjangan izin",
        ]
        for name in names { #expect(try map(name).map.id == "PAN-01.01.CFM.03", "\(name)") }
    }

    @Test("it says why the map is of several functions, and in which cells the matrix names it and its unit")
    func identity() throws {
        let drawn = try map()
        #expect(drawn.kindBasis == .drawing(performers: ["Loket", "Kepala"]))
        #expect(drawn.matrixPlace?.description == "maps.csv:2 (A2)" && drawn.unitPlace?.cell == "D2")
        #expect(drawn.fileState == .read)
        let listed = try map("PAN-01.01.CFM.02")
        #expect(listed.kindBasis == .code && listed.fileState == nil && listed.lanes.isEmpty)
    }

    @Test("every place a tie is written in is named, the strongest first")
    func places() throws {
        let tie = try #require(try map().ties.first)
        #expect(tie.sop == "065/1/2024" && tie.covers)
        #expect(tie.places.map(\.basis) == [.register, .register, .title])
        #expect(tie.places.map(\.location.description) == ["maps.csv:2 (C2)", "sops.csv:2 (E2)", "sops.csv:2 (B2)"])
    }

    @Test("an SOP that is not in force covers nothing, and the cells say why")
    func notInForce() throws {
        let old = try #require(try map().ties.first { $0.sop == "065/5/2019" })
        #expect(!old.covers && old.standing == .superseded)
        #expect(old.failing.map(\.kind) == [.notSuperseded] && old.failing.first?.location?.cell == "J6")
    }

    @Test("a confirmed link is told with who confirmed it, when and why")
    func confirmed() throws {
        let tie = try #require(try map("PAN-01.01.CFM.02").ties.first { $0.basis == .confirmed })
        let place = try #require(tie.places.first)
        #expect(place.location.path == "links.yaml" && place.location.line == 1)
        #expect(place.link?.by == "Ortala" && place.link?.reason == "sama")
    }

    @Test("activities stand lane by lane, each with its line and what covers it")
    func lanes() throws {
        let lanes = try map("PAN-01.01.CFM.03").lanes
        #expect(lanes.map(\.name) == ["Loket", "Kepala"] && lanes.map(\.location.line) == [4, 5])
        #expect(lanes.flatMap(\.activities).map(\.location.line) == [7, 9, 8])
        #expect(lanes[0].activities.allSatisfy { !$0.isCovered && $0.cover.sops.isEmpty })
        #expect(lanes[1].activities.map(\.cover.sops) == [["065/4/2024"]])
    }

    @Test("a hand-off names both lanes and the side without an SOP")
    func handoffs() throws {
        let handoffs = try map("PAN-01.01.CFM.03").handoffs
        #expect(handoffs.map(\.fromPerformer) == ["Loket", "Kepala"])
        #expect(handoffs.map(\.toPerformer) == ["Kepala", "Loket"])
        #expect(handoffs.map(\.lacksGiver) == [true, false] && handoffs.map(\.lacksReceiver) == [false, true])
        #expect(handoffs.map(\.location.line) == [11, 12])
        #expect(try map().handoffs.allSatisfy { $0.isCovered && !$0.lacksGiver && !$0.lacksReceiver })
    }

    @Test("a timer is told with the activity it sits on")
    func timers() throws {
        let timer = try #require(try map().timers.first)
        #expect(timer.name == "2 hari" && timer.host == "Memeriksa berkas" && timer.performer == "Kepala")
    }

    @Test(
        "an SOP with known steps covers what its steps do, each activity with its step, and the step with its activity")
    func steps() throws {
        let document = """
            # SOP Penerbitan Izin

            | Nomor SOP | 065/1/2024 |
            |---|---|
            | Tanggal Efektif | 2 Januari 2024 |

            | No | Kegiatan | Loket | Kelengkapan | Waktu | Output |
            |---|---|---|---|---|---|
            | 1 | Menerima berkas | √ | Berkas | 5 menit | Berkas |
            | 2 | Menyerahkan izin | √ | Izin | 5 menit | Izin |
            """
        let explainer = try SmallDossier.explainer(["sops/loka/izin.md": document])
        let activities = try explainer.map("PAN-01.01.CFM.01").lanes.flatMap(\.activities)
        let steps = Dictionary(uniqueKeysWithValues: activities.map { ($0.id, $0.cover.steps.map(\.number)) })
        #expect(steps["Terima"] == [1] && steps["Serah"] == [2] && steps["Periksa"] == [])
        let matches = try explainer.sop("065/1/2024").matches
        #expect(matches.map(\.map) == ["PAN-01.01.CFM.01"])
        #expect(matches.first?.steps.map(\.activity.id) == ["Terima", "Serah"])
    }

    @Test("a suggested tie does not count, and says how sure it is and why")
    func suggestion() throws {
        let explainer = try SmallDossier.explainer([
            "links.yaml": "",
            "maps.csv": "Kode CFM,Judul CFM,Unit\nPAN-09.01.CFM.01,Penanganan Surat Masuk Dinas,lain\n",
            "sops.csv": """
            Nomor SOP,Judul SOP,Unit,Status,Tanggal Efektif,Disahkan Oleh
            065/9/2024,SOP Pengelolaan Surat Masuk pada Dinas,lain,berlaku,2024-01-02,Kepala Dinas
            """,
        ])
        let tie = try #require(try explainer.map("PAN-09.01.CFM.01").ties.first)
        #expect(tie.basis == .suggestion && !tie.covers && tie.suggestion != nil)
        #expect(try explainer.sop("065/9/2024").counts.isEmpty)
    }

    @Test("it counts in the agency, its unit and the units above, and nowhere else")
    func counts() throws {
        let counts = try map("PAN-01.01.CFM.02").counts
        #expect(Set(counts.map(\.scope)) == [.agency, .unit("loka"), .unit("seksi")])
        for count in counts where count.kind == .mapsWithSOP { #expect(!count.isCovered) }
        let evaluated = try map().counts.filter { $0.kind == .evaluation }
        #expect(evaluated.map(\.items) == [["B-3"], ["B-3"]])
        #expect(Set(try map(unit: "loka").counts.map(\.scope)) == [.unit("loka")])
        #expect(try map(unit: "lain").counts.isEmpty)
    }

    @Test("its gaps are those of the scopes it counts in")
    func gaps() throws {
        let gaps = try map("PAN-01.01.CFM.02").gaps
        #expect(!gaps.isEmpty && gaps.allSatisfy { $0.subject.id == "PAN-01.01.CFM.02" })
        #expect(try map().gaps.isEmpty)
    }

    @Test("findings on its file and its rows are told with it, others are not")
    func findings() throws {
        let explainer = try SmallDossier.explainer([
            "maps.csv": """
            Kode CFM,Judul CFM,Kode SOP,Unit,Berkas
            PAN-01.01.CFM.01,Penerbitan Izin,,loka,maps/Izin.bpmn
            PAN-01.01.CFM.02,Pencabutan Izin,,dinas entah,
            """
        ])
        let (first, second) = (try explainer.map("PAN-01.01.CFM.01"), try explainer.map("PAN-01.01.CFM.02"))
        #expect(first.findings.contains { $0.rule == "register/map-file-written-otherwise" })
        #expect(!first.findings.contains { $0.rule == "register/unit-unknown" })
        #expect(second.findings.contains { $0.rule == "register/unit-unknown" && $0.location.cell == "D3" })
    }

    @Test("a step out of order is told with its map as well as with its SOP, and with no other map")
    func contradictions() throws {
        let explainer = Explainer(try SmallDossier.exampleCity.get())
        let (map, other) = (try explainer.map("KTC-05.04.CFM.01"), try explainer.map("KTC-05.05.CFM.01"))
        let about = try #require(map.findings.first { $0.rule == "trace/step-order" })
        #expect(about.location.path == "sops/bpbd/penanganan-darurat-bencana.docx")
        #expect(!other.findings.contains { $0.rule == "trace/step-order" })
    }
}
