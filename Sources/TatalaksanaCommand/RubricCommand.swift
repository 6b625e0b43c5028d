internal import ArgumentParser
internal import Tatalaksana

/// `tatalaksana rubric …`: the instruments the tool scores by.
struct RubricCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rubric", abstract: "Mendaftar, menunjukkan, dan memeriksa instrumen penilaian (rubrik).",
        subcommands: [RubricListCommand.self, RubricShowCommand.self, RubricCheckCommand.self])
}

/// `tatalaksana rubric list`.
struct RubricListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Mendaftar rubrik yang ada: tingkat, masa berlaku, isi, dan profilnya.")

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @Option(help: "Folder berisi paket rubrik, pengganti yang tertanam.", completion: .directory)
    var rubrics: String?

    @Option(help: "Bentuk keluaran: text, json.")
    var format: Format = .text

    @Option(help: "Bahasa keluaran: id, en.")
    var lang: Language = .indonesian

    func run() throws {
        try Terminal.reportingErrors(in: lang) {
            let listing = RubricListing(
                try RubricLibrary(rubrics).all(), language: lang,
                isStyled: format == .text && Terminal.showsColour)
            switch format {
            case .text: try Terminal.show(listing.text())
            case .json: try Terminal.show(listing.json())
            }
        }
    }
}
