internal import Assessment
internal import Findings

extension Catalogue {
    /// The words of a comparison.
    enum Comparing {}
}

/// The labels of a comparison.
extension Catalogue.Comparing {
    static let comparisonTitle = LocalizedText(id: "Laporan Perbandingan Tatalaksana", en: "Tatalaksana Comparison")
    static let comparisonRunning = LocalizedText(id: "Perbandingan Tatalaksana", en: "Tatalaksana comparison")

    // MARK: Parts
    static let comparisonSummary = LocalizedText(id: "Ringkasan", en: "Summary")
    static let comparability = LocalizedText(id: "Dapatkah dibandingkan?", en: "Can they be compared?")
    static let rankingPart = LocalizedText(id: "Sebaran dan peringkat", en: "Distribution and ranking")
    static let gridPart = LocalizedText(id: "Capaian menurut indikator", en: "Achievement by indicator")
    static let sharedGapsPart = LocalizedText(id: "Kesenjangan bersama", en: "Shared gaps")
    static let practicesPart = LocalizedText(id: "Praktik yang dapat ditiru", en: "Practices to copy")
    static let answersPart = LocalizedText(
        id: "Penilaian mandiri, evaluator, dan hasil ukur", en: "Self-assessment, evaluator and measurement")
    static let changesPart = LocalizedText(id: "Perubahan antarperiode", en: "Change over periods")
    static let documentsPart = LocalizedText(id: "Dokumen serupa", en: "Similar documents")
    static let recommendationsPart = LocalizedText(id: "Rekomendasi", en: "Recommendations")
    static let tablesPart = LocalizedText(id: "Tabel lengkap", en: "Full tables")

    // MARK: What is compared
    static func comparedThings(_ subject: ComparisonRequest.Subject) -> LocalizedText {
        switch subject {
        case .units: LocalizedText(id: "antarunit", en: "between units")
        case .agencies: LocalizedText(id: "antarinstansi", en: "between agencies")
        case .periods: LocalizedText(id: "antarperiode", en: "between periods")
        }
    }

    static let agencyNoun = Catalogue.Noun(id: "instansi", one: "agency", many: "agencies")

    // MARK: Columns
    static let comparedRank = LocalizedText(id: "Peringkat", en: "Rank")
    static let rankRange = LocalizedText(id: "Mungkin", en: "Possible")
    static let rankRangeHint = LocalizedText(
        id: "Peringkat terbaik dan terburuk setelah semua butir terbuka dijawab",
        en: "The best and the worst rank once all open questions are answered")
    static let tied = LocalizedText(id: "seri", en: "tied")
    static let achievement = LocalizedText(id: "Capaian", en: "Achieved")
    static let achievementHint = LocalizedText(
        id: "Nilai sebagai bagian dari nilai penuh", en: "The score as a part of the full score")
    static let lowerBound = LocalizedText(id: "Batas bawah", en: "Lower bound")
    static let upperBound = LocalizedText(id: "Batas atas", en: "Upper bound")
    static let fullScore = LocalizedText(id: "Nilai penuh", en: "Full score")
    static let openCount = LocalizedText(id: "Terbuka", en: "Open")
    static let openHint = LocalizedText(
        id: "Butir yang belum atau tidak dapat dinilai", en: "Questions not answered, or that cannot be")
    static let gapsShort = LocalizedText(id: "Kesenjangan", en: "Gaps")
    static let daysShort = LocalizedText(id: "Hari kerja", en: "Working days")
    static let daysHint = LocalizedText(
        id: "Perkiraan hari kerja untuk menutup semua kesenjangannya", en: "Working days to close all its gaps, roughly"
    )
    static let isRanked = LocalizedText(id: "Diperingkat", en: "Ranked")

