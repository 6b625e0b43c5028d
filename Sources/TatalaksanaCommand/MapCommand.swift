internal import ArgumentParser
internal import Tatalaksana

/// `tatalaksana map …`: what can be done with drawings alone.
struct MapCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "map", abstract: "Memeriksa dan menggambar peta proses (BPMN).",
        subcommands: [MapInspectCommand.self, MapLintCommand.self, MapDrawCommand.self])
}

/// `tatalaksana map inspect FILE|DIR…`: what a drawing holds.
struct MapInspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect", abstract: "Menunjukkan isi peta: pelaksana, kegiatan, serah-terima, dan hitungannya.")

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, ndjson
    }

    @Argument(help: "Berkas BPMN, atau folder yang berisi berkas BPMN.", completion: .file())
    var paths: [String]

    @Option(help: "Bentuk keluaran: text, json, ndjson.")
    var format: Format = .text

    @Option(name: [.short, .long], help: "Tulis ke berkas ini, bukan ke layar.", completion: .file())
    var output: String?

    @Option(help: "Bahasa keluaran: id, en.")
    var lang: Language = .indonesian

    @Flag(help: "Kode keluar 3 bila ada berkas yang ditolak atau terbaca sebagian.")
    var strict = false

    func run() throws {
        try Terminal.reportingErrors(in: lang) {
            let folder = try MapFolder(paths)
            if let output { try OutputFile.check(output, isNoneOf: folder.paths) }
            var unread = 0
            try TerminalOutput.pieces(to: output) { write in
                var inspection = MapInspectionStream(format, count: folder.paths.count, lang)
                let stream = inspection
                try folder.forEach(make: { (isRead: $0.state == .read, piece: stream.piece($0)) }) {
                    if !$0.isRead { unread += 1 }
                    try inspection.show($0.piece, write)
                }
                try write(inspection.ending)
            }
            if strict, unread > 0 {
                Terminal.say(Gates.notReadInFull(unread), lang)
                throw ExitCode(.inputsNotRead)
            }
        }
    }
}
