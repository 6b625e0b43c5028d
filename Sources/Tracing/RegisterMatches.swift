internal import Dossier
internal import Findings
internal import ProcessMaps

/// Ties by register: the matrix's Kode SOP equals the SOP's number or one of its codes, or the SOP's Kode Proses names
/// the map. An SOP code (`….CFM.01.SOP.03`) ties to its parent map only, in whatever row it stands.
enum RegisterMatches {
    static func traces(of dossier: Dossier, index: TraceableSOPs) -> [Trace] {
        dossier.maps.flatMap { map in
            map.registeredSOPs.flatMap { codeTraces(of: map, row: $0, index: index) }
                + (map.code.flatMap { index.byCode[$0.text] } ?? []).map { position in
                    let sop = index.sops[position]
                    let place = sop.place(of: .processCodes) ?? sop.location
                    return Trace(map: map.id, sop: sop.id, basis: .register, location: place)
                }
        }
    }

    /// Ties by the numbers in Kode SOP.
    static func tie(_ dossier: Dossier, by numbers: inout NumberMatches) {
        for map in dossier.maps {
            for row in map.registeredSOPs {
                guard let text = row.code, let code = ProcessCode(text), !isForeign(code, to: map) else { continue }
                numbers.tie(map, to: text, basis: .register, at: row.location)
            }
        }
    }

    private static func codeTraces(of map: DossierMap, row: RegisteredSOP, index: TraceableSOPs) -> [Trace] {
        guard let code = row.code.flatMap({ ProcessCode($0) }), !isForeign(code, to: map) else { return [] }
        return (index.byCode[code.text] ?? []).map { position in
            Trace(map: map.id, sop: index.sops[position].id, basis: .register, location: row.location)
        }
    }

    /// An SOP code that belongs to another map than the one in whose row it stands.
    private static func isForeign(_ code: ProcessCode, to map: DossierMap) -> Bool {
        code.isSOP && code.map != map.code?.text
    }

    /// The SOP codes that stand in the row of a map they do not belong to.
    static func findings(of dossier: Dossier) -> [Finding] {
        dossier.maps.flatMap { map in
            map.registeredSOPs.compactMap { row in
                guard let code = row.code.flatMap({ ProcessCode($0) }), isForeign(code, to: map) else { return nil }
                return .codeOfOtherMap(code, in: map, at: row.location)
            }
        }
    }
}

extension Finding {
    fileprivate static func codeOfOtherMap(
        _ code: ProcessCode, in map: DossierMap, at place: SourceLocation
    ) -> Finding {
        Finding(
            rule: "trace/sop-code-of-other-map", severity: .warning,
            message: LocalizedText(
                id: "Kode SOP \(code.text) adalah milik peta \(code.map), tetapi tertulis di baris peta \(map.id); "
                    + "baris ini tidak mengaitkan SOP itu dengan peta \(map.id).",
                en: "The SOP code \(code.text) belongs to map \(code.map) but stands in the row of map \(map.id); "
                    + "this row does not tie the SOP to map \(map.id)."),
            action: LocalizedText(
                id: "Pindahkan ke baris peta \(code.map), atau perbaiki Kode CFM di baris ini.",
                en: "Move it to the row of map \(code.map), or mend Kode CFM in this row."),
            legalBasis: LegalBasis("PermenPANRB 19/2018"), location: place)
    }
}
