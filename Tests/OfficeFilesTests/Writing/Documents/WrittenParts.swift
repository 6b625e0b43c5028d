import OfficeFiles
import Pictures

/// The parts of a document we wrote, as text.
struct WrittenParts {
    private let archive: ZipArchive

    init(_ document: OutgoingDocument) throws {
        archive = try ZipArchive(DocumentWriter.bytes(document))
    }

    init(_ bytes: [UInt8]) throws {
        archive = try ZipArchive(bytes)
    }

    var names: [String] { archive.names }

    func part(_ name: String) throws -> String {
        String(decoding: try archive.contents(of: name) ?? [], as: UTF8.self)
    }

    var body: String { get throws { try part("word/document.xml") } }
}

extension OutgoingDocument {
    /// A document of one section.
    init(_ blocks: OutgoingBlock..., headingNumbers: HeadingNumbers = .none) {
        self.init(title: "Uji", headingNumbers: headingNumbers, sections: [OutgoingSection(blocks: blocks)])
    }

    /// Every kind of block and piece.
    static var everything: OutgoingDocument {
        let table = OutgoingTable(
            columns: [.init(1, alignment: .right), .init(3)], headerRows: 1,
            rows: [
                .init(["No", "Uraian"]),
                .init([OutgoingTable.Cell("1", rowSpan: 2), OutgoingTable.Cell("Satu", ground: .badBack)]),
                .init([
                    OutgoingTable.Cell(blocks: [.list(OutgoingList(.bullets, ["a", "b"]))], verticalAlignment: .center)
                ]),
                .init([OutgoingTable.Cell("Jumlah", columnSpan: 2, isHeading: true)], height: .atLeast(12)),
            ], summary: "Contoh")
        let blank = OutgoingBlank("letter.number", prompt: "nomor surat")
        let day = OutgoingBlank("letter.date", prompt: "tanggal", kind: .date)
        let choice = OutgoingBlank("letter.kind", prompt: "sifat", kind: .choice(["Biasa", "Segera"]))
        let rich = OutgoingTextStyle(
            isBold: true, isItalic: true, isUnderlined: true, isCode: true, isSuperscript: true, colour: .bad,
            ground: .badBack, size: 12.5)
        let blocks: [OutgoingBlock] = [
            .title("Laporan"), .subtitle("Kota Contoh"), .contents(OutgoingContents(levels: 2)), .pageBreak,
            .heading(1, "Ringkasan", anchor: "ringkasan"),
            .paragraph(OutgoingParagraph("Awal", style: .lead, alignment: .justified, staysWithNext: true)),
            .text(OutgoingText(joining: .bold("b"), .italic("i"), .code("c"), .soft("s"), OutgoingText("r", rich))),
            .text(OutgoingText(joining: .link("situs", to: .address("https://example.go.id/?a=1&b=2")), .lineBreak)),
            .text(OutgoingText(joining: .link("atas", to: .anchor("ringkasan")), .tab, .footnote("Sumber."))),
            .text(OutgoingText(joining: .blank(blank), .blank(day), .blank(choice))),
            .heading(2, "Tabel"), .caption(OutgoingCaption(.table, "Isi")), .table(table),
            .list(OutgoingList(.numbers, items: [.init("satu"), .init("anak", level: 1)])),
            .note(OutgoingNote(.fair, ["Perhatian", "Lanjutan"])),
        ]
        return OutgoingDocument(
            title: "Laporan", headingNumbers: .decimal, updatesFieldsOnOpening: true,
            sections: [
                OutgoingSection(
                    header: PageBand(left: "Kiri", right: "Kanan", hasRule: true),
                    footer: PageBand(right: OutgoingText(joining: .pageNumber, " / ", .pageCount)),
                    hasBareFirstPage: true, blocks: blocks),
                OutgoingSection(orientation: .landscape, firstPageNumber: 1, blocks: [.heading(1, "Lampiran")]),
            ])
    }
}
