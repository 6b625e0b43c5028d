internal import Findings

/// What the actions of a plan say, in both languages.
enum ActionWords {
    static func draft(_ map: String) -> LocalizedText {
        LocalizedText(
            id: "Susun SOP untuk peta \(map), sahkan, dan isi Kode Proses-nya.",
            en: "Draft an SOP for map \(map), have it ratified, and fill in its Kode Proses.")
    }

    static func draftNew(_ unit: String) -> LocalizedText {
        LocalizedText(
            id: "Susun dan sahkan SOP untuk peta baru \(unit).",
            en: "Draft an SOP for the new map of \(unit) and have it ratified.")
    }

    static func register(_ unit: String) -> LocalizedText {
        LocalizedText(
            id: "Susun peta proses bisnis \(unit), lalu catat di matriks peta.",
            en: "Draw a process map of \(unit) and enter it in the matrix of maps.")
    }

    static func confirm(_ map: String, _ sop: String) -> LocalizedText {
        LocalizedText(
            id: "Periksa apakah SOP \(sop) menjabarkan peta \(map); bila ya, pastikan kaitannya.",
            en: "Check whether SOP \(sop) works out map \(map); if it does, confirm the link.")
    }

    static func monitor(_ sop: String) -> LocalizedText {
        LocalizedText(
            id: "Pantau penerapan SOP \(sop) dan catat buktinya.",
            en: "Monitor the application of SOP \(sop) and register the evidence.")
    }

    static func monitorNew(_ map: LocalizedText) -> LocalizedText {
        LocalizedText(
            id: "Pantau penerapan SOP baru untuk \(map.indonesian) dan catat buktinya.",
            en: "Monitor the application of the new SOP for \(map.english) and register the evidence.")
    }

    static func followUp(_ ids: [String], _ about: String) -> LocalizedText {
        LocalizedText(
            id: "Tindak lanjuti hasil evaluasi \(ids.joined(separator: ", ")) untuk \(about), lalu catat buktinya.",
            en: "Follow up the results of evaluation \(ids.joined(separator: ", ")) of \(about) and register the "
                + "evidence.")
    }

    static let followUpNew = LocalizedText(
        id: "Tindak lanjuti hasil evaluasi yang baru itu, lalu catat buktinya.",
        en: "Follow up the results of that new evaluation and register the evidence.")

    static let evaluate = LocalizedText(
        id: "Evaluasi efisiensi dan efektivitas peta dan SOP, dan catat buktinya dengan tanggal.",
        en: "Evaluate the efficiency and effectiveness of maps and SOPs and register the evidence with its date.")
}
