import Findings

/// A text of an SOP, where it stands, and whether it is about the official who ratified it.
typealias SOPText = (text: String, place: SourceLocation, isRatifier: Bool)

extension SOPEntry {
    /// Every text of the document: the identity block in the order of its fields, then the steps.
    var documentTexts: [SOPText] {
        let fields = SOPDocument.Field.allCases.compactMap { field -> SOPText? in
            guard let value = document?.fields[field], let text = value.text else { return nil }
            return (text, value.location, field == .ratifiedBy || field == .ratifierID)
        }
        return fields
            + steps.map { step in
                let standard = step.standard
                let texts = [step.activity, standard.durationText ?? "", step.note ?? ""]
                let lists = [step.performers, standard.inputs, standard.output, step.next.compactMap(\.label)]
                return ((texts + lists.joined()).joined(separator: "\n"), step.location, false)
            }
    }

    /// Every cell of the row of the register.
    var registerTexts: [SOPText] {
        guard let row else { return [] }
        return SOPColumn.allCases.compactMap { column in
            row[column].map { ($0, row.location(of: column), column == .ratifiedBy) }
        }
    }
}
