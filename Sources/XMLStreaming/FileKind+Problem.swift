import Findings

extension FileKind {
    var problemCode: String {
        switch self {
        case .gzip, .xz, .bzip2, .zstandard: "compressed"
        case .zip, .sevenZip, .rar, .pdf, .oldOffice, .picture, .program: "otherKindOfFile"
        }
    }

    /// What the file is instead, and what to do.
    var message: LocalizedText {
        switch self {
        case .gzip:
            LocalizedText(
                id: "Berkas ini dimampatkan dua kali (gzip di dalam gzip). Buka dahulu mampatannya, lalu coba lagi.",
                en: "The file is compressed twice (gzip inside gzip). Unpack it first, then try again.")
        case .xz: Self.compressed("xz")
        case .bzip2: Self.compressed("bzip2")
        case .zstandard: Self.compressed("Zstandard")
        case .zip:
            LocalizedText(
                id:
                    "Ini arsip ZIP (atau berkas DOCX, XLSX atau Bizagi .bpm), bukan XML. Ekspor diagramnya sebagai BPMN "
                    + "2.0 XML.",
                en:
                    "This is a ZIP archive (or a DOCX, XLSX or Bizagi .bpm file), not XML. Export the diagram as BPMN 2.0 "
                    + "XML.")
        case .sevenZip: Self.archive("7z")
        case .rar: Self.archive("RAR")
        case .pdf: Self.instead("PDF")
        case .oldOffice: Self.instead("Microsoft Office/Visio")
        case .picture:
            LocalizedText(
                id: "Ini gambar, bukan XML. Ekspor diagramnya sebagai BPMN 2.0 XML.",
                en: "This is a picture, not XML. Export the diagram as BPMN 2.0 XML.")
        case .program:
            LocalizedText(id: "Ini program, bukan XML.", en: "This is a program, not XML.")
        }
    }

    private static func compressed(_ kind: String) -> LocalizedText {
        LocalizedText(
            id: "Berkas ini dimampatkan (\(kind)). Buka dahulu mampatannya, lalu coba lagi.",
            en: "The file is compressed (\(kind)). Unpack it first, then try again.")
    }

    private static func archive(_ kind: String) -> LocalizedText {
        LocalizedText(
            id: "Ini arsip \(kind), bukan XML. Keluarkan dahulu berkas BPMN-nya, lalu coba lagi.",
            en: "This is a \(kind) archive, not XML. Take the BPMN file out of it first, then try again.")
    }

    private static func instead(_ kind: String) -> LocalizedText {
        LocalizedText(
            id: "Ini berkas \(kind), bukan XML. Ekspor diagramnya sebagai BPMN 2.0 XML.",
            en: "This is a \(kind) file, not XML. Export the diagram as BPMN 2.0 XML.")
    }
}

extension XMLFailure.Compression {
    /// What is wrong with the compressed data, and what to do.
    var message: LocalizedText {
        switch self {
        case .truncated:
            LocalizedText(
                id: "Berkas gzip ini terpotong, sehingga sebagian isinya tidak ada. Salin atau ekspor ulang berkas "
                    + "aslinya.",
                en: "The gzip file is cut off, so a part of its content is missing. Copy or export the original again.")
        case .corrupt:
            LocalizedText(
                id: "Data gzip berkas ini rusak, atau tidak cocok dengan jumlah periksanya. Salin atau ekspor ulang "
                    + "berkas aslinya.",
                en: "The gzip data of the file is damaged, or does not fit its check sum. Copy or export the original "
                    + "again.")
        }
    }
}
