/// What the references of a file name.
///
/// A reference may be a QName: where its text is no id of the file and holds a colon, what stands after the last colon
/// is tried. Of elements with the same id the first one is meant.
struct References {
    private let targets: [Handle]
    /// By symbol, 1 where the reference was followed behind its last colon; empty where none was.
    private let qualified: [UInt8]

    init(_ draft: borrowing MapDraft) {
        let ids = draft.ids
        var targets = ids.bearers
        var qualified: [UInt8] = []
        for symbol in targets.indices where targets[symbol].isNone {
            let local = draft.map.texts.withBytes(of: ids.texts[symbol]) { utf8 -> IDTable.Symbol? in
                guard let colon = utf8.indices.last(where: { utf8[$0] == UInt8(ascii: ":") }) else { return nil }
                return ids.knownSymbol(of: utf8.extracting((colon + 1)...), in: draft.map.texts)
            }
            guard let local, !ids.bearers[Int(local)].isNone else { continue }
            targets[symbol] = ids.bearers[Int(local)]
            if qualified.isEmpty { qualified = [UInt8](repeating: 0, count: targets.count) }
            qualified[symbol] = 1
        }
        self.targets = targets
        self.qualified = qualified
    }

    /// The element a reference names; `none` where the file has none of that id.
    subscript(symbol: IDTable.Symbol) -> Handle { targets[Int(symbol)] }

    /// Whether any reference was followed behind a colon.
    var hasQualified: Bool { !qualified.isEmpty }

    /// 1 where the reference was followed behind its last colon, else 0.
    func qualified(_ symbol: IDTable.Symbol) -> Int { qualified.isEmpty ? 0 : Int(qualified[Int(symbol)]) }
}
