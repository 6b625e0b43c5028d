import Findings

extension XMLFailure.Limit {
    var problemCode: String {
        switch self {
        case .totalBytes: "fileTooLarge"
        case .elements: "tooManyElements"
        case .depth: "nestedTooDeep"
        case .attributes: "tooManyAttributes"
        case .namespaces: "tooManyNamespaces"
        case .nameBytes: "nameTooLong"
        case .textBytes: "textTooLong"
        case .pieceBytes: "pieceTooLong"
        case .subsetBytes: "documentTypeTooLong"
        case .declarations, .attributeDefaults: "tooManyDeclarations"
        case .unpackedBytes, .unpackedRatio: "compressedTooMuch"
        }
    }

    /// What was too much, and what to do.
    var message: LocalizedText {
        subject
            + LocalizedText(
                id:
                    " Aplikasi yang wajar tidak menulis berkas seperti ini, maka demi keamanan tidak dibaca. Ekspor ulang "
                    + "dari aplikasi asalnya; bila memang benar begitu, bagilah menjadi beberapa berkas.",
                en:
                    " No ordinary application writes such a file, so for safety it is not read. Export it again from its "
                    + "application; if it is meant to be so, split it into several files.")
    }

    private var subject: LocalizedText {
        switch self {
        case .totalBytes:
            LocalizedText(id: "Berkas ini terlalu besar.", en: "The file is too large.")
        case .elements:
            LocalizedText(id: "Elemen di berkas ini terlalu banyak.", en: "The file has too many elements.")
        case .depth:
            LocalizedText(
                id: "Elemen di berkas ini bersarang terlalu dalam.", en: "The elements of the file are nested too deep."
            )
        case .attributes:
            LocalizedText(
                id: "Ada elemen dengan terlalu banyak atribut.", en: "There is an element with too many attributes.")
        case .namespaces:
            LocalizedText(
                id: "Deklarasi namespace di berkas ini terlalu banyak.",
                en: "The file declares too many namespaces.")
        case .nameBytes:
            LocalizedText(
                id: "Ada nama elemen yang terlalu panjang.", en: "There is an element whose name is too long.")
        case .textBytes:
            LocalizedText(id: "Ada teks yang terlalu panjang.", en: "There is a text that is too long.")
        case .pieceBytes:
            LocalizedText(
                id: "Ada komentar atau atribut yang terlalu panjang.",
                en: "There is a comment or attribute that is too long.")
        case .subsetBytes:
            LocalizedText(
                id: "Deklarasi <!DOCTYPE … [ … ]> di berkas ini terlalu panjang.",
                en: "The <!DOCTYPE … [ … ]> declaration of the file is too long.")
        case .declarations, .attributeDefaults:
            LocalizedText(
                id: "Deklarasi di dalam <!DOCTYPE … [ … ]> terlalu banyak.",
                en: "There are too many declarations in the <!DOCTYPE … [ … ]> of the file.")
        case .unpackedBytes, .unpackedRatio:
            LocalizedText(
                id: "Isi berkas gzip ini membengkak terlalu besar ketika dibuka mampatannya.",
                en: "The content of the gzip file grows too large as it is unpacked.")
        }
    }
}
