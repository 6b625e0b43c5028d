import OfficeFiles

/// One column of a recognised table, and what it was taken for.
struct HeadedColumn: Sendable {
    /// 0-based, as cells are.
    let position: Int
    let written: String
    /// The cell of its heading, with the row as a spreadsheet counts it.
    let cell: String
    let row: Int
    var role: Role
    var how: RegisterRecognition.How

    enum Role: Hashable, Sendable {
        /// The column of the register, numbered as in its vocabulary.
        case value(Int)
        case mark(Int, value: String)
        case counter
        case none
    }
}

/// What the columns of a table are: by their headings, and where these leave it open by what stands below.
struct HeadedColumns: Sendable {
    private(set) var all: [HeadedColumn] = []
    /// Headings that mean the same as another one; the first of each pair is used.
    private(set) var duplicates: [(used: HeadedColumn, left: HeadedColumn, column: Int)] = []
    private(set) var ambiguous: [(heading: HeadedColumn, columns: [Int])] = []
    /// Remarks that are taken for a column of the register.
    private(set) var byContent: [(heading: HeadedColumn, column: Int)] = []

    /// Rows below the headings that are looked at to tell what a column holds.
    private static let sampleRows = 200

    init(
        _ block: HeadingBlock, _ reading: HeadingReading, _ vocabulary: HeadingVocabulary, table: Table,
        rows: Range<Int>
    ) {
        let sample = table.rows[rows].prefix(Self.sampleRows)
        var ranks: [Int: (rank: Int, index: Int)] = [:]
        for (position, path) in block.paths.enumerated() where !path.isEmpty {
            let place = block.places[position]
            var column = HeadedColumn(
                position: position, written: path.joined(separator: " › "),
                cell: table.rows[place.row].cellName(position), row: table.rows[place.row].number, role: .none,
                how: .unknown)
            let meaning = reading.meanings[position]
            switch meaning.match {
            case .unknown: break
            case .several(let columns):
                column.how = .ambiguous
                ambiguous.append((column, columns))
            case .runningNumber:
                (column.role, column.how) = (.counter, .counter)
            case .mark(let number, let value):
                if Self.holdsMarks(position, sample, dates: vocabulary.datesOfMarks) {
                    (column.role, column.how) = (.mark(number, value: value), .mark)
                }
            case .column(let number, let rank, let isExact):
                if number == vocabulary.numbered, Self.isBareNumber(path), Self.isCounting(position, sample) {
                    (column.role, column.how) = (.counter, .counter)
                    break
                }
                (column.role, column.how) = (.value(number), meaning.isGrouped ? .grouped : isExact ? .exact : .variant)
                take(&column, number, rank, &ranks)
            }
            all.append(column)
        }
        numberOthers(vocabulary, sample, isTaken: vocabulary.numbered.map { ranks[$0] != nil } ?? true)
        takeRemarks(vocabulary, table.rows[rows], ranks)
    }

    /// “Ket.” over “Berlaku” and “Draf” is the status, where no other column is and every remark is such a word.
    private mutating func takeRemarks(
        _ vocabulary: HeadingVocabulary, _ rows: ArraySlice<TableRow>, _ ranks: [Int: (rank: Int, index: Int)]
    ) {
        guard let remarked = vocabulary.remarked, ranks[remarked.column] == nil,
            !all.contains(where: { if case .mark(remarked.column, _) = $0.role { true } else { false } }),
            let index = all.firstIndex(where: { $0.how == .unknown && Self.isRemark($0.written) })
        else { return }
        var words = 0
        // Of signatures and notes no row says as much.
        for row in rows where row.cells.count(where: { !$0.isEmpty }) > 2 && !RowSorter.isColumnNumbers(row) {
            guard let text = row[all[index].position].cellText else { continue }
            guard remarked.isWord(text) else { return }
            words += 1
        }
        guard words > 0 else { return }
        (all[index].role, all[index].how) = (.value(remarked.column), .content)
        byContent.append((all[index], remarked.column))
    }

    private static func isRemark(_ heading: String) -> Bool {
        ["keterangan", "ket", "catatan", "kondisi"].contains(HeadingText.folded(heading))
    }

    /// Of two headings for one column the surer is used, of equally sure ones the first.
    private mutating func take(
        _ column: inout HeadedColumn, _ number: Int, _ rank: Int, _ ranks: inout [Int: (rank: Int, index: Int)]
    ) {
        if let other = ranks[number] {
            guard rank < other.rank else {
                (column.role, column.how) = (.none, .duplicate)
                duplicates.append((all[other.index], column, number))
                return
            }
            (all[other.index].role, all[other.index].how) = (.none, .duplicate)
            duplicates.append((column, all[other.index], number))
        }
        ranks[number] = (rank, all.count)
    }

    /// “No” over `470/01/SOP` is the number of the SOP, where nothing else is.
    private mutating func numberOthers(_ vocabulary: HeadingVocabulary, _ sample: ArraySlice<TableRow>, isTaken: Bool) {
        guard let numbered = vocabulary.numbered, !isTaken,
            let index = all.firstIndex(where: { $0.how == .counter && Self.holdsNumbers($0.position, sample) })
        else { return }
        (all[index].role, all[index].how) = (.value(numbered), .content)
    }

    // MARK: - What stands below

    private static func isBareNumber(_ path: [String]) -> Bool {
        path.count == 1 && ["nomor", "nomer", "number"].contains(HeadingText.folded(path[0]))
    }

    /// 1, 2, 3 …, beginning anew as often as it likes; markers of sections may stand between.
    private static func isCounting(_ position: Int, _ sample: ArraySlice<TableRow>) -> Bool {
        var (last, count) = (0, 0)
        for row in sample {
            guard let text = row[position].cellText, !RowText.isMarker(text),
                row.cells.count(where: { !$0.isEmpty }) > 1
            else { continue }
            guard let number = RowText.counter(text), number == last + 1 || number == 1 else { return false }
            (last, count) = (number, count + 1)
        }
        return count > 0
    }

    /// Most of what stands in the column are numbers with letters or strokes in them, as SOPs have.
    private static func holdsNumbers(_ position: Int, _ sample: ArraySlice<TableRow>) -> Bool {
        var (numbers, all) = (0, 0)
        for row in sample where row.cells.count(where: { !$0.isEmpty }) > 1 {
            guard let text = row[position].cellText else { continue }
            all += 1
            if text.contains(where: \.isNumber), RowText.counter(text) == nil, text.utf8.count > 3 { numbers += 1 }
        }
        return numbers * 2 > all
    }

    private static func holdsMarks(_ position: Int, _ sample: ArraySlice<TableRow>, dates: Int?) -> Bool {
        var (marks, all) = (0, 0)
        for row in sample {
            guard let text = row[position].cellText, RowText.counter(text) == nil || text == "1" || text == "0"
            else { continue }
            all += 1
            if Tick(text) != .other { marks += 1 } else if dates != nil, case .date = DateText(text) { marks += 1 }
        }
        return marks * 2 >= all
    }
}
