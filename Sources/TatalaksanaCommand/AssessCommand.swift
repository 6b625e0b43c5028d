internal import ArgumentParser
internal import Tatalaksana

/// `tatalaksana assess DOSSIER`: the main job.
struct AssessCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assess", abstract: "Menilai sebuah dosir dan melaporkan kesenjangannya.")

    @Argument(help: "Folder dosir yang berisi agency.yaml.", completion: .directory)
    var dossier: String

    @Option(help: "Bentuk keluaran: \(ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
    var format: ReportFormat = .text

    @Option(name: [.short, .long], help: "Tulis ke berkas ini, bukan ke layar.", completion: .file())
    var output: String?

    @Option(help: "Laporan untuk satu unit saja, menurut id-nya.")
    var unit: String?

    @OptionGroup var assessment: AssessmentOptions

    @Option(help: "Bahasa keluaran: id, en.")
    var lang: Language = .indonesian

    @Flag(help: "Kode keluar 3 bila ada masukan yang ditolak atau terbaca sebagian.")
    var strict = false

    @Option(help: "Kode keluar 2 bila nilai terukur di bawah sekian persen dari nilai maksimum (0 sampai 100).")
    var failUnder: Percentage?

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
            let scope: AnswerScope = unit.map { .unit($0) } ?? .agency
            let report = GapReport(
                result, language: lang, scope: scope, isStyled: output == nil && Terminal.showsColour)
            try Terminal.deliver(report.bytes(as: format), to: output)
            try Gates(result, scope: scope).check(failUnder: failUnder, strict: strict, lang)
        }
    }
}
