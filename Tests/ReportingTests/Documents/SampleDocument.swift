import Assessment
import Findings
import OfficeFiles
import Pictures
import Rubric

@testable import Reporting

/// A small report with every kind of block, and with texts that must not become markup.
enum SampleDocument {
    static let hostile = "<b onclick=\"x()\">&amp; {{title}} | *a* [b](c) \u{202E}'"

    static func report(_ language: Language = .indonesian, listedRows: Int = 450) -> ReportDocument {
        ReportDocument(
            kind: "contoh", title: "Laporan Contoh", subtitle: ["Kota Contoh", "Dinas \(hostile)"], language: language,
            running: "Laporan Contoh – \"Kota Contoh\"",
            provenance: [
                ReportFact(name: "Rubrik", value: OutgoingText(joining: .code("permenpanrb-26-2020"), " versi 1")),
                ReportFact(name: "Per tanggal", value: "30 Juni 2026"),
            ],
            headingNumbers: .official, fields: ["agency.name": "Kota Contoh", "office.city": "Contoh"],
            parts: [letter, words, figures, tables, listing(listedRows)])
    }

    // MARK: - Parts

    static let number = OutgoingBlank("letter.number", prompt: "nomor surat")
    static let signatory = OutgoingBlank("signatory.name", prompt: "nama pejabat <i>")

    private static var letter: ReportPart {
        ReportPart(
            id: "surat", title: "Surat pengantar", showsTitle: false,
            blocks: [
                .letterhead(
                    ReportLetterhead(
                        lines: ["PEMERINTAH KOTA CONTOH", "INSPEKTORAT"],
                        address: [
                            OutgoingText(joining: "Jalan Contoh 1, ", .blank(.init("office.phone", prompt: "telepon")))
                        ])),
                .paragraph(OutgoingText(joining: "Nomor: ", .blank(number)), .compact),
                .paragraph(
                    OutgoingText(
                        joining: "Tanggal: ", .blank(.init("letter.date", prompt: "tanggal surat", kind: .date))),
                    .compact),
                .paragraph("Bersama ini kami sampaikan laporan.", .body, alignment: .justified),
                .signatures([
                    ReportSignature(
                        above: "Contoh, 30 Juni 2026", position: "Inspektur,", name: .blank(signatory),
                        below: [OutgoingText(joining: "NIP ", .blank(.init("signatory.nip", prompt: "NIP")))])
                ]),
            ])
    }

    private static var words: ReportPart {
        let styles = OutgoingText(
            joining: "Biasa, ", .bold("tebal"), ", ", .italic("miring"), ", ", .code("kode-1"), ", ", .soft("lirih"),
            ", ",
            OutgoingText("garis", .init(isUnderlined: true)), ", ", OutgoingText("baik", .init(ground: .goodBack)),
            ", ",
            OutgoingText("m", .init()), OutgoingText("2", .init(isSuperscript: true)), ".", .lineBreak,
            "Baris kedua", .footnote("Catatan <kaki>."), "; lihat ", .link("angka", to: .anchor("angka")), ", ",
            .link("tabel nilai", to: .anchor("nilai")), ", ", .link("tidak ada", to: .anchor("hilang")), ", ",
            .link("peraturan", to: .address("https://example.org/a?b=1&c=2")), ", ",
            .link("jahat", to: .address("javascript:alert(1)")), ".")
        return ReportPart(
            id: "kata", title: "Kata", startsPage: true,
            blocks: [
                .contents, .text(styles), .paragraph("Pembuka bab.", .lead), .paragraph("Sumber: contoh.", .small),
                .heading(2, "Daftar", anchor: "daftar"),
                .list(
                    OutgoingList(
                        .numbers,
                        items: [
                            .init("Satu"), .init("Di bawah satu", level: 1), .init("Lebih dalam", level: 2),
                            .init("Dua"),
                        ])),
                .list(OutgoingList(.letters, ["Huruf a", OutgoingText(hostile)])),
                .list(OutgoingList(.bullets, ["Butir", "- bukan butir"])),
                .heading(3, "Fakta \(hostile)"),
                .facts([
                    ReportFact(name: "Periode", value: "2026"),
                    ReportFact(
                        name: "Keyakinan",
                        value: .blank(
                            .init("assurance", prompt: "tingkat keyakinan", kind: .choice(["memadai", "terbatas"])))),
                ]),
                .note(.plain, ["Catatan biasa."]), .note(.good, ["Baik."]),
                .note(.fair, ["Perhatikan.", "Alinea kedua."]),
                .note(.bad, [OutgoingText(joining: .bold("Penting: "), OutgoingText(hostile))]),
            ])
    }

    private static var figures: ReportPart {
        ReportPart(
            id: "angka", title: "Angka", isLandscape: true,
            blocks: [
                .chart(
                    ReportChart(
                        finding: "Dua dari tiga unit sudah di atas separuh", picture: picture("Nilai tiap unit"),
                        table: values)),
                .pageBreak, .picture(picture("Peta pelayanan <KTP>"), caption: "Peta pelayanan KTP"),
            ])
    }

