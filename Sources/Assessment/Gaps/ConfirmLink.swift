internal import Dossier
internal import Findings
internal import Tracing

/// The way to a map's SOP that exists already and is only not tied to it: somebody confirms the suggested link.
enum ConfirmLink {
    /// What brings the suggested SOP into force and ties it; `nil` where no action brings it into force.
    static func way(by suggestion: LinkSuggestion, to map: DossierMap, _ ground: Groundwork) -> MapGap.Way? {
        guard let position = ground.sopPositions[suggestion.sop] else { return nil }
        let sop = ground.dossier.sops[position]
        let confirming = GapAction(
            kind: .confirmLink, effort: ground.effort(.confirmLink), text: text(suggestion, sop, map), target: sop.id)
        if ground.isInForce(position) { return MapGap.Way(sop: sop.id, actions: [confirming]) }
        guard let finishing = MapGap.way(to: sop, ground) else { return nil }
        return MapGap.Way(sop: sop.id, actions: finishing + [confirming])
    }

    private static func text(_ suggestion: LinkSuggestion, _ sop: SOP, _ map: DossierMap) -> LocalizedText {
        let activity = suggestion.activity.map { " --activity \(quoted($0))" } ?? ""
        let command = "tatalaksana link confirm DOSIR --sop \(quoted(sop.id)) --map \(quoted(map.id))\(activity)"
        return LocalizedText(
            id: "Periksa usulan kaitan dengan SOP \(sop.called). ",
            en: "Look at the suggested link to SOP \(sop.called). ")
            + suggestion.condition
            + LocalizedText(id: " Bila benar, pastikan: \(command)", en: " If it is right, confirm it: \(command)")
    }

    /// As one word of a command line.
    private static func quoted(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
                || [0x2E, 0x2F, 0x2D, 0x5F].contains(byte)
        }
        return isPlain ? text : "\"\(text)\""
    }
}
