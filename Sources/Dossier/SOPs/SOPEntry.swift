import Findings

/// An SOP together with what it was read from, so that checks can point at cells and quote them: the row of a register,
/// a document, or both.
struct SOPEntry: Sendable {
    var sop: SOP
    /// `nil` for an SOP that only has a document.
    let row: RegisterRow<SOPColumn>?
    /// The columns its register has.
    let columns: Set<SOPColumn>
    /// What the unit column was understood as.
    let unit: UnitIndex.Match?
    /// `nil` for an SOP that only stands in a register.
    var document: SOPDocument?

    /// The cell of `column` in the register, else the field of the document that says the same, else the SOP as a whole.
    func location(of column: SOPColumn) -> SourceLocation {
        if let row { return row.location(of: column) }
        return column.field.flatMap { document?.fields[$0]?.location } ?? sop.location
    }

    /// The field of the document, else the document, else the SOP as a whole.
    func location(of field: SOPDocument.Field) -> SourceLocation {
        document?.fields[field]?.location ?? document.map { SourceLocation(path: $0.path) } ?? sop.location
    }
}

extension SOPColumn {
    /// The field of a document that says what this column says.
    var field: SOPDocument.Field? {
        switch self {
        case .number: .number
        case .title: .title
        case .unit: .unit
        case .created: .created
        case .revised: .revised
        case .effective: .effective
        case .ratifiedBy: .ratifiedBy
        case .legalBasis: .legalBasis
        case .processCodes: .processCodes
        case .appliesTo, .status, .revoked, .instrument, .instrumentDate, .type, .publicService, .supersededBy, .file:
            nil
        }
    }
}
