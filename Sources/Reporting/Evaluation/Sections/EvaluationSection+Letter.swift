internal import Assessment
internal import Dossier
internal import OfficeFiles

extension EvaluationSection {
    /// The letter that goes with the report; its opening words are the body of the letter.
    static let letter = EvaluationSection(id: "letter", showsTitle: false) { content, opening in
        let letter = content.particulars.letter
        let addressee =
            letter.addressee.isEmpty
            ? [FieldBlank.addressee.text(content.wording)] : letter.addressee.map { OutgoingText($0) }
        return [content.letterhead]
            + [.paragraph(content.placeAndDate(nil), .compact, alignment: .right)]
            + [.facts(content.letterFacts)]
            + content.addressLines(addressee) + opening
            + [.signatures([content.signature(content.particulars.signatories.first, number: 1)])]
            + content.copies
    }
}

extension EvaluationContent {
    fileprivate var letterhead: ReportBlock {
        let lines = particulars.letterhead.map { OutgoingText($0) }
        let logo = figures.result.look.logo(of: figures.result.agency, wording)
        return .letterhead(
            ReportLetterhead(
                lines: lines.isEmpty ? [FieldBlank.letterhead.text(wording)] : lines,
                address: particulars.address.map { OutgoingText($0) }, logo: logo?.image,
                drawnLogo: logo?.image == nil ? logo : nil))
    }

    fileprivate var letterFacts: [ReportFact] {
        let letter = particulars.letter
        return [
            ReportFact(name: wording(EvaluationWords.letterNumber), value: field(.letterNumber)),
            ReportFact(
                name: wording(EvaluationWords.letterNature), value: text(letter.nature, or: .letterNature)),
            ReportFact(
                name: wording(EvaluationWords.letterAttachments),
                value: text(letter.attachments, or: .letterAttachments)),
            ReportFact(
                name: wording(EvaluationWords.letterSubject), value: OutgoingText(letter.subject ?? usualSubject)),
        ]
    }

    /// What the letter is about, where nobody says it otherwise.
    private var usualSubject: String {
        [wording(EvaluationWords.letterAbout), figures.subjectName].joined(separator: " ")
            + (result.agency.period.map { " \(wording(EvaluationWords.year)) \($0)" } ?? "")
    }

    /// `Yth. Wali Kota …`, a line each; the last stands apart from the body of the letter.
    fileprivate func addressLines(_ addressee: [OutgoingText]) -> [ReportBlock] {
        addressee.enumerated().map { position, line in
            let start = OutgoingText(position == 0 ? "\(wording(EvaluationWords.addressedTo)) " : "")
            return .paragraph(start + line, position == addressee.count - 1 ? .body : .compact)
        }
    }

    fileprivate var copies: [ReportBlock] {
        guard !particulars.letter.copies.isEmpty else { return [] }
        return [
            .paragraph(OutgoingText(wording(EvaluationWords.copiesTo)), .compact),
            .list(OutgoingList(.numbers, particulars.letter.copies.map { OutgoingText($0) })),
        ]
    }

    /// The value of a field, or its blank.
    func field(_ field: EvaluationField) -> OutgoingText {
        switch value(of: field) {
        case .text(let text): OutgoingText(text)
        case .blank(let blank): blank.text(wording)
        }
    }

    /// `Kota Contoh, 20 Juli 2026`, as the signatory has it, else the letter.
    func placeAndDate(_ signatory: EvaluationSignatory?) -> OutgoingText {
        let place = signatory?.place.map { OutgoingText($0) } ?? field(.letterPlace)
        let date = signatory?.date.map { OutgoingText(wording.date($0)) } ?? field(.letterDate)
        return OutgoingText(joining: place, ", ", date)
    }

    /// Where one signs; all blanks for `nil`.
    func signature(_ signatory: EvaluationSignatory?, number: Int, above: OutgoingText = "") -> ReportSignature {
        ReportSignature(
            above: above, position: text(signatory?.position, or: .signatoryPosition(number)),
            name: text(signatory?.name, or: .signatoryName(number)),
            below: [
                text(signatory?.rank, or: .signatoryRank(number)),
                OutgoingText(joining: "NIP ", text(signatory?.nip, or: .signatoryNIP(number))),
            ])
    }
}
