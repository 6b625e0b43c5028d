import Findings
import XMLStreaming

/// `map/entity-declared`: the `DOCTYPE` of the file declares entities, abbreviations of XML 1.0 (4.2) that can stand for
/// files of the machine or for gigabytes. None is put in, so a text that refers to one has a hole there.
enum DeclaredEntities {
    static func findings(_ use: XMLEntityUse?, path: String) -> [Finding] {
        guard let use, use.declared > 0 else { return [] }
        let isUsed = use.references > 0
        return [
            Finding(
                rule: "map/entity-declared", severity: isUsed ? .warning : .note,
                message: isUsed ? used(use) : declared(use),
                action: LocalizedText(
                    id: isUsed
                        ? "Ganti rujukan itu dengan teksnya dan hapus deklarasi <!DOCTYPE …>."
                        : "Hapus deklarasi <!DOCTYPE …>; tanpa itu petanya tetap sama.",
                    en: isUsed
                        ? "Put the text in its place and delete the <!DOCTYPE …> declaration."
                        : "Delete the <!DOCTYPE …> declaration; the map is the same without it."),
                location: SourceLocation(path: path, line: use.line, column: use.column))
        ]
    }

    private static func used(_ use: XMLEntityUse) -> LocalizedText {
        LocalizedText(
            id: "\(use.references) rujukan ke entitas dalam <!DOCTYPE …> (yang pertama &\(use.name);) tidak diuraikan "
                + "demi keamanan; teks di tempat itu kosong.",
            en: "\(use.references) reference(s) to entities of the <!DOCTYPE …> (the first is &\(use.name);) were not "
                + "expanded, for safety; the text is missing there.")
    }

    private static func declared(_ use: XMLEntityUse) -> LocalizedText {
        LocalizedText(
            id: "Deklarasi <!DOCTYPE …> berkas ini memuat \(use.declared) entitas (yang pertama \(use.name)) yang "
                + "tidak dipakai.",
            en: "The <!DOCTYPE …> declaration of the file holds \(use.declared) entities (the first is \(use.name)) "
                + "that are not used.")
    }
}
