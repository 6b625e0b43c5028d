internal import Assessment
internal import Findings
internal import Rubric

/// The labels of the evaluator's report. Titles and opening words of its sections stand in
/// `Reports/evaluation/sections.yaml`.
extension Catalogue {
    static let evaluationPurpose = LocalizedText(
        id: "laporan hasil evaluasi (LHE) yang ditandatangani evaluator", en: "the evaluator's report, to be signed")

    enum Evaluation {
        // MARK: The letter
        /// Before the name of what was evaluated.
        static let letterAbout = LocalizedText(
            id: "Laporan Hasil Evaluasi Penataan Tatalaksana pada", en: "Evaluation report on Tatalaksana of")
        static let year = LocalizedText(id: "Tahun", en: "for")
        static let letterNumber = LocalizedText(id: "Nomor", en: "Number")
        static let letterNature = LocalizedText(id: "Sifat", en: "Nature")
        static let letterAttachments = LocalizedText(id: "Lampiran", en: "Attachments")
        static let letterSubject = LocalizedText(id: "Hal", en: "Subject")
        static let addressedTo = LocalizedText(id: "Yth.", en: "To")
        static let copiesTo = LocalizedText(id: "Tembusan:", en: "Copies to:")

        // MARK: Team and assignment
        static let assignment = LocalizedText(id: "Surat penugasan", en: "Letter of assignment")
        static let evaluatedPeriod = LocalizedText(id: "Periode yang dievaluasi", en: "Period evaluated")
        static let team = LocalizedText(id: "Tim evaluasi", en: "Evaluation team")
        static let role = LocalizedText(id: "Peran", en: "Role")
        static let personName = LocalizedText(id: "Nama", en: "Name")
        static let position = LocalizedText(id: "Jabatan", en: "Position")
        static let nip = LocalizedText(id: "NIP", en: "NIP")
        static let evaluatingBody = LocalizedText(id: "Lembaga evaluator", en: "Evaluating body")

        // MARK: Scores
        static let scoreTable = LocalizedText(id: "Nilai menurut kolom penilaian", en: "Scores by column of assessment")
        static let partOrIndicator = LocalizedText(
            id: "Komponen, area, dan indikator", en: "Component, area and indicator")
        static let selfColumn = LocalizedText(id: "Mandiri", en: "Self")
        static let evaluatorColumn = LocalizedText(id: "Evaluator", en: "Evaluator")
        static let measuredColumn = LocalizedText(id: "Terukur", en: "Measured")
        static let difference = LocalizedText(id: "Selisih", en: "Difference")
        static let differenceHint = LocalizedText(
            id: "nilai evaluator dikurangi nilai mandiri", en: "the evaluator's score less that of the self-assessment")
        static let reached = LocalizedText(id: "% capaian", en: "% reached")
        static let totalRow = LocalizedText(id: "Jumlah", en: "Total")
        static let boundsLower = LocalizedText(id: "batas bawah", en: "lower bound")
        static let boundsUpper = LocalizedText(id: "batas atas", en: "upper bound")

        static func unanswered(_ count: String) -> LocalizedText {
            LocalizedText(id: "\(count) indikator belum dijawab", en: "indicators not answered: \(count)")
        }

        static func reachedNote(_ column: ScoreColumn) -> LocalizedText {
            let name = Catalogue.column(column)
            return LocalizedText(
                id:
                    "% capaian adalah bagian nilai kolom \(name.indonesian.lowercased()) terhadap bobotnya; selisih adalah "
                    + "nilai evaluator dikurangi nilai mandiri.",
                en:
                    "% reached is the share of the \(name.english.lowercased()) score in the weight; the difference is the "
                    + "evaluator's score less that of the self-assessment.")
        }

        static let openItemsNote = LocalizedText(
            id: "Selisih tidak dihitung selama masih ada butir yang belum dijawab; butir itu menambah batas atas saja.",
            en: "No difference is worked out while items are unanswered; they add to the upper bound alone.")

        // MARK: Findings
        static let condition = LocalizedText(id: "Kondisi", en: "Condition")
        static let placeOfEvidence = LocalizedText(id: "Letak bukti", en: "Place of the evidence")
        static let evaluationsCounted = LocalizedText(id: "evaluasi yang dihitung", en: "evaluations that count")
        static let cause = LocalizedText(id: "Sebab", en: "Cause")
        static let effect = LocalizedText(id: "Akibat", en: "Effect")
        static let evidence = LocalizedText(id: "Bukti", en: "Evidence")
        static let findingItems = LocalizedText(id: "Butir temuan", en: "Items of the finding")
        static let noFindingsToReport = LocalizedText(
            id: "Tidak ada temuan: tiap indikator yang dinilai sudah pada pilihan terbaiknya.",
            en: "No findings: each indicator that was assessed has its best choice.")
        static let seenInFiles = LocalizedText(id: "Terlihat pada berkas", en: "Seen in the files")

