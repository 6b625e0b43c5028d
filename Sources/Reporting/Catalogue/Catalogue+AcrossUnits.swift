internal import Findings
internal import Tracing

/// Words of what is compared across units.
extension Catalogue {
    static let acrossUnits = LocalizedText(id: "Antarunit", en: "Across units")
    static let acrossUnitsSentence = LocalizedText(
        id: "Yang sama di beberapa unit, yang tersalin dari unit lain, dan yang perlu diperjelas siapa pemiliknya. "
            + "Bagian ini tidak mengubah nilai.",
        en:
            "What is the same in several units, what was copied from another unit, and whose work should be cleared up. "
            + "This part changes no score.")

    // MARK: The same SOP
    static let sameSOPs = LocalizedText(id: "SOP yang sama di beberapa unit", en: "The same SOP in several units")
    static let sameSOPsSentence = LocalizedText(
        id: "Calon satu SOP bersama. Nama unit dan tempat tidak dihitung; kata yang menentukan (masuk/keluar, "
            + "kelahiran/kematian, angka) membedakan. Kemiripan 1,00 berarti sama.",
        en:
            "Candidates for one shared SOP. Names of units and places do not count; words that decide (incoming/outgoing, "
            + "birth/death, numbers) do. A likeness of 1.00 is the same.")
    static let likeness = LocalizedText(id: "Kemiripan", en: "Likeness")
    static let whatDiffers = LocalizedText(id: "Yang berbeda", en: "What differs")
    static let candidateAction = LocalizedText(id: "Usulan", en: "Proposal")
    static let sopCount = LocalizedText(id: "SOP", en: "SOPs")
    static let commonWork = LocalizedText(id: "administrasi umum", en: "common administration")
    static let wordsThatDiffer = LocalizedText(id: "kata", en: "words")

    static func difference(_ difference: SOPGroup.Difference) -> LocalizedText {
        switch difference {
        case .sameTitle: LocalizedText(id: "judul sama; langkah tidak terbaca", en: "same title; no steps were read")
        case .same: LocalizedText(id: "judul dan langkah sama", en: "same title and steps")
        case .title: LocalizedText(id: "hanya judul", en: "title only")
        case .titleStepsUnknown:
            LocalizedText(id: "judul; langkah tidak terbaca", en: "title; no steps were read")
        case .steps: LocalizedText(id: "hanya langkah", en: "steps only")
        case .titleAndSteps: LocalizedText(id: "judul dan langkah", en: "title and steps")
        }
    }

    // MARK: Copied texts
    static let foreignNames = LocalizedText(
        id: "Nama unit lain di dalam SOP", en: "Names of other units in SOPs")
    static let foreignNamesSentence = LocalizedText(
        id: "SOP yang menyebut unit lain dan tidak menyebut unitnya sendiri, atau kop atau pengesahnya dari unit lain: "
            + "mungkin disalin dan belum disesuaikan.",
        en:
            "SOPs that name another unit and never their own, or whose letterhead or ratifier is another unit's: perhaps "
            + "copied and not adapted yet.")
    static let namedUnit = LocalizedText(id: "Unit yang disebut", en: "Unit named")
    static let partOfSOP = LocalizedText(id: "Bagian", en: "Part")

    static func part(_ part: ForeignUnitName.Part) -> LocalizedText {
        switch part {
        case .title: LocalizedText(id: "judul", en: "title")
        case .letterhead: LocalizedText(id: "kop", en: "letterhead")
        case .ratifier: LocalizedText(id: "pengesah", en: "ratifier")
        case .identity: LocalizedText(id: "identitas", en: "identity block")
        case .step: LocalizedText(id: "langkah", en: "step")
        case .output: LocalizedText(id: "keluaran", en: "output")
        }
    }

    // MARK: Claims of two units
    static let authority = LocalizedText(
        id: "Kewenangan yang perlu diperjelas", en: "Authority to be cleared up")
    static let authoritySentence = LocalizedText(
        id: "Kegiatan yang sama tercatat pada dua atau tiga unit. Bisa jadi keduanya berwenang; perlu diperjelas.",
        en: "The same activity stands with two or three units. Both may well be in charge; it should be cleared up.")
    static let activityLabel = LocalizedText(id: "Kegiatan", en: "Activity")
    static let foundIn = LocalizedText(id: "Tercatat di", en: "Found in")

    // MARK: Peer groups
    static let peerGroups = LocalizedText(id: "Unit menurut kelompok sebanding", en: "Units by peer group")
    static let rank = LocalizedText(id: "Peringkat", en: "Rank")
    static let notRanked = LocalizedText(
        id: "Kurang dari tiga unit mempunyai peta, jadi tidak diberi peringkat.",
        en: "Fewer than three units have maps, so none is ranked.")
    static let rankedSentence = LocalizedText(
        id: "Peringkat menurut bagian peta yang sudah dijabarkan; bagian yang sama berperingkat sama.",
        en: "Ranked by the share of maps worked out; equal shares have the same rank.")
    static let missingSOPs = LocalizedText(
        id: "SOP yang dimiliki sebagian besar kelompok ini", en: "SOPs most of the group has")
    static let lacking = LocalizedText(id: "Belum punya", en: "Lacking")
    static let having = LocalizedText(id: "Punya", en: "Have it")
    static let nothingShared = LocalizedText(
        id: "Tidak ada yang ditemukan.", en: "Nothing was found.")
    static let moreInJSON = LocalizedText(
        id: "lagi tidak ditampilkan; semuanya ada di keluaran JSON (acrossUnits).",
        en: "more are not shown; all are in the JSON output (acrossUnits).")
    static let cutComparison = LocalizedText(
        id: "judul atau rangkaian langkah mempunyai lebih banyak yang serupa daripada yang dibandingkan; sebagian "
            + "kelompoknya mungkin terpisah.",
        en: "titles or sets of steps are like more than was compared; some of their groups may be split.")

    // MARK: Names of sheets
    static let sheetSameSOPs = LocalizedText(id: "SOP sama antarunit", en: "Same SOPs")
    static let sheetForeignNames = LocalizedText(id: "Nama unit lain", en: "Names of other units")
    static let sheetAuthority = LocalizedText(id: "Kewenangan", en: "Authority")
    static let sheetPeers = LocalizedText(id: "Sebanding", en: "Peers")
    static let sheetMissingSOPs = LocalizedText(id: "Belum punya", en: "Lacking")
}
