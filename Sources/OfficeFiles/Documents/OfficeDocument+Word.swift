extension OfficeDocument {
    /// What a Word document shows (`.docx`, `.docm`, `.dotx`; WordprocessingML, ECMA-376 part 1, 17, both its strict and its
    /// transitional variant), read as a stream.
    ///
    /// - Text is what people see: the results of fields, the labels of lists, check marks typed in symbol fonts; tracked
    ///   insertions are in it and deletions are not. Within cells the label of a list stands before the text.
    /// - Tables are named `Tabel 1`, `Tabel 2` … in their order; those of page headers, which come before the body,
    ///   `Tabel kepala 1`; those inside cells `Tabel 2.1`.
    /// - Shapes anchored in a cell belong to its table, and stand where their offsets and the widths of its columns say.
    /// - Macros are never opened, and nothing outside the file is.
    ///
    /// - Throws: `OfficeFileError` where it is no document that can be read: another kind of file, locked, broken from its
    ///   beginning, or so made that opening it would do harm.
    public init(docx bytes: [UInt8], limits: DocumentLimits = DocumentLimits()) throws(OfficeFileError) {
        self = try WordReader(bytes, limits).document()
    }
}
