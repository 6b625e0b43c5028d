internal import Dossier
internal import Findings
internal import ProcessMaps

/// Ties by code: an SOP code (`….CFM.01.SOP.03`) as the SOP's number or in its Kode Proses ties to its parent map only.
enum CodeMatches {
    static func traces(of dossier: Dossier, index: TraceableSOPs) -> [Trace] {
        dossier.maps.flatMap { map in
            (map.code.flatMap { index.byMapOfCode[$0.text] } ?? []).map { position in
                let sop = index.sops[position]
                return Trace(map: map.id, sop: sop.id, basis: .code, location: sop.codePlace(below: map.code))
            }
        }
    }
}

extension SOP {
    /// The cell its SOP code stands in: its number where that is one, else Kode Proses.
    fileprivate func codePlace(below map: ProcessCode?) -> SourceLocation {
        let code = number.flatMap { ProcessCode($0) }
        let isNumber = code?.isSOP == true && code?.map == map?.text
        return place(of: isNumber ? .number : .processCodes) ?? location
    }
}
