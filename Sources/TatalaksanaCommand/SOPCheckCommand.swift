internal import ArgumentParser
internal import Tatalaksana

/// `tatalaksana sop check DOSSIER|FILE…`: what is wrong with SOPs, by rule and by principle.
struct SOPCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Memeriksa SOP menurut PermenPANRB 35/2012: identitas, pengesahan, langkah, waktu, dan prinsipnya.",
        discussion: """
            Temuan tidak mengubah kode keluar, kecuali diminta dengan --fail-on. Arti setiap aturan dan prinsip yang \
            dilayaninya: tatalaksana rule explain ID. Berkas --config memilih dan mematikan aturan, dan mengatur batas; \
            aturan hanya dapat dimatikan dengan alasan:

              preset: recommended
              rules:
                sop/related-missing: {enabled: false, reason: "Diisi pada revisi 2027"}
                sop/too-long: {severity: warning}
              thresholds: {steps: 40, performers: 8, returns: 4, reviewMonths: 12, similarity: 80}

            Preset assess hanya memuat aturan yang juga dijalankan tatalaksana assess.
            """)

    @Argument(help: "Dosir, folder, register, atau dokumen SOP.", completion: .file())
    var paths: [String]

    @Option(help: "Bentuk keluaran: \(LintFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
    var format: LintFormat = .text

    @Option(name: [.short, .long], help: "Tulis ke berkas ini, bukan ke layar.", completion: .file())
    var output: String?

    @Option(help: "Bahasa keluaran: id, en.")
    var lang: Language = .indonesian

    @Option(
        help: "Tanggal acuan, misalnya 2026-06-30; pengganti yang di agency.yaml.", transform: CalendarDate.argument)
    var asOf: CalendarDate?

    @Option(
        help: "Berkas YAML yang memilih aturan, tingkat, dan batasnya.",
        completion: .file(extensions: ["yaml", "yml"]))
    var config: String?

    @Option(
        help: "Kumpulan aturan: \(SOPPreset.allValueStrings.joined(separator: ", ")); pengganti yang disebut --config.")
    var preset: SOPPreset?

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
            let check = try configuredCheck()
            let sops = try ReadSOPs.at(paths, asOf: asOf, lang)
            if let output { try OutputFile.check(output, isNoneOf: sops.files + [config].compactMap { $0 }) }
            let result = check.check(sops)
            var shown = LintOutput(
                format, check: check, language: lang, toolVersion: toolVersion,
                isStyled: output == nil && Terminal.showsColour)
            try TerminalOutput.pieces(to: output) { write in try shown.show(result, write) }
            try LintGates(failOn: failOn, strict: strict).check(shown.summary, lang)
        }
    }

    private func configuredCheck() throws -> SOPCheck {
        var check = try config.map { try SOPCheck(contentsOf: $0) } ?? SOPCheck()
        if let preset { check.configuration.preset = preset.preset }
        try check.configuration.choose(rules)
        return check
    }
}

/// A preset of the rules on SOPs, by its name.
struct SOPPreset: ExpressibleByArgument {
    let preset: LintPreset

    init?(argument: String) {
        guard let preset = RuleFamily.sops.preset(argument) else { return nil }
        self.preset = preset
    }

    static var allValueStrings: [String] { RuleFamily.sops.presets.map(\.name) }
}
