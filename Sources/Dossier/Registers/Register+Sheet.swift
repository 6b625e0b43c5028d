import Findings
import OfficeFiles

extension Register {
    /// Reads the rows of a recognised table.
    ///
    /// - Parameters:
    ///   - sheet: a table that was taken for this kind of register.
    ///   - units: the units the sheet and its sections may be named for.
    ///   - log: takes what is odd about the table.
    init(_ sheet: RecognisedSheet, units: UnitIndex, log: inout FindingLog) {
        self.init(path: sheet.path)
        var reader = SheetReader<Column>(sheet, units: units)
        reader.read(log: &log)
        rows = reader.rows
        columns = reader.columns
        recognition = reader.recognition
        for (message, line) in reader.lost { partlyRead(message, line: line) }
        if rows.isEmpty { log.report(SheetMessage.noRows(Column.register, path, sheet.table.sheet)) }
        reportAbsentColumns(log: &log)
    }
}

/// Reads one recognised table row by row.
private struct SheetReader<Column: RegisterColumn> {
    private(set) var rows: [RegisterRow<Column>] = []
    private(set) var columns: Set<Column> = []
    private(set) var recognition: RegisterRecognition
    /// What was lost, for the state of the file.
    private(set) var lost: [(LocalizedText, Int?)] = []

    private let sheet: RecognisedSheet
    private let units: UnitIndex
    private let all = Array(Column.allCases)
    private let values: [(column: Column, position: Int, isDate: Bool)]
    private let marks: [MarkGroup<Column>]
    private let letters: [Column: String]
    /// By position: whether the column has a heading, or stands beside the table.
    private let isKnown: [Bool]
    private let sideColumns: ClosedRange<Int>?
    private let merges: VerticalMerges
    private let errors: Set<String>
    private let sheetUnit: HeldUnit?
    private var held: HeldUnit?
    /// The last unit of a section that is no part of another.
    private var whole: HeldUnit?
    /// The unit of the first row of a numbered group, for the rows below that have neither number nor unit.
    private var group: HeldUnit?
    private var reportedGroup = false
    private let counter: Int?
    private var reportedHeld: Set<HeldUnit> = []
    private var usesHeld = false

    init(_ sheet: RecognisedSheet, units: UnitIndex) {
        self.sheet = sheet
        self.units = units
        var values: [(column: Column, position: Int, isDate: Bool)] = []
        var choices: [Column: [(position: Int, value: String)]] = [:]
        var letters: [Column: String] = [:]
        for column in sheet.columns.all {
            switch column.role {
            case .value(let number):
                values.append((all[number], column.position, Column.dates.contains(all[number])))
                letters[all[number]] = ColumnName.letters(of: column.position)
            case .mark(let number, let value): choices[all[number], default: []].append((column.position, value))
            case .counter, .none: break
            }
        }
        counter = sheet.columns.all.first { $0.role == .counter }?.position
        let sample = sheet.table.rows[sheet.dataRows].prefix(1_000)
        marks = Column.allCases.compactMap { column in
            choices[column].map { MarkGroup(column, $0, sample: sample) }
        }
        for group in marks where letters[group.column] == nil {
            letters[group.column] = group.choices.first.map { ColumnName.letters(of: $0.position) }
        }
        self.values = values
        self.letters = letters
        let width = sheet.table.rows[sheet.dataRows].lazy.map(\.cells.count).max() ?? 0
        var known = Array(repeating: false, count: max(width, (sheet.columns.all.last?.position ?? 0) + 1))
        for column in sheet.columns.all { known[column.position] = true }
        sideColumns = SideColumns.range(of: sheet, width: width)
        if let sideColumns { for column in sideColumns { known[column] = true } }
        isKnown = known
        let numbers = sheet.table.rows[sheet.dataRows]
        merges = VerticalMerges(
            sheet.table,
            rows: ((numbers.first?.number ?? 1) - 1)...max(
                (numbers.last?.number ?? 1) - 1, (numbers.first?.number ?? 1) - 1))
        errors = Set(sheet.table.problems.lazy.filter { $0.code == .cellError }.compactMap(\.cell))
        let unit = Column.unitColumn == nil ? nil : SheetUnit(sheet, units)
        sheetUnit = unit?.unit
        held = unit?.unit
        recognition = RegisterRecognition(
            path: sheet.path, sheet: sheet.table.sheet, kind: sheet.kind, reason: sheet.reason)
        if let source = unit?.source { recognition.units.append(source) }
        recognition.headingRows =
            sheet.table.rows[sheet.headingRows.lowerBound]
            .number...sheet.table.rows[sheet.headingRows.upperBound].number
        recognition.columns = sheet.columns.all.map(Self.recognised)
        columns = Set(values.map(\.column) + marks.map(\.column))
        sheetFindings = unit?.findings ?? []
    }

    private let sheetFindings: [Finding]

