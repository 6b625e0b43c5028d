public import Dossier
public import Findings

/// What `sop list` shows of SOPs (contracts, section 5): as JSON for programs, as text for people.
public struct SOPListing {
    let collection: SOPCollection
    let sops: [SOP]
    let wording: Wording
    let isStyled: Bool

    /// - Parameters:
    ///   - collection: shown in its order. Without an as-of date nothing is taken as not yet effective.
    ///   - language: of the text; JSON has no words of ours.
    ///   - isStyled: whether the text may use the colours of a terminal.
    public init(_ collection: SOPCollection, language: Language = .indonesian, isStyled: Bool = false) {
        self.collection = collection
        sops = collection.sops
        wording = Wording(language: language)
        self.isStyled = isStyled
    }

    var day: CalendarDate? { collection.asOf }

    /// An array, in the order given. With `explains` each SOP that has a document says what of it was taken for what.
    public func json(explains: Bool = false) -> [UInt8] {
        let documents = Dictionary(
            grouping: explains ? collection.documents : [], by: \.path)
        var json = JSONWriter(isIndented: true)
        json.array(sops) { json, sop in
            let recognition = sop.documentPath.flatMap { documents[$0] }?.flatMap(\.recognition)
            SOPObject(sop, on: day, recognition: recognition).write(to: &json)
        }
        json.newline()
        return json.bytes
    }
}
