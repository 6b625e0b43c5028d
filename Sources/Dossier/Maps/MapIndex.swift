/// Finds maps by what people write: code (folded) or id.
struct MapIndex: Sendable {
    private var byID: [String: DossierMap] = [:]
    private var byKey: [String: DossierMap] = [:]

    init(_ maps: [DossierMap]) {
        for map in maps {
            byID[map.id] = map
            let key = Folding.number(map.id)
            if byKey[key] == nil { byKey[key] = map }
        }
    }

    func map(_ text: String) -> DossierMap? { byID[text.trimmingBlanks] ?? byKey[Folding.number(text)] }
}
