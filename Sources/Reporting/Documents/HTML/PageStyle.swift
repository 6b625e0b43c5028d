internal import Pictures

/// The style sheets of a report's page, and what of them is the report's own: an agency's colours, and what stands at the
/// foot of each printed page.
struct PageStyle {
    let text: String

    init(_ document: ReportDocument, _ templates: ReportTemplates) throws(ReportError) {
        var text = try Self.sheets(Self.common + ["document/document.css"], templates)
        text += Self.colours(of: document.palette)
        text += "@page { @bottom-left { content: \(Self.quoted(document.running)) } }\n"
        self.text = text
    }

    /// An agency's own colours in place of the usual ones; empty where it has none.
    static func colours(of palette: Palette) -> String {
        let colours = palette.values.keys.sorted().filter(isName).map { name in
            "--\(name): #\(palette.hex(ColourToken(name, 0)));"
        }
        return colours.isEmpty ? "" : ":root { \(colours.joined(separator: " ")) }\n"
    }

    /// The sheets every page of a report has.
    static var common: [String] { ["style/tokens.css", "style/base.css"] }

    static func sheets(_ paths: [String], _ templates: ReportTemplates) throws(ReportError) -> String {
        var text = ""
        for path in paths { text += try templates.text(path) }
        return text
    }

    private static func isName(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }

    /// A string of CSS: letters and digits as they are, what could end it by its number.
    static func quoted(_ content: String) -> String {
        var text = "\""
        for scalar in DisplayWidth.safe(content).unicodeScalars {
            switch scalar {
            case "\"", "\\", "<", ">", "&", "'": text += "\\\(String(scalar.value, radix: 16)) "
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }
}