    private static func recognised(_ column: HeadedColumn) -> RegisterRecognition.Column {
        let vocabulary = HeadingVocabulary.of(Column.registerKind)
        var recognised = RegisterRecognition.Column(
            written: column.written, cell: column.cell, meaning: nil, how: column.how)
        switch column.role {
        case .value(let number):
            recognised.meaning = vocabulary.keys[number]
            recognised.label = LocalizedText(id: vocabulary.headings[number], en: vocabulary.keys[number])
        case .mark(let number, let value):
            recognised.meaning = "\(vocabulary.keys[number])=\(value)"
            recognised.label = LocalizedText(
                id: "\(vocabulary.headings[number]): \(value)", en: "\(vocabulary.keys[number]): \(value)")
        case .counter, .none: break
        }
        return recognised
    }

    // MARK: - Reading

    mutating func read(log: inout FindingLog) {
        log.report(SheetMessage.headings(sheet))
        log.report(sheetFindings)
        for position in sheet.titleRows { skip(position, .title) }
        let sorter = RowSorter(sheet, merges: merges, units: units)
        rows.reserveCapacity(sheet.dataRows.count)
        for position in sheet.dataRows {
            switch sorter.role(position) {
            case .data: append(sheet.table.rows[position], position, log: &log)
            case .skip(let reason): skip(position, reason)
            case .section(let text, let column):
                open(text, position, column)
                skip(position, .section)
            }
        }
        recognition.rows = rows.count
        if let unit = Column.unitColumn, usesHeld { columns.insert(unit) }
        if usesHeld, let sheetUnit, sheetUnit.match.id != nil { log.report(SheetMessage.unitOfSheet(sheetUnit, sheet)) }
        if let sideColumns { log.report(SheetMessage.sideColumns(sideColumns, sheet)) }
        log.report(SheetMessage.hidden(sheet))
        log.report(SheetMessage.formulas(sheet))
        for problem in problems {
            lost.append((problem.message, problem.row))
            log.report(SheetMessage.problem(problem, sheet))
        }
        if sheet.table.furtherProblems > 0, sheet.isLastOfTable {
            log.report(SheetMessage.further(sheet.table.furtherProblems, sheet))
        }
    }

    /// Problems of the rows of this table; those above the first and below the last belong to these.
    private var problems: [TableProblem] {
        let rows = sheet.table.rows
        let first = sheet.titleRows.lowerBound == 0 ? 0 : rows[sheet.titleRows.lowerBound].number
        let last = sheet.isLastOfTable ? Int.max : rows[sheet.dataRows.upperBound].number - 1
        return sheet.table.problems.filter { $0.row >= first && $0.row <= last }
    }

    private mutating func skip(_ position: Int, _ reason: RegisterRecognition.Reason) {
        let number = sheet.table.rows[position].number
        if let last = recognition.skipped.last, last.reason == reason, reason != .section,
            last.rows.upperBound <= number
        {
            let between = sheet.table.rows[max(0, position - 1)].number
            if between <= last.rows.upperBound {
                recognition.skipped[recognition.skipped.count - 1].rows = last.rows.lowerBound...number
                return
            }
        }
        recognition.skipped.append(RegisterRecognition.SkippedRows(rows: number...number, reason: reason))
    }

    // MARK: - Sections

    /// A section names the unit of the rows below it, or only part of that unit, or something else.
    private mutating func open(_ text: String, _ position: Int, _ column: Int) {
        guard Column.unitColumn != nil else { return }
        var place = sheet.location(position)
        place.cell = sheet.table.rows[position].cellName(column)
        let above = (whole ?? sheetUnit)?.match.id
        let match = units.match(text, below: above)
        let kind = RowText.organisation(text)
        let unit = HeldUnit(text: text, match: match, location: place)
        if match.isKnown || (kind.isOne && !(kind.isPart && above != nil)) {
            (held, group) = (unit, nil)
            if !kind.isPart { whole = unit }
        } else if kind.isOne {
            // A bidang the agency does not list is part of the unit around it.
            held = whole ?? sheetUnit
        } else {
            return
        }
        recognition.units.append(
            RegisterRecognition.UnitSource(written: text, unit: held?.match.id, origin: .section, location: place))
    }

    // MARK: - Rows

    private mutating func append(_ row: TableRow, _ position: Int, log: inout FindingLog) {
        let place = SourceLocation(path: sheet.path, line: row.number, sheet: sheet.table.sheet)
        var texts: [Column: String] = [:]
        for (column, position, isDate) in values {
            guard position < row.cells.count, let text = row.cells[position].cellText else { continue }
            if !errors.isEmpty, errors.contains(row.cellName(position)) { continue }
            if isDate, DateCell.isBlank(text) { continue }
            texts[column] = text
        }
        reportStray(row, place, log: &log)
        let own = texts
        let isContinuation = !merges.isEmpty && fill(&texts, row, position)
        if isContinuation, let last = rows.indices.last {
            rows[last].append(own)
            skip(position, .continuation)
            return
        }
        startGroup(row, texts, place)
        var places = CellPlaces<Column>.columns(letters)
        guard marks.isEmpty else {
            return appendMarked(row, position, texts, place, log: &log)
        }
        guard !texts.isEmpty else { return }
        places = .columns(letters)
        rows.append(
            RegisterRow(
                number: row.number, location: place, texts: texts, places: places, heldUnit: unit(texts, log: &log)))
    }

