import Findings

/// `map/duplicate-id`: two elements with one id. References then mean the first (XML 1.0, 3.3.1: an ID names one element).
enum DuplicateIDs: ReadingRule {
    static func findings(in map: ResolvedMap, path: String) -> [Finding] {
        map.draft.duplicates.findings(
            "map/duplicate-id", .warning,
            {
                LocalizedText(
                    id:
                        "\($0) elemen memakai id yang sudah dipakai elemen lain; rujukan dianggap menunjuk yang pertama.",
                    en: "\($0) element(s) use an id another element has; references are taken to mean the first.")
            },
            action: LocalizedText(
                id: "Beri id yang berbeda, atau gambar ulang elemen salinannya di aplikasi pemodelan.",
                en: "Give them different ids, or draw the copied elements anew in the modelling tool."),
            in: map, path: path)
    }
}
