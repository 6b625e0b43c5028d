internal import ArgumentParser
internal import Tatalaksana

/// `tatalaksana report RESULT|DOSSIER --kind K`: a report out of a result, which is read from its file or made first.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Membuat laporan dari berkas hasil penilaian, atau dari sebuah dosir.",
        discussion: """
            Berkas hasil ditulis oleh: tatalaksana assess DOSIR --format json -o hasil.json. Laporan dari berkas itu sama
            persis dengan laporan dari dosirnya. Folder dinilai lebih dulu.
            \(ReportKind.allCases.map { "  \($0.name): \($0.purpose.in(.indonesian))" }.joined(separator: "\n"))
            """)

    @Argument(help: "Berkas hasil (JSON), atau folder dosir yang berisi agency.yaml.", completion: .file())
    var source: String

    @Option(help: "Jenis laporan: \(ReportKind.allCases.map(\.name).joined(separator: ", ")).")
    var kind: ReportKind

    @Option(help: "Bentuk keluaran: \(Self.forms); tanpa ini yang pertama untuk jenisnya.")
    var format: String?

    @Option(name: [.short, .long], help: "Tulis ke berkas ini, bukan ke layar.", completion: .file())
    var output: String?

    @Option(help: "Laporan untuk satu unit saja, menurut id-nya.")
    var unit: String?

    @OptionGroup(title: "Hanya untuk folder dosir") var assessment: AssessmentOptions

    @Option(help: "Bahasa keluaran: id, en; tanpa ini bahasa berkas hasil.")
    var lang: Language?

    func run() throws {
        try Terminal.reportingErrors(in: lang ?? .indonesian) {
            let form = try kind.form(format)
            let given = ReportSource(source)
            guard given.isFolder || !assessment.isGiven else { throw AlreadyAssessed() }
            let bar = ProgressBar(
                LocalizedText(id: "Membaca berkas", en: "Reading files"), lang ?? .indonesian)
            defer { bar.finish() }
            let (result, language) = try given.result(assessment.assessOptions) { bar.show($0) }
            bar.finish()
            if let output { try OutputFile.check(output, isNoneOf: given.files(of: result)) }
            let request = ReportRequest(
                result, language: lang ?? language, scope: unit.map { .unit($0) } ?? .agency,
                isStyled: output == nil && Terminal.showsColour)
            try Terminal.deliver(form.write(request), to: output)
        }
    }

    /// Every form some kind of report comes in, each once.
    private static var forms: String {
        var names: [String] = []
        for form in ReportKind.allCases.flatMap(\.forms) where !names.contains(form.name) { names.append(form.name) }
        return names.joined(separator: ", ")
    }
}

/// A result file says by which rubric, profile and day it was made; it is not made anew.
struct AlreadyAssessed: Error {
    let message = LocalizedText(
        id: "--rubric, --rubrics, --profile, dan --as-of hanya berlaku untuk folder dosir; berkas hasil sudah dinilai.",
        en: "--rubric, --rubrics, --profile and --as-of are for a dossier folder; a result file is assessed already.")
}
