internal import Findings

/// The pieces every SARIF document of ours has (SARIF 2.1.0, OASIS standard, 27 March 2020).
extension JSONWriter {
    /// A rule (`reportingDescriptor`, 3.49); `level` is `nil` for one that is off.
    mutating func sarif(_ rule: RuleDescription, level: Severity?, principles: [String] = [], _ wording: Wording) {
        object { json in
            json.set("id", rule.id.rawValue)
            json.setInline("shortDescription") { $0.set("text", wording(rule.title)) }
            json.setInline("fullDescription") { $0.set("text", wording(rule.explanation)) }
            json.setInline("help") { $0.set("text", wording(rule.action)) }
            json.setInline("defaultConfiguration") {
                $0.set("enabled", level != nil)
                $0.set("level", (level ?? .note).rawValue)
            }
            json.setInline("properties") {
                if let basis = rule.basis { $0.set("basis", basis.citation) }
                $0.set("tags", rule.counterparts)
                if !principles.isEmpty { $0.set("principles", principles) }
            }
        }
    }

    /// A place (`location`, 3.28): a file and line where they are known, else what it is called.
    mutating func sarif(_ location: SourceLocation) {
        object { json in
            if let path = location.path {
                json.set("physicalLocation") { json in
                    json.set("artifactLocation") { $0.set("uri", SARIFURI.text(ofPath: path)) }
                    if let line = location.line, line > 0 { json.set("region") { $0.set("startLine", line) } }
                }
            }
            if let element = location.element { json.sarif(logical: element, "element") }
            if location.element == nil, let cell = location.cell {
                json.sarif(logical: location.sheet.map { "\($0)!\(cell)" } ?? cell, "cell")
            }
        }
    }

    /// A place that is no line: an element of a drawing, a cell of a table (`logicalLocation`, 3.33).
    private mutating func sarif(logical name: String, _ kind: String) {
        key("logicalLocations")
        array([name]) { json, name in
            json.object {
                $0.set("name", name)
                $0.set("kind", kind)
            }
        }
    }
}

/// A path as a URI reference (RFC 3986): relative paths stay relative.
enum SARIFURI {
    static func text(ofPath path: String) -> String {
        var text = path.utf8.first == slash ? "file://" : ""
        for byte in path.utf8 {
            if isPlain(byte) {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                text += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return text
    }

    private static let slash = UInt8(ascii: "/")

    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || byte < 0x80 && (0x41...0x5A).contains(byte & 0xDF)
            || [slash, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~")].contains(byte)
    }
}
