internal import Findings

/// The labels and sentences of the parts only the gap report as a document has.
extension Catalogue {
    // MARK: Parts
    static let provenanceTitle = LocalizedText(id: "Asal angka", en: "Where the figures come from")
    static let summaryTitle = LocalizedText(id: "Ringkasan", en: "Summary")
    static let readingTitle = LocalizedText(id: "Cara membaca laporan ini", en: "How to read this report")
    static let areasTitle = LocalizedText(id: "Capaian tiap bagian", en: "Achievement of each part")
    static let prioritiesTitle = LocalizedText(id: "Kesenjangan yang didahulukan", en: "Gaps to close first")
    static let roadmapTitle = LocalizedText(id: "Peta jalan", en: "Roadmap")
    static let simulationTitle = LocalizedText(id: "Simulasi", en: "Simulation")
    static let traceabilityTitle = LocalizedText(id: "Ketertelusuran peta dan SOP", en: "Maps and SOPs traced")
    static let qualityTitle = LocalizedText(id: "Mutu dan penerapan SOP", en: "Quality and application of the SOPs")
    static let detailTitle = LocalizedText(id: "Rincian tiap indikator", en: "Each indicator in detail")
    static let exceptionsTitle = LocalizedText(id: "Pengecualian", en: "Exceptions")
    static let appendixTitle = LocalizedText(
        id: "Lampiran: metode, rubrik, dan pemeriksaan ulang", en: "Appendix: method, rubric and how to verify")

    // MARK: How to read
    static let reading: [LocalizedText] = [
        LocalizedText(
            id: "Nilai terukur dihitung dari berkas yang diserahkan. Penilaian mandiri dan evaluator berdiri di "
                + "sebelahnya dan tidak saling menimpa.",
            en: "The measured score is counted from the files handed over. Self-assessment and evaluator stand beside "
                + "it; none overwrites another."),
        LocalizedText(
            id: "Batas bawah dan batas atas menyatakan nilai paling kecil dan paling besar setelah butir yang masih "
                + "terbuka dijawab. Makin dekat keduanya, makin pasti nilainya.",
            en: "The lower and upper bounds are the least and the most the score can become once open items are "
                + "answered. The closer they are, the more certain the score."),
        LocalizedText(
            id: "Tambahan nilai dihitung bila hanya butir itu yang diselesaikan. Di antara dua pilihan belum ada "
                + "tambahan, karena itu beberapa butir baru bernilai bila diselesaikan bersama.",
            en: "A gain is what closing that item alone adds. Between two choices nothing is gained yet, so some items "
                + "count only when they are closed together."),
        LocalizedText(
            id: "Upaya ditulis dalam hari kerja menurut kelas kasar dari paket rubrik; bukan janji waktu.",
            en: "Effort is in working days, by a rough class of the rubric pack; it is no promise of time."),
        LocalizedText(
            id: "Angka dibulatkan hanya untuk ditampilkan; hitungannya tepat.",
            en: "Figures are rounded only to be shown; the arithmetic is exact."),
        LocalizedText(
            id: "Tanda * berarti ada asumsi, dan tulisan [dari ingatan] berarti sumbernya belum diperiksa.",
            en: "A * marks an assumption, and [from memory] a source that was not checked."),
        LocalizedText(
            id: "Pada diagram, batang penuh adalah nilai, bagian bergaris putus adalah rentang sampai batas atas, dan "
                + "garis tegak adalah ambang yang harus dilewati. Semua angka diagram ada pada tabel di bawahnya.",
            en: "In charts a full bar is the value, a dashed part reaches to the upper bound, and an upright line is a "
                + "threshold to pass. Every figure of a chart is in the table below it."),
    ]
    static let statesTitle = LocalizedText(id: "Tujuh keadaan", en: "The seven states")
    static let meaning = LocalizedText(id: "Artinya", en: "Meaning")
    static let metMeaning = LocalizedText(id: "sudah pada pilihan terbaik", en: "at the best choice")
    static let partlyMetMeaning = LocalizedText(
        id: "di antara pilihan terbaik dan terendah", en: "between the best choice and the lowest")
    static let notMetMeaning = LocalizedText(id: "pada pilihan terendah", en: "at the lowest choice")
    static let notApplicableMeaning = LocalizedText(
        id: "tidak diberlakukan dan keluar dari rata-rata", en: "does not apply and leaves the mean")
    static let notAssessedMeaning = LocalizedText(
        id: "belum dijawab: nol pada nilai dan batas bawah, penuh pada batas atas",
        en: "not answered: nothing in value and lower bound, full in the upper bound")
    static let cannotBeAssessedMeaning = LocalizedText(
        id: "tidak ada dasar untuk menghitung, atau skalanya tidak diketahui",
        en: "nothing to count from, or no scale is known")
    static let errorMeaning = LocalizedText(
        id: "isian tidak ada pada skala", en: "what was filled in is not on the scale")

