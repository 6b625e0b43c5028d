/// Writes HTML as UTF-8. Tags and attribute names are constants of our own; every text and value is escaped on its way,
/// so that nothing an input file holds can become markup.
struct HTMLWriter {
    private(set) var bytes: [UInt8] = []

    /// `<tag …>`, what `content` writes, `</tag>`.
    mutating func element(
        _ tag: StaticString, _ attributes: HTMLAttribute..., content: (inout HTMLWriter) -> Void
    ) {
        open(tag, attributes)
        content(&self)
        close(tag)
    }

    /// `<tag …>text</tag>`
    mutating func element(_ tag: StaticString, _ attributes: HTMLAttribute..., text content: String) {
        open(tag, attributes)
        text(content)
        close(tag)
    }

    /// As `element`, on a line of its own.
    mutating func block(
        _ tag: StaticString, _ attributes: HTMLAttribute..., content: (inout HTMLWriter) -> Void
    ) {
        open(tag, attributes)
        content(&self)
        close(tag)
        newline()
    }

    /// As `element`, on a line of its own.
    mutating func block(_ tag: StaticString, _ attributes: HTMLAttribute..., text content: String) {
        open(tag, attributes)
        text(content)
        close(tag)
        newline()
    }

    /// What a page of its own begins with.
    mutating func doctype() {
        raw("<!DOCTYPE html>")
        newline()
    }

    /// An element without content, such as `br` or `rect` (`<br>`, `<rect …/>` in SVG).
    mutating func empty(_ tag: StaticString, _ attributes: HTMLAttribute...) { open(tag, attributes) }

    mutating func text(_ content: String) {
        guard !appendPlain(content) else { return }
        for scalar in content.unicodeScalars { escape(scalar) }
    }

    /// Takes over a text that needs no escape, as most are, in one piece. `false` for any other.
    private mutating func appendPlain(_ content: String) -> Bool {
        var content = content
        return content.withUTF8 { utf8 in
            for byte in utf8 {
                switch byte {
                case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"):
                    return false
                case 0x20..<0x7F: continue
                default: return false
                }
            }
            bytes.append(contentsOf: utf8)
            return true
        }
    }

    /// A picture drawn by `ProcessMaps`, which escapes its own texts.
    mutating func drawing(_ svg: String) { bytes.append(contentsOf: svg.utf8) }

    mutating func newline() { bytes.append(UInt8(ascii: "\n")) }

    private mutating func open(_ tag: StaticString, _ attributes: [HTMLAttribute]) {
        bytes.append(UInt8(ascii: "<"))
        raw(tag)
        for attribute in attributes where !attribute.isOmitted {
            bytes.append(UInt8(ascii: " "))
            raw(attribute.name)
            guard let value = attribute.value else { continue }
            raw("=\"")
            text(value)
            raw("\"")
        }
        bytes.append(UInt8(ascii: ">"))
    }

    private mutating func close(_ tag: StaticString) {
        raw("</")
        raw(tag)
        bytes.append(UInt8(ascii: ">"))
    }

    private mutating func raw(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    private mutating func escape(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "&": raw("&amp;")
        case "<": raw("&lt;")
        case ">": raw("&gt;")
        case "\"": raw("&quot;")
        case "'": raw("&#39;")
        case _ where !Self.isAllowed(scalar): bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
        default:
            if let encoded = UTF8.encode(scalar) { bytes.append(contentsOf: encoded) }
        }
    }

    /// HTML allows no control characters; those that turn the direction of the text could hide what it says.
    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: true
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF: false
        default: scalar.value & 0xFFFE != 0xFFFE
        }
    }
}

/// One attribute: a name of our own, and a value that is escaped when written.
struct HTMLAttribute {
    let name: StaticString
    /// `nil` for an attribute that stands alone: `open`.
    let value: String?
    /// Not written at all.
    let isOmitted: Bool

    init(_ name: StaticString, _ value: String?, isOmitted: Bool = false) {
        self.name = name
        self.value = value
        self.isOmitted = isOmitted
    }

    /// No class where `value` is empty.
    static func `class`(_ value: String) -> HTMLAttribute {
        HTMLAttribute("class", value, isOmitted: value.isEmpty)
    }
    static func id(_ value: String) -> HTMLAttribute { HTMLAttribute("id", value) }
    static func title(_ value: String) -> HTMLAttribute { HTMLAttribute("title", value) }
    static func href(_ anchor: String) -> HTMLAttribute { HTMLAttribute("href", "#" + anchor) }
    static func flag(_ name: StaticString) -> HTMLAttribute { HTMLAttribute(name, nil) }
    static let hidden = HTMLAttribute("aria-hidden", "true")
}
