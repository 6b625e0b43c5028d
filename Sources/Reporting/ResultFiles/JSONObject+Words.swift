internal import Dossier
internal import Findings
internal import Rubric

/// The words every part of a result is written in.
extension JSONObject {
    /// `{"id": …, "en": …}`
    mutating func localized(_ name: StaticString) throws(JSONFault) -> LocalizedText {
        try object(name, LocalizedText.init)
    }
    mutating func localizedOrNull(_ name: StaticString) throws(JSONFault) -> LocalizedText? {
        try objectOrNull(name, LocalizedText.init)
    }

    mutating func location(_ name: StaticString) throws(JSONFault) -> SourceLocation {
        try object(name, SourceLocation.init)
    }

    /// `agency`, or a unit's id.
    mutating func scope(_ name: StaticString) throws(JSONFault) -> AnswerScope {
        let text = try string(name)
        return text == AnswerScope.agency.text ? .agency : .unit(text)
    }

    mutating func legalBasis(_ name: StaticString) throws(JSONFault) -> LegalBasis {
        LegalBasis(try string(name))
    }
    mutating func legalBasisOrNull(_ name: StaticString) throws(JSONFault) -> LegalBasis? {
        try stringOrNull(name).map { LegalBasis($0) }
    }

    mutating func source(_ name: StaticString) throws(JSONFault) -> Source { try object(name, Source.init) }

    /// `{"value": …, "source": …}`
    mutating func sourced(_ name: StaticString) throws(JSONFault) -> Sourced<Rational> {
        try object(name) { json throws(JSONFault) in
            Sourced(try json.number("value"), source: try json.source("source"))
        }
    }
    mutating func sourcedOrNull(_ name: StaticString) throws(JSONFault) -> Sourced<Rational>? {
        try memberOrNull(name) == nil ? nil : sourced(name)
    }
}

extension LocalizedText {
    init(_ json: inout JSONObject) throws(JSONFault) {
        self.init(id: try json.string("id"), en: try json.string("en"))
    }
}

extension SourceLocation {
    init(_ json: inout JSONObject) throws(JSONFault) {
        let (path, line) = (try json.stringOrNull("path"), try json.integerOrNull("line"))
        let (element, sheet) = (try json.stringOrNull("element"), try json.stringOrNull("sheet"))
        let (cell, column) = (try json.stringOrNull("cell"), try json.integerOrNull("column"))
        self.init(path: path, line: line, column: column, element: element, sheet: sheet, cell: cell)
    }
}

extension Source {
    init(_ json: inout JSONObject) throws(JSONFault) {
        self.init(
            key: try json.string("key"), text: try json.string("text"), confidence: try json.word("confidence"))
    }
}
