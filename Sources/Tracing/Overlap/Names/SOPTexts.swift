internal import Dossier
internal import Findings

/// The texts of an SOP that speak of who does the work: title, letterhead, ratifier, identity block, steps. Not the
/// legal basis and not the SOPs it is tied to, which name other units with good reason.
struct SOPTexts {
    struct Text {
        var text: String
        var part: ForeignUnitName.Part
        var place: SourceLocation
    }

    let dossier: Dossier
    private let documents: [String: Int]

    init(_ dossier: Dossier) {
        self.dossier = dossier
        documents = Dictionary(
            dossier.documents.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// In the order of the document.
    func texts(of position: Int) -> [Text] {
        let sop = dossier.sops[position]
        let document = sop.documentPath.flatMap { documents[$0] }.map { dossier.documents[$0] }
        var texts = [Text(text: sop.title, part: .title, place: dossier.titlePlace(ofSOP: position))]
        if let value = document?.fields[.unit], let unit = value.text {
            texts.append(Text(text: unit, part: .letterhead, place: value.location))
        }
        if let ratifier = sop.ratifiedBy {
            texts.append(Text(text: ratifier, part: .ratifier, place: dossier.ratifierPlace(ofSOP: position)))
        }
        // The register speaks for the document, which may name another than it does.
        if let value = document?.fields[.ratifiedBy], let ratifier = value.text, ratifier != sop.ratifiedBy {
            texts.append(Text(text: ratifier, part: .ratifier, place: value.location))
        }
        for field in Self.fields {
            guard let value = document?.fields[field], let text = value.text else { continue }
            texts.append(Text(text: text, part: .identity, place: value.location))
        }
        for step in sop.steps {
            let said = [step.activity] + step.standard.inputs + [step.note ?? ""]
            texts.append(Text(text: said.joined(separator: "\n"), part: .step, place: step.location))
            if !step.standard.output.isEmpty {
                let output = step.standard.output.joined(separator: "\n")
                texts.append(Text(text: output, part: .output, place: step.location))
            }
        }
        return texts
    }

    private static let fields: [SOPDocument.Field] = [.warnings, .qualifications, .equipment, .records]
}