    // MARK: Distribution
    static let distribution = LocalizedText(id: "Sebaran capaian", en: "How achievement is spread")
    static let allCompared = LocalizedText(id: "Semua", en: "All")
    static let countShort = LocalizedText(id: "Banyaknya", en: "Number")
    static let lowest = LocalizedText(id: "Terendah", en: "Lowest")
    static let lowerQuartile = LocalizedText(id: "Kuartil 1", en: "Quartile 1")
    static let median = LocalizedText(id: "Median", en: "Median")
    static let upperQuartile = LocalizedText(id: "Kuartil 3", en: "Quartile 3")
    static let highest = LocalizedText(id: "Tertinggi", en: "Highest")
    static let mean = LocalizedText(id: "Rata-rata", en: "Mean")
    static let fifths = LocalizedText(id: "Banyaknya menurut capaian", en: "Number by achievement")
    static let distributionNote = LocalizedText(
        id: "Kuartil dan median dihitung menurut urutan; di antara dua nilai diambil secara sebanding.",
        en: "Quartiles and median are taken by place; between two values in proportion.")
    static func rankingTitle(_ group: String?) -> LocalizedText {
        guard let group else { return LocalizedText(id: "Peringkat semua", en: "Ranking of all") }
        return LocalizedText(id: "Peringkat kelompok \(group)", en: "Ranking of the group \(group)")
    }
    static let rankingNote = LocalizedText(
        id: "Capaian yang sama berbagi peringkat. “Mungkin” menyebut peringkat terbaik dan terburuk setelah butir yang "
            + "masih terbuka dijawab; bila hanya satu, peringkat itu sudah pasti.",
        en: "Equal achievement shares a rank. “Possible” gives the best and the worst rank once open questions are "
            + "answered; where it is one, the rank is certain.")
    static let nothingToRank = LocalizedText(
        id: "Tidak ada yang dapat diperingkat; sebabnya di bagian “Dapatkah dibandingkan?”.",
        en: "Nothing can be ranked; “Can they be compared?” says why.")

    // MARK: Grid
    static let gridNote = LocalizedText(
        id:
            "Tiap sel: pilihan dan yang terhitung (terpenuhi/jumlah); untuk penerapan, SOP yang terbukti diterapkan dari SOP "
            + "yang berlaku di unit itu.",
        en:
            "Each cell: the choice and what was counted (covered/total); for application, the SOPs a unit has proven to "
            + "apply of those in force.")
    static let gridPartsNote = LocalizedText(
        id: "Indikatornya terlalu banyak untuk satu tabel, jadi kolom menunjuk bagian rubrik dan capaiannya.",
        en: "There are too many indicators for one table: columns are parts of the rubric and what they reach.")
    static let perIndicator = LocalizedText(id: "Menurut indikator", en: "By indicator")

    // MARK: Shared gaps and steps
    static let sharedGapsSentence = LocalizedText(
        id: "Jenis kesenjangan yang sama: indikator, jenis butir, dan langkahnya sama.",
        en: "The same kind of gap: the same indicator, kind of item and actions.")
    static let kindOfItem = LocalizedText(id: "Jenis butir", en: "Kind of item")
    static let actionsLabel = LocalizedText(id: "Langkah", en: "Actions")
    static let unitsHaving = LocalizedText(id: "Unit", en: "Units")
    static let agenciesHaving = LocalizedText(id: "Instansi", en: "Agencies")
    static let shareHaving = LocalizedText(id: "Bagian", en: "Share")
    static let itemsLabel = LocalizedText(id: "Butir", en: "Items")
    static let whoLabel = LocalizedText(id: "Siapa", en: "Who")
    static let noSharedGaps = LocalizedText(id: "Tidak ada kesenjangan.", en: "There are no gaps.")
    static let sharedSteps = LocalizedText(id: "Langkah terdekat yang sama", en: "Nearest steps in common")
    static let sharedStepsNote = LocalizedText(
        id:
            "Langkah ke pilihan terdekat, dengan butir termurah. Tambahan nilai berlaku bagi tiap unit, bukan untuk nilai "
            + "instansi.",
        en:
            "The step to the nearest choice, by the cheapest items. The gain is each unit's, not one of the agency's score."
    )
    static let fromTo = LocalizedText(id: "Dari → ke", en: "From → to")
    static let gainEach = LocalizedText(id: "Tambahan tiap unit", en: "Gain of each")
    static let gainSum = LocalizedText(id: "Jumlah tambahan", en: "Sum of gains")
    static let noSteps = LocalizedText(
        id: "Tidak ada langkah yang dapat diusulkan.", en: "There is no step to propose.")

