import Findings
import XMLStreaming

/// `map/external-entity`: the text refers to an entity that would be declared in a file outside. No reader of ours opens
/// one, so the text has a hole there.
enum ExternalEntities {
    static func findings(_ outcome: XMLOutcome, path: String) -> [Finding] {
        outcome.irregularities.filter { $0.kind == .externalEntity }.map { seen in
            Finding(
                rule: "map/external-entity", severity: .warning,
                message: LocalizedText(
                    id:
                        "\(seen.count) rujukan entitas (yang pertama &\(seen.subject);) tidak dibuka; teks di tempat itu "
                        + "kosong.",
                    en:
                        "\(seen.count) entity reference(s) (the first is &\(seen.subject);) were not followed; the text "
                        + "is missing there."),
                action: LocalizedText(
                    id: "Ganti rujukan itu dengan teksnya dan hapus baris <!DOCTYPE …>.",
                    en: "Put the text in its place and delete the <!DOCTYPE …> line."),
                location: SourceLocation(path: path, line: seen.line, column: seen.column))
        }
    }
}

extension XMLIrregularity {
    /// A breach of the namespace rules in words for people.
    var problem: ReadProblem {
        let isPrefix = kind == .undeclaredPrefix && !subject.isEmpty
        let message =
            isPrefix
            ? LocalizedText(
                id:
                    "Awalan \"\(subject):\" dipakai tanpa deklarasi xmlns:\(subject), sehingga \(count) elemen atau atribut "
                    + "tidak dikenali dan tidak dihitung. Tambahkan deklarasinya pada elemen terluar, atau ekspor ulang.",
                en:
                    "The prefix \"\(subject):\" is used without a declaration xmlns:\(subject), so \(count) element(s) or "
                    + "attribute(s) are not recognised and do not count. Declare it on the outermost element, or export "
                    + "again.")
            : LocalizedText(
                id: "Aturan namespace XML dilanggar di \(count) tempat (libxml2 \(code)); elemen di sana mungkin tidak "
                    + "dikenali. Ekspor ulang dari aplikasi asalnya.",
                en:
                    "The namespace rules of XML are broken in \(count) place(s) (libxml2 \(code)); elements there may not "
                    + "be recognised. Export the file again from its application.")
        return ReadProblem(
            code: isPrefix ? "undeclaredPrefix" : "namespaceBroken", message: message, line: line, column: column)
    }
}
