public import Findings

/// A CSV file as it was read: its table, and how its bytes were understood.
public struct CSVFile: Sendable {
    public var table: Table
    public var encoding: CSVEncoding
    public var separator: CSVSeparator

    public init(table: Table, encoding: CSVEncoding, separator: CSVSeparator) {
        self.table = table
        self.encoding = encoding
        self.separator = separator
    }
}

/// The encodings spreadsheets save CSV in.
public enum CSVEncoding: String, Sendable, Hashable, CaseIterable {
    case utf8 = "UTF-8"
    case utf8WithMark = "UTF-8 (BOM)"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    /// A guess: the bytes are not UTF-8, and this is what older Excel versions write. Letters beyond ASCII may be
    /// wrong.
    case windows1252 = "windows-1252"
}

/// What stands between cells. Excel with Indonesian settings writes semicolons.
public enum CSVSeparator: UInt8, Sendable, Hashable, CaseIterable {
    case comma = 0x2C
    case semicolon = 0x3B
    case tab = 0x09
}

/// Why the bytes are no CSV file at all.
public enum CSVError: String, Error, Sendable, Hashable {
    /// A zip archive: most often an Excel workbook with the wrong name.
    case zipArchive
    /// Something that is not text.
    case notText

    public var message: LocalizedText {
        switch self {
        case .zipArchive:
            LocalizedText(
                id: "Berkas ini bukan CSV, melainkan arsip zip atau buku kerja Excel yang diberi nama lain.",
                en: "This file is not CSV but a zip archive or an Excel workbook under another name.")
        case .notText:
            LocalizedText(id: "Berkas ini bukan teks.", en: "This file is not text.")
        }
    }
}
