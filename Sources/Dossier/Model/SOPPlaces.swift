public import Findings

/// Where the fields of an SOP stand: the cells of its row in a register, and the fields of its document where the
/// register is blank. The rows of one sheet share their table of columns, so that a long register costs little.
struct SOPPlaces: Sendable, Hashable {
    /// `nil` for an SOP that only has a document.
    private var cells: CellPlaces<SOPColumn>?
    /// The unit stands in the heading of a section or sheet, not in the row.
    private var hasHeldUnit = false
    /// What only the document says.
    private var document: [SOPColumn: SourceLocation] = [:]

    init() {}

    init(_ row: RegisterRow<SOPColumn>) {
        cells = row.places
        hasHeldUnit = row[.unit] == nil && row.heldUnit != nil
    }

    /// Takes the fields of `document` that `row` leaves blank; without a row, all of them.
    mutating func take(_ document: SOPDocument, besides row: RegisterRow<SOPColumn>?) {
        for column in SOPColumn.allCases {
            guard let value = column.field.flatMap({ document.fields[$0] }) else { continue }
            if row == nil || row?[column] == nil && value.text != nil { self.document[column] = value.location }
        }
    }

    /// The place of `column`, for the SOP whose row stands at `row`.
    func place(of column: SOPColumn, in row: SourceLocation) -> SourceLocation? {
        if let place = document[column] { return place }
        guard column != .unit || !hasHeldUnit else { return nil }
        return cells?.place(of: column, in: row)
    }
}

extension SOP {
    /// The cell of a column in its register, blank or not; else the field of its document that says the same. A line of
    /// a register in YAML.
    ///
    /// - Parameter column: a column of the register.
    /// - Returns: `nil` where neither the register has the column nor the document the field.
    public func place(of column: SOPColumn) -> SourceLocation? { places.place(of: column, in: location) }
}
