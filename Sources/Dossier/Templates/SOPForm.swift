import Findings
import OfficeFiles

/// An SOP as a worksheet people copy and overwrite: the identity block, then the flow table with one column for each
/// performer (PermenPANRB 35/2012: identitas SOP, diagram alir bercabang).
struct SOPForm {
    private let example: ExampleCase
    private let performers: [String]

    init(_ example: ExampleCase) {
        self.example = example
        performers = example.performers
    }

    /// No, activity, performers, inputs, time, output, note.
    private var columnCount: Int { performers.count + 6 }
    private var inputsColumn: Int { performers.count + 2 }

    func bytes() throws(WorkbookWritingError) -> [UInt8] {
        try WorkbookWriter.bytes(title: example.title) { book throws(WorkbookWritingError) in
            let widths: [Double] = [5, 38] + performers.map { _ in 19 } + [24, 12, 22, 30]
            let layout = SheetLayout(
                columns: widths.map { .init(width: $0) }, showsGrid: false, tabColour: .heading,
                footer: "\(example.number) – \(example.title)")
            let sheet = try book.addSheet("SOP", layout)
            try writeIdentity(sheet)
            try writeFlow(sheet)
        }
    }

    // MARK: - Identity

    private func writeIdentity(_ sheet: SheetWriter) throws(WorkbookWritingError) {
        let facts: [(String, OutgoingCell.Content)] = [
            ("Nomor SOP", .text(example.number)), ("Tanggal Pembuatan", .date(example.created)),
            ("Tanggal Revisi", .text("-")), ("Tanggal Efektif", .date(example.effective)),
            ("Disahkan oleh", .text(example.head)), ("Nama SOP", .text(example.title)),
        ]
        try merge(sheet, rows: 0...(facts.count - 1), columns: 0...1, letterhead, .letterhead)
        for (row, fact) in facts.enumerated() {
            let isSigned = fact.0 == "Disahkan oleh"
            try merge(sheet, rows: row...row, columns: 2...3, fact.0, .label)
            try sheet.merge(
                CellRange(rows: row...row, columns: 4...(columnCount - 1)), OutgoingCell(fact.1, style: .value))
            try sheet.setHeight(isSigned ? 34 : 18, ofRow: row)
        }
        let pairs: [((String, [String]), (String, [String]))] = [
            (
                ("Dasar Hukum", example.legalBasis),
                (
                    "Kualifikasi Pelaksana",
                    ["Memahami tata naskah dinas", "Mampu mengelola buku agenda dan arsip surat"]
                )
            ),
            (
                ("Keterkaitan", ["SOP Penanganan Surat Keluar", "SOP Pengelolaan Arsip"]),
                ("Peralatan/Perlengkapan", ["Buku agenda", "Lembar disposisi", "Komputer dan pemindai"])
            ),
            (
                (
                    "Peringatan",
                    ["Surat yang tidak dicatat pada hari yang sama berisiko terlambat ditindaklanjuti atau hilang"]
                ), ("Pencatatan dan Pendataan", ["Buku agenda surat masuk", "Arsip surat dan laporan tindak lanjut"])
            ),
        ]
        var row = facts.count
        for (left, right) in pairs {
            try writePair(sheet, at: row, left, right)
            row += 2
        }
    }

    private var letterhead: String { "\(example.agency.uppercased())\n\(example.owner.name.uppercased())" }

    private func writePair(
        _ sheet: SheetWriter, at row: Int, _ left: (String, [String]), _ right: (String, [String])
    ) throws(WorkbookWritingError) {
        let (leftColumns, rightColumns) = (0...3, 4...(columnCount - 1))
        try merge(sheet, rows: row...row, columns: leftColumns, left.0, .label)
        try merge(sheet, rows: row...row, columns: rightColumns, right.0, .label)
        try merge(sheet, rows: (row + 1)...(row + 1), columns: leftColumns, Self.numbered(left.1), .value)
        try merge(sheet, rows: (row + 1)...(row + 1), columns: rightColumns, Self.numbered(right.1), .value)
        try sheet.setHeight(18, ofRow: row)
        try sheet.setHeight(Double(max(left.1.count, right.1.count, 2)) * 16, ofRow: row + 1)
    }

    private static func numbered(_ items: [String]) -> String {
        items.enumerated().map { "\($0.offset + 1). \($0.element)" }.joined(separator: "\n")
    }

    // MARK: - Flow

    /// The row of the first heading of the flow table: below the identity block and a blank row.
    private var flowRow: Int { 13 }

    private func writeFlow(_ sheet: SheetWriter) throws(WorkbookWritingError) {
        let (top, below) = (flowRow, flowRow + 1)
        let lastPerformer = performers.count + 1
        for (column, text) in [(0, "No"), (1, "Uraian Kegiatan"), (columnCount - 1, "Keterangan")] {
            try merge(sheet, rows: top...below, columns: column...column, text, .heading)
        }
        try merge(sheet, rows: top...top, columns: 2...lastPerformer, "Pelaksana", .heading)
        try merge(sheet, rows: top...top, columns: inputsColumn...(inputsColumn + 2), "Mutu Baku", .heading)
        try sheet.setHeight(20, ofRow: top)
        sheet.skip(below - sheet.nextRow)
        let heads = performers + ["Kelengkapan", "Waktu", "Output"]
        try sheet.append(
            [.blank(.heading), .blank(.heading)] + heads.map { .text($0, .heading) } + [.blank(.heading)],
            height: .points(34))
        for (position, step) in example.steps.enumerated() {
            let marks = performers.map { OutgoingCell.text($0 == step.performer ? "√" : "", .mark) }
            try sheet.append(
                [.number(Double(position + 1), .mark), .text(step.activity, .entry)] + marks + [
                    .text(step.inputs, .entry), .text(step.duration, .entry), .text(step.output, .entry),
                    .text(step.note, .entry),
                ], height: .points(36))
        }
    }

    private func merge(
        _ sheet: SheetWriter, rows: ClosedRange<Int>, columns: ClosedRange<Int>, _ text: String, _ style: CellStyle
    ) throws(WorkbookWritingError) {
        try sheet.merge(CellRange(rows: rows, columns: columns), .text(text, style))
    }
}

extension CellStyle {
    fileprivate static let letterhead = CellStyle(
        isBold: true, size: 12, horizontal: .center, vertical: .center, wraps: true, border: .black)
    fileprivate static let label = CellStyle(isBold: true, fill: .remark, vertical: .center, border: .black)
    fileprivate static let value = CellStyle(
        horizontal: .left, vertical: .center, wraps: true, border: .black)
    fileprivate static let entry = CellStyle(vertical: .center, wraps: true, border: .line)
    fileprivate static let mark = CellStyle(isBold: true, horizontal: .center, vertical: .center, border: .line)
}
