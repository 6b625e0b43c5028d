public import Dossier
public import Findings

/// What `sop list` shows of SOPs (contracts, section 5): as JSON for programs, as text for people.
public struct SOPListing {
    let sops: [SOP]
    let day: CalendarDate?
    let wording: Wording
    let isStyled: Bool

    /// - Parameters:
    ///   - sops: in the order they are to be shown.
    ///   - asOf: the day their status speaks of; `nil` where none is known: then nothing is taken as not yet effective.
    ///   - language: of the text; JSON has no words of ours.
    ///   - isStyled: whether the text may use the colours of a terminal.
    public init(_ sops: [SOP], asOf: CalendarDate?, language: Language = .indonesian, isStyled: Bool = false) {
        self.sops = sops
        day = asOf
        wording = Wording(language: language)
        self.isStyled = isStyled
    }

    /// An array, in the order given.
    public var json: [UInt8] {
        var json = JSONWriter(isIndented: true)
        json.array(sops) { SOPObject($1, on: day).write(to: &$0) }
        json.newline()
        return json.bytes
    }
}
