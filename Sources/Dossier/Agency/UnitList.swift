import Findings
import Yams

/// The `units` of `agency.yaml`. Every unit with an id of its own stays; what is odd about the tree is reported.
struct UnitList {
    private(set) var units: [PlacedUnit] = []
    /// The first entry that was skipped.
    private(set) var problem: ReadProblem?
    private var ids: Set<String> = []

    private static let keys = ["id", "name", "parent", "peerGroup", "formerNames", "responsible"]

    init(_ node: Node?, of file: YAMLFile, log: inout FindingLog) {
        guard let node, !node.isBlank else { return }
        guard let entries = node.sequence else {
            skip(Message.notAList(file.location(node, key: "units")), log: &log)
            return
        }
        for entry in entries { take(entry, of: file, log: &log) }
    }

    private mutating func take(_ node: Node, of file: YAMLFile, log: inout FindingLog) {
        guard let fields = node.mapping else {
            skip(Message.notAUnit(file.location(node, key: "units")), log: &log)
            return
        }
        guard let id = fields["id"]?.text else {
            skip(Message.withoutID(fields["name"]?.text, file.location(node)), log: &log)
            return
        }
        let place = file.location(node, key: id)
        guard ids.insert(id).inserted else {
            skip(Message.duplicateID(id, place), log: &log)
            return
        }
        file.unknownKeys(in: fields, known: Self.keys, log: &log)
        let name = fields["name"]?.text
        if name == nil { log.report(Message.withoutName(id, place)) }
        let unit = Unit(
            id: id, name: name ?? id, parent: fields["parent"]?.text, peerGroup: fields["peerGroup"]?.text,
            formerNames: fields["formerNames"]?.texts ?? [], responsible: fields["responsible"]?.text)
        units.append(PlacedUnit(unit: unit, place: place, hasName: name != nil))
    }

    private mutating func skip(_ finding: Finding, log: inout FindingLog) {
        log.report(finding)
        guard problem == nil else { return }
        problem = ReadProblem(code: "badEntry", message: finding.message, line: finding.location.line)
    }
}

private enum Message {
    static func notAList(_ place: SourceLocation) -> Finding {
        Finding(
            rule: "dossier/value-unreadable", severity: .error,
            message: LocalizedText(
                id: "“units” harus berupa daftar; tidak ada unit yang terbaca.",
                en: "“units” must be a list; no unit was read."),
            action: form, location: place)
    }

    static func notAUnit(_ place: SourceLocation) -> Finding {
        Finding(
            rule: "dossier/value-unreadable", severity: .error,
            message: LocalizedText(
                id: "Entri ini bukan unit dengan id dan name, jadi dilewati.",
                en: "This entry is no unit with id and name and was skipped."),
            action: form, location: place)
    }

    private static let form = LocalizedText(
        id: "Tulis tiap unit sebagai “- {id: …, name: …}”.", en: "Write each unit as “- {id: …, name: …}”.")

    static func duplicateID(_ id: String, _ place: SourceLocation) -> Finding {
        Finding(
            rule: "dossier/unit-duplicate", severity: .error,
            message: LocalizedText(
                id: "Id unit \(id.quoted) sudah dipakai di atas; unit ini tidak ikut dihitung.",
                en: "The unit id \(id.quoted) is already taken above; this unit is not counted."),
            action: LocalizedText(id: "Beri id yang berbeda.", en: "Give it another id."), location: place)
    }

    static func withoutID(_ name: String?, _ place: SourceLocation) -> Finding {
        let called = name.map { " \($0.quoted)" } ?? ""
        return Finding(
            rule: "dossier/unit-without-id", severity: .error,
            message: LocalizedText(
                id: "Unit\(called) tidak mempunyai id, jadi tidak ikut dihitung.",
                en: "The unit\(called) has no id and is not counted."),
            action: LocalizedText(id: "Isi id, misalnya disdukcapil.", en: "Give it an id such as disdukcapil."),
            location: place)
    }

    static func withoutName(_ id: String, _ place: SourceLocation) -> Finding {
        Finding(
            rule: "dossier/unit-without-name", severity: .warning,
            message: LocalizedText(
                id: "Unit \(id.quoted) tidak mempunyai nama; id-nya dipakai sebagai nama.",
                en: "The unit \(id.quoted) has no name; its id stands for it."), location: place)
    }
}
