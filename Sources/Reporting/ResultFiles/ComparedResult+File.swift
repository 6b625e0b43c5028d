public import Assessment
internal import Dossier
internal import Findings
internal import Rubric
internal import Tracing

/// Reads of a result that `tatalaksana assess --format json` wrote what a comparison needs, piece by piece: maps, SOPs,
/// drawings, evidence and findings are passed over and never held.
///
///     var reader = ComparedFileReader(path: "hasil.json")
///     while let piece = next() { reader.add(piece) }
///     let result = try reader.result()
public struct ComparedFileReader: Sendable {
    private let path: String
    private var excerpt = JSONExcerpt(keeping: [
        "schemaVersion", "provenance", "agency", "units", "scores", "indicators", "gaps", "profiles", "steps",
        "acrossUnits", "rubric", "look",
    ])

    /// - Parameter path: what messages, and the comparison, call the file.
    public init(path: String) { self.path = path }

    /// The next bytes of the file.
    public mutating func add(_ piece: [UInt8]) {
        excerpt.add(piece)
    }

    /// What was read, once all of it was added.
    ///
    /// - Throws: `ResultFileError` where it is no JSON, the JSON of something else, of a later version of the schema, or
    ///   not complete.
    public consuming func result() throws(ResultFileError) -> ComparedResult {
        let text: JSONText
        do {
            text = try JSONText(excerpt.bytes)
        } catch {
            throw ResultFileError(error, in: excerpt.bytes, path: path)
        }
        do {
            var root = try ResultFile.root(of: text)
            return try ComparedResult(&root, name: path)
        } catch {
            throw ResultFileError(error, in: text, path: path)
        }
    }
}

extension ComparedResult {
    // In the order in which they are written.
    init(_ json: inout JSONObject, name: String) throws(JSONFault) {
        let header = try json.object("provenance", ProvenanceHeader.init)
        let agency = try json.object("agency", Agency.init)
        let units = try json.objects("units", Unit.init)
        let scores = try json.objects("scores", Score.init)
        let answers = try json.objects("indicators", ComparedAnswer.init)
        let gaps = try json.objects("gaps", ComparedGap.init)
        let profiles = try ProfileTotals(&json)
        let steps = try json.objects("steps", ComparedStep.init)
        let across = try json.object("acrossUnits") { json throws(JSONFault) in
            (
                groups: try json.objects("sopGroups", SOPGroup.init),
                names: try json.objects("foreignNames", ForeignUnitName.init),
                peers: try json.objects("peerGroups", PeerGroup.init)
            )
        }
        let instrument = try InstrumentReading(header: header, profiles: profiles).instrument(&json)
        let look = try json.objectIfAny("look", AgencyLook.init) ?? AgencyLook()
        self.init(
            name: name, provenance: header.provenance(instrument, profiles.used), agency: agency, units: units,
            scores: scores, answers: answers, gaps: gaps, steps: steps, groups: across.groups,
            foreignNames: across.names, peerGroups: across.peers, look: look)
    }
}

extension ComparedAnswer {
    init(_ json: inout JSONObject) throws(JSONFault) {
        let (scope, id) = (try json.scope("scope"), try json.string("id"))
        let counted = try json.objectOrNull("measure", Counted.init)
        let isAssumption = try json.objectOrNull("proposal") { json throws(JSONFault) in try json.flag("assumption") }
        self.init(
            scope: scope, indicator: id, state: try json.word("state"), counted: counted,
            isAssumption: isAssumption ?? false, columns: try json.objects("answers", Column.init))
    }
}

extension ComparedAnswer.Counted {
    fileprivate init(_ json: inout JSONObject) throws(JSONFault) {
        let kind: MeasureKind = try json.word("id")
        let (covered, total) = (try json.integer("covered"), try json.integer("total"))
        let proofs = kind == .unitsApplyingSOPs ? try json.objects("proofs", Self.proof) : []
        self.init(kind: kind, covered: covered, total: total, proofs: proofs)
    }

    private static func proof(_ json: inout JSONObject) throws(JSONFault) -> (inForce: Int, unproven: Int) {
        let inForce = try json.integer("inForce")
        return (inForce, try json.array("unproven") { entry throws(JSONFault) in entry }.count)
    }
}

extension ComparedAnswer.Column {
    fileprivate init(_ json: inout JSONObject) throws(JSONFault) {
        let (column, choice): (ScoreColumn, String?) = (try json.word("column"), try json.stringOrNull("choice"))
        self.init(column: column, choice: choice, state: try json.word("state"))
    }
}

extension ComparedGap {
    init(_ json: inout JSONObject) throws(JSONFault) {
        let (id, scope) = (try json.string("id"), try json.scope("scope"))
        let indicator = try json.string("indicator")
        let subject: GapSubjectType = try json.object("subject") { json throws(JSONFault) in try json.word("type") }
        let actions = try json.objects("actions") { json throws(JSONFault) -> (ActionKind, Int) in
            (try json.word("kind"), try json.integer("effort"))
        }
        self.init(
            id: id, scope: scope, indicator: indicator, subject: subject, actions: actions.map(\.0),
            effort: actions.reduce(0) { $0 + $1.1 })
    }
}

extension ComparedStep {
    init(_ json: inout JSONObject) throws(JSONFault) {
        let (scope, indicator) = (try json.scope("scope"), try json.string("indicator"))
        let (from, to) = (try json.string("from"), try json.string("to"))
        let itemsNeeded = try json.integer("itemsNeeded")
        self.init(
            scope: scope, indicator: indicator, from: from, to: to, itemsNeeded: itemsNeeded,
            gain: try json.number("gain"), effort: try json.integer("effort"))
    }
}
