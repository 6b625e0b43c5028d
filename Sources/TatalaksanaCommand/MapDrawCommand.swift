internal import ArgumentParser
internal import Foundation
internal import Tatalaksana

/// `tatalaksana map draw FILE`: a map as a picture.
struct MapDrawCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draw", abstract: "Menggambar peta sebagai SVG, dengan tanda pada unsur yang ditunjuk.",
        discussion: """
            Tanpa gambar dalam berkas, tata letaknya disusun dari alur.
            Tanda: missing (belum), attention (perhatian), covered (sudah).
            Misalnya: --mark Task_1:missing:"Belum ada SOP"
            """)

    @Argument(help: "Berkas BPMN.", completion: .file())
    var file: String

    @Option(name: [.short, .long], help: "Tulis ke berkas ini, bukan ke layar.", completion: .file())
    var output: String?

    @Option(help: "Gambar yang mana, bila berkas memuat beberapa: namanya, atau nomor urutnya.")
    var diagram: String?

    @Flag(help: "Semua gambar dalam berkas: ke layar satu lembar; dengan -o x.svg ke x-1.svg, x-2.svg, dan seterusnya.")
    var all = false

    @Option(help: "Tandai unsur: ID, ID:jenis, atau ID:jenis:keterangan. Boleh berulang.")
    var mark: [String] = []

    @Option(help: "Berkas CSV atau JSON berisi tanda: element, kind, text, legend.", completion: .file())
    var marks: String?

    @Option(help: "Bahasa keluaran: id, en.")
    var lang: Language = .indonesian

    @Flag(help: "Kode keluar 3 bila berkas terbaca sebagian.")
    var strict = false

    func validate() throws {
        if all, diagram != nil { throw ValidationError("--all dan --diagram tidak dapat dipakai bersama.") }
    }

    func run() throws {
        try Terminal.reportingErrors(in: lang) {
            if let output { try Self.check(output: output) }
            let given = try MarkList(mark.map { try MarkList.Entry(word: $0) })
            let listed = try marks.map { try MarkList(contentsOf: $0) } ?? MarkList()
            let file = try MapFile(toDraw: self.file)
            if let notice = file.partNotice { Terminal.say(notice, lang) }
            let placed = try given.marks(on: file.map) + listed.marks(on: file.map)
            for sheet in try sheets(of: file.map) {
                let drawing = MapDrawing(
                    file.map, diagram: sheet.diagram, marks: placed, language: lang, listsNotes: true)
                if drawing.isTooLarge { throw DrawingError.tooLarge(path: self.file) }
                if let path = sheet.path {
                    try OutputFile.check(path, isNoneOf: [self.file] + [marks].compactMap { $0 })
                }
                try Terminal.deliver(Array(drawing.svg().utf8), to: sheet.path)
            }
            if strict, file.state != .read {
                Terminal.say(Gates.notReadInFull(1), lang)
                throw ExitCode(.inputsNotRead)
            }
        }
    }

    // MARK: Which diagrams, and where to

    /// Refuses what no SVG file can be called, before anything is read.
    private static func check(output path: String) throws {
        let ending = (path as NSString).pathExtension.lowercased()
        if otherFormats.contains(ending) { throw DrawingError.notSVG(path: path, ending: ending) }
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        if path.isEmpty || path.hasSuffix("/") || (exists && isFolder.boolValue) {
            throw DrawingError.outputIsFolder(path: path)
        }
    }

    /// Endings that promise another format. Others are let be: a name may hold a dot, as `peta-v1.2` does.
    private static let otherFormats: Set<String> = [
        "png", "pdf", "jpg", "jpeg", "jpe", "gif", "webp", "bmp", "tif", "tiff", "ico", "avif", "heic", "heif", "jxl",
        "psd", "xcf", "eps", "ps", "emf", "wmf", "svgz", "dxf", "ai", "vsd", "vsdx", "odg", "drawio", "docx", "pptx",
        "xlsx", "odt", "odp", "html", "htm", "bpmn",
    ]

    private struct Sheet {
        /// `nil` for all, or for the layout of a map without a drawing.
        var diagram: Int?
        var path: String?
    }

    private func sheets(of map: ProcessMap) throws -> [Sheet] {
        let drawable = map.diagrams.count > 1 || diagram != nil ? map.drawableDiagrams : []
        if let diagram {
            return [Sheet(diagram: try Self.choice(of: diagram, among: drawable), path: output)]
        }
        guard all else {
            if drawable.count > 1 { Terminal.say(Self.others(drawable), lang) }
            return [Sheet(diagram: drawable.first?.index, path: output)]
        }
        guard let output else { return [Sheet()] }
        guard !drawable.isEmpty else { return [Sheet(path: Self.numbered(output, 1))] }
        return drawable.map { Sheet(diagram: $0.index, path: Self.numbered(output, $0.index + 1)) }
    }

    /// The diagram of that name, else of that number, counted from 1 in the order of the file.
    private static func choice(of word: String, among drawable: [DrawableDiagram]) throws -> Int {
        let named = drawable.first { $0.name == word } ?? drawable.first { $0.name.lowercased() == word.lowercased() }
        guard let choice = named ?? drawable.first(where: { "\($0.index + 1)" == word }) else {
            throw DrawingError.unknownDiagram(word, known: drawable.map(Self.name).joined(separator: ", "))
        }
        return choice.index
    }

    private static func others(_ drawable: [DrawableDiagram]) -> LocalizedText {
        let (first, rest) = (drawable.first.map(name) ?? "", drawable.dropFirst().map(name).joined(separator: ", "))
        return LocalizedText(
            id: "Berkas ini memuat \(drawable.count) gambar; yang ini \(first). Lainnya: \(rest). "
                + "Pilih dengan --diagram, atau pakai --all.",
            en: "The file holds \(drawable.count) diagrams; this is \(first). The others: \(rest). "
                + "Choose with --diagram, or use --all.")
    }

    private static func name(_ diagram: DrawableDiagram) -> String {
        diagram.name.isEmpty ? "\(diagram.index + 1)" : "\(diagram.index + 1) “\(diagram.name)”"
    }

    /// `peta.svg` as `peta-2.svg`.
    private static func numbered(_ path: String, _ number: Int) -> String {
        let (folder, name) = ((path as NSString).deletingLastPathComponent, (path as NSString).lastPathComponent)
        let (stem, ending) = ((name as NSString).deletingPathExtension, (name as NSString).pathExtension)
        let numbered = "\(stem)-\(number)" + (ending.isEmpty ? "" : ".\(ending)")
        return (folder as NSString).appendingPathComponent(numbered)
    }
}

