internal import ArgumentParser
internal import Tatalaksana

/// `tatalaksana sop …`: what can be done with SOPs alone.
struct SOPCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sop", abstract: "Mendaftar dan memeriksa SOP dari Excel, Word, CSV, atau Markdown.",
        subcommands: [SOPListCommand.self, SOPCheckCommand.self])
}
