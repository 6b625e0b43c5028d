internal import ArgumentParser
internal import Tatalaksana

/// `tatalaksana rubric check FILE|DIR…`: what is wrong with packs, for their authors.
struct RubricCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Memeriksa paket rubrik: rujukan, jumlah bobot, batas, sumber, dan kunci yang salah tulis.",
        discussion: """
            Setiap temuan menyebut berkas dan baris. Kode keluar 65 bila ada kesalahan; paket seperti itu tidak dipakai \
            untuk menilai. Peringatan dan catatan tidak menghalangi. Bentuk paket diuraikan dalam Rubrics/README.md.
            """)

    @Argument(
        help: "Folder paket, folder berisi beberapa paket, atau berkas sebuah paket; tanpa ini paket yang tertanam.",
        completion: .file())
    var paths: [String] = []

    @Option(help: "Bentuk keluaran: \(LintFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
    var format: LintFormat = .text

    @Option(name: [.short, .long], help: "Tulis ke berkas ini, bukan ke layar.", completion: .file())
    var output: String?

    @Option(help: "Bahasa keluaran: id, en.")
    var lang: Language = .indonesian

    func run() throws {
        try Terminal.reportingErrors(in: lang) {
            let rubrics = try paths.isEmpty ? RubricLibrary().all() : RubricLibrary.read(at: paths)
            if let output { try OutputFile.check(output, isNoneOf: rubrics.flatMap(\.files)) }
            let listing = RubricCheckListing(
                rubrics, language: lang, toolVersion: toolVersion, isStyled: output == nil && Terminal.showsColour)
            try Terminal.deliver(listing.bytes(as: format), to: output)
            guard listing.allUsable else { throw ExitCode(.badData) }
        }
    }
}