/// Why a map was not drawn.
enum DrawingError: Error {
    case refused(path: String, ReadProblem)
    case unknownDiagram(String, known: String)
    case tooLarge(path: String)
    case notSVG(path: String, ending: String)
    case outputIsFolder(path: String)

    var message: LocalizedText {
        switch self {
        case .refused(let path, let problem):
            // In quotes where there is no line to jump to: a path may be empty, or end in a blank.
            let location = SourceLocation(path: path, line: problem.line, column: problem.column)
            let place = problem.code == "cannotOpen" ? "“\(path)”" : location.description
            return LocalizedText(id: "\(place): ", en: "\(place): ") + problem.message
        case .unknownDiagram(let word, let known):
            let list = LocalizedText(
                id: known.isEmpty ? "berkas ini tidak memuat gambar yang dapat dipakai." : "yang ada: \(known).",
                en: known.isEmpty ? "the file holds no usable drawing." : "there are: \(known).")
            return LocalizedText(id: "Tidak ada gambar “\(word)”; ", en: "There is no diagram “\(word)”; ") + list
        case .tooLarge(let path):
            return LocalizedText(
                id: "\(path): peta ini terlalu besar untuk digambar: lebih dari \(MapDrawing.mostElements) unsur. "
                    + "Bagilah menjadi beberapa peta.",
                en: "\(path): this map is too large to draw: more than \(MapDrawing.mostElements) elements. "
                    + "Divide it into several maps.")
        case .notSVG(let path, let ending):
            return LocalizedText(
                id: "Gambar hanya ditulis sebagai SVG, bukan .\(ending): “\(path)”. Pakailah nama yang berakhir .svg.",
                en: "A drawing is written as SVG only, not as .\(ending): “\(path)”. Use a name that ends in .svg.")
        case .outputIsFolder(let path):
            return LocalizedText(
                id: "“\(path)” bukan nama berkas, melainkan folder. Sebutkan nama berkasnya, misalnya peta.svg.",
                en: "“\(path)” is a folder, not the name of a file. Name the file too, such as peta.svg.")
        }
    }

    var meaning: ExitMeaning {
        switch self {
        case .refused(_, let problem): problem.code == "cannotOpen" ? .missingInput : .badData
        case .unknownDiagram: .usage
        case .tooLarge: .badData
        case .notSVG: .usage
        case .outputIsFolder: .cannotCreate
        }
    }
}

extension MapFile {
    /// The file at `path`, read or partly read.
    fileprivate init(toDraw path: String) throws(DrawingError) {
        self = MapReader().read(contentsOf: path)
        if state == .refused, let problem { throw .refused(path: path, problem) }
    }

    /// What to say of a file that broke off.
    fileprivate var partNotice: LocalizedText? {
        guard state == .partlyRead, let problem else { return nil }
        let place = SourceLocation(path: path, line: problem.line, column: problem.column).description
        return LocalizedText(id: "\(place): ", en: "\(place): ") + problem.message
            + LocalizedText(id: " Yang digambar hanya bagian yang terbaca.", en: " Only what was readable is drawn.")
    }
}

extension MarkError {
    var meaning: ExitMeaning {
        switch code {
        case .unknownElement, .unknownKind: locations.isEmpty ? .usage : .badData
        case .cannotOpen, .isFolder: .missingInput
        case .tooLarge, .badFile: .badData
        }
    }
}
