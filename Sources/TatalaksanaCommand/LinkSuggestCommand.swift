internal import ArgumentParser
internal import Tatalaksana

/// `tatalaksana link suggest DOSSIER`.
struct LinkSuggestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suggest", abstract: "Mengusulkan kaitan SOP dan peta yang belum terkait, beserta alasannya.",
        discussion: """
            Judul SOP dan peta (serta kegiatan di dalamnya) dibandingkan menurut artinya: singkatan dibuka, kata yang \
            sepadan disamakan, unit dan pelaksana ikut dipertimbangkan. Usulan tidak dihitung dalam penilaian sebelum \
            dipastikan dengan `link confirm`. Untuk ditinjau bersama: --format csv, isi kolom Setuju, lalu \
            `link confirm --from`.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, csv
    }

    @Argument(help: "Folder dosir yang berisi agency.yaml.", completion: .directory)
    var dossier: String

    @Option(help: "Bentuk keluaran: text, json, csv.")
    var format: Format = .text

    @Option(help: "Keyakinan terendah yang ditampilkan, 0 sampai 1.")
    var minimum: Confidence = .confident

    @Option(help: "Hanya SOP atau peta unit ini dan unit di bawahnya.")
    var unit: String?

    @Option(name: [.short, .long], help: "Tulis ke berkas ini, bukan ke layar.", completion: .file())
    var output: String?

    @Option(help: "Bahasa keluaran: id, en.")
    var lang: Language = .indonesian

    func run() throws {
        try Terminal.reportingErrors(in: lang) {
            let bar = ProgressBar(LocalizedText(id: "Membaca berkas", en: "Reading files"), lang)
            defer { bar.finish() }
            let list = try LinkSuggestionList(
                dossierAt: dossier, minimum: minimum.hundredths, unit: unit
            ) { bar.show($0) }
            bar.finish()
            Terminal.sayRefused(list.inputs, in: dossier, lang)
            if let output { try OutputFile.check(output, isNoneOf: list.inputs.map { "\(dossier)/\($0.path)" }) }
            let listing = LinkListing(
                list.suggestions, minimum: minimum.hundredths, counts: (list.sops, list.maps), dossier: dossier,
                language: lang, isStyled: output == nil && format == .text && Terminal.showsColour)
            switch format {
            case .text: try Terminal.deliver(listing.text, to: output)
            case .json: try Terminal.deliver(listing.json, to: output)
            case .csv: try Terminal.deliver(listing.csv, to: output)
            }
        }
    }
}

/// A confidence as people write it: 0.85, 0,85, 85%.
struct Confidence: ExpressibleByArgument {
    var hundredths: Int

    static let confident = Confidence(hundredths: LinkSuggestion.confident)

    init(hundredths: Int) { self.hundredths = hundredths }

    init?(argument: String) {
        let isPercent = argument.hasSuffix("%")
        let text = String(argument.dropLast(isPercent ? 1 : 0).map { $0 == "," ? "." : $0 })
        guard let number = Double(text), number.isFinite else { return nil }
        let hundredths = (isPercent ? number : number * 100).rounded()
        guard (0...100).contains(hundredths) else { return nil }
        self.hundredths = Int(hundredths)
    }

    var defaultValueDescription: String { "0.\(hundredths)" }
}
