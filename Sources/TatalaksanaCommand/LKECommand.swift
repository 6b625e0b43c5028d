internal import ArgumentParser

/// `tatalaksana lke …`: the worksheet as offices know it.
struct LKECommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lke",
        abstract: "Lembar kerja evaluasi (LKE) sebagai buku kerja Excel: tulis, baca kembali, bawa.",
        discussion: """
            The worksheet as an Excel workbook: write it, read it back, carry answers to another period.
            """,
        subcommands: [LKEExportCommand.self, LKEImportCommand.self, LKECarryCommand.self])
}
