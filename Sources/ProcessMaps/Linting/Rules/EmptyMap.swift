import Findings

/// A file that is BPMN and shows no process: no work, no party, no choreography. Every other rule is silent on it, and a
/// file that holds nothing must not pass for a clean map.
struct EmptyMap: MapRule {
    let about = RuleDescription(
        id: "map/empty-map",
        title: LocalizedText(
            id: "Peta tanpa isi",
            en: "Map without content"),
        explanation: LocalizedText(
            id: "Berkas ini BPMN yang sah, tetapi tidak memuat kegiatan, event, gateway, pool, koreografi, atau "
                + "percakapan apa pun, jadi tidak ada proses yang digambarkan.",
            en: "The file is valid BPMN but holds no activity, event, gateway, pool, choreography or conversation, so "
                + "no process is shown."),
        action: LocalizedText(
            id: "Periksa apakah berkas yang diekspor sudah benar, lalu gambar prosesnya atau ekspor ulang.",
            en: "Check that the right file was exported, then draw the process or export it again."),
        basis: .bpmn("10"))

    func violations(in map: LintedMap) -> [Violation] {
        guard map.nodes.isEmpty, map.map.pools.isEmpty, Self.elsewhere.allSatisfy({ map.file.counts[$0] == 0 }) else {
            return []
        }
        return [
            Violation(
                nil,
                LocalizedText(
                    id: "Berkas ini tidak memuat isi proses apa pun.", en: "The file holds no process content."))
        ]
    }

    /// What choreographies and conversations are made of, which have no table of their own.
    private static let elsewhere: [MapCounts.Column] = [
        .choreographyTask, .subChoreography, .callChoreography, .conversation, .conversationNode, .callConversation,
    ]
}
