import Findings
import XMLStreaming

extension WordTemplate {
    /// A part of a template. It is parsed first with the limits for strangers' files, so that what follows may rely on it.
    static func part(
        _ target: String, _ kind: TemplatePlace.Kind, _ package: OfficePackage, isMain: Bool
    ) throws(OfficeFileError) -> TemplatePart {
        guard let name = package.entryName(target) else {
            throw OfficeFileError(.missingPart, WordRefusal.noDocument, part: target)
        }
        let bytes = try checked(name, package)
        guard let part = TemplatePart(name, kind, bytes) else {
            throw OfficeFileError(.brokenPart, TemplateRefusal.encoding(name), part: name)
        }
        let root = part.markup.tokens.firstIndex { $0.kind == .start }
        guard let root, part.markup.attribute("xmlns:w", of: root)?.value == WordPart.wordSpace else {
            throw OfficeFileError(.otherContent, isMain ? TemplateRefusal.strict : WordRefusal.noDocument, part: name)
        }
        return part
    }

    /// The bytes of a part that is well-formed XML, in UTF-8, without a document type.
    static func checked(_ name: String, _ package: OfficePackage) throws(OfficeFileError) -> [UInt8] {
        guard let bytes = try package.archive.contents(of: name) else {
            throw OfficeFileError(.missingPart, WordRefusal.noDocument, part: name)
        }
        let head = String(decoding: bytes.prefix(200), as: UTF8.self).lowercased()
        let declaration = head.prefix { $0 != ">" }
        let isOtherEncoding = declaration.contains("encoding=") && !declaration.contains("utf-8")
        guard !bytes.starts(with: [0xFE, 0xFF]), !bytes.starts(with: [0xFF, 0xFE]), !isOtherEncoding,
            !bytes.contains(0)
        else {
            throw OfficeFileError(.brokenPart, TemplateRefusal.encoding(name), part: name)
        }
        var nothing = IdleReceiver()
        if case .broken(let error) = package.read(name, with: parser, into: &nothing) { throw error }
        return bytes
    }

    private static let parser = OfficePackage.parser(MarkupSpace.vocabulary)

    /// The content types of a template of Word (`.dotx`) as those of a document; `nil` where nothing is to change.
    static func contentTypes(
        _ package: OfficePackage
    ) throws(OfficeFileError) -> (name: String, text: String)? {
        guard let name = package.entryName("[Content_Types].xml"), let bytes = try package.archive.contents(of: name)
        else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        if text.contains("macroEnabled") { throw OfficeFileError(.otherContent, TemplateRefusal.macros) }
        let template = "wordprocessingml.template.main+xml"
        return text.contains(template)
            ? (name, text.replacing(template, with: "wordprocessingml.document.main+xml")) : nil
    }

    /// The part with the namespaces declared that our markup is written in.
    static func declared(_ bytes: [UInt8], _ part: TemplatePart) throws(OfficeFileError) -> [UInt8] {
        guard let root = part.markup.tokens.firstIndex(where: { $0.kind == .start }) else { return bytes }
        var missing = ""
        for (name, space) in WordPart.spaces where name.hasPrefix("xmlns:") && name != "xmlns:w14" {
            if let known = part.markup.attribute(name, of: root)?.value {
                guard known == space else {
                    throw OfficeFileError(.otherContent, TemplateRefusal.strict, part: part.name)
                }
            } else {
                missing += " \(name)=\"\(space)\""
            }
        }
        // Before the root nothing was changed.
        var result = bytes
        result.insert(contentsOf: Array(missing.utf8), at: part.markup.tokens[root].range.upperBound - 1)
        return result
    }
}

/// Takes nothing of what is parsed.
private struct IdleReceiver: XMLReceiver {
    mutating func start(_ tag: borrowing XMLStartTag) -> Bool { true }
    mutating func end() {}
    var wantsText: Bool { false }
    mutating func text(_ utf8: Span<UInt8>) {}
}
