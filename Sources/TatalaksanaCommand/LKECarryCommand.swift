internal import ArgumentParser
internal import Tatalaksana

/// `tatalaksana lke carry FROM --into DOSSIER`.
struct LKECarryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "carry", abstract: "Membawa jawaban periode lama, hanya untuk pertanyaan yang teksnya sama.",
        discussion: """
            Jawaban dibawa hanya bila sidik teks pertanyaan lama dan baru sama: id yang sama, atau padanan `same` antar \
            paket. Yang lain didaftar untuk ditinjau. Bukti tidak dibawa karena milik periodenya.
            """)

    @Argument(help: "Dosir periode lama, atau LKE dari `lke export`.", completion: .file())
    var from: String

    @Option(help: "Folder dosir tujuan.", completion: .directory)
    var into: String

    @Option(help: "Id rubrik dosir lama; tanpa ini yang disebut agency.yaml-nya.")
    var fromRubric: String?

    @OptionGroup var rubric: WorksheetRubricOptions

    @Option(help: "missing-only: jawaban yang sudah ada dibiarkan. overwrite: diganti, dan yang lama ditunjukkan.")
    var mode: AnswerMerge.Mode = .missingOnly

    @Flag(help: "Tunjukkan perubahannya saja; tidak ada yang ditulis.")
    var dryRun = false

    @Option(help: "Bahasa keluaran: id, en.")
    var lang: Language = .indonesian

    func run() throws {
        try Terminal.reportingErrors(in: lang) {
            let update = try AnswerUpdate(
                carrying: from, into: into,
                from: WorksheetRubric(rubric: fromRubric, folder: rubric.rubrics), rubric: rubric.choice, mode: mode)
            let text = AnswerUpdateText(
                changes: update.changes, findings: update.findings, target: update.path, carry: update.carry,
                language: lang)
            try Terminal.show(text.bytes)
            if !dryRun { try update.write() }
            try Terminal.show(text.ending(isDryRun: dryRun))
        }
    }
}