    private static var tables: ReportPart {
        ReportPart(
            id: "tabel", title: "Tabel",
            blocks: [
                .table(table(id: "kosong", "Tabel kosong", [])), .table(emptySaid), .heading(2, "Lebar"), .table(wide),
                .signatures([
                    ReportSignature(above: "Mengetahui", position: "Kepala Dinas,", name: "Nama A", below: ["NIP 1"]),
                    ReportSignature(above: "", position: "Ketua Tim,", name: "Nama B", below: []),
                ]),
            ])
    }

    private static func listing(_ count: Int) -> ReportPart {
        var table = table(
            id: "daftar-lengkap", "Daftar lengkap: semua unit & nilai/butir yang panjang sekali",
            (1...max(1, count)).map { row in
                .init([
                    .head("Unit \(row)"), .text("=SUM(A\(row))"), .count(row * 1000),
                    .share(Rational(1) / Rational(row)),
                ])
            })
        table.isFullListing = true
        return ReportPart(id: "lampiran", title: "Lampiran", startsPage: true, blocks: [.table(table)])
    }

    // MARK: - Tables

    static func table(id: String, _ title: String, _ rows: [ReportTable.Row]) -> ReportTable {
        ReportTable(
            id: id, title: title,
            columns: [
                .init(key: "unit", title: "Unit"), .init(key: "remark", title: "Keterangan", share: 3),
                .init(key: "count", title: "Banyaknya", kind: .number),
                .init(key: "share", title: "Bagian", hint: "Bagian dari semua", kind: .number),
            ], rows: rows)
    }

    static var emptySaid: ReportTable {
        var empty = table(id: "kosong-berkata", "Tabel kosong yang berkata", [])
        empty.whenEmpty = "Tidak ada baris untuk ditampilkan."
        return empty
    }

    /// Every kind of cell and row.
    static var values: ReportTable {
        ReportTable(
            id: "nilai", title: "Nilai tiap unit",
            columns: [
                .init(key: "unit", title: "Unit", share: 4), .init(key: "sops", title: "SOP", kind: .number),
                .init(key: "score", title: "Nilai", hint: "Nilai tertimbang", kind: .number),
                .init(key: "share", title: "Capaian", kind: .number),
                .init(key: "state", title: "Keadaan", kind: .state),
                .init(key: "mark", title: "Pilihan"), .init(key: "remark", title: "Keterangan", share: 4),
            ],
            rows: [
                .init([.head("Dinas"), .none, .none, .none, .none, .none, .none], kind: .group),
                .init([
                    .head("Dinas A \(hostile)"), .count(12345), .number(Rational(2) / Rational(3), places: 3),
                    .share(Rational(2) / Rational(3)), .state(.met), .marked("A", .met), .text("+62 811"),
                ]),
                .init([
                    .head("Dinas B"), .count(0), .number(Rational(-1) / Rational(4), places: 2), .share(.one),
                    .state(.partlyMet), .marked("B", .partlyMet),
                    .rich(OutgoingText(joining: "Isi ", .blank(.init("remark.b", prompt: "keterangan")))),
                ]),
                .init([
                    .head("Dinas C"), .none, .none, .none, .state(.cannotBeAssessed), .marked("?", .notAssessed),
                    .text("@nama"),
                ]),
                .init(
                    [
                        .head("Jumlah"), .count(12345), .number(Rational(5) / Rational(12), places: 3), .none, .none,
                        .none, .none,
                    ],
                    kind: .total),
            ],
            note: "Nilai dibulatkan untuk ditampilkan.")
    }

    private static var wide: ReportTable {
        let columns = (1...12).map { ReportTable.Column(key: "c\($0)", title: "Indikator \($0)") }
        let states = ScoreState.allCases
        return ReportTable(
            id: "lebar", title: "Unit dan indikator",
            columns: [.init(key: "unit", title: "Unit", share: 4)] + columns,
            rows: (0..<14).map { row in
                .init(
                    [.head("Unit \(row)")] + (0..<12).map { .marked("\(row * $0)", states[(row + $0) % states.count]) })
            })
    }

    // MARK: - Pictures

    private static func picture(_ title: String) -> Picture {
        Picture(
            width: 640, height: 220, title: title, description: "Tiga batang: A 67, B 100, C tidak dinilai.",
            shapes: [
                .rectangle(0, 0, 640, 220, fill: .faint), .rectangle(140, 20, 300, 40, fill: .accent),
                .rectangle(140, 80, 450, 40, radius: 6, fill: .good),
                .circle(160, 170, radius: 18, stroke: .init(.bad, width: 2)),
                .line(140, 10, 140, 210, .init(.ink, width: 1.5), arrow: .end),
                .text(.init("Dinas A", at: .init(130, 45), anchor: .end, size: 14)),
                .text(.init("Dinas B", at: .init(130, 105), anchor: .end, size: 14)),
                .text(.init("Dinas C <?>", at: .init(130, 175), anchor: .end, size: 14)),
            ])
    }
}
