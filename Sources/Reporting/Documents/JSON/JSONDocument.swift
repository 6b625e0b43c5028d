internal import Findings
internal import OfficeFiles
internal import Pictures

/// A report as data (`Reports/schema/report-1.0.schema.json`): its parts and blocks in order, tables with typed values.
/// Pictures are named and described, not drawn.
struct JSONDocument {
    let document: ReportDocument
    let wording: Wording

    init(_ document: ReportDocument) {
        self.document = document
        wording = Wording(language: document.language)
    }

    var bytes: [UInt8] {
        var json = JSONWriter(isIndented: true, keepsExact: true)
        json.object { json in
            json.set("schemaVersion", "1.0")
            json.set("kind", document.kind)
            json.set("language", document.language.rawValue)
            json.set("title", document.title)
            json.set("subtitle", document.subtitle)
            json.set("running", document.running)
            json.set("provenance", document.provenance) { write($1, to: &$0) }
            json.set("blanks", document.blanks) { write($1, to: &$0) }
            json.set("parts", document.parts) { write($1, to: &$0) }
        }
        json.newline()
        return json.bytes
    }

    private func write(_ part: ReportPart, to json: inout JSONWriter) {
        json.object { json in
            json.set("id", part.id)
            json.set("title", part.title)
            json.set("isLetter", !part.showsTitle)
            json.set("isLandscape", part.isLandscape)
            json.set("blocks", part.blocks) { write($1, to: &$0) }
        }
    }

    // MARK: - Blocks

    private func write(_ block: ReportBlock, to json: inout JSONWriter) {
        json.object { json in
            switch block {
            case .paragraph(let text, let style, _):
                json.set("type", "paragraph")
                json.set("style", style.word)
                write(text, to: &json)
            case .heading(let level, let title, let anchor):
                json.set("type", "heading")
                json.set("level", level)
                json.set("text", title)
                json.set("anchor", anchor)
            case .list(let list):
                json.set("type", "list")
                json.set("kind", list.kind.word)
                json.set("items", list.items) { json, item in
                    json.inline { json in
                        json.object { json in
                            json.set("level", item.level)
                            write(item.text, to: &json)
                        }
                    }
                }
            case .facts(let facts):
                json.set("type", "facts")
                json.set("facts", facts) { write($1, to: &$0) }
            case .table(let table):
                json.set("type", "table")
                json.set("table") { write(table, to: &$0) }
            case .chart(let chart):
                json.set("type", "chart")
                json.set("finding", chart.finding)
                json.set("picture") { write(chart.picture, to: &$0) }
                json.set("table") { write(chart.table, to: &$0) }
            case .picture(let picture, let caption):
                json.set("type", "picture")
                json.set("caption", caption)
                json.set("picture") { write(picture, to: &$0) }
            case .note(let tone, let paragraphs):
                json.set("type", "note")
                json.set("tone", tone.word)
                json.set("paragraphs", paragraphs) { write(object: $1, to: &$0) }
            case .letterhead(let head):
                json.set("type", "letterhead")
                json.set("lines", head.lines) { write(object: $1, to: &$0) }
                json.set("address", head.address) { write(object: $1, to: &$0) }
            case .signatures(let signatures):
                json.set("type", "signatures")
                json.set("signatures", signatures) { write($1, to: &$0) }
            case .contents: json.set("type", "contents")
            case .pageBreak: json.set("type", "pageBreak")
            }
        }
    }

    private func write(_ signature: ReportSignature, to json: inout JSONWriter) {
        json.object { json in
            json.set("above") { write(signature.above, to: &$0) }
            json.set("position") { write(signature.position, to: &$0) }
            json.set("name") { write(signature.name, to: &$0) }
            json.set("below", signature.below) { write(object: $1, to: &$0) }
        }
    }

    private func write(_ picture: Picture, to json: inout JSONWriter) {
        json.set("title", picture.title)
        json.set("description", picture.description)
    }

    private func write(_ fact: ReportFact, to json: inout JSONWriter) {
        json.inline { json in
            json.object { json in
                json.set("name", fact.name)
                json.set("value") { write(fact.value, to: &$0) }
            }
        }
    }

    // MARK: - Text

    private func write(object text: OutgoingText, to json: inout JSONWriter) {
        json.inline { json in json.object { write(text, to: &$0) } }
    }

    /// The words, the blanks in them by name, and the addresses they lead to.
    func write(_ text: OutgoingText, to json: inout JSONWriter) {
        json.set("text", text.plain)
        if !text.blanks.isEmpty { json.set("blanks", text.blanks.map(\.name)) }
        let links = text.addresses
        if !links.isEmpty { json.set("links", links) }
        let notes = text.footnotes
        if !notes.isEmpty { json.set("footnotes", notes.map(\.plain)) }
    }

    private func write(_ blank: OutgoingBlank, to json: inout JSONWriter) {
        json.inline { json in
            json.object { json in
                json.set("name", blank.name)
                json.set("prompt", blank.prompt)
                switch blank.kind {
                case .text: json.set("kind", "text")
                case .paragraphs: json.set("kind", "paragraphs")
                case .date: json.set("kind", "date")
                case .choice(let options):
                    json.set("kind", "choice")
                    json.set("options", options)
                }
            }
        }
    }
}

extension DocumentForm {
    /// The report as data.
    static let json = DocumentForm(name: "json", fileExtension: "json") { document, _ throws(ReportError) in
        ReportOutput(JSONDocument(document).bytes)
    }
}
