internal import Findings
internal import OfficeFiles
internal import ProcessMaps
internal import Tracing

/// The identity block of a draft (PermenPANRB 35/2012, identitas SOP): what is known, and blanks for the rest.
struct DraftIdentity {
    /// A line of the right-hand box.
    struct Field {
        var label: String
        /// One paragraph each; an empty one leaves room for a signature.
        var lines: [OutgoingText]
    }

    /// A box with a heading.
    struct Box {
        var label: String
        var items: [OutgoingText]
    }

    let agency: OutgoingText
    let unit: OutgoingText
    let logo: OutgoingText
    let fields: [Field]
    /// In pairs, left and right.
    let boxes: [(left: Box, right: Box)]

    init(_ draft: DraftSOP, _ words: DraftWords) {
        typealias Labels = Catalogue.Draft
        func blank(_ name: String, _ prompt: LocalizedText, _ kind: OutgoingBlank.Kind = .text) -> OutgoingText {
            .blank(OutgoingBlank(name, prompt: words(prompt), kind: kind))
        }
        func box(_ label: LocalizedText, _ name: String, _ prompt: LocalizedText) -> Box {
            Box(label: words(label), items: (1...2).map { blank("sop.\(name).\($0)", prompt) })
        }
        logo = blank("agency.logo", Labels.logo)
        agency = draft.agency.map { .bold($0.uppercased()) } ?? blank("agency.name", Labels.agencyBlank)
        unit = draft.unit.map { .bold($0.uppercased()) } ?? blank("unit.name", Labels.unitBlank)
        fields = [
            Field(label: words(Labels.number), lines: [blank("sop.number", Labels.numberBlank)]),
            Field(label: words(Labels.created), lines: [blank("sop.created", Labels.dateBlank, .date)]),
            Field(label: words(Labels.revised), lines: [blank("sop.revised", Labels.dateBlank, .date)]),
            Field(label: words(Labels.effective), lines: [blank("sop.effective", Labels.dateBlank, .date)]),
            Field(
                label: words(Labels.ratifiedBy),
                lines: [
                    blank("sop.ratifier.position", Labels.position), "", "", "",
                    blank("sop.ratifier.name", Labels.person),
                    "NIP " + blank("sop.ratifier.id", Labels.personID),
                ]),
            Field(
                label: words(Labels.title),
                lines: [draft.title.isEmpty ? blank("sop.title", Labels.titleBlank) : .bold(draft.title)]),
            Field(
                label: words(Labels.processCode),
                lines: [draft.code.map { OutgoingText($0.text) } ?? blank("sop.processCode", Labels.codeBlank)]),
        ]
        boxes = [
            (
                box(Labels.legalBasis, "legalBasis", Labels.legalBasisBlank),
                box(Labels.qualifications, "qualifications", Labels.qualificationsBlank)
            ),
            (
                box(Labels.related, "related", Labels.relatedBlank),
                box(Labels.equipment, "equipment", Labels.equipmentBlank)
            ),
            (
                box(Labels.warnings, "warnings", Labels.warningsBlank),
                box(Labels.records, "records", Labels.recordsBlank)
            ),
        ]
    }

    var blanks: [OutgoingBlank] {
        let texts = [logo, agency, unit] + fields.flatMap(\.lines) + boxes.flatMap { $0.left.items + $0.right.items }
        return texts.flatMap(\.pieces).compactMap { if case .blank(let blank) = $0 { blank } else { nil } }
    }
}
