internal import Dossier

extension AgencyEvaluation {
    init(_ json: inout JSONObject) throws(JSONFault) {
        self.init()
        agency = try json.objectIfAny("agency", EvaluationParticulars.init) ?? EvaluationParticulars()
        units = try json.objectsIfAny("units", AgencyEvaluation.Unit.init)
    }
}

extension AgencyEvaluation.Unit {
    fileprivate init(_ json: inout JSONObject) throws(JSONFault) {
        self.init(
            unit: try json.string("unit"), particulars: try json.object("particulars", EvaluationParticulars.init))
    }
}

extension EvaluationParticulars {
    fileprivate init(_ json: inout JSONObject) throws(JSONFault) {
        self.init()
        evaluator = try json.stringIfAny("evaluator")
        (letterhead, address) = (try json.stringsIfAny("letterhead"), try json.stringsIfAny("address"))
        letter = try json.objectIfAny("letter", EvaluationLetter.init) ?? EvaluationLetter()
        assignment = try json.objectIfAny("assignment", EvaluationAssignment.init) ?? EvaluationAssignment()
        period = try json.objectIfAny("period", EvaluationPeriod.init) ?? EvaluationPeriod()
        team = try json.objectsIfAny("team") { member throws(JSONFault) in
            EvaluationTeamMember(
                role: try member.stringIfAny("role"), name: try member.stringIfAny("name"),
                position: try member.stringIfAny("position"))
        }
        signatories = try json.objectsIfAny("signatories", EvaluationSignatory.init)
        (scope, limits) = (try json.stringsIfAny("scope"), try json.stringsIfAny("limits"))
        (legalBasis, assurance) = (try json.stringsIfAny("legalBasis"), try json.stringsIfAny("assurance"))
        deadlineDays = try json.integerIfAny("deadlineDays")
        followUp = try json.objectsIfAny("followUp", EarlierRecommendation.init)
        profile = try json.stringsIfAny("profile")
        goodPractices = try json.stringsIfAny("goodPractices")
        response = try json.stringsIfAny("response")
    }
}

extension EvaluationLetter {
    fileprivate init(_ json: inout JSONObject) throws(JSONFault) {
        self.init()
        (place, number) = (try json.stringIfAny("place"), try json.stringIfAny("number"))
        date = try json.dateIfAny("date")
        (nature, attachments) = (try json.stringIfAny("nature"), try json.stringIfAny("attachments"))
        subject = try json.stringIfAny("subject")
        (addressee, copies) = (try json.stringsIfAny("addressee"), try json.stringsIfAny("copies"))
    }
}

extension EvaluationAssignment {
    fileprivate init(_ json: inout JSONObject) throws(JSONFault) {
        self.init()
        (instrument, number) = (try json.stringIfAny("instrument"), try json.stringIfAny("number"))
        date = try json.dateIfAny("date")
    }
}

extension EvaluationPeriod {
    fileprivate init(_ json: inout JSONObject) throws(JSONFault) {
        self.init()
        (from, to) = (try json.dateIfAny("from"), try json.dateIfAny("to"))
    }
}

extension EvaluationSignatory {
    fileprivate init(_ json: inout JSONObject) throws(JSONFault) {
        self.init(
            position: try json.stringIfAny("position"), name: try json.stringIfAny("name"),
            rank: try json.stringIfAny("rank"), nip: try json.stringIfAny("nip"),
            place: try json.stringIfAny("place"), date: try json.dateIfAny("date"))
    }
}

extension EarlierRecommendation {
    fileprivate init(_ json: inout JSONObject) throws(JSONFault) {
        self.init(
            number: try json.stringIfAny("number"), recommendation: try json.string("recommendation"),
            state: try json.stringIfAny("state"), note: try json.stringIfAny("note"))
    }
}
