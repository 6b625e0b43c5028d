import Findings
import OfficeFiles

/// Reads the rows of a flow table: which are steps, which go on with the step above, which are something else.
struct FlowRowReader {
    let table: FlowTable
    private var result = FlowRows()
    private var isNumbered = false
    private var lastEnd: Int
    private var isOver = false

    private var grid: Grid { table.places.grid }
    private var columns: FlowColumns { table.columns }

    init(_ table: FlowTable) {
        self.table = table
        lastEnd = table.rows.lowerBound - 1
    }

    mutating func read() -> FlowRows {
        let rows = Self.rows(of: table.cells)
        isNumbered = hasNumbers()
        for (row, cells) in rows where !isOver {
            take(row, cells)
            lastEnd = max(lastEnd, cells.map(\.rows.upperBound).max() ?? row)
        }
        return result
    }

    /// The cells that begin in each row, row by row.
    private static func rows(of cells: ArraySlice<GridCell>) -> [(Int, ArraySlice<GridCell>)] {
        var rows: [(Int, ArraySlice<GridCell>)] = []
        var start = cells.startIndex
        while start < cells.endIndex {
            let row = cells[start].position.row
            let end = cells[start...].firstIndex { $0.position.row != row } ?? cells.endIndex
            rows.append((row, cells[start..<end]))
            start = end
        }
        return rows
    }

    private func hasNumbers() -> Bool {
        guard let number = columns.number else { return false }
        return table.cells.contains { $0.position.column == number && StepLabel($0.text)?.whole != nil }
    }

    // MARK: - One row

    private mutating func take(_ row: Int, _ cells: ArraySlice<GridCell>) {
        let shown = cells.filter { !$0.text.plain.isEmpty }
        guard !shown.isEmpty, !isColumnNumbers(shown) else { return }
        let isAfterGap = row > lastEnd + 1
        let label = columns.number.flatMap { own(row, $0) }.flatMap { StepLabel($0.text) }
        guard let activity = own(row, columns.activity), activity.text.plain.cellText != nil else {
            return takeWithoutActivity(row, shown, label, isAfterGap)
        }
        let text = activity.text.plain
        if label == nil, FlowEnds.isStart(text) || FlowEnds.isEnd(text) { return takeEnd(text) }
        if label == nil, FlowWords.isTotal(text) { return takeSection(text, activity) }
        if isSection(row, shown, activity, label) { return takeSection(text, activity) }
        if label?.whole == nil, isNumbered, !goesOnCounting(row, label), isForeign(row, isAfterGap, activity) {
            isOver = true
            return
        }
        let isStep = !isNumbered || label != nil || isCountedAbove(row) || isStepOfItsOwn(row, text)
        let entry = entry(row, label?.text ?? labelAbove(row), activity)
        if isStep { result.steps.append(entry) } else { goOn(with: entry) }
    }

    private mutating func takeWithoutActivity(
        _ row: Int, _ shown: [GridCell], _ label: StepLabel?, _ isAfterGap: Bool
    ) {
        if shown.contains(where: { FlowEnds.isEnd($0.text) }) { result.endsOutside = true }
        let fixed = columns.fixed.filter { $0 != columns.number && $0 != columns.activity }
        let texts = fixed.compactMap { own(row, $0) }.filter { $0.text.plain.cellText != nil }
        guard label == nil else {
            guard let first = texts.first else { return }
            result.findings.append(Message.withoutActivity(label?.text ?? "", table.places.location(first)))
            return
        }
        if isAfterGap, !texts.isEmpty {
            isOver = true
            return
        }
        let place = table.places.location(CellPosition(row: row, column: columns.activity))
        goOn(with: entry(row, nil, activity: "", place))
    }

    /// `Mulai` or `Selesai` as a row of its own: it is where the flow begins or ends, and no activity.
    private mutating func takeEnd(_ text: String) {
        if FlowEnds.isEnd(text) { result.endsOutside = true }
    }

    private mutating func takeSection(_ text: String, _ cell: GridCell) {
        result.recognition.append(.init(text.oneLine, as: "section", at: table.places.location(cell)))
    }

    private mutating func goOn(with entry: FlowRow) {
        if result.steps.isEmpty {
            result.lead.append(entry)
        } else {
            result.steps[result.steps.count - 1].goOn(with: entry)
        }
    }

    // MARK: - What a row is

    /// The cell at this place where it begins in this row.
    private func own(_ row: Int, _ column: Int) -> GridCell? {
        grid[row, column].flatMap { $0.position.row == row ? $0 : nil }
    }

    /// The row `(1) (2) (3) …` that official tables have below their headings.
    private func isColumnNumbers(_ shown: [GridCell]) -> Bool {
        guard result.steps.isEmpty, shown.count >= 3 else { return false }
        return shown.allSatisfy { cell in
            let text = cell.text.plain.filter { !"().".contains($0) }
            return text.utf8.count <= 3 && !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
        }
    }

