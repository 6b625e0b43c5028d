internal import Dossier
internal import ProcessMaps

/// The SOPs by what ties them: number, codes, normalised title. Values are positions in the register, in its order.
struct TraceableSOPs {
    let sops: [SOP]
    let byNumber: [String: [Int]]
    /// By each code in Kode Proses, folded.
    let byCode: [String: [Int]]
    /// By the map an SOP code belongs to; from SOP codes in the number or in Kode Proses.
    let byMapOfCode: [String: [Int]]
    let byTitle: [NormalisedTitle: [Int]]
    let byID: [String: Int]

    init(_ sops: [SOP]) {
        self.sops = sops
        var byNumber: [String: [Int]] = [:]
        var byCode: [String: [Int]] = [:]
        var byMapOfCode: [String: [Int]] = [:]
        var byTitle: [NormalisedTitle: [Int]] = [:]
        var byID: [String: Int] = [:]
        for (position, sop) in sops.enumerated() {
            let number = sop.number.flatMap { ProcessCode($0) }
            if let number { byNumber[number.text, default: []].append(position) }
            for code in sop.processCodes { byCode[code.text, default: []].append(position) }
            for code in Set(sop.processCodes + [number].compactMap(\.self)) where code.isSOP {
                byMapOfCode[code.map, default: []].append(position)
            }
            let title = NormalisedTitle(sop.title)
            if !title.isEmpty { byTitle[title, default: []].append(position) }
            if byID[sop.id] == nil { byID[sop.id] = position }
        }
        self.byNumber = byNumber
        self.byCode = byCode
        self.byMapOfCode = byMapOfCode
        self.byTitle = byTitle
        self.byID = byID
    }

    /// The SOP of this id, else those of this number, compared as codes are: trimmed, upper-cased, without blanks.
    func sops(called text: some StringProtocol) -> [Int] {
        byID[String(text)].map { [$0] } ?? ProcessCode(text).flatMap { byNumber[$0.text] } ?? []
    }
}
