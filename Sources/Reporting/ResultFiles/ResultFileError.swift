public import Findings

/// Why a file could not be read as a result.
public struct ResultFileError: Error, Sendable, Hashable {
    public enum Code: String, Sendable, Hashable {
        /// It could not be opened.
        case cannotOpen
        /// No JSON (RFC 8259), or it breaks off.
        case notJSON
        /// JSON, but no result of an assessment.
        case otherDocument
        /// A result of a version of the schema that this program does not know.
        case otherVersion
        /// A key is missing that every result has.
        case missingKey
        /// A value is not what its key asks for.
        case badValue
        /// More than can be read.
        case tooLarge
    }

    public var code: Code
    /// The file, and where in it.
    public var location: SourceLocation
    /// The way to the value as a JSON pointer (RFC 6901), `/gaps/3/gain`; empty where it is about the whole file.
    public var pointer: String
    /// One sentence: what is wrong, and what to do.
    public var message: LocalizedText

    public init(code: Code, location: SourceLocation, pointer: String = "", message: LocalizedText) {
        self.code = code
        self.location = location
        self.pointer = pointer
        self.message = message
    }

    /// The file is not there, or may not be read.
    public static func cannotOpen(_ path: String) -> ResultFileError {
        ResultFileError(
            code: .cannotOpen, location: SourceLocation(path: path),
            message: LocalizedText(
                id: "Berkas hasil tidak dapat dibuka. Periksa namanya, dan apakah boleh dibaca.",
                en: "The result file could not be opened. Check its name, and whether it may be read."))
    }
}

extension ResultFileError {
    static let madeAnew = LocalizedText(
        id: " Buat berkasnya lagi: tatalaksana assess DOSIR --format json -o BERKAS.",
        en: " Make the file again: tatalaksana assess DOSSIER --format json -o FILE.")

    /// What is no JSON.
    init(_ problem: JSONSyntaxError, in bytes: [UInt8], path: String) {
        let before = bytes.prefix(problem.offset)
        let line = before.count { $0 == UInt8(ascii: "\n") } + 1
        let column = before.count - (before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0) + 1
        self.init(
            code: problem.code == .tooLarge ? .tooLarge : .notJSON,
            location: SourceLocation(path: path, line: line, column: column),
            message: Self.sentence(problem, isEmpty: bytes.isEmpty) + Self.madeAnew)
    }

    private static func sentence(_ problem: JSONSyntaxError, isEmpty: Bool) -> LocalizedText {
        switch problem.code {
        case _ where isEmpty: LocalizedText(id: "Berkas ini kosong.", en: "The file is empty.")
        case .endsEarly:
            LocalizedText(
                id: "Berkas ini terputus: JSON-nya tidak selesai.", en: "The file breaks off: its JSON has no end.")
        case .notJSON: LocalizedText(id: "Berkas ini bukan JSON yang benar.", en: "The file is no valid JSON.")
        case .notUTF8:
            LocalizedText(id: "Teks berkas ini bukan UTF-8.", en: "The text of the file is not UTF-8.")
        case .tooDeep:
            LocalizedText(
                id: "JSON berkas ini bersarang lebih dari \(JSONIndexer.deepest) tingkat.",
                en: "The JSON of the file is nested deeper than \(JSONIndexer.deepest) levels.")
        case .tooLarge:
            LocalizedText(
                id: "Berkas ini lebih besar daripada 4 GiB.", en: "The file is larger than 4 GiB.")
        }
    }

    /// JSON that is not what it should be.
    init(_ fault: JSONFault, in text: JSONText, path: String) {
        let line = text.line(ofByte: Int(text.entries[fault.entry].start))
        self.init(
            code: fault.code.meaning, location: SourceLocation(path: path, line: line),
            pointer: text.pointer(to: fault.entry), message: fault.code.sentence)
        if !pointer.isEmpty {
            message = LocalizedText(id: "(\(pointer)) ", en: "(\(pointer)) ") + message
        }
    }
}

extension JSONFault.Code {
    fileprivate var meaning: ResultFileError.Code {
        switch self {
        case .missing: .missingKey
        case .otherDocument: .otherDocument
        case .otherVersion: .otherVersion
        case .notA, .unknownWord, .disagrees, .outOfTable: .badValue
        }
    }

    fileprivate var sentence: LocalizedText {
        switch self {
        case .otherDocument:
            LocalizedText(
                id: "Berkas ini bukan hasil penilaian. Hasil ditulis oleh: tatalaksana assess DOSIR --format json -o "
                    + "BERKAS.",
                en: "The file is no result of an assessment. Results are written by: tatalaksana assess DOSSIER "
                    + "--format json -o FILE.")
        case .otherVersion(let version):
            LocalizedText(
                id: "Hasil ini ditulis menurut skema versi \(version), yang belum dikenal program ini (1.x): pakai "
                    + "tatalaksana yang lebih baru.",
                en:
                    "The result is written to version \(version) of the schema, which this program does not know (1.x): "
                    + "use a newer tatalaksana.")
        case .missing(let key):
            LocalizedText(
                id: "Kunci “\(key)” tidak ada; mungkin hasil ini ditulis tatalaksana yang lebih lama, atau diubah.",
                en: "The key “\(key)” is missing; an older tatalaksana may have written this result, or it was changed."
            )
                + ResultFileError.madeAnew
        case .notA(let expected):
            LocalizedText(
                id: "Di sini harus ada \(expected.words.indonesian).", en: "Here has to be \(expected.words.english).")
                + ResultFileError.madeAnew
        case .unknownWord(let word):
            LocalizedText(
                id: "Kata “\(word.prefix(60))” tidak dikenal di sini; mungkin hasil ini ditulis tatalaksana yang lebih "
                    + "baru, atau diubah.",
                en:
                    "The word “\(word.prefix(60))” is not known here; a newer tatalaksana may have written this result, "
                    + "or it was changed.")
        case .disagrees:
            LocalizedText(
                id: "Pecahan ini tidak sama dengan angka di sampingnya; hasil ini diubah.",
                en: "This fraction is not the number beside it; the result was changed.") + ResultFileError.madeAnew
        case .outOfTable:
            LocalizedText(
                id: "Di sini ditunjuk sesuatu yang tidak ada; hasil ini diubah.",
                en: "Something is pointed at here that is not there; the result was changed.")
                + ResultFileError.madeAnew
        }
    }
}

extension JSONFault.Expected {
    fileprivate var words: LocalizedText {
        switch self {
        case .object: LocalizedText(id: "sebuah objek", en: "an object")
        case .array: LocalizedText(id: "sebuah daftar", en: "an array")
        case .string: LocalizedText(id: "sebuah teks", en: "a text")
        case .integer: LocalizedText(id: "sebuah bilangan bulat", en: "a whole number")
        case .number: LocalizedText(id: "sebuah bilangan desimal", en: "a decimal number")
        case .flag: LocalizedText(id: "true atau false", en: "true or false")
        case .date: LocalizedText(id: "sebuah tanggal seperti 2026-06-30", en: "a day such as 2026-06-30")
        case .element:
            LocalizedText(id: "sebuah unsur peta seperti node-3", en: "an element of a map such as node-3")
        }
    }
}
