internal import Findings

/// A name and value of OSCAL (`property`), in a name space of ours.
struct OSCALProperty {
    var name: String
    var value: String

    /// The value on one line; empty where nothing of it is left.
    init(_ name: String, _ value: String) {
        self.name = name
        self.value = OSCALText.line(value, whenEmpty: "")
    }

    static let space = "urn:tatalaksana:oscal"
}

/// Texts in the forms OSCAL asks for.
enum OSCALText {
    /// A time of the beginning of a day, in UTC; of a month, of its last day.
    static func time(_ date: CalendarDate) -> String { "\(date.latest.iso)T00:00:00Z" }

    /// One line without blanks at its ends, as strings of OSCAL are.
    static func line(_ text: String, whenEmpty: String = "–") -> String {
        let words = text.split { $0.isWhitespace || $0.isNewline || $0.isControl }
        return words.isEmpty ? whenEmpty : words.joined(separator: " ")
    }

    static func paragraphs(_ texts: [String]) -> String {
        let lines = texts.map { line($0, whenEmpty: "") }.filter { !$0.isEmpty }
        return lines.isEmpty ? "–" : lines.joined(separator: "\n\n")
    }

    /// An id as a token: letters, digits, `.`, `-` and `_`, the first a letter or `_`.
    static func token(_ id: String) -> String {
        let kept = id.map { character in
            character.isLetter || character.isNumber || ".-_".contains(character) ? character : "_"
        }
        guard let first = kept.first, first.isLetter || first == "_" else { return "_" + String(kept) }
        return String(kept)
    }

    /// `selfAssessment` as `self-assessment`.
    static func kebab(_ camel: String) -> String {
        camel.reduce(into: "") { text, character in
            if character.isUppercase { text += "-" }
            text += character.lowercased()
        }
    }

    /// A link that is an address of the web; `nil` for others, which may be no URI.
    static func address(_ link: String) -> String? {
        let isPlain = link.utf8.allSatisfy { byte in
            (0x21..<0x7F).contains(byte) && !"<>\"{}|\\^`".utf8.contains(byte)
        }
        return isPlain && (link.hasPrefix("https://") || link.hasPrefix("http://")) ? link : nil
    }
}

extension Character {
    /// What no line of text shows.
    fileprivate var isControl: Bool { unicodeScalars.allSatisfy { $0.properties.generalCategory == .control } }
}

extension JSONWriter {
    mutating func oscal(_ property: OSCALProperty) {
        inline {
            $0.object {
                $0.set("name", property.name)
                $0.set("ns", OSCALProperty.space)
                $0.set("value", property.value)
            }
        }
    }
}
