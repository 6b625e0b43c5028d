import Assessment
import Dossier
import Findings
import OfficeFiles
import Rubric

/// The sheet `Keterangan`: what the worksheet is, what it was made from, and how it is filled in.
struct GuideSheet {
    private let plan: WorksheetPlan

    init(_ plan: WorksheetPlan) { self.plan = plan }

    func write(to book: WorkbookWriter) throws(WorkbookWritingError) {
        let layout = SheetLayout(
            columns: [.init(width: 24), .init(width: 66), .init(width: 50)], isLandscape: true, showsGrid: false,
            tabColour: .line, footer: plan.footer)
        let sheet = try book.addSheet(WorksheetSheet.guide.rawValue, layout)
        try sheet.append([.text(plan.word("Keterangan", "About this worksheet"), .title)], height: .points(22))
        try line(plan.result.provenance.instrument.notice.in(plan.language), sheet, isStrong: true)
        sheet.skip()
        for (label, value, explanation) in labels {
            try sheet.append(
                [
                    .text(label.rawValue, CellStyle(isBold: true, vertical: .top, border: .line)),
                    .text(value, .verbatim), .text(explanation, .body),
                ],
                height: .fitted)
        }
        sheet.skip()
        try section(plan.word("Cara mengisi", "How to fill it in"), steps, sheet)
        try section(plan.word("Yang perlu diketahui", "What to know"), remarks, sheet)
    }

    private var labels: [(WorksheetLabel, String, String)] {
        let provenance = plan.result.provenance
        let instrument = provenance.instrument
        return [
            (.rubric, instrument.id, instrument.title.in(plan.language)),
            (.version, instrument.version, instrument.legalBasis.citation),
            (.sha256, instrument.sha256, ""),
            (.profile, provenance.profile.id, provenance.profile.title.in(plan.language)),
            (.scope, plan.scope.text, plan.scopeName),
            (
                .asOf, provenance.asOf.iso,
                provenance.isWithinValidity
                    ? "" : plan.word("di luar masa berlaku instrumen", "outside the validity of the instrument")
            ),
        ]
    }

    private var steps: [String] {
        let items = [
            plan.word(
                "Isi hanya sel kuning: jawaban dari daftar pilihan, bukti, catatan, dan alasan.",
                "Fill in the yellow cells only: answers from the lists, evidence, notes and reasons."),
            plan.word(
                "“Tidak berlaku” mengeluarkan pertanyaan dari rata-rata subareanya; sel kosong bernilai 0.",
                "“Tidak berlaku” takes a question out of the mean of its sub-area; a blank cell is worth 0."),
            plan.word(
                "Bukti: kode bukti dari register bukti, atau nama dan tautan dokumen; satu per baris atau dipisah titik "
                    + "koma.",
                "Evidence: codes of the evidence register, or names and links of documents; one a line, or separated "
                    + "by semicolons."),
            plan.word(
                "Bukti dan Catatan milik penilaian mandiri; evaluator memakai Bukti Evaluator dan Catatan Evaluator di "
                    + "kanan. Usulan Alat adalah usulan, bukan jawaban.",
                "Bukti and Catatan belong to the self-assessment; the evaluator has Bukti Evaluator and Catatan "
                    + "Evaluator further right. Usulan Alat is a proposal, not an answer."),
            plan.inputs.isEmpty
                ? nil
                : plan.word(
                    "Pertanyaan yang dihitung: isi angkanya di lembar Jumlah. Jawaban yang ditulis di lembar LKE "
                        + "menggantikan hitungannya.",
                    "Questions that are computed: fill in the numbers on the sheet Jumlah. An answer written on the "
                        + "sheet LKE replaces what is computed."),
            plan.conditions.isEmpty
                ? nil
                : plan.word(
                    "Pertanyaan bersyarat: jawab pernyataannya di lembar Syarat dengan Ya atau Tidak.",
                    "Questions with conditions: answer the statements on the sheet Syarat with Ya or Tidak."),
            plan.word(
                "Jangan mengubah judul kolom, Kode, rumus, dan urutan baris. Jawabannya dibaca kembali dengan "
                    + "`tatalaksana lke import`.",
                "Do not change headings, codes, formulas or the order of the rows. The answers are read back by "
                    + "`tatalaksana lke import`."),
        ]
        return items.compactMap(\.self)
    }

    private var remarks: [String] {
        let profile = plan.result.provenance.profile
        let unknown = plan.rows.filter { $0.scale == nil }.map(\.indicator.id)
        let weightless = Set(plan.rows.filter { $0.weight == nil }.map(\.subArea.id)).sorted()
        var lines = profile.exclusions.map {
            plan.word("Tidak termasuk", "Left out") + " \($0.part): \($0.reason.in(plan.language))"
        }
        lines += profile.assumptions.filter { assumption in
            plan.rows.contains { $0.indicator.id == assumption.indicator }
        }
        .map { "\($0.indicator): \($0.reason.in(plan.language))" }
        if !unknown.isEmpty {
            lines.append(
                plan.word("Skala belum diketahui, jadi bernilai 0", "Scale not known, so worth 0") + ": "
                    + unknown.joined(separator: ", "))
        }
        if !weightless.isEmpty {
            lines.append(
                plan.word("Bobot belum diketahui, jadi tidak dihitung", "Weight not known, so not counted") + ": "
                    + weightless.joined(separator: ", "))
        }
        if !plan.notAsked.isEmpty {
            lines.append(
                plan.word("Tidak ditanyakan pada tingkat ini", "Not asked at this level") + ": "
                    + plan.notAsked.map(\.id).joined(separator: ", "))
        }
        lines.append(
            plan.word(
                "Angka Excel adalah bilangan ganda: pada digit yang ditampilkan sama dengan hitungan pasti alat ini.",
                "A spreadsheet calculates with doubles: in the digits shown it agrees with this tool's exact score."))
        return lines
    }

    // MARK: - Lines

    private func section(_ title: String, _ lines: [String], _ sheet: SheetWriter) throws(WorkbookWritingError) {
        try sheet.append([.text(title, CellStyle(isBold: true, size: 12, textColour: .heading))], height: .points(20))
        for text in lines { try line("•  " + text, sheet) }
        sheet.skip()
    }

    private func line(_ text: String, _ sheet: SheetWriter, isStrong: Bool = false) throws(WorkbookWritingError) {
        let row = sheet.nextRow
        sheet.skip()
        try sheet.merge(
            CellRange(rows: row...row, columns: 0...2),
            .text(text, CellStyle(isBold: isStrong, vertical: .top, wraps: true)))
        try sheet.setHeight(min(405, Double(text.count / 125 + 1) * 15.5), ofRow: row)
    }
}
