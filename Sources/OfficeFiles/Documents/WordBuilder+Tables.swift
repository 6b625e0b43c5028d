import XMLStreaming

/// Tables, row by row (ECMA-376 part 1, 17.4).
extension WordBuilder {
    mutating func startTable() -> Role? {
        guard tables.count < limits.tableDepth else {
            tally.cut(WordMessage.tooDeep, grid: tables.first?.name, cell: tables.first?.position)
            return nil
        }
        tableCount += 1
        if tableCount > limits.tables { fill(WordMessage.tables) }
        let name: String
        if let last = tables.indices.last {
            tables[last].nestedCount += 1
            name = "\(tables[last].name).\(tables[last].nestedCount)"
        } else {
            outerTables += 1
            name = "\(tableName) \(outerTables)"
        }
        tables.append(WordTable(name: name, depth: stories.count, columnLimit: limits.columns))
        return .table
    }

    mutating func addColumn(_ tag: borrowing XMLStartTag) {
        guard let last = tables.indices.last, tables[last].row < 0, tables[last].widths.count < limits.columns else {
            return
        }
        tables[last].widths.append(max(0, tag.markup(.w).flatMap { Length.emu($0, bare: Length.twip) } ?? 0))
    }

    mutating func startRow() -> Role {
        guard let last = tables.indices.last, tables[last].depth == stories.count, !tables[last].isInRow else {
            return .other
        }
        take(cells: 1)
        tables[last].startRow()
        return .row
    }

    mutating func describeRow(_ name: MarkupName, _ tag: borrowing XMLStartTag) {
        guard let last = tables.indices.last, tables[last].isInRow else { return }
        switch name {
        case .gridBefore: tables[last].skip(tag.markupInteger(.val) ?? 0)
        case .trHeight:
            guard let height = tag.markup(.val).flatMap({ Length.emu($0, bare: Length.twip) }), height > 0 else {
                break
            }
            tables[last].setHeight(height, isExact: tag.markup(.hRule) == "exact")
        default: break
        }
    }

    mutating func startCell() -> Role {
        guard let last = tables.indices.last, tables[last].depth == stories.count, tables[last].isInRow,
            tables[last].cell == nil
        else { return .other }
        tables[last].cell = WordTable.Cell()
        stories.append(WordStory(.cell))
        return .cell
    }

    mutating func describeCell(_ name: MarkupName, _ tag: borrowing XMLStartTag) {
        guard let last = tables.indices.last else { return }
        let merge: WordTable.Merge = tag.markup(.val) == "restart" ? .begins : .goesOn
        switch name {
        case .gridSpan:
            tables[last].cell?.span = max(1, tag.markupInteger(.val) ?? 1)
            if tables[last].cell?.span ?? 1 > limits.columns { tally.cut(WordMessage.tooWide, grid: tables[last].name) }
        case .vMerge: tables[last].cell?.vertical = merge
        case .hMerge: tables[last].cell?.horizontal = merge
        default: break
        }
    }

    mutating func endCell() {
        guard let last = tables.indices.last, stories.count > 1, let story = stories.popLast() else { return }
        take(cells: tables[last].span)
        switch tables[last].endCell(story.text.trimmingBlanks, story.grids) {
        case .taken: break
        case .covered: tally.coveredTexts += 1
        case .beyond: tally.cut(WordMessage.tooWide, grid: tables[last].name)
        }
    }

    mutating func take(cells count: Int) {
        cellCount += count
        if cellCount > limits.cells { fill(WordMessage.cells) }
    }

    mutating func endTable() {
        guard let table = tables.popLast() else { return }
        let (grid, hiddenShapes) = table.grid()
        tally.hiddenShapes += hiddenShapes
        // A table in a text box stands where the box does.
        if let cell = stories.lastIndex(where: { $0.kind != .box }), stories[cell].kind == .cell {
            stories[cell].grids.append(grid)
        } else {
            blocks.append(.grid(grid))
        }
    }
}
