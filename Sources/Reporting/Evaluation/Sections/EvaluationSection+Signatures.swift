internal import Dossier

extension EvaluationSection {
    /// Everybody who signs the report.
    static let signatures = EvaluationSection(id: "signatures") { content, opening in
        let signatories = content.particulars.signatories
        guard !signatories.isEmpty else {
            return opening + [.signatures([content.signature(nil, number: 1, above: content.placeAndDate(nil))])]
        }
        return opening + [
            .signatures(
                signatories.enumerated().map { position, one in
                    content.signature(one, number: position + 1, above: content.placeAndDate(one))
                })
        ]
    }
}
