internal import Assessment
internal import Findings

/// Words of the table of SOPs in force, socialised, applied, monitored, evaluated and followed up.
extension Catalogue {
    static let application = LocalizedText(
        id: "Penerapan dan evaluasi SOP", en: "SOPs applied and evaluated")
    static let applicationSentence = LocalizedText(
        id: "Dihitung dari register bukti pada tanggal acuan, dengan irama yang ditetapkan rubrik (lihat Metode dan "
            + "pengaturan). Tabel ini tidak menambah nilai; angka diterapkan sama dengan yang dinilai. "
            + "Penerapan diharapkan sejak hari SOP efektif; batas lainnya dari irama itu, tanpa masa tenggang lain. Batas "
            + "waktu yang pertama lewat disebut lebih dahulu. SOP bersama dihitung pada setiap unit yang memakainya, tetapi sekali "
            + "untuk seluruh instansi: jumlah baris unit boleh lebih besar.",
        en: "Counted from the evidence register on the as-of date, by the rhythm the rubric sets (see Method and "
            + "settings). No score rests on this table; what is applied is what is scored. Application is "
            + "expected from the day an SOP takes effect; the other days come from that rhythm, with no other time of grace. "
            + "The day that passed first is "
            + "named first. A shared SOP counts in each unit that uses it, but once for the whole agency: the rows of "
            + "the units may add up to more.")
    static let socialisedHead = LocalizedText(id: "Disosialisasikan", en: "Socialised")
    static let appliedHead = LocalizedText(id: "Diterapkan", en: "Applied")
    static let monitoredHead = LocalizedText(id: "Dipantau", en: "Monitored")
    static let evaluatedHead = LocalizedText(id: "Dievaluasi", en: "Evaluated")
    static let followedUpHead = LocalizedText(id: "Ditindaklanjuti", en: "Followed up")
    static let lackingHead = LocalizedText(id: "Yang kurang", en: "Lacking")
    static let dueHead = LocalizedText(id: "Batas waktu", en: "Due")
    static let lastHead = LocalizedText(id: "Terakhir", en: "Last")
    static let whole = LocalizedText(id: "Seluruh instansi", en: "The whole agency")
    static let nobodyNamed = LocalizedText(id: "belum disebut", en: "nobody named")
    static let overdue = LocalizedText(id: "lewat", en: "overdue")
    static let overdueMany = LocalizedText(id: "lewat batas waktu", en: "overdue")
    static let nextOne = LocalizedText(id: "berikutnya", en: "next")
    static let nothingLacking = LocalizedText(id: "tidak ada", en: "nothing")
    static let done = LocalizedText(id: "ada", en: "done")
    static let never = LocalizedText(id: "belum pernah", en: "never")
    static let lackingDetails = LocalizedText(id: "Yang kurang tiap unit", en: "What each unit lacks")
    static let sheetLacking = LocalizedText(id: "Yang kurang", en: "Lacking by SOP")
    static let lackingOnPaper = LocalizedText(
        id: "Yang kurang dari tiap SOP, dengan batas waktunya, tidak dicetak.",
        en: "What each SOP lacks, with the day it is due, is not printed.")
    static let evidenceBehind = LocalizedText(id: "Bukti yang sah", en: "Evidence that holds")
    static let unlisted = LocalizedText(
        id: "lainnya dihitung, tetapi tidak didaftar karena terlalu banyak",
        en: "more are counted but not listed: too many")
    static let openEvaluations = LocalizedText(
        id: "Hasil evaluasi yang belum ditindaklanjuti", en: "Results of evaluations not followed up")
    static let openEvaluationsSentence = LocalizedText(
        id:
            "Umur dihitung dalam hari dari tanggal evaluasi sampai tanggal acuan. Di sini dihitung bukti evaluasi; kolom "
            + "Ditindaklanjuti di atas menghitung SOP, dan indikator evaluasi hanya bukti dalam selang penilaiannya.",
        en:
            "The age is in days from the evaluation to the as-of date. Here evidence is counted; the column Followed up "
            + "above counts SOPs, and the indicator of evaluation only evidence within its interval.")
    static let age = LocalizedText(id: "Umur (hari)", en: "Age (days)")
    static let days = Noun(id: "hari", one: "day", many: "days")
    static let oldest = LocalizedText(id: "tertua", en: "the oldest")
    static let ageless = LocalizedText(id: "tidak lagi dihitung dalam nilai", en: "counts no more in the score")
    static let lagging = LocalizedText(id: "Paling tertinggal", en: "Furthest behind")
    static let thing = Noun(id: "hal", one: "item", many: "items")
    static let noneInForce = LocalizedText(id: "Tidak ada SOP yang berlaku.", en: "No SOP is in force.")
    static let rhythm = LocalizedText(id: "Irama tiap SOP berlaku", en: "Rhythm of each SOP in force")
    static let firstAfter = LocalizedText(
        id: "yang pertama sampai", en: "the first within")
    static let onEffectiveDay = LocalizedText(
        id: "yang pertama pada hari SOP efektif", en: "the first on the day the SOP takes effect")
    static let fromEffective = LocalizedText(id: "sejak SOP efektif", en: "of the SOP taking effect")
    static let fromEvaluation = LocalizedText(id: "sejak evaluasinya", en: "of the evaluation")
    static let thenEvery = LocalizedText(id: "lalu tiap", en: "then every")
    static let onceOnly = LocalizedText(id: "cukup sekali", en: "once is enough")

    /// The head of a column of SOPs.
    static func sopHead(_ wording: Wording) -> String { wording(sop.one) }

    /// What a stage is called where it is lacking.
    static func stage(_ stage: ApplicationStage) -> LocalizedText {
        switch stage {
        case .socialisation: LocalizedText(id: "sosialisasi", en: "socialisation")
        case .application: LocalizedText(id: "penerapan", en: "application")
        case .monitoring: LocalizedText(id: "monitoring", en: "monitoring")
        case .evaluation: LocalizedText(id: "evaluasi", en: "evaluation")
        case .followUp: LocalizedText(id: "tindak lanjut", en: "follow-up")
        }
    }

    /// The head of the column that counts a stage.
    static func stageHead(_ stage: ApplicationStage) -> LocalizedText {
        switch stage {
        case .socialisation: socialisedHead
        case .application: appliedHead
        case .monitoring: monitoredHead
        case .evaluation: evaluatedHead
        case .followUp: followedUpHead
        }
    }
}
