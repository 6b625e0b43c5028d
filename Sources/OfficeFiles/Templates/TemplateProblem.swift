public import Findings

/// Something about a template that whoever made it should mend. The document is written all the same; what could not be
/// filled stands in it as it was.
public struct TemplateProblem: Sendable, Hashable {
    public var code: Code
    /// Of the field.
    public var name: String
    public var place: TemplatePlace
    /// Fields somebody may have meant, the likeliest first.
    public var near: [String]
    public var message: LocalizedText

    /// Stable names for programs.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// There is no value of this name.
        case unknownField
        /// `{{#name}}` without `{{/name}}`, or the other way round, or the two where no rows or paragraphs lie between.
        case openSection
        /// Sections that begin in each other and end outside.
        case crossedSections
        /// A value of several blocks in the middle of a text.
        case blocksInText
        /// A list used as a text, or a text used as a list.
        case wrongKind
    }

    init(_ code: Code, _ name: String, at place: TemplatePlace, near: [String] = []) {
        self.code = code
        self.name = name
        self.place = place
        self.near = near
        message =
            Self.message(code, name, near) + LocalizedText(id: " (\(place.indonesian))", en: " (\(place.english))")
    }

    private static func message(_ code: Code, _ name: String, _ near: [String]) -> LocalizedText {
        switch code {
        case .unknownField:
            let names = near.map { "{{\($0)}}" }.joined(separator: ", ")
            let isLost = near.isEmpty
            return LocalizedText(
                id: "Isian {{\(name)}} tidak dikenal." + (isLost ? "" : " Mungkin maksudnya \(names)."),
                en: "The field {{\(name)}} is not known." + (isLost ? "" : " Perhaps \(names) is meant."))
        case .openSection:
            return LocalizedText(
                id:
                    "Bagian berulang “\(name)” harus dibuka dengan {{#\(name)}} dan ditutup dengan {{/\(name)}} di tabel "
                    + "atau deretan paragraf yang sama.",
                en: "The repeated part “\(name)” has to begin with {{#\(name)}} and end with {{/\(name)}} in the same "
                    + "table or run of paragraphs.")
        case .crossedSections:
            return LocalizedText(
                id: "Bagian berulang “\(name)” bertumpang tindih dengan bagian berulang lain.",
                en: "The repeated part “\(name)” lies across another one.")
        case .blocksInText:
            return LocalizedText(
                id: "Isian {{\(name)}} berupa tabel atau beberapa paragraf; tempatkan sendirian di satu paragraf.",
                en: "The field {{\(name)}} is a table or several paragraphs; put it into a paragraph of its own.")
        case .wrongKind:
            return LocalizedText(
                id: "Isian {{\(name)}} tidak dapat dipakai di sini: daftar ditulis {{#\(name)}} … {{/\(name)}}, isian "
                    + "biasa {{\(name)}}.",
                en: "The field {{\(name)}} cannot be used here: a list is written {{#\(name)}} … {{/\(name)}}, an "
                    + "ordinary field {{\(name)}}.")
        }
    }
}

/// Where a field stands in a template.
public struct TemplatePlace: Sendable, Hashable {
    public var kind: Kind
    /// The name of the part, as `word/header1.xml`.
    public var part: String
    /// 1-based, within the part.
    public var paragraph: Int
    /// The beginning of the paragraph.
    public var text: String

    public enum Kind: Sendable, Hashable { case body, header, footer, notes }

    var indonesian: String {
        let word =
            switch kind {
            case .body: "isi dokumen"
            case .header: "kepala halaman"
            case .footer: "kaki halaman"
            case .notes: "catatan"
            }
        return "\(word), paragraf \(paragraph): “\(text)”"
    }

    var english: String {
        let word =
            switch kind {
            case .body: "text"
            case .header: "page header"
            case .footer: "page footer"
            case .notes: "notes"
            }
        return "\(word), paragraph \(paragraph): “\(text)”"
    }
}