    /// Cells that show the text of a merged cell above take it. Whether the row goes on with the one above: what it is
    /// about is merged with that row, and it has nothing of its own to tell it apart.
    private func fill(_ texts: inout [Column: String], _ row: TableRow, _ position: Int) -> Bool {
        var (isMerged, isOwn) = (false, false)
        for (column, cell, _) in values {
            let isIdentity = Column.identity.contains(column)
            if texts[column] != nil {
                if isIdentity { isOwn = true }
                continue
            }
            guard let top = merges.top(ofRow: row.number - 1, column: cell),
                let source = self.row(top + 1, upTo: position)
            else { continue }
            if isIdentity, column == Column.identity.last { isMerged = true }
            texts[column] = source[cell].cellText
        }
        return isMerged && !isOwn
    }

    /// The row of this number, which stands at or above `position`.
    private func row(_ number: Int, upTo position: Int) -> TableRow? {
        var (low, high) = (sheet.dataRows.lowerBound, position)
        while low < high {
            let middle = (low + high) / 2
            if sheet.table.rows[middle].number < number { low = middle + 1 } else { high = middle }
        }
        return sheet.table.rows[low].number == number ? sheet.table.rows[low] : nil
    }

    private mutating func appendMarked(
        _ row: TableRow, _ position: Int, _ texts: [Column: String], _ place: SourceLocation, log: inout FindingLog
    ) {
        var texts = texts
        var letters = letters
        var several: (column: Column, choices: [MarkGroup<Column>.Choice])?
        for group in marks where texts[group.column] == nil {
            switch group.answer(row) {
            case .none: break
            case .unclear(let cell):
                var at = place
                at.cell = row.cellName(cell)
                log.report(SheetMessage.unclearMark(row[cell].trimmingBlanks, at))
            case .marked(let choices):
                letters[group.column] = ColumnName.letters(of: choices[0].position)
                if Column.dateOfMark != nil {
                    several = (group.column, choices)
                } else {
                    texts[group.column] = choices.map(\.value).joined(separator: " / ")
                }
            }
        }
        guard !texts.isEmpty else { return }
        let unit = unit(texts, log: &log)
        guard let several else {
            // A row per mark, and there is none.
            if Column.dateOfMark != nil, marks.contains(where: { texts[$0.column] == nil }) {
                skip(position, .unmarked)
                return
            }
            rows.append(
                RegisterRow(
                    number: row.number, location: place, texts: texts, places: .columns(letters), heldUnit: unit))
            return
        }
        for choice in several.choices {
            var one = texts
            one[several.column] = choice.value
            letters[several.column] = ColumnName.letters(of: choice.position)
            if let date = Column.dateOfMark, let text = choice.date {
                one[date] = text
                letters[date] = ColumnName.letters(of: choice.position)
            }
            rows.append(
                RegisterRow(number: row.number, location: place, texts: one, places: .columns(letters), heldUnit: unit))
        }
    }

    /// A numbered row with a unit begins a group; one without a unit ends it.
    private mutating func startGroup(_ row: TableRow, _ texts: [Column: String], _ place: SourceLocation) {
        guard let counter, let column = Column.unitColumn, row[counter].cellText != nil else { return }
        guard let text = texts[column], let letters = letters[column] else {
            group = nil
            return
        }
        var place = place
        place.cell = "\(letters)\(row.number)"
        group = HeldUnit(text: text, match: units.match(text, below: held?.match.id), location: place)
    }

    private mutating func unit(_ texts: [Column: String], log: inout FindingLog) -> HeldUnit? {
        guard let column = Column.unitColumn, texts[column] == nil else { return nil }
        if let group {
            if !reportedGroup { log.report(SheetMessage.unitOfGroup(group, sheet)) }
            reportedGroup = true
            return group
        }
        guard let held else { return nil }
        usesHeld = true
        if reportedHeld.insert(held).inserted {
            log.report(
                UnitFinding.findings(
                    for: held.match, text: held.text, at: held.location, near: units.near(held.text)))
        }
        return held
    }

    private mutating func reportStray(_ row: TableRow, _ place: SourceLocation, log: inout FindingLog) {
        for (column, cell) in row.cells.enumerated() where !isKnown[column] {
            guard let text = cell.cellText else { continue }
            let problem = SheetMessage.strayCell(text)
            lost.append((problem, row.number))
            var at = place
            at.cell = row.cellName(column)
            log.report(SheetMessage.badRow(problem, at))
            return
        }
    }
}
