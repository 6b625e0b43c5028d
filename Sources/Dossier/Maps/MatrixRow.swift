import Findings
import ProcessMaps

/// A row of the 19/2018 matrix, reduced to what it says of one map.
struct MatrixRow: Sendable {
    /// The most specific code: Kode CFM, else Kode Sub Proses, else Kode Proses.
    var code: ProcessCode?
    /// The code stands in Kode CFM.
    var isCrossFunctional: Bool
    /// The title beside the code; that of a less specific level never stands in.
    var title: String?
    var sopCode: String?
    var sopTitle: String?
    /// The id of the unit.
    var unit: String?
    /// What Berkas says.
    var file: String?
    var row: RegisterRow<MatrixColumn>

    private static let levels: [(code: MatrixColumn, title: MatrixColumn)] = [
        (.crossFunctionalCode, .crossFunctionalTitle), (.subProcessCode, .subProcessTitle),
        (.processCode, .processTitle),
    ]

    init(_ row: RegisterRow<MatrixColumn>, units: UnitIndex, log: inout FindingLog) {
        self.row = row
        let level = Self.levels.first { row[$0.code] != nil }
        code = level.flatMap { row[$0.code] }.flatMap { ProcessCode($0) }
        isCrossFunctional = row[.crossFunctionalCode] != nil
        // Without any code the title of the most specific level there is.
        title = (level ?? Self.levels.first { row[$0.title] != nil }).flatMap { row[$0.title] }
        sopCode = row[.sopCode]
        sopTitle = row[.sopTitle]
        file = row[.file]
        let match = row.unit(.unit, in: units, log: &log)
        if case .formerName(let unit) = match, let text = row[.unit] {
            log.report(UnitFinding.formerName(text, unit, at: row.location(of: .unit)))
        }
        unit = match?.id
    }

    /// The cell of the code, else of the file.
    var place: SourceLocation {
        let level = Self.levels.first { row[$0.code] != nil }
        return row.location(of: level?.code ?? .file)
    }

    /// The cell that names the unit, or the heading of the section that does; `nil` where no unit is known.
    var unitPlace: SourceLocation? {
        guard unit != nil else { return nil }
        return row[.unit] == nil ? row.heldUnit?.location : row.location(of: .unit)
    }

    /// What the row says in Kode SOP and Judul SOP.
    var registeredSOP: RegisteredSOP? {
        guard sopCode != nil || sopTitle != nil else { return nil }
        return RegisteredSOP(
            code: sopCode, title: sopTitle, location: row.location(of: sopCode == nil ? .sopTitle : .sopCode))
    }
}
