internal import ArgumentParser
internal import Tatalaksana

/// `tatalaksana rubric show ID`: what an instrument asks, what it weighs, and by whose word.
struct RubricShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Menunjukkan isi rubrik: bobot, pertanyaan, skala, kriteria, dan sumber setiap isian.",
        discussion: """
            Tanpa --profile ditunjukkan seluruh isi dengan bobot profil bawaan; yang di luar profil itu ditandai. Dengan \
            --profile hanya yang dihitung profil itu. Isian yang hanya dari ingatan ditandai jelas.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, md
    }

    @Argument(help: "Id rubrik, seperti pada tatalaksana rubric list.")
    var id: String

    @Option(help: "Folder berisi paket rubrik, pengganti yang tertanam.", completion: .directory)
    var rubrics: String?

    @Option(help: "Profil yang bobotnya dipakai.")
    var profile: String?

    @Option(help: "Hanya indikator ini, dengan padanan dan SHA-256 teksnya.")
    var indicator: String?

    @Option(help: "Bentuk keluaran: text, json, md.")
    var format: Format = .text

    @Option(name: [.short, .long], help: "Tulis ke berkas ini, bukan ke layar.", completion: .file())
    var output: String?

    @Option(help: "Bahasa keluaran: id, en.")
    var lang: Language = .indonesian

    func run() throws {
        try Terminal.reportingErrors(in: lang) {
            let instrument = try RubricLibrary(rubrics).instrument(id)
            let sheet = RubricSheet(
                instrument, profile: try chosenProfile(of: instrument), isWhole: profile == nil, language: lang,
                isStyled: format == .text && output == nil && Terminal.showsColour)
            try Terminal.deliver(bytes(of: sheet, try chosenIndicator(of: instrument)), to: output)
        }
    }

    private func bytes(of sheet: RubricSheet, _ indicator: Indicator?) -> [UInt8] {
        switch (format, indicator) {
        case (.text, nil): sheet.text()
        case (.text, let indicator?): sheet.text(of: indicator)
        case (.json, nil): sheet.json()
        case (.json, let indicator?): sheet.json(of: indicator)
        case (.md, nil): sheet.markdown()
        case (.md, let indicator?): sheet.markdown(of: indicator)
        }
    }

    private func chosenProfile(of instrument: Instrument) throws -> Profile {
        if let chosen = profile.map({ instrument.profile($0) }) ?? instrument.defaultProfile { return chosen }
        throw AssessError(code: .unknownProfile, name: profile ?? "", known: instrument.profiles.map(\.id))
    }

    private func chosenIndicator(of instrument: Instrument) throws -> Indicator? {
        guard let indicator else { return nil }
        if let chosen = instrument.indicator(indicator) { return chosen }
        throw UnknownIndicator(id: indicator, in: instrument)
    }
}
