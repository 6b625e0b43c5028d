internal import ArgumentParser
internal import Foundation
internal import Tatalaksana

/// `tatalaksana sop draft MAP…|DOSSIER`: draft SOPs from maps.
struct SOPDraftCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft", abstract: "Menyusun draf SOP dari peta proses (BPMN), dalam bentuk PermenPANRB 35/2012.",
        discussion: """
            Isi peta menjadi langkah, pelaksana, dan alur dengan lima simbol baku; identitas dan mutu baku dibiarkan \
            kosong untuk diisi. Beberapa draf ditulis ke sebuah folder (-o FOLDER), satu berkas untuk setiap draf. \
            Dari dosir: peta lintas fungsi, atau satu peta dengan --map.
            """)

    @Argument(help: "Berkas BPMN, folder berisi berkas BPMN, atau folder dosir.", completion: .file())
    var paths: [String]

    @Option(help: "Kode, id, atau judul satu peta dari dosir.")
    var map: String?

    @Option(help: "Hanya satu proses dari peta: id atau namanya.")
    var process: String?

    @Option(help: "Draf untuk isi satu sub-proses: id atau namanya.")
    var activity: String?

    @Option(
        name: [.short, .long], help: "Tulis ke berkas ini; untuk beberapa draf, ke folder ini.", completion: .file())
    var output: String?

    @Option(help: "Bentuk keluaran: docx, html, pdf, md, json; tanpa ini menurut akhiran nama berkas -o, atau docx.")
    var format: DraftReport.Form?

    @Option(help: "Bahasa keluaran: id, en.")
    var lang: Language = .indonesian

    @Flag(help: "Kode keluar 3 bila ada peta yang ditolak atau terbaca sebagian.")
    var strict = false

    func validate() throws {
        if process != nil, activity != nil {
            throw ValidationError("--process dan --activity tidak dapat dipakai bersama.")
        }
    }

    func run() throws {
        try Terminal.reportingErrors(in: lang) {
            let form = form
            let bar = ProgressBar(LocalizedText(id: "Membaca berkas", en: "Reading files"), lang)
            defer { bar.finish() }
            let choice = SOPDrafts.Choice(map: map, process: process, activity: activity)
            let drafts = try SOPDrafts.read(paths, choice) { bar.show($0) }
            bar.finish()
            for problem in drafts.problems { Terminal.say(problem.message, lang) }
            guard !drafts.made.isEmpty else { throw DraftOutputError.nothing(drafts.problems) }
            try deliver(drafts, form)
            let unread = drafts.problems.count { [.missing, .refused, .partlyRead].contains($0.kind) }
            guard strict, unread > 0 else { return }
            Terminal.say(Gates.notReadInFull(unread), lang)
            throw ExitCode(.inputsNotRead)
        }
    }

    /// The one asked for; else the one the name of the file asks for; else Word, which people go on with.
    private var form: DraftReport.Form {
        if let format { return format }
        let ending = output.map { ($0 as NSString).pathExtension.lowercased() } ?? ""
        return DraftReport.Form(rawValue: ending) ?? .docx
    }

    // MARK: - Where to

    private func deliver(_ drafts: SOPDrafts, _ form: DraftReport.Form) throws {
        guard let output else {
            guard drafts.made.count == 1, let made = drafts.made.first else {
                throw DraftOutputError.several(drafts.made.count)
            }
            if form.isBinary, Terminal.isScreen { throw ReportOptionError.noFile }
            return try Terminal.show(made.bytes(as: form, language: lang))
        }
        if drafts.made.count == 1, let made = drafts.made.first, !isFolder(output) {
            try OutputFile.check(output, isNoneOf: drafts.files)
            return try OutputFile.write(made.bytes(as: form, language: lang), to: output)
        }
        try makeFolder(output)
        for made in drafts.made {
            let path = (output as NSString).appendingPathComponent("\(made.name).\(form.rawValue)")
            try OutputFile.check(path, isNoneOf: drafts.files)
            try OutputFile.write(made.bytes(as: form, language: lang), to: path)
            Terminal.say(LocalizedText(id: path, en: path), lang)
        }
    }

    private func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return path.hasSuffix("/")
            || (FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue)
    }

    private func makeFolder(_ path: String) throws {
        guard !isFolder(path) || !FileManager.default.fileExists(atPath: path) else { return }
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw DraftOutputError.noFolder(path)
        }
    }
}

/// Why no draft was written.
enum DraftOutputError: Error {
    /// Nothing could be drafted; each reason was said.
    case nothing([SOPDrafts.Problem])
    case several(Int)
    case noFolder(String)

    var message: LocalizedText {
        switch self {
        case .nothing:
            LocalizedText(id: "Tidak ada draf yang disusun.", en: "No draft was made.")
        case .several(let count):
            LocalizedText(
                id:
                    "Ada \(count) draf; sebutkan foldernya dengan -o FOLDER, atau pilih satu dengan --map atau --process.",
                en: "There are \(count) drafts; name a folder with -o FOLDER, or choose one with --map or --process.")
        case .noFolder(let path):
            LocalizedText(
                id:
                    "Folder “\(path)” tidak dapat dibuat; periksa namanya belum dipakai berkas lain dan boleh ditulisi.",
                en:
                    "The folder “\(path)” cannot be made; check that no file has the name and that it may be written to."
            )
        }
    }

    var meaning: ExitMeaning {
        switch self {
        case .nothing(let problems):
            if problems.contains(where: { $0.kind == .unknown }) { return .usage }
            return problems.allSatisfy { $0.kind == .missing } && !problems.isEmpty ? .missingInput : .badData
        case .several: return .usage
        case .noFolder: return .cannotCreate
        }
    }
}
