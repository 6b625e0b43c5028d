internal import ArgumentParser
internal import Tatalaksana

/// `tatalaksana lke export DOSSIER -o FILE.xlsx`.
struct LKEExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Menulis LKE sebagai buku kerja Excel yang menghitung nilai yang sama.",
        discussion: """
            Satu baris per indikator, dengan daftar pilihan, kolom mandiri dan evaluator berdampingan, dan rumus untuk \
            nilai dan bobot. Jawaban yang sudah ada di dosir ikut terisi; usulan alat ditunjukkan, bukan diisikan.
            """)

    @Argument(help: "Folder dosir yang berisi agency.yaml.", completion: .directory)
    var dossier: String

    @Option(name: [.short, .long], help: "Berkas .xlsx yang ditulis.", completion: .file())
    var output: String

    @Option(help: "LKE untuk satu unit, menurut id-nya; tanpa ini untuk instansi.")
    var unit: String?

    @OptionGroup var rubric: WorksheetRubricOptions

    @Option(help: "Tanggal acuan (2026-06-30), pengganti asOf di agency.yaml.", transform: CalendarDate.argument)
    var asOf: CalendarDate?

    @Option(help: "Bahasa judul dan kriteria: id, en. Judul kolom tetap berbahasa Indonesia.")
    var lang: Language = .indonesian

    func run() throws {
        try Terminal.reportingErrors(in: lang) {
            let bar = ProgressBar(LocalizedText(id: "Membaca berkas", en: "Reading files"), lang)
            defer { bar.finish() }
            let (bytes, inputs) = try worksheet(
                ofDossierAt: dossier, scope: unit.map { .unit($0) } ?? .agency, rubric: rubric.choice, asOf: asOf,
                language: lang, progress: { bar.show($0) })
            bar.finish()
            try OutputFile.check(output, isNoneOf: inputs)
            try Terminal.deliver(bytes, to: output)
        }
    }
}

/// Which rubric a worksheet is about.
struct WorksheetRubricOptions: ParsableArguments {
    @Option(help: "Id rubrik; tanpa ini yang disebut agency.yaml.")
    var rubric: String?

    @Option(help: "Folder berisi paket rubrik, pengganti yang tertanam.", completion: .directory)
    var rubrics: String?

    @Option(help: "Profil rubrik; tanpa ini yang disebut agency.yaml, atau profil lembar kerja paketnya.")
    var profile: String?

    var choice: WorksheetRubric { WorksheetRubric(rubric: rubric, folder: rubrics, profile: profile) }
}
