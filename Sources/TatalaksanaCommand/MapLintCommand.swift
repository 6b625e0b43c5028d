internal import ArgumentParser
internal import Tatalaksana

/// `tatalaksana map lint FILE|DIR…`: what is wrong with a drawing, and what to do about it.
struct MapLintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint", abstract: "Memeriksa mutu peta: pelaksana, alur, penamaan, kode, dan gambarnya.",
        discussion: """
            Temuan tidak mengubah kode keluar, kecuali diminta dengan --fail-on. Berkas yang tidak terbaca utuh selalu \
            dilaporkan sebagai kesalahan, apa pun aturan yang dipilih. Arti setiap aturan: tatalaksana rule explain ID. \
            Berkas --config memilih dan mematikan aturan; aturan hanya dapat dimatikan dengan alasan:

              preset: recommended
              rules:
                map/implicit-join: {enabled: false, reason: "Alur kembali digambar langsung"}
                map/unnamed-event: {severity: warning}
            """)

    @Argument(help: "Berkas BPMN, atau folder yang berisi berkas BPMN.", completion: .file())
    var paths: [String]

    @Option(help: "Bentuk keluaran: \(LintFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
    var format: LintFormat = .text

    @Option(name: [.short, .long], help: "Tulis ke berkas ini, bukan ke layar.", completion: .file())
    var output: String?

    @Option(help: "Bahasa keluaran: id, en.")
    var lang: Language = .indonesian

    @Option(help: "Berkas YAML yang memilih aturan dan tingkatnya.", completion: .file(extensions: ["yaml", "yml"]))
    var config: String?

    @Option(help: "Kumpulan aturan: recommended, all; pengganti yang disebut --config.")
    var preset: LintPreset?

    @Option(name: .customLong("rule"), help: "Hanya aturan ini; dapat diulang.")
    var rules: [String] = []

    @Option(
        help: """
            Kode keluar 2 bila ada temuan setingkat ini atau lebih berat: error (kesalahan), warning (peringatan), \
            note (catatan).
            """)
    var failOn: Severity?

    @Flag(help: "Kode keluar 3 bila ada berkas yang ditolak atau terbaca sebagian.")
    var strict = false

    func run() throws {
        try Terminal.reportingErrors(in: lang) {
            let lint = MapLint(try lintConfiguration())
            let folder = try MapFolder(paths)
            if let output { try OutputFile.check(output, isNoneOf: folder.paths + [config].compactMap { $0 }) }
            var shown = LintOutput(
                format, lint: lint, language: lang, toolVersion: toolVersion,
                isStyled: output == nil && Terminal.showsColour)
            try TerminalOutput.pieces(to: output) { write in
                try write(shown.beginning)
                try folder.forEach(make: lint.check) { try write(shown.bytes(for: $0)) }
                try write(shown.ending)
            }
            try LintGates(failOn: failOn, strict: strict).check(shown.summary, lang)
        }
    }

    private func lintConfiguration() throws -> LintConfiguration {
        var configuration = try config.map { try LintConfiguration(contentsOf: $0) } ?? LintConfiguration()
        if let preset { configuration.preset = preset }
        try configuration.choose(rules)
        return configuration
    }
}
