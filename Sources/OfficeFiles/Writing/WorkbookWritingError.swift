public import Findings

/// Why a workbook cannot be written.
public struct WorkbookWritingError: Error, Sendable, Hashable {
    public var code: Code
    public var message: LocalizedText

    public init(_ code: Code, _ message: LocalizedText) {
        self.code = code
        self.message = message
    }

    /// Stable names for programs.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// The file cannot be created in its folder.
        case cannotCreate
        /// Begun, but not written to the end: the disk is full, or failed.
        case cannotWrite
        /// A name Excel does not take for a sheet, or one that is taken.
        case badSheetName
        /// A row or column past the last one of a sheet.
        case outsideSheet
        /// Cells that overlap, or that are merged where rows are streamed.
        case badMerge
        /// A drop-down list that Excel cannot hold.
        case badChoices
        /// A formula that is longer than Excel takes.
        case badFormula
        /// The writer was used after its end, or has no sheet.
        case badUse
    }
}

extension WorkbookWritingError {
    static func badSheetName(_ name: String) -> Self {
        Self(
            .badSheetName,
            LocalizedText(
                id: "“\(name)” tidak dapat menjadi nama lembar: 1–31 huruf, tanpa [ ] : * ? / \\, dan belum dipakai.",
                en: "“\(name)” cannot be the name of a sheet: 1–31 letters, without [ ] : * ? / \\, and not taken."))
    }

    static func outsideSheet(_ cell: CellPosition) -> Self {
        Self(
            .outsideSheet,
            LocalizedText(
                id: "Sel di baris \(cell.row + 1), kolom \(cell.column + 1) berada di luar lembar Excel.",
                en: "The cell in row \(cell.row + 1), column \(cell.column + 1) lies outside an Excel sheet."))
    }

    static func badMerge(_ cell: CellPosition) -> Self {
        Self(
            .badMerge,
            LocalizedText(
                id: "Sel mulai \(cell.name) tidak dapat digabung.",
                en: "The cells from \(cell.name) on cannot be merged."))
    }

    static func badChoices(_ cell: CellPosition) -> Self {
        Self(
            .badChoices,
            LocalizedText(
                id: "Daftar pilihan di \(cell.name) terlalu panjang atau memuat koma; taruh isinya di lembar acuan.",
                en: "The drop-down list at \(cell.name) is too long or holds a comma; put it on a reference sheet."))
    }

    static func badFormula(_ cell: CellPosition) -> Self {
        Self(
            .badFormula,
            LocalizedText(
                id: "Rumus di \(cell.name) terlalu panjang untuk Excel.",
                en: "The formula at \(cell.name) is too long for Excel."))
    }

    static let badUse = Self(
        .badUse,
        LocalizedText(
            id: "Buku kerja ini sudah selesai ditulis, atau belum mempunyai lembar yang terlihat.",
            en: "The workbook is already finished, or has no sheet that people see."))

    static func cannotCreate(_ path: String) -> Self {
        Self(
            .cannotCreate,
            LocalizedText(
                id: "Berkas “\(path)” tidak dapat dibuat; periksa foldernya ada dan boleh ditulisi.",
                en: "“\(path)” cannot be created; check that its folder exists and may be written to."))
    }

    static func cannotWrite(_ path: String) -> Self {
        Self(
            .cannotWrite,
            LocalizedText(
                id: "Berkas “\(path)” tidak dapat ditulis sampai selesai; periksa ruang penyimpanan.",
                en: "“\(path)” could not be written to the end; check the free space."))
    }
}
