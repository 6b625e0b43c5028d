internal import ArgumentParser
internal import Tatalaksana

/// `tatalaksana sop …`: what can be done with SOPs alone.
struct SOPCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sop", abstract: "Mendaftar dan memeriksa SOP, dan menyusun draf SOP dari peta proses.",
        subcommands: [SOPListCommand.self, SOPCheckCommand.self, SOPDraftCommand.self])
}
