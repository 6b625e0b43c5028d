import Findings

/// Which files were opened and how each ended. At the end every file of the folder stands here or in a finding.
struct InputLedger {
    private var entries: [InputFile] = []

    mutating func record(_ path: String, _ file: LoadedFile?, _ state: ReadState, _ problem: ReadProblem? = nil) {
        entries.append(
            InputFile(
                path: path, bytes: file?.byteCount ?? 0, sha256: file?.sha256 ?? "", state: state, problem: problem))
    }

    mutating func record(_ input: InputFile) {
        entries.append(input)
    }

    /// In path order.
    var inputs: [InputFile] { entries.sorted { $0.path.precedesInBytes($1.path) } }

    /// A file that could not be opened, in the words of a problem.
    static let cannotOpen = ReadProblem(
        code: "cannotOpen",
        message: LocalizedText(
            id: "Berkas tidak dapat dibuka. Periksa hak baca berkas.",
            en: "The file cannot be opened. Check its permissions."))

    /// A pipe, socket or device, which is never opened.
    static let notAFile = ReadProblem(
        code: "notAFile",
        message: LocalizedText(
            id: "Ini bukan berkas biasa (pipa, soket, atau perangkat), jadi tidak dibuka dan tidak dibaca. Ganti "
                + "dengan berkasnya sendiri.",
            en: "This is no regular file (a pipe, socket or device), so it was not opened and not read. Put the file "
                + "itself in its place."))

    static func tooLarge(limit: Int) -> ReadProblem {
        ReadProblem(
            code: "fileTooLarge",
            message: LocalizedText(
                id: "Berkas lebih besar dari \(limit) bita. Pecah menjadi beberapa berkas.",
                en: "The file is larger than \(limit) bytes. Split it into several."))
    }
}
