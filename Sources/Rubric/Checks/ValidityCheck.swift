internal import Findings

/// The days an instrument holds for are in order.
enum ValidityCheck: PackCheck {
    static func findings(in pack: CheckedPack) -> [Finding] {
        let validity = pack.instrument.validity
        guard let until = validity.until, until.latest < validity.from.earliest else { return [] }
        return [
            .pack(
                "rubric/validity-order",
                LocalizedText(
                    id: "`until` (\(until.words.indonesian)) mendahului `from` (\(validity.from.words.indonesian)).",
                    en: "`until` (\(until.words.english)) comes before `from` (\(validity.from.words.english))."),
                pack.places.place(of: .validity))
        ]
    }
}
