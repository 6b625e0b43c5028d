import Findings

/// `map/dangling-message-flow`: a message flow without two ends in the file.
enum DanglingMessageFlows: ReadingRule {
    static func findings(in map: ResolvedMap, path: String) -> [Finding] {
        map.dangling.messageFlows.findings(
            "map/dangling-message-flow", .warning,
            {
                LocalizedText(
                    id: "\($0) ujung alur pesan (message flow) kosong atau menunjuk elemen yang tidak ada di "
                        + "berkas.",
                    en: "\($0) end(s) of message flows are absent or name an element that is not in the file.")
            },
            action: LocalizedText(
                id: "Sambungkan ulang alur pesannya ke pool atau kegiatan.",
                en: "Connect the message flows again to a pool or an activity."),
            in: map, path: path)
    }
}
