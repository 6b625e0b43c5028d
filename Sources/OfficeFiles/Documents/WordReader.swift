import Findings
import XMLStreaming

/// Reads the parts of a Word document in their order: styles and lists, the body, page headers and footers.
struct WordReader {
    private let package: OfficePackage
    private let part: String
    private let relationships: Relationships
    private let limits: DocumentLimits

    private static let parser: XMLParser = {
        var parser = OfficePackage.parser(MarkupSpace.vocabulary)
        // A table inside a table is four elements deeper; what lies too deep is passed over with a note.
        parser.limits.depth = 200_000
        return parser
    }()

    /// - Throws: `OfficeFileError` where the bytes are no Word document.
    init(_ bytes: [UInt8], _ limits: DocumentLimits) throws(OfficeFileError) {
        package = try OfficePackage(bytes, limits: limits.archive)
        self.limits = limits
        let main = package.main
        if let refusal = WordRefusal.message(main.kind, hasMain: !main.part.isEmpty) {
            throw OfficeFileError(.otherContent, refusal)
        }
        part = main.part
        relationships = package.relationships(of: part)
    }

    /// - Throws: `OfficeFileError` where the body cannot be read from its beginning.
    func document() throws(OfficeFileError) -> OfficeDocument {
        var notes: [DocumentNote] = []
        var styles = WordStylesReceiver()
        var numbering = WordNumberingReceiver()
        read("styles", into: &styles, &notes)
        read("numbering", into: &numbering, &notes)
        var body = WordBuilder(styles.styles, numbering.numbering, limits: limits)
        let reading = package.read(part, with: Self.parser, into: &body)
        body.finish()
        switch reading {
        case .read: break
        case .missing: throw OfficeFileError(.missingPart, WordRefusal.noDocument, part: part)
        case .broken(let error):
            if body.blocks.isEmpty || error.code != .brokenPart { throw error }
            notes.append(DocumentNote(.brokenPart, error.message))
        }
        guard body.isWord else { throw OfficeFileError(.otherContent, WordRefusal.noDocument, part: part) }
        var tally = body.tally
        let headers = blocks(of: body.headers, body, "Tabel kepala", &tally, &notes)
        if !headers.isEmpty { notes.append(DocumentNote(.pageMargins, WordMessage.headers)) }
        let footers = blocks(of: body.footers, body, "Tabel kaki", &tally, &notes)
        let text = footers.map(\.plainText).filter { !$0.isEmpty }.joined(separator: " / ")
        if !text.isEmpty { notes.append(DocumentNote(.pageMargins, WordMessage.footers(text))) }
        return OfficeDocument(blocks: headers + body.blocks, notes: tally.notes + notes)
    }

    /// The part of this kind, as the document leads to it, else where programs put it.
    private func read<Receiver: XMLReceiver & ~Copyable>(
        _ kind: String, into receiver: inout Receiver, _ notes: inout [DocumentNote]
    ) {
        let part = relationships.first(kind)?.target ?? PartName.resolve("\(kind).xml", from: part)
        if case .broken(let error) = package.read(part, with: Self.parser, into: &receiver) {
            notes.append(DocumentNote(.brokenPart, error.message))
        }
    }

    // MARK: - Page headers and footers

    /// What the headers, or footers, that pages show hold; the same content once.
    private func blocks(
        of references: [(type: String, id: String)], _ body: WordBuilder, _ tableName: String, _ tally: inout WordTally,
        _ notes: inout [DocumentNote]
    ) -> [DocumentBlock] {
        var all: [DocumentBlock] = []
        var seenParts: Set<String> = []
        var seenTexts: Set<String> = []
        var tableCount = 0
        for (type, id) in references where isShown(type, body) {
            guard let target = relationships[id], !target.isExternal, seenParts.insert(target.target).inserted,
                seenParts.count <= 64
            else { continue }
            var builder = WordBuilder(
                body.styles, WordNumbering(), limits: limits, tableName: tableName, tableCount: tableCount)
            if case .broken(let error) = package.read(target.target, with: Self.parser, into: &builder) {
                notes.append(DocumentNote(.brokenPart, error.message))
            }
            builder.finish()
            let text = builder.blocks.map(\.plainText).joined(separator: "\n")
            guard builder.isWord, text.isEmpty || seenTexts.insert(text).inserted else { continue }
            all += builder.blocks
            tableCount = builder.outerTables
            tally.merge(builder.tally)
        }
        return all
    }

    /// Those of first pages show where a section says so, those of even pages where the document does; files keep the
    /// others from times when they did.
    private func isShown(_ type: String, _ body: WordBuilder) -> Bool {
        switch type {
        case "first": body.hasTitlePage
        case "even": hasEvenPages
        default: true
        }
    }

    private var hasEvenPages: Bool {
        var settings = WordSettingsReceiver()
        let part = relationships.first("settings")?.target ?? PartName.resolve("settings.xml", from: part)
        _ = package.read(part, with: Self.parser, into: &settings)
        return settings.hasEvenPages
    }
}

/// Whether even pages have headers of their own (ECMA-376 part 1, 17.10.1).
private struct WordSettingsReceiver: XMLReceiver {
    private(set) var hasEvenPages = false

    mutating func start(_ tag: borrowing XMLStartTag) -> Bool {
        if tag.markupName == .evenAndOddHeaders { hasEvenPages = tag.isOn }
        return true
    }

    mutating func end() {}
    var wantsText: Bool { false }
    mutating func text(_ utf8: Span<UInt8>) {}
}

extension DocumentBlock {
    /// All its text, for comparison.
    fileprivate var plainText: String {
        switch self {
        case .paragraph(let paragraph): paragraph.text
        case .grid(let grid): Self.text(of: grid)
        }
    }

    /// Tables in cells are as deep as the limits say, which is not deep.
    private static func text(of grid: Grid) -> String {
        let cells = grid.cells.map { ([$0.text] + $0.grids.map(text)).filter { !$0.isEmpty }.joined(separator: " ") }
        let shapes = grid.shapes.map(\.text)
        return (cells + shapes).filter { !$0.isEmpty }.joined(separator: " | ")
    }
}
