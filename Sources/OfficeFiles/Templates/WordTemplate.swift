public import Findings
import XMLStreaming

/// An office's own Word document with fields in it, `{{unit.name}}`, which reports are written into.
///
/// Fields may stand in the text, in tables, in page headers and footers, in notes and in text boxes, also where Word has
/// split one into several runs; the first gives the look. `{{#items}}` and `{{/items}}` in the first and last cell of a
/// row repeat the row for each item of a list, in paragraphs of their own what lies between them. A field alone in a
/// paragraph may become tables and pictures. Everything else of the file stays as it is, byte for byte.
///
///     let template = try WordTemplate(bytes)
///     let filled = try template.fill(["unit.name": .text("Dinas Kesehatan")])
public struct WordTemplate: Sendable {
    private let bytes: [UInt8]
    /// Bytes a part may come to.
    private let limit: Int
    private let parts: [TemplatePart]
    private let styles: (name: String, sheet: TemplateStyles)?
    /// The list of content types, where the file says it is a template (`.dotx`) and a document is to come of it.
    private let contentTypes: (name: String, text: String)?

    /// How much of a file is taken: less than of a document that is only read, as its parts are held whole. A part that
    /// is filled may come to `totalBytes`.
    public static let limits = ZipLimits(entryBytes: 32 << 20, totalBytes: 256 << 20)

    /// - Throws: `OfficeFileError` where the file is no Word document, is damaged, locked, hostile or holds macros.
    public init(_ bytes: [UInt8], limits: ZipLimits = WordTemplate.limits) throws(OfficeFileError) {
        self.bytes = bytes
        limit = limits.totalBytes
        let package = try OfficePackage(bytes, limits: limits)
        let main = package.main
        if let refusal = WordRefusal.message(main.kind, hasMain: !main.part.isEmpty) {
            throw OfficeFileError(.otherContent, refusal)
        }
        contentTypes = try Self.contentTypes(package)
        let links = package.relationships(of: main.part)
        var parts = [try Self.part(main.part, .body, package, isMain: true)]
        let kinds: [(String, TemplatePlace.Kind)] = [
            ("header", .header), ("footer", .footer), ("footnotes", .notes), ("endnotes", .notes),
        ]
        var seen: Set<String> = [PartName.folded(main.part)]
        for (kind, place) in kinds {
            for link in links.all where link.kind == kind && !link.isExternal && package.contains(link.target) {
                guard seen.insert(PartName.folded(link.target)).inserted else { continue }
                parts.append(try Self.part(link.target, place, package, isMain: false))
            }
        }
        self.parts = parts
        let sheet = links.first("styles")?.target ?? PartName.resolve("styles.xml", from: main.part)
        if let name = package.entryName(sheet) {
            styles = (name, TemplateStyles(try Self.checked(name, package)))
        } else {
            styles = nil
        }
    }

    /// The fields of the template, in order, each as often as it stands there.
    public var fields: [Field] {
        parts.flatMap { part in
            part.paragraphs.enumerated().flatMap { index, paragraph in
                paragraph.marks.filter { $0.kind != .closes }.map {
                    Field(name: $0.name, isRepeated: $0.kind == .opens, place: part.place(of: index))
                }
            }
        }
    }

    public struct Field: Sendable, Hashable {
        public var name: String
        /// It begins a part that is repeated.
        public var isRepeated: Bool
        public var place: TemplatePlace
    }

    /// A template with its fields filled.
    public struct Filled: Sendable, Hashable {
        public var bytes: [UInt8]
        /// In the order of the document: its text, page headers and footers, notes.
        public var problems: [TemplateProblem]
        /// Names of values the template has no field for, in order; inside lists as `gaps.indicator`.
        public var unused: [String]
    }

    /// Fills the fields.
    ///
    /// - Parameters:
    ///   - values: what goes into each field.
    ///   - look: how blocks look that the template has no style for.
    ///   - language: of the words that blocks bring along.
    /// - Returns: the document, and what did not fit. The same template and values give the same bytes.
    /// - Throws: `OfficeFileError` where the result becomes too large; `DocumentWritingError` for blocks that cannot be
    ///   written.
    public func fill(
        _ values: [String: TemplateValue], look: DocumentLook = DocumentLook(), language: Language = .indonesian
    ) throws -> Filled {
        var writer = TemplateBlockWriter(styles: styles?.sheet.ids ?? [:], look: look, language: language)
        var entries: [ZipWriter.Entry] = []
        var problems: [TemplateProblem] = []
        var used: Set<String> = []
        for part in parts {
            var filling = TemplateFilling(part, values, writer, limit: limit)
            guard let filled = filling.fill() else { throw OfficeFileError(.archiveTooLarge, TemplateRefusal.tooLarge) }
            writer = filled.writer
            if let error = writer.error { throw error }
            problems += filling.problems.enumerated().sorted {
                ($0.element.place.paragraph, $0.offset) < ($1.element.place.paragraph, $1.offset)
            }.map(\.element)
            used.formUnion(filling.used)
            guard filled.bytes != part.markup.bytes else { continue }
            let bytes = filling.hasMarkup ? try Self.declared(filled.bytes, part) : filled.bytes
            entries.append(ZipWriter.Entry(name: part.name, bytes: bytes))
        }
        if let styles, let added = styles.sheet.adding(for: writer.markup, look, language: language.tag) {
            entries.append(ZipWriter.Entry(name: styles.name, bytes: added))
        }
        if let contentTypes {
            entries.append(ZipWriter.Entry(name: contentTypes.name, bytes: Array(contentTypes.text.utf8)))
        }
        guard let bytes = entries.isEmpty ? bytes : ZipWriter.archive(bytes, replacing: entries) else {
            throw DocumentWritingError.cannotWrite
        }
        return Filled(bytes: bytes, problems: problems, unused: Self.names(values, "").filter { !used.contains($0) })
    }

    /// All names, those inside lists behind the name of the list.
    private static func names(_ values: [String: TemplateValue], _ prefix: String) -> [String] {
        var names: Set<String> = []
        for (name, value) in values {
            names.insert(prefix + name)
            guard case .items(let items) = value else { continue }
            for item in items { names.formUnion(Self.names(item, prefix + name + ".")) }
        }
        return names.sorted()
    }
}
