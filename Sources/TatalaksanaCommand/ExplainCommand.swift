internal import ArgumentParser
internal import Tatalaksana

/// `tatalaksana explain DOSSIER ID`: why this score, or where this map or SOP stands, down to the cell and the lane.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Menjelaskan satu nilai, peta, SOP, unit, bukti, atau kesenjangan, sampai berkas, sel, dan lajur.",
        discussion: """
            ID adalah salah satu dari:
              indikator, subarea, area, komponen, atau akar rubrik (tl.probis.sop, tl.probis, pmprb): pertanyaan, aturan, \
            hitungan, pilihan, bobot, sumbangan, dan buktinya;
              peta (kode, id, atau berkasnya): SOP yang terkait dan di mana itu tertulis, kegiatan per lajur, \
            serah-terima, indikator yang menghitungnya;
              SOP (nomor, kode, atau dokumennya): keberlakuan dan sel asalnya, peta, langkah, bukti;
              unit, bukti, atau kesenjangan (id).
            Judul peta atau SOP pun dikenali. Daftar panjang dipotong; dengan --all ditulis seluruhnya.
            """)

    @Argument(help: "Folder dosir yang berisi agency.yaml.", completion: .directory)
    var dossier: String

    @Argument(help: "Id indikator, kode peta, nomor SOP, id unit, bukti, atau kesenjangan.")
    var id: String

    @Option(help: "Jenis yang dimaksud bila ID dapat berarti beberapa hal: \(SubjectKind.allNames).")
    var kind: SubjectKind?

    @Option(help: "Bentuk keluaran: \(ExplanationFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
    var format: ExplanationFormat = .text

    @Option(name: [.short, .long], help: "Tulis ke berkas ini, bukan ke layar.", completion: .file())
    var output: String?

    @Flag(help: "Jangan potong daftar yang panjang.")
    var all = false

    @Option(help: "Lingkup satu unit, menurut id-nya; tanpa ini instansi.")
    var unit: String?

    @OptionGroup var assessment: AssessmentOptions

    @Option(help: "Bahasa keluaran: id, en.")
    var lang: Language = .indonesian

    func run() throws {
        try Terminal.reportingErrors(in: lang) {
            let bar = ProgressBar(LocalizedText(id: "Membaca berkas", en: "Reading files"), lang)
            defer { bar.finish() }
            let result = try assess(dossierAt: dossier, options: assessment.assessOptions) { bar.show($0) }
            bar.finish()
            if let output {
                let inputs = result.provenance.inputs.map { "\(dossier)/\($0.path)" }
                try OutputFile.check(output, isNoneOf: inputs)
            }
            let explanation = try Explainer(result).explanation(
                of: id, in: unit.map { .unit($0) } ?? .agency, as: kind)
            let report = ExplanationReport(
                explanation, of: result, language: lang, showsAll: all,
                isStyled: output == nil && Terminal.showsColour)
            try Terminal.deliver(report.bytes(as: format), to: output)
        }
    }
}
