import Pictures

/// Writes SVG elements one after another. Attributes come out in the order they are given.
struct SVGWriter {
    private(set) var text = ""

    /// `<name …/>`
    mutating func element(_ name: String, _ attributes: SVGAttributes) {
        start(name, attributes)
        text += "/>\n"
    }

    /// `<name …>text</name>`
    mutating func element(_ name: String, _ attributes: SVGAttributes, text content: String) {
        start(name, attributes)
        text += ">"
        MarkupText.escape(content, asOneLine: true, into: &text)
        text += "</\(name)>\n"
    }

    /// `<name …>` and what `content` writes, and the end.
    mutating func element(_ name: String, _ attributes: SVGAttributes, content: (inout SVGWriter) -> Void) {
        start(name, attributes)
        text += ">\n"
        content(&self)
        text += "</\(name)>\n"
    }

    /// What another writer wrote.
    mutating func append(_ other: SVGWriter) { text += other.text }

    private mutating func start(_ name: String, _ attributes: SVGAttributes) {
        text += "<\(name)"
        for (key, value) in attributes.pairs {
            text += " \(key)=\""
            switch value {
            case .text(let content): MarkupText.escape(content, asOneLine: true, into: &text)
            case .number(let number): text += PictureNumber.text(number)
            }
            text += "\""
        }
    }
}

/// The attributes of one element, in their order.
struct SVGAttributes: ExpressibleByDictionaryLiteral {
    private(set) var pairs: [(key: String, value: Value)] = []

    /// A text, escaped when written, or a number of at most two decimals.
    enum Value: ExpressibleByStringLiteral, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
        case text(String)
        case number(Double)

        init(stringLiteral value: String) { self = .text(value) }
        init(floatLiteral value: Double) { self = .number(value) }
        init(integerLiteral value: Int) { self = .number(Double(value)) }
    }

    init(dictionaryLiteral elements: (String, Value)...) {
        pairs = elements.map { (key: $0.0, value: $0.1) }
    }

    mutating func set(_ key: String, _ value: Value) { pairs.append((key: key, value: value)) }
}
