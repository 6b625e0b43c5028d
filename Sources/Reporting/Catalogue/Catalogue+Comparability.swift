internal import Assessment
internal import Findings
internal import Rubric

/// Why things can be compared or not, in sentences.
extension Catalogue.Comparing {
    static let sourcesTitle = LocalizedText(id: "Sumber", en: "Sources")
    static let excludedTitle = LocalizedText(id: "Tidak ikut diperingkat", en: "Not ranked")
    static let cautionsTitle = LocalizedText(id: "Yang perlu diketahui", en: "To be known")
    static let reasonTitle = LocalizedText(id: "Sebab", en: "Reason")
    static let nothingExcluded = LocalizedText(
        id: "Semua ikut diperingkat.", en: "Everything is ranked.")
    static let rubricLabel = LocalizedText(id: "Rubrik", en: "Rubric")
    static let levelLabel = LocalizedText(id: "Tingkat rubrik", en: "Level of the rubric")
    static let hashLabel = LocalizedText(id: "Sidik isi rubrik", en: "Digest of the rubric")
    static let filesRead = LocalizedText(id: "Dibaca", en: "Read")
    static let filesPartly = LocalizedText(id: "Sebagian", en: "In part")
    static let filesRefused = LocalizedText(id: "Ditolak", en: "Refused")
    static let basisTitle = LocalizedText(id: "Dasar perbandingan", en: "Basis of the comparison")
    static let rankedBy = LocalizedText(id: "Diperingkat menurut", en: "Ranked by")
    static let comparedLevel = LocalizedText(id: "Unit yang dibandingkan", en: "Units compared")
    static let scopeLabel = LocalizedText(id: "Yang dibandingkan", en: "Compared")

    static func assessedLevel(_ level: AssessedLevel) -> LocalizedText {
        switch level {
        case .agency: LocalizedText(id: "instansi", en: "agency")
        case .unit: LocalizedText(id: "unit", en: "unit")
        }
    }

    static func unitLevel(_ level: UnitLevel) -> LocalizedText {
        switch level {
        case .depth(1): LocalizedText(id: "unit teratas", en: "units at the top")
        case .depth(let depth): LocalizedText(id: "unit tingkat \(depth)", en: "units of level \(depth)")
        case .leaves: LocalizedText(id: "unit tanpa unit di bawahnya", en: "units with none below them")
        }
    }

    /// Days come as the language writes them.
    static func exclusion(_ reason: ExclusionReason, day: String) -> LocalizedText {
        switch reason {
        case .rubric(let own, let other):
            LocalizedText(
                id: "dinilai dengan rubrik \(own), yang lain dengan \(other)",
                en: "assessed by the rubric \(own), the others by \(other)")
        case .version(let own, let other):
            LocalizedText(
                id: "dinilai dengan versi \(own) rubrik, yang lain dengan versi \(other)",
                en: "assessed by version \(own) of the rubric, the others by version \(other)")
        case .content:
            LocalizedText(
                id: "isi rubriknya lain, walau versinya sama (sidik berbeda)",
                en: "its rubric has other content under the same version (the digests differ)")
        case .profile(let own, let other):
            LocalizedText(
                id: "dinilai dengan profil \(own), yang lain dengan \(other)",
                en: "assessed by the profile \(own), the others by \(other)")
        case .level:
            LocalizedText(
                id: "rubriknya untuk tingkat lain (instansi atau unit)",
                en: "its rubric is for another level (agency or unit)")
        case .earlierPeriod:
            LocalizedText(
                id: "periode sebelumnya; yang diperingkat keadaan per \(day)",
                en: "an earlier period; ranked is the state of \(day)")
        case .sameDay(let name):
            LocalizedText(
                id: "instansi dan tanggalnya sama dengan sumber \(name)",
                en: "the same agency and day as the source \(name)")
        case .aboveLevel:
            LocalizedText(
                id: "memuat unit yang dibandingkan di bawahnya", en: "holds units below it that are compared")
        case .belowLevel:
            LocalizedText(
                id: "sudah termuat dalam unit di atasnya yang dibandingkan",
                en: "is held by a unit above it that is compared")
        case .otherPeerGroup:
            LocalizedText(id: "bukan kelompok yang diminta", en: "not of the group asked for")
        case .nothingApplies:
            LocalizedText(
                id: "tidak ada butir rubrik yang berlaku baginya", en: "no question of the rubric applies to it")
        case .unitOfAgency:
            LocalizedText(
                id: "unit dari instansi; yang diperingkat instansinya", en: "a unit of an agency; ranked are agencies")
        }
    }

    static func days(_ first: String, _ last: String) -> LocalizedText {
        LocalizedText(
            id: "Yang diperingkat tidak dari tanggal yang sama: \(first) sampai \(last).",
            en: "What is ranked is not of one day: \(first) to \(last).")
    }

    static func unreadInputs(_ source: String, partly: String, refused: String) -> LocalizedText {
        LocalizedText(
            id: "\(source): \(partly) berkas terbaca sebagian dan \(refused) ditolak, jadi nilainya dapat lebih rendah "
                + "daripada keadaan sebenarnya.",
            en: "\(source): \(partly) files were read in part and \(refused) refused, so the score may be lower than "
                + "things are.")
    }

    static func openSubjects(_ count: String) -> LocalizedText {
        LocalizedText(
            id: "\(count) masih memiliki butir terbuka: nilainya dapat naik sampai batas atas, dan peringkatnya dapat "
                + "bergeser sejauh kolom “Mungkin”.",
            en: "\(count) have open questions: the score can rise to the upper bound, and the rank can move as far as "
                + "“Possible” says.")
    }

    static func assumed(_ indicators: String) -> LocalizedText {
        LocalizedText(
            id: "Skala indikator ini adalah asumsi profil, bukan dari sumber: \(indicators).",
            en: "The scale of these indicators is an assumption of the profile, not from a source: \(indicators).")
    }

    static func outsideValiditySentence(_ source: String) -> LocalizedText {
        LocalizedText(
            id: "\(source): tanggal keadaan di luar masa berlaku rubrik.",
            en: "\(source): the as-of date lies outside the days the rubric holds for.")
    }

    static func toolVersionsSentence(_ versions: String) -> LocalizedText {
        LocalizedText(
            id: "Hasil dibuat oleh versi tatalaksana yang berbeda: \(versions).",
            en: "The results were made by different versions of tatalaksana: \(versions).")
    }

    static func levelSentence(_ level: UnitLevel, left: String) -> LocalizedText {
        let words = unitLevel(level)
        return LocalizedText(
            id:
                "Unit bertingkat: yang dibandingkan \(words.indonesian). \(left) di tingkat lain tidak diperingkat, supaya "
                + "tidak ada yang terhitung dua kali.",
            en: "Units have levels: compared are \(words.english). \(left) at other levels are not ranked, so that "
                + "nothing counts twice.")
    }

    static func peerGroupsSentence(_ groups: String) -> LocalizedText {
        LocalizedText(
            id:
                "Peringkat semua memuat beberapa kelompok (\(groups)) yang tugasnya berbeda; baca peringkat kelompoknya "
                + "lebih dulu.",
            en: "The ranking of all holds several groups (\(groups)) with different duties; read the rankings of the "
                + "groups first.")
    }
}
