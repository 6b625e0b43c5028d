internal import Assessment
internal import Findings
internal import Rubric

/// The words of `explain`.
extension Catalogue {
    static let explanationTitle = LocalizedText(id: "Penjelasan nilai", en: "Why this score")
    static let countingRules = LocalizedText(id: "Aturan", en: "Rule")
    static let answeredByPeople = LocalizedText(
        id: "Tidak dihitung dari berkas: dijawab oleh orang, dengan alasan dan bukti.",
        en: "Not counted from files: people answer it, with a reason and evidence.")
    static let derivedValue = LocalizedText(id: "Hitungan", en: "Worked out")
    static let usualEvidence = LocalizedText(id: "Bukti yang lazim", en: "What usually proves it")
    static let notAskedHere = LocalizedText(
        id: "Pertanyaan ini tidak ditujukan kepada lingkup ini, jadi tidak berlaku.",
        en: "This question is not asked of this scope, so it does not apply.")
    static let notYet = LocalizedText(id: "Belum", en: "Not yet")
    static let outsideDenominator = LocalizedText(
        id: "Di luar penyebut, karena tidak memiliki SOP yang berlaku",
        en: "Outside the denominator, having no SOP in force")
    static let sopsProven = LocalizedText(
        id: "SOP berlaku terbukti diterapkan", en: "SOPs in force proven to be applied")
    static let withoutProof = LocalizedText(id: "Tanpa bukti yang berlaku", en: "Without evidence that holds")
    static let moreAll = LocalizedText(id: "lagi (--all)", en: "more (--all)")
    static let choicesTitle = LocalizedText(id: "Ambang dan pilihan", en: "Thresholds and choices")
    static let valuesTitle = LocalizedText(id: "Nilai dalam tiga kolom", en: "Value in three columns")
    static let answerLabel = LocalizedText(id: "Jawaban", en: "Answer")
    static let outsideMean = LocalizedText(id: "tidak ikut rata-rata", en: "leaves the mean")
    static let shareOfAbove = LocalizedText(id: "bagian", en: "share of")
    static let applicableQuestions = LocalizedText(
        id: "pertanyaan subarea yang berlaku", en: "questions of the sub-area that apply")
    static let weightUnknown = LocalizedText(
        id: "Bobot subareanya tidak diketahui, jadi pertanyaan ini belum menambah nilai.",
        en: "The weight of its sub-area is not known, so this question adds nothing yet.")
    static let weightOfNodeUnknown = LocalizedText(id: "Bobotnya tidak diketahui.", en: "Its weight is not known.")
    static let weightIsSum = LocalizedText(
        id: "Tidak ditulis dalam rubrik: nilai penuhnya adalah jumlah bagian-bagiannya.",
        en: "Not stated in the rubric: its full score is the sum of its parts.")
    static let openLeaves = LocalizedText(id: "batas atas masih terbuka sebesar", en: "the upper bound is open by")
    static let openQuestion = Noun(id: "pertanyaan terbuka", one: "open question", many: "open questions")
    static let noReasonGiven = LocalizedText(id: "tidak ditulis", en: "none written")
    static let noEvidenceCited = LocalizedText(
        id: "Tidak menyebut bukti atau dokumen.", en: "Cites neither evidence nor documents.")
    static let documentLabel = LocalizedText(id: "Dokumen", en: "Document")
    static let clamped = LocalizedText(id: "dibatasi menjadi", en: "limited to")
    static let atLeast = LocalizedText(id: "paling sedikit", en: "at least")
    static let until = LocalizedText(id: "sampai", en: "until")
    static let undated = LocalizedText(id: "tanpa tanggal", en: "without a date")
    static let countsInMeasure = LocalizedText(id: "dihitung dalam pengukuran", en: "counts in the measurement")
    static let countsInTable = LocalizedText(
        id: "dihitung dalam tabel penerapan dan evaluasi, tidak dalam nilai",
        en: "counts in the table of SOPs applied and evaluated, not in the score")
    static let yet = LocalizedText(id: "tetapi", en: "yet")
    static let countsNotInMeasure = LocalizedText(
        id: "tidak dihitung dalam pengukuran", en: "does not count in the measurement")
    static let betterChoice = LocalizedText(id: "Langkah ke pilihan yang lebih baik", en: "Steps to a better choice")
    static let sumTitle = LocalizedText(id: "Jumlah bagian-bagiannya", en: "The sum of its parts")
    static let sumLabel = LocalizedText(id: "Jumlah", en: "Sum")
    static let tableRounded = LocalizedText(
        id: "Nilai/nilai penuh, dalam tabel dibulatkan ke empat desimal; jumlah di bawah ini tepat.",
        en: "Score/full score, rounded to four decimals in the table; the sums below are exact.")
    static let termNoun = Noun(id: "suku", one: "term", many: "terms")
    static let remainderLabel = LocalizedText(id: "Sisa bobot", en: "Weight left over")
    static let remainderSentence = LocalizedText(
        id:
            "Bobot ini diketahui, pembagiannya kepada bagian di bawahnya tidak: hanya masuk nilai penuh dan batas atas.",
        en:
            "This weight is known, what the parts below have of it is not: it stands in the full score and the upper bound "
            + "only.")
    static let leftOut = LocalizedText(id: "Tidak dalam profil ini", en: "Not in this profile")
    static let predicateTitle = LocalizedText(id: "Predikat", en: "Predicate")
    static let noPredicate = LocalizedText(
        id: "tanpa predikat: predikat dibuat untuk nilai penuh",
        en: "no predicate: predicates are made for a full score of")
    static let profileReaches = LocalizedText(id: "profil ini memuat", en: "this profile has")
    static let nextPredicate = LocalizedText(id: "Berikutnya", en: "Next")
    static let nothingOpen = LocalizedText(id: "tidak ada yang terbuka", en: "nothing open")
    static let needed = LocalizedText(id: "perlu", en: "needs")
    static let notInProfile = LocalizedText(id: "tidak dalam profil ini", en: "not in this profile")
    static let areaPassed = Noun(id: "area lain lolos", one: "other area passes", many: "other areas pass")