    /// A title across the table, or a letter before a title and nothing behind it.
    private func isSection(_ row: Int, _ shown: [GridCell], _ activity: GridCell, _ label: StepLabel?) -> Bool {
        let others = shown.filter { $0.position != activity.position && $0.position.column != columns.number }
        guard others.isEmpty else { return false }
        if activity.columnSpan >= 4 || activity.position.column < columns.activity { return label?.whole == nil }
        return label == nil && columns.number.flatMap { own(row, $0) }?.text.plain.isEmpty == false
    }

    /// Whether the number above spans over this row, so that a step of its own stands here below one number.
    private func isCountedAbove(_ row: Int) -> Bool {
        guard let number = columns.number, let cell = grid[row, number] else { return false }
        return cell.position.row < row && StepLabel(cell.text) != nil && cell.position.row >= table.rows.lowerBound
    }

    private func labelAbove(_ row: Int) -> String? {
        guard isCountedAbove(row), let number = columns.number else { return nil }
        return grid[row, number].flatMap { StepLabel($0.text) }?.text
    }

    /// Without a number, but with a performer or a time, and not in the middle of a sentence.
    private func isStepOfItsOwn(_ row: Int, _ text: String) -> Bool {
        guard text.first?.isLowercase == false, !result.steps.isEmpty || columns.number == nil else { return false }
        if let duration = columns.duration.flatMap({ own(row, $0) }), duration.text.plain.cellText != nil {
            return true
        }
        return columns.performers.contains { performer in
            guard let cell = own(row, performer.column), case .mark? = PerformerMark(cell.text) else { return false }
            return true
        }
    }

    private func goesOnCounting(_ row: Int, _ label: StepLabel?) -> Bool { label != nil || isCountedAbove(row) }

    /// Text below the table: after a blank row and without a number, or in the place of one.
    private func isForeign(_ row: Int, _ isAfterGap: Bool, _ activity: GridCell) -> Bool {
        let number = columns.number.flatMap { own(row, $0) }?.text.plain ?? ""
        return !result.steps.isEmpty && (isAfterGap || !number.isEmpty)
    }

    // MARK: - What it says

    private func entry(_ row: Int, _ label: String?, _ activity: GridCell) -> FlowRow {
        entry(row, label, activity: activity.text.plain, table.places.location(activity), activity.rows)
    }

    private func entry(
        _ row: Int, _ label: String?, activity: String, _ place: SourceLocation, _ rows: ClosedRange<Int>? = nil
    ) -> FlowRow {
        func text(_ column: Int?) -> [String] {
            guard let column, column != columns.activity, let cell = own(row, column) else { return [] }
            let text = cell.text.plain
            return text.isEmpty ? [] : [text]
        }
        let named = columns.performers.filter { $0.name == nil }.prefix(FlowHeading.widest)
        return FlowRow(
            label: label, activity: activity.oneLine, inputs: text(columns.inputs), duration: text(columns.duration),
            output: text(columns.output), note: text(columns.note), names: named.flatMap { text($0.column) },
            rows: rows ?? row...row, location: place)
    }
}

extension FlowRow {
    /// Takes a row that goes on with this one.
    mutating func goOn(with row: FlowRow) {
        if !row.activity.isEmpty { activity += " " + row.activity }
        inputs += row.inputs
        duration += row.duration
        output += row.output
        note += row.note
        names += row.names
        if row.rows.upperBound > rows.upperBound { rows = rows.lowerBound...row.rows.upperBound }
    }
}

/// What counts a step: `3`, `3.`, `2a`, `2.1`.
struct StepLabel: Hashable {
    /// Folded: lower-case, without dots at its end.
    let text: String
    /// The number where it is one and nothing else.
    let whole: Int?

    init?(_ written: String) {
        guard written.utf8.count <= 24 else { return nil }
        var text = written.oneLine.lowercased().filter { !$0.isWhitespace && $0 != "(" }
        while let last = text.last, ".):".contains(last) { text.removeLast() }
        guard let first = text.utf8.first, (0x30...0x39).contains(first), text.utf8.count <= 8,
            text.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") })
        else { return nil }
        self.text = text
        whole = text.utf8.count <= 6 ? Int(text) : nil
    }
}

private enum Message {
    static func withoutActivity(_ label: String, _ place: SourceLocation) -> Finding {
        Finding(
            rule: "document/step-without-activity", severity: .warning,
            message: LocalizedText(
                id:
                    "Baris nomor \(label) pada tabel alur berisi keterangan, tetapi kegiatannya kosong; baris itu tidak dihitung.",
                en:
                    "Row number \(label) of the flow table says something, but its activity is blank; it is not counted."
            ),
            action: LocalizedText(id: "Isi uraian kegiatannya.", en: "Write the activity."), location: place)
    }
}