    // MARK: Areas
    static let gateTick = LocalizedText(id: "ambang", en: "gate")
    static let shareOfFull = LocalizedText(id: "% dari nilai penuh", en: "% of the full score")
    static let achievement = LocalizedText(id: "Capaian", en: "Reached")
    static let lowerBound = LocalizedText(id: "Batas bawah", en: "Lower bound")
    static let upperBound = LocalizedText(id: "Batas atas", en: "Upper bound")
    static let nothingToDraw = LocalizedText(id: "Belum ada angka yang dapat digambar.", en: "No figures to draw yet.")
    static let inTheTable = LocalizedText(id: "lainnya ada pada tabel", en: "more are in the table")
    static let ratioAxis = LocalizedText(id: "% dari yang dihitung", en: "% of what is counted")

    // MARK: Gaps and roadmap
    static let evidenceColumn = LocalizedText(id: "Letak bukti", en: "Where it is seen")
    static let allGaps = LocalizedText(id: "Semua kesenjangan", en: "All gaps")
    static let gapID = LocalizedText(id: "Id kesenjangan", en: "Gap id")
    static let work = LocalizedText(id: "Pekerjaan", en: "Work")
    static let phase = LocalizedText(id: "Tahap", en: "Phase")
    static let closesGaps = LocalizedText(id: "Menutup kesenjangan", en: "Gaps closed")
    static let workCount = LocalizedText(id: "Banyaknya pekerjaan", en: "Pieces of work")
    static let roadmapSentence = LocalizedText(
        id: "Pekerjaan yang punya batas waktu disusun menurut triwulannya; yang tidak punya disusun menurut besar "
            + "upayanya. Satu pekerjaan dapat menutup beberapa kesenjangan dan ditulis sekali.",
        en: "Work with a day stands in the quarter of that day; work without one stands by its effort. One piece of "
            + "work may close several gaps, and stands once.")

    static func phase(_ phase: RoadmapPhase) -> LocalizedText {
        switch phase {
        case .overdue: LocalizedText(id: "Lewat batas waktu", en: "Overdue")
        case .quarter(let year, let number):
            LocalizedText(id: "Triwulan \(roman(number)) \(year)", en: "Quarter \(number) of \(year)")
        case .small: LocalizedText(id: "Tanpa batas waktu, sampai 3 hari kerja", en: "No day, up to 3 working days")
        case .medium: LocalizedText(id: "Tanpa batas waktu, 4–10 hari kerja", en: "No day, 4–10 working days")
        case .large:
            LocalizedText(id: "Tanpa batas waktu, lebih dari 10 hari kerja", en: "No day, more than 10 working days")
        }
    }

    private static func roman(_ number: Int) -> String { ["I", "II", "III", "IV"][min(max(number, 1), 4) - 1] }

    // MARK: Simulation
    static let simulationSentence = LocalizedText(
        id: "Tiap baris menambahkan satu langkah pada baris di atasnya. Jumlah nilai tepat; hari kerja dihitung paling "
            + "banyak, karena satu tindakan dapat menutup beberapa kesenjangan.",
        en: "Each row adds one step to the row above it. Totals are exact; working days are at most so many, as one "
            + "action may close several gaps.")
    static let now = LocalizedText(id: "Sekarang", en: "Now")
    static let stepTitle = LocalizedText(id: "Langkah", en: "Step")
    static let totalAfter = LocalizedText(id: "Nilai sesudahnya", en: "Score after it")
    static let totalEffort = LocalizedText(id: "Jumlah hari kerja", en: "Working days in all")
    static let gainEffort = LocalizedText(id: "Tambahan nilai dan upaya", en: "Gain and effort")
    static let noStep = LocalizedText(
        id: "Tidak ada langkah yang menambah nilai terukur.", en: "No step adds to the measured score.")

