internal import Assessment
internal import OfficeFiles
internal import Rubric

extension JSONDocument {
    func write(_ table: ReportTable, to json: inout JSONWriter) {
        json.set("id", table.id)
        json.set("title", table.title)
        json.set("note", table.note)
        json.set("isFullListing", table.isFullListing)
        json.set("columns", table.columns) { json, column in
            json.inline { json in
                json.object { json in
                    json.set("key", column.key)
                    json.set("title", column.title)
                    json.set("hint", column.hint)
                    json.set("kind", column.kind.word)
                }
            }
        }
        json.set("rows", table.rows) { json, row in
            json.object { json in
                json.set("kind", row.kind.word)
                json.set("cells", row.cells) { json, cell in
                    json.inline { json in json.object { write(cell, to: &$0) } }
                }
            }
        }
    }

    private func write(_ cell: ReportTable.Cell, to json: inout JSONWriter) {
        switch cell {
        case .none: json.set("type", "none")
        case .head(let text):
            json.set("type", "head")
            json.set("text", text)
        case .text(let text):
            json.set("type", "text")
            json.set("text", text)
        case .rich(let text):
            json.set("type", "text")
            write(text, to: &json)
        case .count(let number):
            json.set("type", "count")
            json.set("value", number)
        case .number(let number, let places):
            json.set("type", "number")
            json.set("value", number)
            json.set("places", places)
        case .share(let share):
            json.set("type", "share")
            json.set("value", share)
        case .state(let state):
            json.set("type", "state")
            json.set("state", state.rawValue)
            json.set("text", cell.text(wording))
        case .marked(let text, let state):
            json.set("type", "marked")
            json.set("state", state.rawValue)
            json.set("text", text)
        }
    }
}

extension OutgoingText {
    /// Of the web and of mail.
    var addresses: [String] {
        pieces.compactMap { piece in
            if case .link(_, .address(let address)) = piece { address } else { nil }
        }
    }

    var footnotes: [OutgoingText] {
        pieces.compactMap { piece in
            if case .footnote(let note) = piece { note } else { nil }
        }
    }
}

// The words of the schema.
extension ReportTable.Column.Kind {
    fileprivate var word: String {
        switch self {
        case .text: "text"
        case .number: "number"
        case .state: "state"
        }
    }
}

extension ReportTable.Row.Kind {
    fileprivate var word: String {
        switch self {
        case .plain: "plain"
        case .group: "group"
        case .total: "total"
        }
    }
}

extension OutgoingParagraph.Style {
    var word: String {
        switch self {
        case .body: "body"
        case .lead: "lead"
        case .small: "small"
        case .compact: "compact"
        }
    }
}

extension OutgoingList.Kind {
    var word: String {
        switch self {
        case .bullets: "bullets"
        case .numbers: "numbers"
        case .letters: "letters"
        }
    }
}

extension OutgoingNote.Tone {
    var word: String {
        switch self {
        case .plain: "plain"
        case .good: "good"
        case .fair: "fair"
        case .bad: "bad"
        }
    }
}
