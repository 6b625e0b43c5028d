import Foundation
import FoundationXML
import Testing

/// A drawing read back as XML, by another parser than ours.
struct DrawnXML {
    /// Every element, in the order of the document.
    private(set) var elements: [Element] = []
    /// Where the XML breaks; `nil` for a whole document.
    private(set) var error: String?

    struct Element {
        var name: String
        var attributes: [String: String]
        /// The characters within, those of inner elements included.
        var text = ""
        /// The positions of the elements around it, outermost first.
        var around: [Int] = []
    }

    init(_ svg: String) {
        let reader = Reader()
        let parser = XMLParser(data: Data(svg.utf8))
        parser.delegate = reader
        if !parser.parse() { error = "\(parser.lineNumber): \(String(describing: parser.parserError))" }
        elements = reader.elements
    }

    subscript(name: String) -> [Element] { elements.filter { $0.name == name } }

    /// The groups drawn for one sort of element, `node userTask` or only `lane`.
    func groups(_ kind: String) -> [Int] {
        elements.indices.filter { index in
            let words = elements[index].attributes["class"]?.split(separator: " ").map(String.init) ?? []
            return elements[index].name == "g" && words.contains(kind)
        }
    }

    /// What stands within an element.
    func inside(_ index: Int) -> [Element] { elements.filter { $0.around.contains(index) } }

    /// What stands within the only group of a sort.
    func inside(_ kind: String) throws -> [Element] { inside(try #require(groups(kind).first)) }

    var ids: [String] { elements.compactMap { $0.attributes["id"] } }
    /// The words of every `<text>`, lines joined by blanks.
    var words: [String] {
        self["text"].map { $0.text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    }

    private final class Reader: NSObject, XMLParserDelegate {
        var elements: [Element] = []
        private var open: [Int] = []

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String]
        ) {
            elements.append(Element(name: name, attributes: attributes, around: open))
            open.append(elements.count - 1)
        }

        func parser(_ parser: XMLParser, foundCharacters string: String) {
            for index in open { elements[index].text += string }
        }

        func parser(
            _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
        ) {
            open.removeLast()
        }
    }
}
