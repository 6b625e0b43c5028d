import OfficeFiles

/// The blocks of rows between headings that come again on one sheet. Each ends with its own notes and signature, and
/// begins with its own title; a table whose headings stand once is one block.
struct SheetBlocks {
    /// From the top down: where the block begins, its title rows up to the headings, and its end.
    private var blocks: [(start: Int, titleEnd: Int, tail: SheetTail)] = []

    init(_ sheet: RecognisedSheet, counter: Int?) {
        var start = (block: sheet.dataRows.lowerBound, titleEnd: sheet.dataRows.lowerBound)
        for heading in sheet.repeatedHeadings.sorted() where !sheet.repeatedHeadings.contains(heading - 1) {
            let title = TitleLines.start(above: heading, of: sheet.table)
            let begin = max(title, start.titleEnd)
            blocks.append(
                (start.block, start.titleEnd, SheetTail(sheet, rows: start.titleEnd..<begin, counter: counter)))
            start = (begin, heading)
        }
        let rest = start.titleEnd..<max(start.titleEnd, sheet.dataRows.upperBound)
        blocks.append((start.block, start.titleEnd, SheetTail(sheet, rows: rest, counter: counter)))
    }

    /// Why the row is none of the register; `title` for the lines above the headings of a further block.
    func reason(_ position: Int) -> RegisterRecognition.Reason? {
        var (low, high) = (0, blocks.count)
        while low < high {
            let middle = (low + high) / 2
            if blocks[middle].start <= position { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return nil }
        let block = blocks[low - 1]
        return position < block.titleEnd ? .title : block.tail.reason(position)
    }
}