    static func subjectType(_ type: GapSubjectType) -> LocalizedText {
        switch type {
        case .map: LocalizedText(id: "peta", en: "map")
        case .crossFunctionalMap: LocalizedText(id: "peta lintas fungsi", en: "cross-function map")
        case .sop: LocalizedText(id: "SOP", en: "SOP")
        case .unit: LocalizedText(id: "unit", en: "unit")
        case .handoff: LocalizedText(id: "serah-terima", en: "hand-off")
        case .evaluation: LocalizedText(id: "evaluasi", en: "evaluation")
        }
    }

    // MARK: Practices
    static let practicesSentence = LocalizedText(
        id:
            "Indikator yang sudah dipenuhi sebagian kecil dan belum oleh kebanyakan: kepada siapa yang lain dapat belajar.",
        en: "Indicators that a few have met and most have not: whom the others can learn from.")
    static let haveMet = LocalizedText(id: "Memenuhi", en: "Met by")
    static let haveNot = LocalizedText(id: "Belum", en: "Not by")
    static let withWhat = LocalizedText(id: "Siapa, dengan apa", en: "Who, with what")
    static let noPractices = LocalizedText(
        id:
            "Tidak ada indikator yang dipenuhi sebagian kecil saja: tiap indikator sudah dipenuhi setidaknya separuh, atau "
            + "belum oleh siapa pun.",
        en: "No indicator is met by a few only: each is met by half or more, or by nobody.")

    // MARK: Answers of people
    static let answersSentence = LocalizedText(
        id:
            "Selisih dihitung hanya atas indikator yang terjawab di kedua kolom. Hasil ukur tidak mengganti jawaban orang: "
            + "selisih adalah pertanyaan untuk dibahas.",
        en: "Differences are made only over indicators answered in both columns. What was measured replaces nobody's "
            + "answer: a difference is a question to talk about.")
    static let selfLessEvaluator = LocalizedText(id: "Mandiri − evaluator", en: "Self − evaluator")
    static let selfLessMeasured = LocalizedText(id: "Mandiri − terukur", en: "Self − measured")
    static let evaluatorLessMeasured = LocalizedText(id: "Evaluator − terukur", en: "Evaluator − measured")
    static let comparedIndicators = LocalizedText(id: "Indikator dibanding", en: "Indicators compared")
    static let noAnswers = LocalizedText(
        id: "Tidak ada penilaian mandiri atau penilaian evaluator dalam hasil yang dibandingkan.",
        en: "There is no self-assessment and no evaluator's answer in the results compared.")
    static let answersByIndicator = LocalizedText(
        id: "Indikator yang kolomnya berbeda", en: "Indicators whose columns differ")
    static let answersByTotal = LocalizedText(id: "Nilai total menurut kolom", en: "Total by column")

    // MARK: Documents
    static let documentsSentence = LocalizedText(
        id: "SOP yang disusun sendiri-sendiri oleh beberapa unit dalam satu instansi; calon satu SOP bersama. Dokumen "
            + "antarinstansi tidak dibandingkan.",
        en:
            "SOPs that several units of one agency have each for themselves: candidates for one shared SOP. Documents of "
            + "different agencies are not compared.")
    static let similarSOPs = LocalizedText(id: "SOP serupa", en: "Similar SOPs")
    static let noDocuments = LocalizedText(
        id: "Tidak ada SOP serupa yang ditemukan.", en: "No similar SOPs were found.")
    static let copiedNames = LocalizedText(
        id: "SOP yang menyebut unit lain", en: "SOPs that name another unit")
    static let noCopiedNames = LocalizedText(
        id: "Tidak ada SOP yang menyebut unit lain.", en: "No SOP names another unit.")

