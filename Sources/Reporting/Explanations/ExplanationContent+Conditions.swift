internal import Assessment
internal import Dossier
internal import Findings

/// The conditions of being in force in words, each with its cell.
extension ExplanationContent {
    /// `Tanggal Efektif: 6 Juni 2024 · J9`, for a reader who knows the row of the SOP.
    func words(_ condition: ForceCondition, near row: SourceLocation) -> String {
        var facts = [words(condition)]
        if let location = condition.location {
            // What nobody fills in is not looked up where it is well to be blank.
            let isIdle = condition.holds && condition.value == nil
            if !isIdle { facts += [place(location, near: row)].compactMap(\.self) }
        } else if !condition.holds, condition.value == nil {
            facts.append(wording(Catalogue.Explained.noColumn))
        }
        return facts.joined(separator: " · ")
    }

    private func words(_ condition: ForceCondition) -> String {
        let heading = condition.heading
        switch (condition.kind, condition.value) {
        case (.status, .status(let status)?): return "\(heading): \(wording(Catalogue.Explained.status(status)))"
        case (.status, _): return "\(heading): \(wording(Catalogue.Explained.blankOrUnknown))"
        case (.ratified, .text(let text)?): return "\(heading): \(text)"
        case (.ratified, _): return wording(Catalogue.Explained.ratifiedBlank)
        case (.dated, .day(let day)?): return "\(heading): \(wording.date(day))"
        case (.dated, _): return "\(heading): \(wording(Catalogue.Explained.blankOrNoDate))"
        case (.effective, .day(let day)?):
            return "\(heading): \(wording.date(day))"
                + (condition.holds ? "" : ", \(wording(Catalogue.Explained.afterAsOf))")
        case (.notRevoked, .day(let day)?):
            return "\(wording(Catalogue.Explained.revokedOn)): \(wording.date(day))"
                + (condition.holds ? ", \(wording(Catalogue.Explained.afterAsOf))" : "")
        case (.notRevoked, _):
            return wording(condition.holds ? Catalogue.Explained.notRevoked : Catalogue.Explained.revokedOn)
        case (.notSuperseded, .successor(let number, let day, let isDraft)?):
            let from = day.map { ", \(wording(Catalogue.Explained.effectiveFrom)) \(wording.date($0))" } ?? ""
            let draft = isDraft ? ", \(wording(Catalogue.Explained.stillDraft))" : ""
            return "\(wording(Catalogue.Explained.supersededBy)) \(number)\(from)\(draft)"
        case (.notSuperseded, _):
            return wording(
                condition.holds ? Catalogue.Explained.notSuperseded : Catalogue.standing(SOPStanding.superseded))
        case (.effective, _): return heading
        }
    }
}
