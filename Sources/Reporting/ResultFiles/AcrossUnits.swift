internal import Assessment
internal import Dossier
internal import Findings
internal import Tracing

/// What is compared across units: `acrossUnits`.
struct AcrossUnits {
    var overlap = UnitOverlap()
    var peerGroups: [PeerGroup]

    init(_ json: inout JSONObject) throws(JSONFault) {
        overlap.groups = try json.objects("sopGroups", SOPGroup.init)
        overlap.foreignNames = try json.objects("foreignNames", ForeignUnitName.init)
        overlap.authority = try json.objects("authority", AuthorityOverlap.init)
        peerGroups = try json.objects("peerGroups", PeerGroup.init)
        overlap.unread = try json.strings("notCompared")
        overlap.cut = try json.integer("cutComparisons")
    }
}

extension SOPGroup {
    init(_ json: inout JSONObject) throws(JSONFault) {
        let (id, basis): (String, Basis) = (try json.string("id"), try json.word("basis"))
        let (title, units) = (try json.string("title"), try json.strings("units"))
        let similarity = try json.hundredths("similarity")
        let difference: Difference = try json.word("differs")
        let isCommon = try json.flag("common")
        let members = try json.objects("members", Member.init)
        self.init(
            id: id, basis: basis, title: title, members: members, units: units, similarity: similarity,
            difference: difference, isCommon: isCommon, action: try json.object("proposal", Action.init))
    }
}

extension SOPGroup.Member {
    init(_ json: inout JSONObject) throws(JSONFault) {
        let (sop, unit) = (try json.string("sop"), try json.stringOrNull("unit"))
        let (title, standing): (String, SOPStanding) = (try json.string("title"), try json.word("standing"))
        self.init(
            sop: sop, title: title, unit: unit, standing: standing,
            titleSimilarity: try json.hundredths("titleSimilarity"),
            stepsSimilarity: try json.hundredthsOrNull("stepsSimilarity"),
            addedWords: try json.strings("addedWords"), missingWords: try json.strings("missingWords"))
    }
}

extension SOPGroup.Action {
    init(_ json: inout JSONObject) throws(JSONFault) {
        let (base, units) = (try json.string("base"), try json.strings("appliesTo"))
        let isShared = try json.flag("alreadyShared")
        self.init(
            base: base, appliesTo: units == ["semua"] ? .everyUnit : units.isEmpty ? .owner : .units(units),
            reasons: try json.objects("reasons", BaseReason.init), isShared: isShared)
    }
}

extension BaseReason {
    init(_ json: inout JSONObject) throws(JSONFault) {
        let word: BaseReasonWord = try json.word("kind")
        switch word {
        case .shared: self = .shared
        case .onlyInForce: self = .onlyInForce
        case .inForce: self = .inForce
        case .nearest: self = .nearest(try json.word("standing"))
        case .newest: self = .newest(try json.string("day"))
        case .complete: self = .complete(try json.integer("filled"), of: try json.integer("fields"))
        }
    }
}

extension ForeignUnitName {
    init(_ json: inout JSONObject) throws(JSONFault) {
        let (sop, unit) = (try json.string("sop"), try json.string("unit"))
        let (named, written) = (try json.string("named"), try json.string("written"))
        let (part, places): (Part, Int) = (try json.word("part"), try json.integer("places"))
        self.init(
            sop: sop, unit: unit, named: named, written: written, part: part, location: try json.location("location"),
            places: places)
    }
}

extension AuthorityOverlap {
    init(_ json: inout JSONObject) throws(JSONFault) {
        self.init(
            id: try json.string("id"), basis: try json.word("basis"), activity: try json.string("activity"),
            units: try json.strings("units"), places: try json.objects("places", Place.init))
    }
}

extension AuthorityOverlap.Place {
    init(_ json: inout JSONObject) throws(JSONFault) {
        self.init(
            unit: try json.string("unit"), id: try json.string("id"), element: try json.stringOrNull("element"),
            name: try json.string("name"), location: try json.location("location"))
    }
}

extension PeerGroup {
    init(_ json: inout JSONObject) throws(JSONFault) {
        let (name, isRanked) = (try json.string("name"), try json.flag("ranked"))
        let units = try json.objects("units", PeerUnit.init)
        self.init(name: name, units: units, isRanked: isRanked, missing: try json.objects("missing", MissingSOP.init))
    }
}

extension PeerUnit {
    init(_ json: inout JSONObject) throws(JSONFault) {
        let (unit, rank) = (try json.string("unit"), try json.integerOrNull("rank"))
        self.init(
            unit: unit, sopsInForce: try json.integer("sopsInForce"), maps: try json.integer("maps"),
            workedOut: try json.integer("mapsWorkedOut"), rank: rank)
    }
}

extension MissingSOP {
    init(_ json: inout JSONObject) throws(JSONFault) {
        self.init(
            group: try json.string("group"), title: try json.string("title"), having: try json.integer("having"),
            lacking: try json.strings("lacking"))
    }
}