    // MARK: Changes
    static let changeLabel = LocalizedText(id: "Perubahan", en: "Change")
    static let changePoints = LocalizedText(id: "Selisih (poin %)", en: "Difference (% points)")
    static let changesOfTotals = LocalizedText(id: "Capaian tiap periode", en: "Achievement in each period")
    static let changesOfIndicators = LocalizedText(
        id: "Perubahan menurut indikator", en: "Change by indicator")
    static let enteredAndLeft = LocalizedText(
        id: "Masuk, keluar, dan berganti nama", en: "Entered, left and renamed")
    static let noEnteredAndLeft = LocalizedText(
        id: "Tidak ada unit yang masuk, keluar, atau berganti nama.", en: "No unit entered, left or was renamed.")
    static let gapsClosed = LocalizedText(id: "Kesenjangan ditutup", en: "Gaps closed")
    static let gapsRemaining = LocalizedText(id: "Tetap", en: "Remaining")
    static let gapsNew = LocalizedText(id: "Baru", en: "New")
    static let whatHappened = LocalizedText(id: "Yang terjadi", en: "What happened")
    static let changeNote = LocalizedText(
        id:
            "Perubahan dihitung dari periode pertama ke periode terakhir, dalam poin persen dari nilai penuh. “—”: tidak "
            + "ada pada periode itu.",
        en: "Changes are from the first period to the last, in percentage points of the full score. “—”: not there in "
            + "that period.")

    static let changeGridNote = LocalizedText(
        id: "Pilihan pada periode pertama → periode terakhir; warna menurut yang terakhir.",
        en: "The choice in the first period → the last; the ground is that of the last.")
    static func moreIndicators(_ count: String) -> LocalizedText {
        LocalizedText(
            id: "\(count) indikator lain ada di tabel lengkap.", en: "\(count) more indicators are in the full tables.")
    }

    static func change(_ change: Change) -> LocalizedText {
        switch change {
        case .rose: LocalizedText(id: "▲ naik", en: "▲ rose")
        case .fell: LocalizedText(id: "▼ turun", en: "▼ fell")
        case .same: LocalizedText(id: "＝ tetap", en: "＝ same")
        case .entered: LocalizedText(id: "＋ masuk", en: "＋ entered")
        case .left: LocalizedText(id: "－ keluar", en: "－ left")
        case .notComparable: LocalizedText(id: "≠ dasar berbeda", en: "≠ other basis")
        case .open: LocalizedText(id: "? masih terbuka", en: "? still open")
        }
    }

    // MARK: Recommendations
    static let stepsForMany = LocalizedText(
        id: "Langkah bagi banyak unit sekaligus", en: "Steps for many units at once")
    static let visitFirst = LocalizedText(id: "Yang didatangi lebih dulu", en: "Whom to visit first")
    static let whyLabel = LocalizedText(id: "Sebab", en: "Why")
    static let possibleGain = LocalizedText(id: "Tambahan yang terdekat", en: "Nearest gain")
    static let noVisits = LocalizedText(
        id: "Tidak ada yang menonjol untuk didatangi lebih dulu.", en: "Nobody stands out to be visited first.")

    // MARK: Full tables
    static let everything = LocalizedText(
        id: "Semua instansi dan unit dari semua sumber", en: "Every agency and unit of every source")
    static let longTable = LocalizedText(
        id: "Setiap butir menurut indikator", en: "Everything by indicator")
    static let sourceName = LocalizedText(id: "Sumber", en: "Source")
}
