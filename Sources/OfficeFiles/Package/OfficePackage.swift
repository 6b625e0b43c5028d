import Findings
import XMLStreaming

/// An Office file as a package of parts that lead to each other (ECMA-376 part 2): an archive whose names are compared
/// without case, and whose parts are XML.
final class OfficePackage {
    let archive: ZipArchive
    /// The name of each entry by what it is compared as.
    private let names: [String: String]

    /// - Throws: `OfficeFileError` where the bytes are no archive, or one that is not taken.
    init(_ bytes: [UInt8], limits: ZipLimits) throws(OfficeFileError) {
        archive = try ZipArchive(bytes, limits: limits)
        names = Dictionary(
            archive.names.map { (PartName.folded($0), $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The entry that holds this part; `nil` where there is none.
    func entryName(_ part: String) -> String? { names[PartName.folded(part)] }

    func contains(_ part: String) -> Bool { entryName(part) != nil }

    // MARK: - Parts

    /// How reading a part ended.
    enum Reading {
        /// To its end, or until the receiver had enough.
        case read
        case missing
        /// What came before has reached the receiver.
        case broken(OfficeFileError)
    }

    /// Limits for parts: of a worksheet nothing is kept by element, so that their number does not matter. No part
    /// declares a document type.
    static func parser(_ vocabulary: XMLVocabulary) -> XMLParser {
        var limits = XMLLimits()
        limits.elements = .max
        limits.declarations = 0
        return XMLParser(vocabulary: vocabulary, limits: limits)
    }

    /// Parses a part from the archive as it is unpacked.
    func read<Receiver: XMLReceiver & ~Copyable>(
        _ part: String, with parser: XMLParser, into receiver: inout Receiver
    ) -> Reading {
        guard let name = entryName(part) else { return .missing }
        do throws(OfficeFileError) {
            guard var entry = try archive.entry(name) else { return .missing }
            return Self.reading(parser.parse(from: &entry, into: &receiver), entry.error, of: name)
        } catch {
            return .broken(error)
        }
    }

    /// How reading ended, of a part that was parsed, with what went wrong as it was unpacked.
    static func reading(_ outcome: XMLOutcome, _ error: OfficeFileError?, of name: String) -> Reading {
        if let error { return .broken(error) }
        guard let failure = outcome.failure else { return .read }
        let hasEntities = failure.cause == .limit(.declarations) || failure.cause == .limit(.subsetBytes)
        let reason = hasEntities ? SheetMessage.documentType : failure.problem.message
        return .broken(OfficeFileError(.brokenPart, SheetMessage.broken(name, reason), part: name))
    }

    /// What a part leads to; of a part that cannot be read, what could be. The package itself is the part "".
    func relationships(of part: String) -> Relationships {
        var reader = RelationshipsReader(of: part)
        _ = read(PartName.relationships(of: part), with: Self.packageParser, into: &reader)
        return reader.relationships
    }

    private static let packageParser = parser(WorkbookNamespace.vocabulary)

    // MARK: - What it is

    /// The kinds of Office files, told by the parts they must have.
    enum Kind: Hashable {
        case workbook
        /// A workbook whose parts are binary (`.xlsb`).
        case binaryWorkbook
        case document, presentation
        /// OpenDocument (`.ods`, `.odt`, `.odp`).
        case openSpreadsheet, openText, openDocument
        case otherArchive
    }

    /// The part everything begins with, as the package says, else where programs put it; and what it makes of the file.
    lazy var main: (kind: Kind, part: String) = {
        if let kind = openDocumentKind { return (kind, "") }
        let named = relationships(of: "").first("officeDocument").map(\.target).flatMap { contains($0) ? $0 : nil }
        let usual = ["xl/workbook.xml", "word/document.xml", "ppt/presentation.xml", "xl/workbook.bin"]
        guard let part = named ?? usual.first(where: contains) else { return (.otherArchive, "") }
        let folded = PartName.folded(part)
        if folded.hasSuffix(".bin") { return (.binaryWorkbook, part) }
        if folded.hasPrefix("word/") { return (.document, part) }
        if folded.hasPrefix("ppt/") { return (.presentation, part) }
        return (folded.hasPrefix("xl/") ? .workbook : .otherArchive, part)
    }()

    /// OpenDocument names its kind in a small entry (OpenDocument 1.3, part 2, 3.3).
    private var openDocumentKind: Kind? {
        guard let name = entryName("mimetype"), let bytes = try? archive.contents(of: name) else { return nil }
        let type = String(decoding: bytes.prefix(100), as: UTF8.self)
        guard type.hasPrefix("application/vnd.oasis.opendocument.") else { return nil }
        if type.contains(".spreadsheet") { return .openSpreadsheet }
        return type.contains(".text") ? .openText : .openDocument
    }
}
