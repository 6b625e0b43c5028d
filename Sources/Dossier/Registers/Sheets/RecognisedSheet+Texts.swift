import OfficeFiles

extension RecognisedSheet {
    /// What stands in a column, row by row, blank cells left out.
    func texts<Column: RegisterColumn>(of wanted: Column) -> [String] {
        guard let number = Array(Column.allCases).firstIndex(of: wanted) else { return [] }
        let positions = columns.all.compactMap { column -> Int? in
            guard case .value(number) = column.role else { return nil }
            return column.position
        }
        return table.rows[dataRows].flatMap { row in positions.compactMap { row[$0].cellText } }
    }
}
