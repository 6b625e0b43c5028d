import CLibXML2
import Findings

extension XMLFailure {
    /// A breach of the rules of XML in plain words: the commonest by name, any other as libxml2 puts it.
    var breach: LocalizedText {
        let place = LocalizedText(
            id: " Perbaiki di tempat itu, atau ekspor ulang dari aplikasi asalnya.",
            en: " Mend it there, or export the file again from its application.")
        return reason + place
    }

    private var reason: LocalizedText {
        let subject = subjects.first ?? ""
        switch UInt32(truncatingIfNeeded: code) {
        case XML_ERR_TAG_NAME_MISMATCH.rawValue where subjects.count == 2 && otherLine > 0:
            return LocalizedText(
                id: "Elemen <\(subject)> yang dibuka di baris \(otherLine) ditutup dengan </\(subjects[1])>.",
                en: "The element <\(subject)> opened on line \(otherLine) is closed with </\(subjects[1])>.")
        case XML_ERR_ATTRIBUTE_REDEFINED.rawValue where !subject.isEmpty:
            return LocalizedText(
                id: "Atribut \(subject) ditulis dua kali pada satu elemen.",
                en: "The attribute \(subject) is written twice in one element.")
        case XML_ERR_UNDECLARED_ENTITY.rawValue where !subject.isEmpty:
            return LocalizedText(
                id: "Rujukan &\(subject); tidak dikenal dalam XML.",
                en: "The reference &\(subject); is not known in XML.")
        case XML_ERR_ENTITY_IS_EXTERNAL.rawValue where !subject.isEmpty:
            return LocalizedText(
                id: "Sebuah atribut merujuk entitas &\(subject);, yang terletak di luar berkas atau berisi tanda <.",
                en: "An attribute refers to the entity &\(subject);, which lies outside the file or holds a <.")
        case XML_ERR_RESERVED_XML_NAME.rawValue:
            return LocalizedText(
                id: "Deklarasi <?xml …?> harus berada paling awal, tanpa apa pun di depannya.",
                en: "The <?xml …?> declaration must come first, with nothing before it.")
        case XML_ERR_LT_IN_ATTRIBUTE.rawValue:
            return LocalizedText(
                id: "Ada tanda < di dalam nilai atribut, atau tanda kutip penutup yang hilang.",
                en: "There is a < inside the value of an attribute, or a closing quotation mark is missing.")
        case XML_ERR_INVALID_CHAR.rawValue:
            return LocalizedText(
                id: "Ada karakter yang tidak boleh muncul dalam XML.",
                en: "There is a character that may not appear in XML.")
        case XML_ERR_DOCUMENT_END.rawValue:
            return LocalizedText(
                id: "Masih ada isi sesudah elemen terluar ditutup.",
                en: "There is more after the outermost element is closed.")
        default:
            return LocalizedText(
                id: "Susunan XML berkas ini rusak (libxml2 \(code): \(detail)).",
                en: "The XML of the file is broken (libxml2 \(code): \(detail)).")
        }
    }
}
