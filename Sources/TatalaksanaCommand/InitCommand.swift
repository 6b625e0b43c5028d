internal import ArgumentParser
internal import Tatalaksana

/// `tatalaksana init DIR`: a folder to begin with.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Membuat folder dosir baru: agency.yaml, register Excel, dan satu contoh.",
        discussion: """
            Register memuat daftar pilihan, petunjuk, dan satu baris contoh yang tinggal ditimpa.
            Makes a new dossier: agency.yaml, registers as workbooks, and one worked example.
            """)

    @Argument(help: "Folder yang dibuat; harus belum ada atau kosong.", completion: .directory)
    var folder: String

    @Option(help: "Nama instansi.")
    var name = "Instansi Contoh"

    @Option(help: "Jenis instansi: kota, kabupaten, provinsi, kementerian, lembaga.")
    var kind = "kota"

    @Option(help: "Tahun penilaian.")
    var period = 2026

    @Option(help: "Tanggal acuan (2026-06-30); tanpa ini 30 Juni tahun penilaian.", transform: CalendarDate.argument)
    var asOf: CalendarDate?

    @Flag(help: "Tambahkan berkas yang belum ada ke folder yang sudah berisi; yang sudah ada tidak ditimpa.")
    var force = false

    @Option(help: "Bahasa pesan: id, en. Isi folder selalu berbahasa Indonesia.")
    var lang: Language = .indonesian

    private static let kinds = ["kota", "kabupaten", "provinsi", "kementerian", "lembaga"]

    func validate() throws {
        _ = try day
        guard Self.kinds.contains(kind) else {
            throw ValidationError("--kind: \(Self.kinds.joined(separator: ", "))")
        }
    }

    func run() throws {
        try Terminal.reportingErrors(in: lang) {
            let template = DossierTemplate(
                id: Self.id(of: name), name: name, kind: kind, period: period, asOf: try day)
            let made = try AgencyFolder.make(template, at: folder, addsMissing: force)
            try Terminal.show(Array((InitSummary(made, folder: folder).text.in(lang) + "\n").utf8))
        }
    }

    /// The day asked for, else the middle of the year.
    private var day: CalendarDate {
        get throws {
            guard (1901...9998).contains(period),
                let day = asOf ?? CalendarDate(year: period, month: 6, day: 30)
            else { throw ValidationError("--period: 1901–9998") }
            return day
        }
    }

    /// Letters and digits of the name, with hyphens between the words.
    private static func id(of name: String) -> String {
        let words = name.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
        return words.isEmpty ? "instansi" : words.joined(separator: "-")
    }
}

/// What `init` prints.
private struct InitSummary {
    let made: AgencyFolder.Made
    let folder: String

    init(_ made: AgencyFolder.Made, folder: String) {
        (self.made, self.folder) = (made, folder)
    }

    var text: LocalizedText {
        let place = DisplayWidth.safe(folder)
        var text = LocalizedText(id: "Folder \(place) siap.\n", en: "The folder \(place) is ready.\n")
        for path in made.written { text = text + Self.line("dibuat", "made", path) }
        for path in made.kept { text = text + Self.line("sudah ada", "was there", path) }
        return text
            + LocalizedText(
                id: """

                    Langkah berikutnya:
                      1. Isi agency.yaml (nama instansi, tanggal acuan) dan units.xlsx (daftar unit).
                      2. Timpa baris CONTOH di sops.xlsx, maps.xlsx, dan evidence.xlsx (lembar Petunjuk menjelaskan kolomnya).
                      3. Taruh peta BPMN di maps/ dan dokumen SOP (.docx, .xlsx) di sops/.
                      4. Jalankan: tatalaksana assess \(place)
                    """,
                en: """

                    Next:
                      1. Fill in agency.yaml (the agency's name, the as-of date) and units.xlsx (its units).
                      2. Overwrite the rows marked CONTOH in sops.xlsx, maps.xlsx and evidence.xlsx (the sheet Petunjuk explains).
                      3. Put BPMN maps into maps/ and SOP documents (.docx, .xlsx) into sops/.
                      4. Run: tatalaksana assess \(place)
                    """)
    }

    private static func line(_ indonesian: String, _ english: String, _ path: String) -> LocalizedText {
        LocalizedText(id: "  \(path)  (\(indonesian))\n", en: "  \(path)  (\(english))\n")
    }
}
