import Pictures

/// XML as it is written: elements one after another, with attributes in the order given.
struct WordMarkup {
    private(set) var text = ""

    mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
        start(name, attributes)
        text += ">"
    }

    mutating func close(_ name: String) {
        text += "</"
        text += name
        text += ">"
    }

    mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
        start(name, attributes)
        text += "/>"
    }

    /// `<name w:val="value"/>`, as most properties of WordprocessingML are.
    mutating func value(_ name: String, _ value: String) { empty(name, ["w:val": value]) }
    mutating func value(_ name: String, _ number: Int) { value(name, String(number)) }

    /// What is between tags.
    mutating func letters(_ content: String) { MarkupText.escape(content, into: &text) }

    /// What was written elsewhere, as it is.
    mutating func raw(_ markup: String) { text += markup }

    private mutating func start(_ name: String, _ attributes: KeyValuePairs<String, String>) {
        text += "<"
        text += name
        for (key, value) in attributes {
            text += " "
            text += key
            text += "=\""
            MarkupText.escape(value, into: &text)
            text += "\""
        }
    }

    static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
}

/// Lengths in the units Word counts in. What is no number, or no length of a page, is the nearest that is.
enum WordLength {
    /// A twentieth of a point, 1/1440 inch.
    static func twips(millimetres: Double) -> Int { rounded(millimetres * 1440 / 25.4) }

    /// Half points, for sizes of letters.
    static func halfPoints(_ points: Double) -> Int { max(2, rounded(points * 2)) }

    private static func rounded(_ value: Double) -> Int {
        value.isFinite ? Int(min(max(value, -31_680), 31_680).rounded()) : 0
    }
}
