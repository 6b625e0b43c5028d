public import Findings

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension XMLFailure {
    /// The failure in words for people: what is wrong, and what to do.
    public var problem: ReadProblem {
        ReadProblem(code: problemCode, message: cause.message(for: self), line: line, column: column)
    }

    /// The stable name of the reason.
    private var problemCode: String {
        switch cause {
        case .cannotOpen: "cannotOpen"
        case .empty: "empty"
        case .otherKind(let kind): kind.problemCode
        case .compressed(.truncated): "compressedTruncated"
        case .compressed(.corrupt): "compressedCorrupt"
        case .notXML: "notXML"
        case .entityExpansion: "entityExpansion"
        case .encoding: "badEncoding"
        case .truncated: "truncated"
        case .notWellFormed: "notWellFormed"
        case .limit(let limit): limit.problemCode
        }
    }
}

extension XMLFailure.Cause {
    fileprivate func message(for failure: XMLFailure) -> LocalizedText {
        switch self {
        case .cannotOpen(let number):
            Self.cannotOpen(number)
        case .empty:
            LocalizedText(
                id: "Berkas ini kosong. Ekspor ulang dari aplikasi asalnya.",
                en: "The file is empty. Export it again from the application it comes from.")
        case .otherKind(let kind):
            kind.message
        case .notXML:
            LocalizedText(
                id: "Isi berkas ini bukan XML. Ekspor ulang dari aplikasi asalnya dalam format yang benar.",
                en: "The file does not hold XML. Export it again from its application, in the right format.")
        case .entityExpansion:
            LocalizedText(
                id:
                    "Entitas dalam deklarasi DOCTYPE berkas ini akan membengkak tanpa batas bila diuraikan. Demi keamanan "
                    + "berkas semacam itu tidak dibaca. Hapus deklarasi <!DOCTYPE …> dan rujukannya, lalu coba lagi.",
                en:
                    "The entities in the DOCTYPE declaration of the file would grow without bounds if they were expanded. "
                    + "For safety such files are not read. Delete the <!DOCTYPE …> declaration and the references, then "
                    + "try again.")
        case .encoding:
            LocalizedText(
                id: "Ada huruf yang tidak cocok dengan penyandian (encoding) yang dinyatakan berkas ini. Simpan ulang "
                    + "berkas sebagai UTF-8.",
                en: "There are characters that do not fit the encoding the file declares. Save the file again as UTF-8."
            )
        case .truncated:
            LocalizedText(
                id:
                    "Berkas ini terpotong: isinya berakhir sebelum semua elemen ditutup. Salin atau ekspor ulang berkas "
                    + "aslinya.",
                en: "The file is cut off: it ends before all elements are closed. Copy or export the original again.")
        case .compressed(let compression):
            compression.message
        case .notWellFormed:
            failure.breach
        case .limit(let limit):
            limit.message
        }
    }

    private static func cannotOpen(_ number: Int32) -> LocalizedText {
        switch number {
        case ENOENT, ENOTDIR:
            LocalizedText(
                id: "Berkas ini tidak ada. Periksa nama dan foldernya.",
                en: "There is no such file. Check its name and folder.")
        case EACCES, EPERM:
            LocalizedText(
                id: "Berkas ini tidak boleh dibaca. Mintalah izin baca kepada pemiliknya.",
                en: "The file may not be read. Ask its owner for permission.")
        case EISDIR:
            LocalizedText(id: "Ini folder, bukan berkas.", en: "This is a folder, not a file.")
        case EINVAL:
            LocalizedText(id: "Ini bukan berkas biasa.", en: "This is not a regular file.")
        default:
            LocalizedText(
                id: "Berkas ini tidak dapat dibaca (galat sistem \(number)).",
                en: "The file cannot be read (system error \(number)).")
        }
    }
}
