import CXLSXWriter
import Findings
import Foundation

/// Writes a workbook (.xlsx) through libxlsxwriter. The same calls give the same bytes: there is no clock in it.
///
///     let bytes = try WorkbookWriter.bytes { book in
///         let sheet = try book.addSheet("Daftar SOP", SheetLayout(columns: [.init(width: 30)], headingRows: 0..<1))
///         try sheet.append(["Judul SOP"], style: .heading)
///         try sheet.append(["Penanganan Surat Masuk"])
///     }
///
/// A writer serves one thread.
@safe
public final class WorkbookWriter {
    /// Whether the rows stay in memory until the end.
    public enum Memory: Sendable {
        /// Rows are kept, so that cells of several rows can be merged.
        case whole
        /// Each row is written out when the next one begins: memory does not grow with the sheet.
        case streaming
    }

    let memory: Memory
    private var names: Set<String> = []
    private var visibleSheets = 0
    private var book: UnsafeMutablePointer<lxw_workbook>?
    private var formats: [CellStyle: UnsafeMutablePointer<lxw_format>] = unsafe [:]

    /// Writes the workbook that `body` makes, and gives its bytes.
    ///
    /// - Throws: `WorkbookWritingError`, also where there is no room for temporary files.
    public static func bytes(
        title: String = "", memory: Memory = .whole, _ body: (WorkbookWriter) throws(WorkbookWritingError) -> Void
    ) throws(WorkbookWritingError) -> [UInt8] {
        let place = FileManager.default.temporaryDirectory
            .appendingPathComponent("buku-kerja-\(UUID().uuidString).xlsx").path
        defer { try? FileManager.default.removeItem(atPath: place) }
        try WorkbookWriter(place, title, memory).write(body, to: place)
        guard let data = FileManager.default.contents(atPath: place) else { throw .cannotWrite(place) }
        return Array(data)
    }

    /// Writes the workbook that `body` makes: first beside its place, then renamed into it, so that nothing half-written
    /// is left there.
    ///
    /// - Throws: `WorkbookWritingError`; what stood at `path` is untouched then.
    public static func write(
        to path: String, title: String = "", memory: Memory = .whole,
        _ body: (WorkbookWriter) throws(WorkbookWritingError) -> Void
    ) throws(WorkbookWritingError) {
        let target = URL(fileURLWithPath: path)
        let name = ".\(target.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier).tmp"
        let draft = target.deletingLastPathComponent().appendingPathComponent(name).path
        guard !path.isEmpty, FileManager.default.createFile(atPath: draft, contents: nil) else {
            throw .cannotCreate(path)
        }
        defer { try? FileManager.default.removeItem(atPath: draft) }
        try WorkbookWriter(draft, title, memory).write(body, to: path)
        guard unsafe rename(draft, path) == 0 else { throw .cannotCreate(path) }
    }

    private init(_ path: String, _ title: String, _ memory: Memory) {
        self.memory = memory
        var options = unsafe lxw_workbook_options()
        unsafe options.constant_memory = memory == .streaming ? 1 : 0
        unsafe book = workbook_new_opt(path, &options)
        setProperties(title)
    }

    deinit { if let book = unsafe book { unsafe lxw_workbook_free(book) } }

    /// Adds a sheet behind the others.
    ///
    /// - Throws: `badSheetName` for a name Excel does not take.
    public func addSheet(
        _ name: String, _ layout: SheetLayout = SheetLayout()
    ) throws(WorkbookWritingError) -> SheetWriter {
        guard let book = unsafe book else { throw .badUse }
        // Excel takes names that differ in case alone for the same.
        guard isSheetName(name), names.insert(name.lowercased()).inserted,
            let sheet = unsafe workbook_add_worksheet(book, name)
        else { throw .badSheetName(name) }
        if !layout.isHidden {
            visibleSheets += 1
            // The first sheet people see is the one they meet.
            if visibleSheets == 1 {
                unsafe worksheet_activate(sheet)
                unsafe worksheet_set_first_sheet(sheet)
            }
        }
        return try unsafe SheetWriter(name, sheet, layout, of: self)
    }

    /// The format of a style; each is written once.
    func format(_ style: CellStyle?) throws(WorkbookWritingError) -> UnsafeMutablePointer<lxw_format>? {
        guard let style, let book = unsafe book else { return nil }
        if let known = unsafe formats[style] { return unsafe known }
        guard let format = unsafe workbook_add_format(book) else { throw .badUse }
        unsafe style.set(format)
        unsafe formats[style] = format
        return unsafe format
    }

    func checkIsOpen() throws(WorkbookWritingError) {
        guard unsafe book != nil else { throw .badUse }
    }

    // MARK: - Beginning and end

    /// No author, no clock: the day is that of no workbook.
    private func setProperties(_ title: String) {
        guard let book = unsafe book else { return }
        unsafe title.withMutableCString { title in
            var properties = unsafe lxw_doc_properties()
            unsafe properties.title = title
            unsafe properties.created = 1_577_836_800  // 2020-01-01
            unsafe workbook_set_properties(book, &properties)
        }
    }

    private func write(
        _ body: (WorkbookWriter) throws(WorkbookWritingError) -> Void, to path: String
    ) throws(WorkbookWritingError) {
        guard unsafe book != nil else { throw .cannotWrite(path) }
        try body(self)
        guard visibleSheets > 0, let book = unsafe book else { throw .badUse }
        unsafe self.book = nil
        unsafe formats = [:]
        guard unsafe workbook_close(book) == LXW_NO_ERROR else { throw .cannotWrite(path) }
    }

    private func isSheetName(_ name: String) -> Bool {
        let isPlain = !name.contains { "[]:*?/\\".contains($0) || $0.unicodeScalars.contains { $0.value < 32 } }
        return isPlain && (1...31).contains(name.utf16.count) && name.first != "'" && name.last != "'"
    }
}

extension String {
    /// The text for a C function that asks for one it could change, and copies it.
    func withMutableCString<Result>(_ body: (UnsafeMutablePointer<CChar>?) -> Result) -> Result {
        unsafe withCString { text in unsafe body(UnsafeMutablePointer(mutating: text)) }
    }
}
