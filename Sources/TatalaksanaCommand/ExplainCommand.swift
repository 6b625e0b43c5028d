internal import ArgumentParser
internal import Tatalaksana

/// `tatalaksana explain DOSSIER INDICATOR`: why this score, down to the evidence.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Menjelaskan satu nilai: pertanyaan, aturan, hitungan, pilihan, bobot, sumbangan, dan buktinya.",
        discussion: """
            INDICATOR adalah id indikator, subarea, area, komponen, atau akar rubrik, misalnya tl.probis.sop, tl.probis, \
            atau pmprb. Daftar panjang dipotong; dengan --all ditulis seluruhnya.
            """)

    @Argument(help: "Folder dosir yang berisi agency.yaml.", completion: .directory)
    var dossier: String

    @Argument(help: "Id indikator atau bagian rubrik, misalnya tl.probis.sop.")
    var indicator: String

    @Option(help: "Bentuk keluaran: \(ExplanationFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
    var format: ExplanationFormat = .text

    @Option(name: [.short, .long], help: "Tulis ke berkas ini, bukan ke layar.", completion: .file())
    var output: String?

    @Flag(help: "Jangan potong daftar yang panjang.")
    var all = false

    @Option(help: "Nilai satu unit, menurut id-nya; tanpa ini nilai instansi.")
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
                of: indicator, in: unit.map { .unit($0) } ?? .agency)
            let report = ExplanationReport(
                explanation, of: result, language: lang, showsAll: all,
                isStyled: output == nil && Terminal.showsColour)
            try Terminal.deliver(report.bytes(as: format), to: output)
        }
    }
}
