import Foundation
import Tatalaksana
import Testing

/// A report is a function of the result file: what is read back from the file says the same as what was written into it.
@Suite("A result read back from its file", .serialized)
struct ResultFileTests {
    /// A result with what is asked of its reports.
    struct Source: CustomTestStringConvertible, Sendable {
        var name: String
        var units: [String] = []
        /// Every format in both languages; else each format in one.
        var isWhole = false
        var make: @Sendable () throws -> AssessmentResult

        var testDescription: String { name }

        /// What is written from both; JSON holds every scope.
        var reports: [(Language, AnswerScope, ReportFormat)] {
            let formats = ReportFormat.allCases.filter { $0 != .json }
            let languages: [Language] = isWhole ? Language.allCases : [.indonesian]
            let agency = languages.flatMap { language in formats.map { (language, AnswerScope.agency, $0) } }
            let parts = units.flatMap { unit in formats.map { (Language.english, AnswerScope.unit(unit), $0) } }
            return agency + parts + [(.english, .agency, .json)]
        }
    }

    static let sources = [
        Source(name: "Kota Contoh", units: ["disdukcapil"], isWhole: true) { try ExampleCityTests.result.get() },
        Source(name: "Kota Contoh by the quoted questions on another day") {
            try assess(
                dossierAt: Tool.example,
                options: AssessOptions(profile: "press-3", asOf: CalendarDate(iso: "2025-02-28")))
        },
        Source(name: "a small town with broken files") { try assess(dossierAt: Tool.town) },
        Source(name: "a small town without assumptions") {
            try assess(dossierAt: Tool.town, options: AssessOptions(profile: "strict"))
        },
        Source(name: "a small town by a worksheet of 2018") {
            try assess(dossierAt: Tool.town, options: AssessOptions(rubric: "permenpanrb-30-2018"))
        },
        Source(name: "a small town by the worksheet of integrity zones") {
            try assess(dossierAt: Tool.town, options: AssessOptions(rubric: "permenpanrb-90-2021"))
        },
        Source(name: "maps of every notation, one without a drawing", units: ["bagian"], isWhole: true) {
            try assess(dossierAt: Self.drawnDossier().path)
        },
        Source(name: "an instrument with thirds", units: ["bagian"]) {
            try assess(
                dossierAt: Self.drawnDossier().path,
                options: AssessOptions(
                    rubric: "lengkap", rubrics: Tool.root.appendingPathComponent("Tests/RubricTests/Fixtures").path))
        },
    ]

    /// The maps of the tests of reading and drawing as the maps of one unit.
    private static func drawnDossier() throws -> URL {
        let fixtures = Tool.root.appendingPathComponent("Tests/ProcessMapsTests/Fixtures")
        let folder = try Tool.dossier([
            "agency.yaml": """
            agency: {id: uji, name: "Instansi “Uji” & <rekan>", kind: kementerian, period: 2026}
            asOf: 2026-06-30
            units:
              - {id: bagian, name: "=Bagian\\tUji\\u0007 \\U0001F3DB", parent: null}
              - {id: seksi, name: Seksi Uji, parent: bagian, responsible: Kepala Seksi}
            """,
            "sops.csv": """
            Nomor SOP,Judul SOP,Unit,Status,Tanggal Efektif,Disahkan Oleh,Berlaku Untuk
            1/2024,Izin usaha,bagian,berlaku,2024-02,Sekretaris,semua
            2/2024,Izin usaha,seksi,draf,,,
            """,
            "evidence.csv": """
            Kode Bukti,Untuk,Jenis,Tanggal,Uraian
            B-1,1/2024,penerapan,2026-01-31,Laporan
            B-2,1/2024,entah,2026-01,
            """,
            "maps/bagian/kosong.bpmn": "<definitions>",
        ])
        for name in ["izin-usaha", "notasi", "rujukan-rusak", "lane-menurut-gambar"] {
            try FileManager.default.copyItem(
                at: fixtures.appendingPathComponent("\(name).bpmn"),
                to: folder.appendingPathComponent("maps/bagian/\(name).bpmn"))
        }
        return folder
    }

    @Test("gives every report byte for byte", arguments: sources)
    func sameReports(_ source: Source) throws {
        let result = try source.make()
        let file = try ResultFile(GapReport(result, language: .english).bytes(as: .json), path: "hasil.json")
        #expect(file.language == .english)
        for (language, scope, format) in source.reports {
            let direct = try GapReport(result, language: language, scope: scope).bytes(as: format)
            let again = try GapReport(file.result, language: language, scope: scope).bytes(as: format)
            let isSame = direct == again
            #expect(isSame, "\(language) \(scope.text) \(format.rawValue) \(firstDifference(direct, again))")
        }
    }
}

/// The surroundings of the first byte in which two texts differ.
func firstDifference(_ one: [UInt8], _ other: [UInt8]) -> String {
    let place = zip(one, other).enumerated().first { $1.0 != $1.1 }?.offset ?? min(one.count, other.count)
    func around(_ bytes: [UInt8]) -> String {
        String(decoding: bytes[max(0, place - 120)..<min(bytes.count, place + 120)], as: UTF8.self)
    }
    return "at \(place):\n\(around(one))\n---\n\(around(other))"
}
