internal import ArgumentParser
internal import Tatalaksana

/// `tatalaksana sop list DOSSIER|FILE…`: the SOPs as they were understood.
struct SOPListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Mendaftar SOP dari dosir, register, atau dokumen, beserta langkahnya.",
        discussion: """
            Membaca register (Excel, CSV, YAML) dan dokumen SOP (Word, Excel, Markdown). Dengan --explain ditunjukkan \
            judul kolom, lembar, dan bagian dokumen mana yang dikenali sebagai apa.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @Argument(help: "Folder dosir, folder berisi berkas SOP, atau berkas SOP.", completion: .file())
    var paths: [String]

    @Option(help: "Bentuk keluaran: text, json.")
    var format: Format = .text

    @Option(name: [.short, .long], help: "Tulis ke berkas ini, bukan ke layar.", completion: .file())
    var output: String?

    @Flag(help: "Tunjukkan langkah setiap SOP.")
    var steps = false

    @Flag(help: "Tunjukkan apa yang dikenali sebagai apa, dan temuan pembacaannya.")
    var explain = false

    @Option(help: "Tanggal acuan (2026-06-30), pengganti asOf di agency.yaml.", transform: CalendarDate.argument)
    var asOf: CalendarDate?

    @Option(help: "Bahasa keluaran: id, en.")
    var lang: Language = .indonesian

    @Flag(help: "Kode keluar 3 bila ada berkas yang ditolak atau terbaca sebagian.")
    var strict = false

    func run() throws {
        try Terminal.reportingErrors(in: lang) {
            let sops = try ReadSOPs.at(paths, asOf: asOf, lang)
            if let output { try OutputFile.check(output, isNoneOf: sops.files) }
            let listing = SOPListing(
                sops, language: lang, isStyled: output == nil && format == .text && Terminal.showsColour)
            switch format {
            case .json: try Terminal.deliver(listing.json(explains: explain), to: output)
            case .text: try Terminal.deliver(listing.text(showsSteps: steps, explains: explain), to: output)
            }
            try ReadSOPs.checkStrict(sops, strict: strict, lang)
        }
    }
}

/// What every command on SOPs does first.
enum ReadSOPs {
    /// The SOPs at these paths. Files that were not read in full are named on stderr.
    static func at(_ paths: [String], asOf: CalendarDate?, _ language: Language) throws -> SOPCollection {
        let bar = ProgressBar(LocalizedText(id: "Membaca berkas", en: "Reading files"), language)
        defer { bar.finish() }
        let sops = try SOPCollectionReader().read(paths, asOf: asOf) { bar.show($0) }
        bar.finish()
        for (input, path) in zip(sops.inputs, sops.files) {
            if let problem = input.problem { Terminal.say(problem, of: path, language) }
        }
        return sops
    }

    /// - Throws: `ExitCode` 3 under `strict` for files not read in full.
    static func checkStrict(_ sops: SOPCollection, strict: Bool, _ language: Language) throws {
        let unread = sops.inputs.count { $0.state != .read }
        guard strict, unread > 0 else { return }
        Terminal.say(Gates.notReadInFull(unread), language)
        throw ExitCode(.inputsNotRead)
    }
}
