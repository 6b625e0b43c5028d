internal import OfficeFiles
internal import Pictures

extension WordDocument {
    func blocks(_ block: ReportBlock) -> [OutgoingBlock] {
        switch block {
        case .paragraph(let text, let style, let alignment):
            [.paragraph(OutgoingParagraph(text, style: style, alignment: alignment, staysWithNext: style == .lead))]
        case .heading(let level, let title, let anchor): [.heading(level, OutgoingText(title), anchor: anchor)]
        case .list(let list): [.list(list)]
        case .facts(let facts): facts.isEmpty ? [] : [table(of: facts)]
        case .table(let table): blocks(of: table)
        case .chart(let chart): blocks(of: chart)
        case .picture(let picture, let caption): blocks(of: picture, caption)
        case .note(let tone, let paragraphs): [.note(OutgoingNote(tone, paragraphs))]
        case .letterhead(let head): blocks(of: head)
        case .signatures(let signatures): blocks(of: signatures)
        case .contents: [.contents(OutgoingContents(title: wording(Catalogue.contents)))]
        case .pageBreak: [.pageBreak]
        }
    }

    /// A picture with its caption. Where its words are told below it (`isToldBelow`), it leaves them room on its page.
    func blocks(of picture: Picture, _ caption: String, isToldBelow: Bool = false) -> [OutgoingBlock] {
        [
            .picture(OutgoingPicture(picture, roomBelow: isToldBelow ? Self.roomForWords : 0)),
            .caption(OutgoingCaption(.figure, OutgoingText(caption), staysWithNext: isToldBelow)),
        ]
    }

    /// Four lines of small letters, in millimetres.
    private static let roomForWords = 18.0

    private func blocks(of chart: ReportChart) -> [OutgoingBlock] {
        [
            .paragraph(OutgoingParagraph(.bold(chart.finding), staysWithNext: true)),
            .picture(OutgoingPicture(chart.picture)),
        ] + blocks(of: chart.table)
    }

    /// Names on the left, values on the right.
    func table(of facts: [ReportFact]) -> OutgoingBlock {
        .table(
            OutgoingTable(
                columns: [.init(3), .init(8)], headerRows: 0,
                rows: facts.map { .init([.init(OutgoingText($0.name, .init(colour: .soft))), .init($0.value)]) },
                lines: .rows))
    }

    // MARK: - Letters

    private func blocks(of head: ReportLetterhead) -> [OutgoingBlock] {
        let lines = head.lines.map {
            OutgoingBlock.text(
                $0.changed {
                    $0.isBold = true; $0.size = $0.size ?? 12
                })
        }
        let address = head.address.map { OutgoingBlock.text($0.changed { $0.size = $0.size ?? 9 }) }
        let text = OutgoingTable.Cell(blocks: lines + address, alignment: .center, verticalAlignment: .center)
        let columns: [OutgoingTable.Column]
        var cells = [text]
        if var logo = head.logo {
            logo.width = min(logo.width, 24)
            columns = [.init(2), .init(9)]
            cells.insert(.init(blocks: [.image(logo)], verticalAlignment: .center), at: 0)
        } else {
            columns = [.init(1)]
        }
        return [
            .table(OutgoingTable(columns: columns, headerRows: 0, rows: [.init(cells)], lines: .below)), .text(""),
        ]
    }

    /// Side by side, up to three in a row; one alone stands on the right. What belongs together stands on one line, also
    /// where a neighbour has nothing above it.
    private func blocks(of signatures: [ReportSignature]) -> [OutgoingBlock] {
        guard !signatures.isEmpty else { return [] }
        let width = min(max(signatures.count, 2), 3)
        var rows: [OutgoingTable.Row] = []
        for start in stride(from: 0, to: signatures.count, by: width) {
            var group = signatures[start..<min(start + width, signatures.count)].map(Optional.some)
            if signatures.count == 1 { group.insert(nil, at: 0) }
            rows.append(row(group) { [$0.above] })
            rows.append(row(group) { [$0.position] })
            rows.append(row(group, height: .atLeast(18)) { _ in [] })
            rows.append(row(group) { [$0.name.changed(Self.signed)] })
            rows.append(row(group, isLast: true) { $0.below })
        }
        let columns = Array(repeating: OutgoingTable.Column(1), count: width)
        return [
            .paragraph(OutgoingParagraph("", staysWithNext: true)),
            .table(OutgoingTable(columns: columns, headerRows: 0, rows: rows, lines: .none)),
        ]
    }

    private func row(
        _ signatures: [ReportSignature?], height: OutgoingTable.Row.Height? = nil, isLast: Bool = false,
        _ lines: (ReportSignature) -> [OutgoingText]
    ) -> OutgoingTable.Row {
        .init(
            signatures.map { signature in
                let lines = signature.map(lines) ?? []
                return .init(
                    blocks: (lines.isEmpty ? [""] : lines).map {
                        .paragraph(OutgoingParagraph($0, staysWithNext: !isLast))
                    })
            }, height: height)
    }

    private static func signed(_ style: inout OutgoingTextStyle) {
        style.isBold = true
        style.isUnderlined = true
    }
}

extension OutgoingText {
    /// The same text, its letters with another look.
    func changed(_ change: (inout OutgoingTextStyle) -> Void) -> OutgoingText {
        OutgoingText(
            pieces.map { piece in
                guard case .text(let text, var style) = piece else { return piece }
                change(&style)
                return .text(text, style)
            })
    }
}