    static func gateState(_ state: GateResult.State) -> LocalizedText {
        switch state {
        case .passed: LocalizedText(id: "lolos", en: "passed")
        case .failed: LocalizedText(id: "tidak lolos", en: "failed")
        case .open: LocalizedText(id: "masih terbuka", en: "still open")
        }
    }

    static func zeroBase(_ base: Derivation.ZeroBase) -> LocalizedText {
        switch base {
        case .notApplicable:
            LocalizedText(id: "Bila pembaginya 0: tidak berlaku.", en: "Where the base is 0: not applicable.")
        case .cannotBeAssessed:
            LocalizedText(id: "Bila pembaginya 0: tidak dapat dinilai.", en: "Where the base is 0: cannot be assessed.")
        }
    }

    static func refusal(_ refusal: EvidenceRefusal) -> LocalizedText {
        switch refusal {
        case .unknownSubject:
            LocalizedText(
                id: "yang disebut di Untuk tidak dikenal, atau milik beberapa",
                en: "what Untuk names is not known, or belongs to several")
        case .kind:
            LocalizedText(id: "jenisnya bukan yang dihitung di sini", en: "its kind is not one that is counted here")
        case .forMap: LocalizedText(id: "untuk peta, bukan untuk SOP", en: "it is for a map, not for an SOP")
        case .forUnit:
            LocalizedText(
                id: "untuk unit, sedangkan jenis ini dihitung per SOP",
                en: "it is for a unit, and this kind is counted SOP by SOP")
        case .otherUnit: LocalizedText(id: "untuk unit lain", en: "it is for another unit")
        case .notInForce: LocalizedText(id: "SOP-nya tidak berlaku", en: "the SOP is not in force")
        case .provesNothing:
            LocalizedText(
                id: "tidak ada SOP berlaku yang dibuktikannya", en: "it shows no SOP in force to be applied")
        }
    }

    static func standing(_ standing: EvidenceStanding, _ wording: Wording) -> LocalizedText {
        switch standing {
        case .holds: LocalizedText(id: "berlaku pada tanggal acuan", en: "holds on the as-of date")
        case .undated:
            LocalizedText(id: "tanpa tanggal, jadi tidak dapat dipastikan", en: "without a date, so nobody can tell")
        case .afterAsOf: LocalizedText(id: "bertanggal setelah tanggal acuan", en: "dated after the as-of date")
        case .expired(let day):
            LocalizedText(
                id: "hanya berlaku sampai \(wording.date(day))", en: "held only until \(wording.date(day))")
        case .beforePeriod(let day):
            LocalizedText(
                id: "dari sebelum periode yang mulai \(wording.date(day))",
                en: "from before the period that begins on \(wording.date(day))")
        }
    }
}