        static func formerNames(_ sops: String) -> LocalizedText {
            LocalizedText(
                id: "SOP \(sops) masih memakai nama unit sebelum perubahan nomenklatur.",
                en: "SOP \(sops) still use the name of the unit before it was renamed.")
        }

        static func shortfall(_ value: String, _ maximum: String, _ missing: String) -> LocalizedText {
            LocalizedText(
                id: "Nilai terukur indikator ini \(value) dari \(maximum), kurang \(missing).",
                en: "The measured score of this indicator is \(value) of \(maximum), \(missing) short.")
        }

        static func appendix(_ number: Int, _ title: String) -> LocalizedText {
            LocalizedText(id: "Lampiran \(number): \(title)", en: "Appendix \(number): \(title)")
        }

        static func restInAppendix(_ count: String, _ title: String) -> LocalizedText {
            LocalizedText(
                id: "\(count) butir lainnya ada pada lampiran “\(title)”.",
                en: "\(count) more stand in the appendix “\(title)”.")
        }

        // MARK: Differences
        static let differences = LocalizedText(
            id: "Indikator yang jawabannya berbeda", en: "Indicators with different answers")
        static let noDifferences = LocalizedText(
            id: "Tidak ada indikator yang jawabannya berbeda antara kolom yang diisi.",
            en: "No indicator has different answers in the columns that are filled in.")
        static let measuredCount = LocalizedText(id: "Hitungan dari berkas", en: "Counted in the files")

        // MARK: Missing evidence
        static let withoutApplication = LocalizedText(
            id: "SOP berlaku tanpa bukti penerapan yang masih sah",
            en: "SOPs in force without valid evidence of application")
        static let allApplied = LocalizedText(
            id: "Setiap SOP yang berlaku mempunyai bukti penerapan yang masih sah.",
            en: "Each SOP in force has valid evidence of application.")
        static let unprovenAnswers = LocalizedText(
            id: "Jawaban mandiri tanpa bukti", en: "Self-assessed answers without evidence")
        static let evidenceProblems = LocalizedText(
            id: "Bukti yang tidak dapat diperiksa", en: "Evidence that could not be checked")

        // MARK: Good practice
        static let goodPracticeTable = LocalizedText(
            id: "Unit yang mencapai pilihan terbaik", en: "Units that reach the best choice")
        static let unitsReaching = LocalizedText(id: "Unit yang mencapainya", en: "Units that reach it")
        static let howMany = LocalizedText(id: "Jumlah unit", en: "Number of units")
        static let noDistinction = LocalizedText(
            id: "Tidak ada indikator yang pilihan terbaiknya dicapai sebagian unit saja.",
            en: "There is no indicator whose best choice only some of the units reach.")

        static func reachedByFew(_ count: String, _ total: String) -> LocalizedText {
            LocalizedText(
                id: "pilihan terbaik tercapai; \(count) dari \(total) unit yang dapat dinilai mencapainya",
                en: "the best choice is reached; \(count) of \(total) units that could be assessed reach it")
        }

        // MARK: Recommendations
        static let recommendation = LocalizedText(id: "Rekomendasi", en: "Recommendation")
        static let recommendations = LocalizedText(id: "Rekomendasi", en: "Recommendations")
        static let otherRecommendations = LocalizedText(id: "Rekomendasi lainnya", en: "Other recommendations")
        static let stepColumn = LocalizedText(id: "Langkah", en: "Step")
        static let deadline = LocalizedText(id: "Batas waktu", en: "Deadline")
        static let doneWhen = LocalizedText(id: "Selesai bila", en: "Done when")
        static let addressee = LocalizedText(id: "Ditujukan kepada", en: "Addressee")
        static let gainNote = LocalizedText(
            id:
                "Tambahan nilai tercapai setelah semua butir pada langkah itu selesai, termasuk yang ditujukan kepada unit "
                + "lain. Di antara dua pilihan belum ada tambahan.",
            en: "The gain is reached once every item of the step is closed, those addressed to other units included. "
                + "Between two choices nothing is gained yet.")
        static let nothingToRecommend = LocalizedText(
            id: "Tidak ada kesenjangan yang menjadi dasar rekomendasi.",
            en: "There is no gap to recommend anything for.")

