internal import ArgumentParser
internal import Foundation
internal import Tatalaksana

/// `tatalaksana lke import FILE --into DOSSIER`.
struct LKEImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Membaca jawaban dari LKE Excel ke dalam answers.yaml.",
        discussion: """
            Membaca LKE dari `lke export`, dan LKE milik kantor sendiri menurut judul kolomnya atau pemetaan yang \
            disimpan. Sebelum ditulis, setiap perubahan ditunjukkan dengan lembar dan selnya. Nilai tidak pernah dibaca \
            sebagai jawaban; sel yang dikosongkan tidak menghapus jawaban.
            """)

    @Argument(help: "Buku kerja LKE (.xlsx).", completion: .file())
    var file: String

    @Option(help: "Folder dosir tujuan.", completion: .directory)
    var into: String

    @Option(help: "missing-only: jawaban yang sudah ada dibiarkan. overwrite: diganti, dan yang lama ditunjukkan.")
    var mode: AnswerMerge.Mode = .missingOnly

    @Flag(help: "Tunjukkan perubahannya saja; tidak ada yang ditulis.")
    var dryRun = false

    @Option(help: "Unit yang dijawab, menurut id-nya; tanpa ini yang disebut lembar Keterangan, atau instansi.")
    var unit: String?

    @Option(help: "Pemetaan kolom (YAML) untuk LKE milik kantor sendiri.", completion: .file())
    var mapping: String?

    @Option(help: "Simpan pemetaan kolom yang dikenali ke berkas ini, untuk dipakai lagi.", completion: .file())
    var saveMapping: String?

    @OptionGroup var rubric: WorksheetRubricOptions

    @Option(help: "Bahasa keluaran: id, en.")
    var lang: Language = .indonesian

    func run() throws {
        try Terminal.reportingErrors(in: lang) {
            let update = try AnswerUpdate(
                importing: file, into: into, unit: unit, mode: mode, mapping: try givenMapping, rubric: rubric.choice)
            if let saveMapping, let used = update.mapping {
                try OutputFile.check(saveMapping, isNoneOf: [file, update.path])
                try OutputFile.write(Array(used.yaml.utf8), to: saveMapping)
            }
            // Shown before anything is written: what is lost is seen even where writing fails.
            let text = AnswerUpdateText(
                changes: update.changes, findings: update.findings, target: update.path, language: lang)
            try Terminal.show(text.bytes)
            if !dryRun { try update.write() }
            try Terminal.show(text.ending(isDryRun: dryRun))
        }
    }

    private var givenMapping: WorksheetMapping? {
        get throws {
            guard let mapping else { return nil }
            guard let data = FileManager.default.contents(atPath: mapping) else {
                throw WorksheetError(
                    code: .missing,
                    message: LocalizedText(
                        id: "Pemetaan tidak dapat dibuka.", en: "The mapping cannot be opened."),
                    location: SourceLocation(path: mapping))
            }
            return try WorksheetMapping(yaml: Array(data), path: mapping)
        }
    }
}
