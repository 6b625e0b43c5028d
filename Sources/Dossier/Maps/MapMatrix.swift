import Findings
import ProcessMaps

/// Gathers the rows of the matrix into maps (contracts: *Rules of counting*, "A map").
struct MapMatrix {
    private(set) var maps: [MatrixMap] = []
    private var byCode: [String: Int] = [:]
    private var byFile: [String: Int] = [:]

    init(_ registers: inout [OpenRegister<MatrixColumn>], units: UnitIndex, log: inout FindingLog) {
        var withoutMap: [(row: MatrixRow, register: Int)] = []
        for index in registers.indices {
            for registered in registers[index].register.rows {
                let row = MatrixRow(registered, units: units, log: &log)
                if !take(row, log: &log) { withoutMap.append((row, index)) }
            }
        }
        // Only now every map is known that a row with nothing but a Kode SOP may belong to.
        for (row, register) in withoutMap where !attach(row) {
            registers[register].register.partlyRead(Message.withoutMap, line: row.row.location.line)
            log.report(Message.rowWithoutMap(row.row.location))
        }
    }

    /// Adds the row to its map; `false` where it names neither a map's code nor a file.
    private mutating func take(_ row: MatrixRow, log: inout FindingLog) -> Bool {
        let position: Int
        if let code = row.code {
            position = byCode[code.text] ?? maps.count
            byCode[code.text] = position
        } else if let file = row.file {
            position = byFile[Folding.path(file)] ?? maps.count
            byFile[Folding.path(file)] = position
        } else {
            return false
        }
        if position == maps.count { maps.append(MatrixMap(row)) }
        maps[position].take(row, log: &log)
        return true
    }

    /// A row with only a Kode SOP, as merged cells leave it: it belongs to the map its code begins with.
    private mutating func attach(_ row: MatrixRow) -> Bool {
        guard let code = row.sopCode.flatMap({ ProcessCode($0) }), code.isSOP, let position = byCode[code.map],
            let sop = row.registeredSOP
        else { return false }
        maps[position].registeredSOPs.append((sop, nil))
        return true
    }
}

private enum Message {
    static let withoutMap = LocalizedText(
        id: "Baris ini tidak menyebut kode peta maupun berkas, jadi dilewati.",
        en: "This row gives neither the code of a map nor a file and was skipped.")

    static func rowWithoutMap(_ place: SourceLocation) -> Finding {
        Finding(
            rule: "register/map-without-code", severity: .warning, message: withoutMap,
            action: LocalizedText(
                id: "Isi Kode CFM, Kode Sub Proses, atau Kode Proses; sel yang digabung perlu diisi di tiap baris.",
                en: "Fill in Kode CFM, Kode Sub Proses or Kode Proses; merged cells must be filled in on every row."),
            legalBasis: LegalBasis("PermenPANRB 19/2018"), location: place)
    }
}
