import OfficeFiles

/// Finds the headings of a table, wherever they stand: by what they say.
struct HeadingSearch {
    /// The headings of one table of the sheet, with what every kind of register makes of them.
    struct Hit {
        let block: HeadingBlock
        /// In the order of `HeadingVocabulary.all`.
        let readings: [HeadingReading]
    }

    /// From the top down; they do not overlap.
    private(set) var hits: [Hit] = []
    /// What looks most like headings, where there are none: for saying what was found instead.
    private(set) var bestRow: Int?

    /// Above this row every cell is looked at thoroughly: letterheads and titles are not longer. Below it a row is
    /// looked at where its first cell is a heading word for word, as further tables and page breaks have it.
    private static let thoroughRows = 60
    /// Rows looked at with those around them; a sheet full of heading words is no reason to read it a thousand times.
    private static let candidateLimit = 500

    init(_ table: Table, preferred: RegisterKind?) {
        var (position, candidates) = (0, 0)
        var bestScore = -1
        while position < table.rows.count {
            let row = table.rows[position]
            if let again = again(row, position, of: table) {
                hits.append(again)
                position += 1
                continue
            }
            guard candidates < Self.candidateLimit, Self.isCandidate(row, thorough: position < Self.thoroughRows) else {
                position += 1
                continue
            }
            candidates += 1
            let floor = hits.last.map { $0.block.rows.upperBound + 1 } ?? 0
            let found = Self.hits(around: position, of: table, notAbove: floor)
            if let whole = Self.best(of: found, preferred: preferred) {
                // A title that looks like a heading is none where the rows below it say as much.
                let parts = Self.hits(within: whole.block.rows, of: table)
                let hit = Self.best(of: parts, preferred: preferred) ?? whole
                hits.append(hit)
                position = hit.block.rows.upperBound + 1
                continue
            }
            let score = found.map { $0.score(of: preferred) }.max() ?? 0
            if score > bestScore { (bestScore, bestRow) = (score, position) }
            position += 1
        }
        if bestRow == nil { bestRow = table.rows.isEmpty ? nil : 0 }
    }

    /// The headings word for word as they stood last, in one row: a page break.
    private func again(_ row: TableRow, _ position: Int, of table: Table) -> Hit? {
        guard let last = hits.last, last.block.rows.count == 1,
            row.cells == table.rows[last.block.rows.lowerBound].cells
        else { return nil }
        return Hit(block: HeadingBlock(table, rows: position...position), readings: last.readings)
    }

    private static func isCandidate(_ row: TableRow, thorough: Bool) -> Bool {
        if thorough {
            return row.cells.contains { !$0.isEmpty && HeadingVocabulary.isHeading($0, thorough: true) }
        }
        guard let first = row.cells.first(where: { !$0.isEmpty }) else { return false }
        return HeadingVocabulary.isHeading(first, thorough: false)
    }

    /// Every block of one to three rows that holds `position`.
    private static func hits(around position: Int, of table: Table, notAbove floor: Int) -> [Hit] {
        let last = min(table.rows.count - 1, position + HeadingBlock.tallest - 1)
        let first = max(floor, position - HeadingBlock.tallest + 1)
        return hits(within: first...last, of: table).filter { $0.block.rows.contains(position) }
    }

    private static func hits(within rows: ClosedRange<Int>, of table: Table) -> [Hit] {
        var found: [Hit] = []
        for start in rows {
            for end in start...min(rows.upperBound, start + HeadingBlock.tallest - 1) {
                // Headings stand in neighbouring rows; the row `(1) (2) (3)` below them is none.
                guard table.rows[end].number - table.rows[start].number == end - start,
                    !RowSorter.isColumnNumbers(table.rows[end])
                else { continue }
                let block = HeadingBlock(table, rows: start...end)
                found.append(Hit(block: block, readings: HeadingVocabulary.all.map { HeadingReading(block, $0) }))
            }
        }
        return found
    }

    /// The hit that some register makes most of; of equal ones the lowest with the fewest rows.
    private static func best(of hits: [Hit], preferred: RegisterKind?) -> Hit? {
        hits.filter { $0.isRegister(preferred: preferred) }.max { left, right in
            let (one, other) = (left.score(of: preferred), right.score(of: preferred))
            if one != other { return one < other }
            let (few, many) = (left.block.rows.count, right.block.rows.count)
            return few != many ? few > many : left.block.rows.lowerBound < right.block.rows.lowerBound
        }
    }
}

extension HeadingSearch.Hit {
    /// Two known headings make a row of headings. One does where the name of the file says what the register is.
    fileprivate func isRegister(preferred: RegisterKind?) -> Bool {
        zip(HeadingVocabulary.all, readings).contains { vocabulary, reading in
            reading.hasEssential && reading.columns.count >= (vocabulary.kind == preferred ? 1 : 2)
        }
    }

    fileprivate func score(of preferred: RegisterKind?) -> Int {
        let fitting = zip(HeadingVocabulary.all, readings).filter { $0.1.hasEssential }
        let named = fitting.first { $0.0.kind == preferred }.map { $0.1.weight }
        return named ?? fitting.map { $0.1.weight }.max() ?? readings.map(\.columns.count).max() ?? 0
    }
}
