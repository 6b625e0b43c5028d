import Findings
import Yams

/// Reads `links.yaml`: the links between maps and SOPs that somebody confirmed.
struct LinksFile {
    let sops: SOPIndex
    let maps: MapIndex

    private static let keys = ["map", "sop", "activity", "by", "on", "reason"]

    /// The links of `file`, with map and SOP as the dossier writes them, and the first thing that was skipped.
    func read(_ file: YAMLFile, log: inout FindingLog) throws(RefusedInput) -> (links: [ConfirmedLink], ReadProblem?) {
        guard let root = file.root, !root.isBlank else { return ([], nil) }
        guard let entries = root.sequence else { throw RefusedInput(problem: Message.wrongShape(root.mark?.line)) }
        var links: [ConfirmedLink] = []
        var problem: ReadProblem?
        for entry in entries {
            do {
                links.append(try link(entry, of: file, log: &log))
            } catch {
                let place = SourceLocation(path: file.path, line: error.problem.line)
                log.report(
                    Finding(
                        rule: RuleID(rawValue: "dossier/\(error.problem.code)"), severity: .error,
                        message: error.problem.message, location: place))
                problem = problem ?? ReadProblem(code: "badEntry", message: error.problem.message, line: place.line)
            }
        }
        return (links, problem)
    }

    /// - Throws: `RefusedInput` for an entry that ties nothing; its code is the rule that speaks.
    private func link(_ entry: Node, of file: YAMLFile, log: inout FindingLog) throws(RefusedInput) -> ConfirmedLink {
        let line = entry.mark?.line
        guard let fields = entry.mapping, let mapText = fields["map"]?.text, let sopText = fields["sop"]?.text else {
            throw RefusedInput(problem: Message.incomplete(line))
        }
        file.unknownKeys(in: fields, known: Self.keys, log: &log)
        guard let map = maps.map(mapText) else {
            throw RefusedInput(problem: Message.mapUnknown(mapText, fields["map"]?.mark?.line ?? line))
        }
        guard let sop = sops.sops(sopText).first else {
            throw RefusedInput(problem: Message.sopUnknown(sopText, fields["sop"]?.mark?.line ?? line))
        }
        let isID = sopText.trimmingBlanks == sop.id
        return ConfirmedLink(
            map: map.id, sop: isID ? sop.id : sop.number ?? sop.id, activity: fields["activity"]?.text,
            by: fields["by"]?.text,
            on: date(fields["on"], of: file, log: &log), reason: fields["reason"]?.text,
            location: file.location(entry))
    }

    private func date(_ node: Node?, of file: YAMLFile, log: inout FindingLog) -> CalendarDate? {
        guard let node, let text = node.text else { return nil }
        return DateText.date(text, in: "on", at: file.location(node, key: "on"), severity: .warning, log: &log)
    }
}

private enum Message {
    static func wrongShape(_ line: Int?) -> ReadProblem {
        ReadProblem(
            code: "wrongShape",
            message: LocalizedText(
                id: "links.yaml harus berisi daftar “- {map: …, sop: …}”.",
                en: "links.yaml must hold a list of “- {map: …, sop: …}”."),
            line: line)
    }

    static func incomplete(_ line: Int?) -> ReadProblem {
        ReadProblem(
            code: "link-incomplete",
            message: LocalizedText(
                id: "Kaitan ini tidak menyebut “map” dan “sop”, jadi dilewati.",
                en: "This link does not give “map” and “sop” and was skipped."),
            line: line)
    }

    static func mapUnknown(_ text: String, _ line: Int?) -> ReadProblem {
        ReadProblem(
            code: "link-map-unknown",
            message: LocalizedText(
                id: "Tidak ada peta \(text.quoted); kaitan ini dilewati.",
                en: "There is no map \(text.quoted); this link was skipped."),
            line: line)
    }

    static func sopUnknown(_ text: String, _ line: Int?) -> ReadProblem {
        ReadProblem(
            code: "link-sop-unknown",
            message: LocalizedText(
                id: "Tidak ada SOP \(text.quoted); kaitan ini dilewati.",
                en: "There is no SOP \(text.quoted); this link was skipped."),
            line: line)
    }
}
