internal import ArgumentParser
internal import Tatalaksana

@main
struct TatalaksanaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tatalaksana",
        abstract: "Mengukur Penataan Tatalaksana: peta proses bisnis, SOP, dan buktinya.",
        discussion: """
            Membaca peta proses (BPMN) dan himpunan SOP sebuah instansi, menelusuri kaitannya, mengukur indikator
            PermenPANRB 26/2020, dan melaporkan setiap kesenjangan beserta tindak lanjutnya.
            Reads an agency's process maps and SOPs, traces one to the other, measures, and reports every gap.
            """,
        version: toolVersion,
        subcommands: [
            InitCommand.self, AssessCommand.self, ReportCommand.self, CompareCommand.self,
            ExplainCommand.self, LKECommand.self, MapCommand.self,
            SOPCommand.self, PlanCommand.self,
            RubricCommand.self, RuleCommand.self,
            LinkCommand.self,
        ])

    static func main() {
        let watch = Interruption.watch()
        withExtendedLifetime(watch) {
            do {
                var command = try parseAsRoot()
                try command.run()
            } catch {
                end(with: error)
            }
        }
    }

    private static func end(with error: any Error) -> Never {
        guard let wrong = OptionError(error, of: Array(CommandLine.arguments.dropFirst())) else {
            exit(withError: error)
        }
        Terminal.say(LocalizedText(id: wrong.text, en: wrong.text), .indonesian)
        exit(withError: ExitCode(.usage))
    }
}
