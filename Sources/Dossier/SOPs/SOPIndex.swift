import ProcessMaps

/// Finds SOPs by what people write: number (folded), id, or a code of the 19/2018 scheme that is an SOP's own.
struct SOPIndex: Sendable {
    private var byNumber: [String: [SOP]] = [:]
    private var byID: [String: SOP] = [:]
    private var byCode: [String: [SOP]] = [:]

    init(_ sops: [SOP]) {
        for sop in sops {
            byID[sop.id] = sop
            if let number = sop.number { byNumber[Folding.number(number), default: []].append(sop) }
            for code in sop.processCodes where code.isSOP { byCode[code.text, default: []].append(sop) }
        }
    }

    /// Several where a number stands twice, none where nothing is known by that text.
    func sops(_ text: String) -> [SOP] {
        if let sop = byID[text.trimmingBlanks] { return [sop] }
        let key = Folding.number(text)
        return byNumber[key] ?? byCode[key] ?? []
    }

    /// Only by number.
    func sops(numbered text: String) -> [SOP] { byNumber[Folding.number(text)] ?? [] }
}
