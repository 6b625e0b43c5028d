import Findings

/// `map/dangling-attachment`: a boundary event that sits on nothing.
enum DanglingAttachments: ReadingRule {
    static func findings(in map: ResolvedMap, path: String) -> [Finding] {
        map.dangling.attachments.findings(
            "map/dangling-attachment", .warning,
            {
                LocalizedText(
                    id: "\($0) event tepi tidak menempel pada kegiatan mana pun di berkas.",
                    en: $0 == 1
                        ? "1 boundary event sits on no activity of the file."
                        : "\($0) boundary events sit on no activity of the file.")
            },
            action: LocalizedText(
                id: "Tempelkan ulang event tepi itu pada kegiatannya.",
                en: "Attach the boundary events to their activities again."),
            in: map, path: path)
    }
}
