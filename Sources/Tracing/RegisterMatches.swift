internal import Dossier
internal import Findings
internal import ProcessMaps

/// Ties by register: the matrix's Kode SOP equals the SOP's number or one of its codes, or the SOP's Kode Proses names
/// the map.
enum RegisterMatches {
    static func traces(of dossier: Dossier, index: SOPIndex) -> [Trace] {
        dossier.maps.flatMap { map in
            map.registeredSOPs.flatMap { matrixTraces(of: map, row: $0, index: index) }
                + (map.code.flatMap { index.byCode[$0.text] } ?? []).map { position in
                    let sop = index.sops[position]
                    return Trace(map: map.id, sop: sop.id, basis: .register, location: sop.location)
                }
        }
    }

    private static func matrixTraces(of map: DossierMap, row: RegisteredSOP, index: SOPIndex) -> [Trace] {
        guard let code = row.code.flatMap({ ProcessCode($0) }) else { return [] }
        let positions = (index.byNumber[code.text] ?? []) + (index.byCode[code.text] ?? [])
        return Set(positions).sorted().map { position in
            Trace(map: map.id, sop: index.sops[position].id, basis: .register, location: row.location)
        }
    }
}
