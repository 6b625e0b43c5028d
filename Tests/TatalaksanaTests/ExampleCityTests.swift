import Foundation
import Tatalaksana
import Testing

/// The example is what a newcomer sees first: what it shows is pinned here, counted by hand from its registers.
@Suite("Kota Contoh")
struct ExampleCityTests {
    static let result = Result { try assess(dossierAt: Tool.example) }

    @Test(
        "its counts and choices",
        arguments: [
            ("tl.probis.peta", 26, 35, "B"), ("tl.probis.sop", 26, 49, "B"), ("tl.probis.lintas-fungsi", 22, 36, "B"),
            ("tl.probis.penerapan", 17, 35, "C"),
        ])
    func counts(_ indicator: String, _ covered: Int, _ total: Int, _ choice: String) throws {
        let found = try Self.result.get().indicators.first { $0.id == indicator && $0.scope == .agency }
        let measure = try #require(found?.measure)
        #expect(measure.covered == covered && measure.total == total)
        #expect(found?.proposal?.choice == choice)
    }

    @Test("every file it holds ends in one state, and what is broken is named")
    func inputs() throws {
        let inputs = try Self.result.get().provenance.inputs
        #expect(Set(inputs.map(\.path)).count == inputs.count)
        #expect(inputs.count { $0.path.hasSuffix(".bpmn") } == 36)
        let unread = inputs.filter { $0.state != .read }
        #expect(
            unread.contains { $0.path.hasPrefix("maps/bapenda/") && $0.state == .partlyRead && $0.problem?.line != nil }
        )
        #expect(unread.allSatisfy { $0.problem != nil })
    }

    @Test(
        "each planted defect is found",
        arguments: [
            "sop/legal-basis-misquoted", "sop/number-duplicate", "sop/status-unknown", "sop/effective-missing",
            "sop/ratification-missing", "rubric/outside-validity",
        ])
    func defects(_ rule: String) throws {
        #expect(try Self.result.get().findings.contains { $0.rule.rawValue == rule })
    }

    @Test(
        "each defect planted in its SOP documents is found where it stands",
        arguments: [
            ("disperpusip/penanganan-surat-keluar.docx", "sop/number-missing"),
            ("disperpusip/peminjaman-dan-pengembalian-buku.docx", "sop/administrative-one-performer"),
            ("diskominfo/penanganan-aduan-sp4n-lapor.docx", "sop/step-time-missing"),
            ("disdukcapil/kutipan-akta-kelahiran.docx", "sop/decision-branches"),
            ("disdukcapil/penerbitan-kartu-keluarga.docx", "document/flow-contradiction"),
            ("dlh/penanganan-pengaduan-lingkungan.docx", "sop/jump-unknown"),
            ("dinkes/rujukan-pasien-puskesmas.docx", "sop/register-disagrees"),
            ("dpmptsp/penerbitan-nib-melalui-sistem-oss.docx", "sop/former-name-in-document"),
            ("kec-utara/pelayanan-surat-keterangan-umum.docx", "sop/personal-data-shown"),
        ])
    func documentDefects(_ path: String, _ rule: String) throws {
        let check = try SOPCheck().check(SOPCollectionReader().read([Tool.example]))
        let report = try #require(check.sops.first { $0.report.path == "sops/\(path)" }?.report)
        #expect(report.findings.contains { $0.rule.rawValue == rule })
    }

    /// What contradicts a map, in the order of the maps: rule, SOP document, and a word of the sentence.
    static let contradictions = [
        ("trace/performer-missing", "dishub/uji-berkala-kendaraan.docx", "Bendahara Penerimaan"),
        ("trace/step-order", "bpbd/penanganan-darurat-bencana.docx", "Mengusulkan status darurat"),
        ("trace/handoff-without-receiver", "bkpsdm/pengusulan-kenaikan-pangkat.docx", "Kepala Bidang Mutasi"),
    ]

    @Test("three SOPs contradict their map as planted, and the fourteen others nowhere")
    func contradictions() throws {
        let result = try Self.result.get()
        let rules = LintPreset.traces.levels.filter { $0.value == .warning }.keys
        let found = result.findings.filter { rules.contains($0.rule) }
        #expect(found.map(\.rule.rawValue) == Self.contradictions.map(\.0))
        for (finding, (_, document, word)) in zip(found, Self.contradictions) {
            let text = finding.message.indonesian
            #expect(text.contains(word) && text.contains("maps/"))
            #expect(finding.location.path == "sops/\(document)" || text.contains("sops/\(document)"))
        }
        let compared = result.coverage.flatMap(\.sops)
        #expect(compared.count == 17 && compared.allSatisfy(\.isRelated))
        let names = ["550/01/SOP/DISHUB/2022", "360/01/SOP/BPBD/2023", "823/01/SOP/BKPSDM/2023"]
        for sop in compared where !names.contains(sop.sop) {
            #expect(sop.contradictions.isEmpty && sop.unreceived.isEmpty && sop.otherPerformers.isEmpty, "\(sop.sop)")
            #expect(sop.late.isEmpty && sop.performers.allSatisfy { $0.kind == .same }, "\(sop.sop)")
        }
    }

    @Test(
        "every format names the three, and what stands alone", arguments: [ReportFormat.text, .markdown, .html, .json])
    func everyFormat(_ format: ReportFormat) throws {
        let text = String(decoding: try GapReport(Self.result.get()).bytes(as: format), as: UTF8.self)
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for (_, _, word) in Self.contradictions { #expect(text.contains(word)) }
        if format != .json {
            #expect(text.contains("SOP tanpa peta"))
            #expect(text.contains("mendahului langkah 5"))
        }
        if format == .html {
            for legend in ["Urutan dibalik di SOP", "Serah-terima tanpa penerima", "Pelaksana tidak ada di SOP"] {
                #expect(text.contains(legend))
            }
        }
        // 900/03 stands in the register only.
        if format != .text { #expect(text.contains("900/03/SOP/BPKAD/2024")) }
    }

    @Test("every gap has an owner that exists, an action and a place")
    func gaps() throws {
        let result = try Self.result.get()
        let owners = Set(result.units.map(\.id) + [result.agency.id])
        #expect(!result.gaps.isEmpty)
        for gap in result.gaps {
            #expect(owners.contains(gap.owner))
            #expect(!gap.actions.isEmpty)
            #expect(gap.location.path != nil)
        }
    }
}
