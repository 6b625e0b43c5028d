import OfficeFiles

/// Tells the rows of a register from those between them: headings again, sections, totals, notes, signatures.
struct RowSorter {
    enum Role: Hashable {
        case data
        case skip(RegisterRecognition.Reason)
        /// A heading over the rows below, without the marker before it; the column it stands in.
        case section(String, column: Int)
    }

    private let sheet: RecognisedSheet
    private let blocks: SheetBlocks
    private let merges: VerticalMerges
    private let units: UnitIndex
    private let counter: Int?
    private let title: Int?
    private let hasUnits: Bool

    init(_ sheet: RecognisedSheet, merges: VerticalMerges, units: UnitIndex) {
        self.sheet = sheet
        self.merges = merges
        self.units = units
        counter = sheet.columns.all.first { $0.role == .counter }?.position
        let identity = sheet.vocabulary.identity
        title = sheet.columns.all.first { column in identity.last.map { column.role == .value($0) } ?? false }?.position
        hasUnits = sheet.vocabulary.unit != nil
        blocks = SheetBlocks(sheet, counter: counter)
    }

    func role(_ position: Int) -> Role {
        let row = sheet.table.rows[position]
        if sheet.repeatedHeadings.contains(position) { return .skip(.repeatedHeading) }
        if let reason = blocks.reason(position) { return reason == .title ? title(row) : .skip(reason) }
        let isBelowHeading =
            position == sheet.dataRows.lowerBound || (position > 0 && sheet.repeatedHeadings.contains(position - 1))
        if isBelowHeading, Self.isColumnNumbers(row) { return .skip(.columnNumbers) }
        guard let first = row.cells.firstIndex(where: { $0.isFilled }) else { return .data }
        if RowText.isTotal(row[first]), isTotal(row, from: first) { return .skip(.total) }
        if hasUnits, let name = labelledUnit(row, first) { return .section(name, column: first) }
        if Self.isDense(row) { return .data }
        let filled = row.cells.indices.filter { row.cells[$0].isFilled }
        if filled.count == 1, filled[0] == counter, RowText.counter(row[filled[0]].trimmingBlanks) != nil {
            return .skip(.onlyCounter)
        }
        return section(row, filled) ?? .data
    }

    // MARK: - Totals

    /// “JUMLAH” and nothing beside it but numbers.
    private func isTotal(_ row: TableRow, from first: Int) -> Bool {
        let others = row.cells.indices.filter { $0 != first && row.cells[$0].isFilled }
        guard others.allSatisfy({ RowText.isNumeric(row[$0].trimmingBlanks) }) else { return false }
        if !others.isEmpty { return row[first].split(separator: " ").count <= 5 }
        // Alone it is a total where no title stands, or where the text gives its number itself.
        return first != title || row[first].split(separator: " ").count <= 2 || row[first].contains(where: \.isNumber)
    }

    // MARK: - Sections

    /// The title of a further block may name the unit of its rows.
    private func title(_ row: TableRow) -> Role {
        guard hasUnits, let first = row.cells.firstIndex(where: { $0.isFilled }) else { return .skip(.title) }
        if let name = labelledUnit(row, first) ?? SheetUnit.labelled(row[first]) {
            return .section(name, column: first)
        }
        guard case .unit(let unit) = units.match(in: row[first]) else { return .skip(.title) }
        return .section(unit.name, column: first)
    }

    /// “Unit Kerja | : | Dinas Kesehatan” between two blocks of rows.
    private func labelledUnit(_ row: TableRow, _ first: Int) -> String? {
        guard row[first].utf8.count <= 40, RowText.counter(row[first].trimmingBlanks) == nil else { return nil }
        let texts = row.cells.compactMap(\.cellText)
        guard (2...3).contains(texts.count), texts[0].contains(":") || texts[1].hasPrefix(":") else { return nil }
        return SheetUnit.labelled(texts.joined(separator: " "))
    }

    private func section(_ row: TableRow, _ filled: [Int]) -> Role? {
        guard let last = filled.last, sheet.kind != .units || merges.isWide(row.number - 1) else { return nil }
        let hasMarker: Bool
        if filled.count == 2 {
            let marker = row[filled[0]].trimmingBlanks
            guard RowText.isMarker(marker) || (merges.isWide(row.number - 1) && RowText.counter(marker) != nil) else {
                return nil
            }
            hasMarker = true
        } else {
            hasMarker = RowText.withoutMarker(row[last].trimmingBlanks) != row[last].trimmingBlanks
        }
        let text = RowText.withoutMarker(row[last].trimmingBlanks)
        let name = SheetUnit.labelled(text) ?? text
        guard name.utf8.count <= 200 else { return nil }
        return isSection(name, row, last, hasMarker: hasMarker, isPair: filled.count == 2)
            ? .section(name, column: last) : nil
    }

    private func isSection(_ text: String, _ row: TableRow, _ column: Int, hasMarker: Bool, isPair: Bool) -> Bool {
        if merges.isWide(row.number - 1) { return true }
        if hasUnits, units.match(text).isKnown { return true }
        let organisation = RowText.organisation(text).isOne
        if column == counter { return text.utf8.count > 3 && RowText.counter(text) == nil }
        if let counter {
            // The rows of the table are numbered, and this one is not, or with a letter.
            return isPair && filledMarker(row, counter) || hasUnits && organisation
        }
        return hasUnits && organisation && (hasMarker || text == text.uppercased())
    }

    private func filledMarker(_ row: TableRow, _ column: Int) -> Bool {
        row[column].cellText.map(RowText.isMarker) ?? false
    }

    // MARK: - Cells

    /// Whether three cells or more say something: no section has as many.
    private static func isDense(_ row: TableRow) -> Bool {
        var count = 0
        for cell in row.cells where cell.isFilled {
            count += 1
            if count > 2 { return true }
        }
        return false
    }

    /// The row `(1) (2) (3) …` that official tables have below their headings; letters too.
    static func isColumnNumbers(_ row: TableRow) -> Bool {
        let texts = row.cells.compactMap(\.cellText).map {
            $0.filter { $0 != "(" && $0 != ")" && $0 != "." }.trimmingBlanks
        }
        guard texts.count > 1 else { return false }
        if texts.enumerated().allSatisfy({ $0.element == String($0.offset + 1) }) { return true }
        guard texts.count > 2, texts.count <= 26 else { return false }
        return texts.enumerated().allSatisfy { text in
            text.element.lowercased().utf8.elementsEqual([UInt8(clamping: 0x61 + text.offset)])
        }
    }
}

extension String {
    /// Whether the cell says something: the quick form of `cellText != nil`.
    var isFilled: Bool {
        guard let first = utf8.first else { return false }
        return (first > 0x20 && first < 0x80 && first != UInt8(ascii: "-")) || cellText != nil
    }
}

extension UnitIndex.Match {
    var isKnown: Bool {
        switch self {
        case .unit, .formerName, .ambiguous: true
        case .unknown: false
        }
    }
}