    // MARK: SOPs
    static let appliedByUnit = LocalizedText(id: "Penerapan SOP tiap unit", en: "Application of the SOPs by unit")
    static let sopFindings = LocalizedText(id: "Temuan pada SOP", en: "Findings on the SOPs")
    static let rule = LocalizedText(id: "Aturan", en: "Rule")
    static let severityLabel = LocalizedText(id: "Tingkat", en: "Severity")
    static let amount = LocalizedText(id: "Banyaknya", en: "How many")

    // MARK: Exceptions
    static let exceptionsSentence = LocalizedText(
        id: "Yang berikut tidak masuk hitungan, masing-masing dengan alasannya.",
        en: "The following does not enter the count, each with its reason.")
    static let noExceptions = LocalizedText(id: "Tidak ada pengecualian.", en: "No exceptions.")
    static let excludedPart = LocalizedText(id: "Bagian yang dikecualikan", en: "Part left out")
    static let unusedEvidence = LocalizedText(id: "Bukti yang tidak terpakai", en: "Evidence that is not used")
    static let what = LocalizedText(id: "Pokok", en: "What")

    // MARK: How to verify
    static let verifyTitle = LocalizedText(id: "Memeriksa ulang", en: "How to verify")

    static func verify(rubric: String, profile: String, asOf: String) -> [LocalizedText] {
        [
            LocalizedText(
                id: "Cocokkan SHA-256 tiap berkas masukan dengan daftar berkas pada lampiran ini.",
                en: "Compare the SHA-256 of each input file with the list of files in this appendix."),
            LocalizedText(
                id: "Jalankan: tatalaksana assess DOSIR --rubric \(rubric) --profile \(profile) --as-of \(asOf) "
                    + "--format json -o hasil.json. Masukan yang sama memberi berkas yang sama sampai ke bitanya.",
                en: "Run: tatalaksana assess DOSSIER --rubric \(rubric) --profile \(profile) --as-of \(asOf) "
                    + "--format json -o result.json. The same input gives the same file, byte for byte."),
            LocalizedText(
                id: "Lihat alasan sebuah angka sampai ke buktinya: tatalaksana explain DOSIR INDIKATOR.",
                en: "See why a figure is what it is, down to the evidence: tatalaksana explain DOSSIER INDICATOR."),
        ]
    }

