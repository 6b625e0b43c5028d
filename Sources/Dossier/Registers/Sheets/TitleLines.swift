import OfficeFiles

/// The title of a further table, or of a further block of one: lines right above its headings, or with one blank row
/// between, below a blank row.
enum TitleLines {
    static let most = 5

    /// The first of them; `heading` where there are none.
    static func start(above heading: Int, of table: Table) -> Int {
        func gap(_ position: Int) -> Int { table.rows[position].number - table.rows[position - 1].number }
        var start = heading
        while start > 0, heading - start < most, gap(start) <= (start == heading ? 2 : 1),
            isLine(table.rows[start - 1])
        {
            start -= 1
        }
        // Without a blank row above, single cells may as well be the end of the table before; so may a signature.
        guard start > 0, start < heading, gap(start) > 1,
            !table.rows[start..<heading].contains(where: {
                $0.cells.compactMap(\.cellText).contains(where: RowText.isSignature)
            })
        else { return heading }
        return start
    }

    /// One cell, or a label with the unit beside it.
    private static func isLine(_ row: TableRow) -> Bool {
        let texts = row.cells.compactMap(\.cellText)
        return texts.count == 1
            || (2...3).contains(texts.count) && SheetUnit.labelled(texts.joined(separator: " ")) != nil
    }
}
