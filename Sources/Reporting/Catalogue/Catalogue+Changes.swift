internal import Findings

extension Catalogue {
    /// What changed since the last period, in the gap report.
    enum Changes {
        static let title = LocalizedText(id: "Perubahan sejak periode lalu", en: "Changes since the last period")
        static let howToGet = LocalizedText(
            id:
                "Belum ada hasil periode lalu di sini: berikan berkasnya dengan --previous HASIL-LALU.json untuk melihat "
                + "apa yang berubah.",
            en:
                "No result of an earlier period is given: name its file with --previous EARLIER-RESULT.json to see what "
                + "changed.")
        static func between(_ before: String, _ after: String) -> LocalizedText {
            LocalizedText(
                id: "Keadaan per \(before) dibandingkan dengan keadaan per \(after).",
                en: "The state of \(before) beside that of \(after).")
        }

        // MARK: Why not
        static func otherAgency(_ own: String, _ other: String) -> LocalizedText {
            LocalizedText(
                id: "Tidak dapat dibandingkan: berkas --previous adalah hasil \(other), bukan \(own).",
                en: "They cannot be compared: the file of --previous is a result of \(other), not of \(own).")
        }
        static func notEarlier(_ day: String) -> LocalizedText {
            LocalizedText(
                id: "Tidak dapat dibandingkan: berkas --previous per \(day), tidak lebih awal daripada laporan ini.",
                en: "They cannot be compared: the file of --previous is of \(day), no earlier than this report.")
        }
        static func unknownUnit(_ name: String) -> LocalizedText {
            LocalizedText(
                id: "Tidak dapat dibandingkan: \(name) tidak ada pada hasil periode lalu.",
                en: "They cannot be compared: \(name) is not in the earlier result.")
        }
        static func otherBasis(_ reason: String) -> LocalizedText {
            LocalizedText(
                id: "Nilai dan kesenjangannya tidak dapat dibandingkan: hasil periode lalu \(reason). Nilainya ditulis "
                    + "berdampingan tanpa selisih.",
                en: "Scores and gaps cannot be compared: the earlier result \(reason). The scores stand side by side "
                    + "without a difference.")
        }

        // MARK: Tables
        static let scores = LocalizedText(id: "Nilai dahulu dan sekarang", en: "Score then and now")
        static let bounds = LocalizedText(id: "Batas", en: "Bounds")
        static let indicatorNote = LocalizedText(
            id: "Selisih dalam poin persen dari nilai penuh indikator, menurut kolom terukur.",
            en: "Differences are in percentage points of the full score of the indicator, in the measured column.")
        static let gaps = LocalizedText(id: "Kesenjangan dahulu dan sekarang", en: "Gaps then and now")
        static let whatBecame = LocalizedText(id: "Kini", en: "Now")
        static let closed = LocalizedText(id: "Tertutup", en: "Closed")
        static let new = LocalizedText(id: "Baru", en: "New")
        static let remaining = LocalizedText(id: "Masih terbuka", en: "Still open")
        static let gapNote = LocalizedText(
            id: "Kesenjangan dikenali dari id-nya: cakupan, indikator, dan butirnya.",
            en: "A gap is known by its id: scope, indicator and item.")
        static let remainingElsewhere = LocalizedText(
            id: "Yang masih terbuka tercantum pada lampiran Kesenjangan tiap unit.",
            en: "Those still open stand in the appendix Gaps by unit.")
        static let noneMoved = LocalizedText(
            id: "Tidak ada kesenjangan yang tertutup atau baru.", en: "No gap was closed, and none is new.")
        static let documents = LocalizedText(id: "SOP dan peta yang berubah", en: "SOPs and maps that changed")
        static let documentNote = LocalizedText(
            id:
                "SOP dikenali dari nomornya dan peta dari kodenya: yang berganti nomor tampak sebagai baru dan tidak ada lagi.",
            en: "An SOP is known by its number and a map by its code: one that got another shows as new and as gone.")
        static let noDocuments = LocalizedText(
            id: "Tidak ada SOP atau peta yang baru, tidak ada lagi, atau berganti kedudukan.",
            en: "No SOP or map is new, gone or of another standing.")
        static let added = LocalizedText(id: "＋ baru", en: "＋ new")
        static let removed = LocalizedText(id: "－ tidak ada lagi", en: "－ gone")
        static let changedStanding = LocalizedText(id: "↻ berganti kedudukan", en: "↻ other standing")
        static let sop = LocalizedText(id: "SOP", en: "SOP")
        static let map = LocalizedText(id: "Peta", en: "Map")
        static let sheetScores = LocalizedText(id: "Perubahan nilai", en: "Changes of score")
        static let sheetIndicators = LocalizedText(id: "Perubahan indikator", en: "Changes by indicator")
        static let sheetGaps = LocalizedText(id: "Perubahan kesenjangan", en: "Changes of gaps")
        static let sheetDocuments = LocalizedText(id: "Perubahan SOP dan peta", en: "Changes of SOPs, maps")
    }
}