    // MARK: Paper
    /// Where the rest of what paper shortens is.
    static func wholeInWorkbook(_ sheet: String) -> LocalizedText {
        LocalizedText(
            id: "Selengkapnya pada lembar “\(sheet)” di buku kerja (XLSX) dan pada laporan HTML.",
            en: "All of it is on the sheet “\(sheet)” of the workbook (XLSX) and in the HTML report.")
    }
    static let itemAndIndicator = LocalizedText(id: "Butir dan indikator", en: "Item and indicator")
    static let conditionAndPlace = LocalizedText(id: "Keadaan sekarang dan buktinya", en: "What is so now, and where")
    static let ownerAndDue = LocalizedText(id: "Penanggung jawab dan batas waktu", en: "Owner and day it is due")
    static let bestChoices = LocalizedText(
        id: "Kriteria: yang diminta pilihan terbaik", en: "Criterion: what the best choice asks for")
    static let gapsByUnit = LocalizedText(id: "Kesenjangan tiap unit", en: "Gaps by unit")
    static let gapsByUnitSentence = LocalizedText(
        id: "Satu baris untuk satu kesenjangan, di bawah unit yang harus bertindak.",
        en: "One row for each gap, below the unit that has to act.")
    static let gapsInOrderSentence = LocalizedText(
        id: "Satu baris untuk satu kesenjangan, yang didahulukan lebih dulu, dengan unit yang harus bertindak.",
        en: "One row for each gap, those to close first at the top, with the unit that has to act.")
    static let gapsByUnitNote = LocalizedText(
        id: "Keadaan, kriteria, bukti, langkah lain, dan id tiap kesenjangan tidak dicetak.",
        en: "Condition, criterion, evidence, further actions and the id of each gap are not printed.")
    static let roadmapOnPaper = LocalizedText(
        id: "Pekerjaan lain tercantum per unit pada lampiran Kesenjangan tiap unit.",
        en: "The other work stands by unit in the appendix Gaps by unit.")
    static let ownReport = LocalizedText(
        id: "Laporan tiap unit (--unit atau --each-unit) memuat rinciannya.",
        en: "The report of each unit (--unit or --each-unit) has its details.")
    static let coveredBelow = LocalizedText(
        id: "Kegiatan dan serah-terima yang belum tercakup SOP didaftar di bawah gambar petanya.",
        en: "Tasks and hand-offs that no SOP covers are listed below the drawing of their map.")
    static func sopsWithoutMapCount(_ count: String, of whole: String) -> LocalizedText {
        LocalizedText(
            id: "\(count) dari \(whole) SOP tidak terkait dengan peta mana pun; pada tabel SOP kolom petanya kosong.",
            en: "\(count) of \(whole) SOPs are tied to no map; in the table of SOPs their column of maps is empty.")
    }
    static func moreOfRule(_ count: String) -> LocalizedText {
        LocalizedText(id: "dan \(count) temuan lain dari aturan ini", en: "and \(count) more findings of this rule")
    }
    static let findingAndPlace = LocalizedText(id: "Temuan dan letaknya", en: "Finding and place")
    static let methodElsewhere = LocalizedText(
        id:
            "Pengaturan, bobot, dan kriteria rubrik sama untuk semua unit: ada pada laporan instansi, laporan HTML, dan buku kerja "
            + "(XLSX).",
        en: "Settings, weights and criteria of the rubric are the same for every unit: they are in the report of the "
            + "agency, the HTML report and the workbook (XLSX).")
    static let sopAndNumber = LocalizedText(id: "SOP dan nomornya", en: "SOP and number")
    static let mapAndCode = LocalizedText(id: "Peta, kode, dan jenis", en: "Map, code and kind")
    static func filesRead(_ read: String, of whole: String) -> LocalizedText {
        LocalizedText(
            id: "\(read) dari \(whole) berkas terbaca seluruhnya. Yang tidak, ada di bawah ini; nama, ukuran, dan "
                + "SHA-256 tiap berkas tidak dicetak.",
            en: "\(read) of \(whole) files were read whole. Those that were not stand below; name, size and SHA-256 of "
                + "each file are not printed.")
    }
    static let sheetAnswers = LocalizedText(id: "Jawaban", en: "Answers")
    static let sheetShares = LocalizedText(id: "Capaian per kolom", en: "Achievement by column")
    static let sheetRatios = LocalizedText(id: "Cakupan", en: "Coverage")
    static let sheetPriorities = LocalizedText(id: "Prioritas", en: "Priorities")
    static let sheetGlance = LocalizedText(id: "Sekilas", en: "At a glance")
    static let sheetPhases = LocalizedText(id: "Tahap peta jalan", en: "Phases")
    static let sheetActions = LocalizedText(id: "Nilai dan upaya", en: "Gain and effort")
    static let sheetUncovered = LocalizedText(id: "Tanpa SOP pada peta", en: "Not covered on maps")
    static let sheetDifferences = LocalizedText(id: "Beda SOP dan peta", en: "SOP differs from map")
    static let sheetApplication = LocalizedText(id: "Penerapan per unit", en: "Application by unit")
    static let sheetOpenEvaluations = LocalizedText(id: "Evaluasi terbuka", en: "Open evaluations")
    static let sheetSOPs = LocalizedText(id: "SOP", en: "SOPs")
    static let sheetMatrix = LocalizedText(id: "Peta dan SOP", en: "Maps and SOPs")
    static let phasesTitle = LocalizedText(id: "Tahap pekerjaan", en: "Phases of the work")
    static func shownOfWork(_ counts: String) -> LocalizedText {
        LocalizedText(id: "\(counts) pekerjaan dicetak.", en: "\(counts) pieces of work are printed.")
    }
    static func drawnOfMaps(_ counts: String) -> LocalizedText {
        LocalizedText(
            id: "\(counts) peta dicetak, yang belum terjabar lebih dahulu; semuanya digambar pada laporan HTML.",
            en: "\(counts) maps are printed, those not worked out first; all are drawn in the HTML report.")
    }
}