        static func withOthers(_ items: String) -> LocalizedText {
            LocalizedText(id: "bersama \(items) butir lain", en: "with other items: \(items)")
        }

        static func daysAfterLetter(_ days: Int) -> LocalizedText {
            LocalizedText(
                id: "\(days) hari kalender sejak tanggal surat", en: "\(days) calendar days from the date of the letter"
            )
        }

        static func step(from: String, to: String, items: String) -> LocalizedText {
            LocalizedText(id: "\(from) ke \(to), \(items) butir", en: "\(from) to \(to), \(items) items")
        }

        static func doneWhen(_ kind: MeasureKind?) -> LocalizedText {
            switch kind {
            case .unitsWithMaps:
                LocalizedText(
                    id: "peta proses unit tercantum dalam matriks atau berkas petanya terbaca",
                    en: "a process map of the unit stands in the matrix, or its file can be read")
            case .mapsWithSOP, .crossFunctionalMapsWithSOP:
                LocalizedText(
                    id: "SOP untuk peta itu disahkan, sudah efektif, dan terkait dengan petanya",
                    en: "an SOP for the map is ratified, in effect, and traced to the map")
            case .unitsApplyingSOPs:
                LocalizedText(
                    id: "setiap SOP yang berlaku mempunyai bukti penerapan yang masih sah",
                    en: "each SOP in force has valid evidence of application")
            case .evaluation:
                LocalizedText(
                    id: "evaluasi berkala menganalisis efisiensi dan efektivitas, dan hasilnya ditindaklanjuti",
                    en: "evaluation is periodic, looks at efficiency and effectiveness, and is followed up")
            case nil:
                LocalizedText(
                    id: "kriteria pilihan yang lebih baik dipenuhi dan dibuktikan",
                    en: "the criterion of a better choice is met and proven")
            }
        }

        // MARK: Follow-up of earlier recommendations
        static let earlierRecommendations = LocalizedText(
            id: "Tindak lanjut rekomendasi sebelumnya", en: "Follow-up of earlier recommendations")
        static let followUpState = LocalizedText(id: "Status", en: "State")

        // MARK: Profile and scope
        static let unitsEvaluated = LocalizedText(id: "Unit yang dievaluasi", en: "Units evaluated")
        static let peersOf = LocalizedText(id: "Kelompok sebanding", en: "Peer group")
        static let formerNamesLabel = LocalizedText(id: "Nama lama", en: "Former names")
        static let inScope = LocalizedText(id: "Ruang lingkup", en: "Scope")
        static let outOfScope = LocalizedText(id: "Batasan", en: "Limits")
        static let legalBasisOfInstrument = LocalizedText(id: "instrumen", en: "the instrument")

        // MARK: Appendices
        static let worksheetTable = LocalizedText(id: "Kertas kerja rinci", en: "Detailed worksheet")
        static let gapTable = LocalizedText(id: "Rincian kesenjangan", en: "Gaps in detail")
        static let matrixTable = LocalizedText(id: "Matriks peta proses dan SOP", en: "Matrix of process maps and SOPs")
        static let sopsWithoutMapTable = LocalizedText(id: "SOP tanpa peta proses", en: "SOPs without a process map")
        static let changeTable = LocalizedText(
            id: "SOP yang berubah dalam periode evaluasi", en: "SOPs that changed within the period")
        static let change = LocalizedText(id: "Perubahan", en: "Change")
        static let changeEffective = LocalizedText(id: "mulai efektif", en: "took effect")
        static let changeRevised = LocalizedText(id: "direvisi", en: "revised")
        static let changeRevoked = LocalizedText(id: "dicabut", en: "revoked")
        static let noChanges = LocalizedText(
            id: "Tidak ada SOP yang mulai efektif, direvisi, atau dicabut dalam periode evaluasi.",
            en: "No SOP took effect, was revised or revoked within the period.")
        static let changesUnknown = LocalizedText(
            id: "Perubahan tidak dapat didaftar karena periode evaluasi belum diisi.",
            en: "Changes cannot be listed because the period is not filled in.")
        static let glossaryTable = LocalizedText(id: "Istilah", en: "Terms")
        static let basis = LocalizedText(id: "Dasar kaitan", en: "Traced by")
        static let settings = LocalizedText(id: "Pengaturan penghitungan", en: "Settings of the measurement")
        static let rowNumber = LocalizedText(id: "No.", en: "No.")
        static let term = LocalizedText(id: "Istilah", en: "Term")
        static let meaning = LocalizedText(id: "Arti dalam laporan ini", en: "Meaning in this report")
    }
}
