internal import Findings

/// A crosswalk is written `PACK/INDICATOR`; one into the pack itself names an indicator that is there, and another one.
/// What other packs have cannot be seen from here.
enum CrosswalkCheck: PackCheck {
    static func findings(in pack: CheckedPack) -> [Finding] {
        let known = Suggestion(known: pack.instrument.indicators.map(\.id))
        let all = pack.instrument.indicators.reduce(0) { $0 + $1.crosswalk.same.count + $1.crosswalk.related.count }
        return pack.instrument.indicators.flatMap { indicator in
            (indicator.crosswalk.same + indicator.crosswalk.related).compactMap { reference -> Finding? in
                let place = pack.places.place(of: .crosswalk, reference, of: indicator.id)
                let parts = reference.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
                guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && !$0.contains(where: \.isWhitespace) }) else {
                    return .pack("rubric/crosswalk-form", Words.form(reference), place)
                }
                guard parts[0] == pack.instrument.id else { return nil }
                if parts[1] == indicator.id { return .pack("rubric/crosswalk-self", Words.itself, place) }
                guard pack.isWhole, pack.indicator(parts[1]) == nil else { return nil }
                return .pack(
                    "rubric/indicator-unknown", Words.unknown(parts[1]), place,
                    action: known.action(for: parts[1], of: all))
            }
        }
    }
}

private enum Words {
    static let itself = LocalizedText(
        id: "Padanan ini menunjuk indikator itu sendiri.", en: "This crosswalk names the indicator itself.")

    static func form(_ reference: String) -> LocalizedText {
        LocalizedText(
            id: "Padanan `\(reference)` harus ditulis PAKET/INDIKATOR.",
            en: "The crosswalk `\(reference)` must be written PACK/INDICATOR.")
    }
    static func unknown(_ id: String) -> LocalizedText {
        LocalizedText(id: "Paket ini tidak mempunyai indikator `\(id)`.", en: "This pack has no indicator `\(id)`.")
    }
}
