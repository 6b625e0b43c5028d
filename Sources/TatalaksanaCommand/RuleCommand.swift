internal import ArgumentParser
internal import Tatalaksana

/// `tatalaksana rule …`: what the tool checks by.
struct RuleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rule", abstract: "Menunjukkan aturan pemeriksaan dan artinya.",
        subcommands: [RuleListCommand.self, RuleExplainCommand.self])

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    enum Family: String, ExpressibleByArgument, CaseIterable {
        case answer, evidence, map, rubric, sop, trace

        var rules: [RuleDescription] { RuleList.families.first { $0.name == rawValue }?.rules ?? [] }
    }
}

/// `tatalaksana rule list`.
struct RuleListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Mendaftar semua aturan dan tingkat bawaannya.")

    @Option(
        help:
            "Hanya aturan peta (map), SOP (sop), jawaban (answer), bukti (evidence), paket rubrik (rubric), atau kaitan (trace)."
    )
    var family: RuleCommand.Family?

    @Option(help: "Bentuk keluaran: text, json.")
    var format: RuleCommand.Format = .text

    @Option(help: "Bahasa keluaran: id, en.")
    var lang: Language = .indonesian

    func run() throws {
        try Terminal.reportingErrors(in: lang) {
            let rules = family?.rules ?? RuleList.all
            let entries = rules.map { (rule: $0, severity: RuleList.usualSeverity(of: $0.id)) }
            switch format {
            case .text:
                try Terminal.show(RuleListing.text(entries, language: lang, isStyled: Terminal.showsColour))
            case .json: try Terminal.show(RuleListing.json(entries))
            }
        }
    }
}

/// `tatalaksana rule explain ID`.
struct RuleExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Menjelaskan satu aturan: yang dicari, mengapa penting, dan tindak lanjutnya."
    )

    @Argument(help: "Id aturan, misalnya map/implicit-split atau sop/review-overdue.")
    var id: String

    @Option(help: "Bentuk keluaran: text, json.")
    var format: RuleCommand.Format = .text

    @Option(help: "Bahasa keluaran: id, en.")
    var lang: Language = .indonesian

    func run() throws {
        try Terminal.reportingErrors(in: lang) {
            guard let rule = RuleList.rule(id) else { throw UnknownRule(id: id) }
            let entry = (rule: rule, severity: RuleList.usualSeverity(of: rule.id))
            switch format {
            case .text:
                try Terminal.show(RuleListing.explanation(entry, language: lang, isStyled: Terminal.showsColour))
            case .json: try Terminal.show(RuleListing.json(entry))
            }
        }
    }
}
