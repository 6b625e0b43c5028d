internal import ArgumentParser

/// `tatalaksana link …`: ties between maps and SOPs.
struct LinkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "link",
        abstract: "Kaitan peta dan SOP: usulkan dari judulnya, pastikan di links.yaml.",
        discussion: """
            Ties between maps and SOPs: suggest them by their titles, confirm them in links.yaml.
            """,
        subcommands: [LinkSuggestCommand.self, LinkConfirmCommand.self])
}
