internal import Findings
internal import Rubric

extension Scale {
    init(_ json: inout JSONObject) throws(JSONFault) {
        let id = try json.string("id")
        let word: ScaleWord = try json.word("kind")
        let kind: Kind =
            switch word {
            case .choices: .choices(try json.objects("choices", Choice.init))
            case .ratio: .ratio
            case .points: .points(maximum: try json.number("maximum"))
            }
        self.init(id: id, kind: kind, source: try json.source("source"))
    }
}

extension Choice {
    init(_ json: inout JSONObject) throws(JSONFault) {
        self.init(code: try json.string("code"), value: try json.number("value"))
    }
}

extension Predicates {
    init(_ json: inout JSONObject) throws(JSONFault) {
        self.init(outOf: try json.number("outOf"), list: try json.objects("list", Predicate.init))
    }
}

extension Predicate {
    init(_ json: inout JSONObject) throws(JSONFault) {
        let (code, title) = (try json.string("code"), try json.localized("title"))
        let bound = try json.bound()
        self.init(code: code, bound: bound, title: Sourced(title, source: try json.source("source")))
    }
}

extension Gate {
    init(_ json: inout JSONObject) throws(JSONFault) {
        let (id, title) = (try json.string("id"), try json.localized("title"))
        let needs = try json.objects("needs", Need.init)
        self.init(id: id, title: title, source: try json.source("source"), needs: needs)
    }
}

extension Gate.Need {
    init(_ json: inout JSONObject) throws(JSONFault) {
        if let node = try json.stringIfAny("node") {
            self = .score(node: node, try json.bound())
        } else if json.memberIfAny("nodes") != nil {
            self = .share(nodes: try json.strings("nodes"), try json.bound())
        } else {
            _ = try json.string("every")
            self = .shareOfEveryArea(try json.bound())
        }
    }
}

extension JSONObject {
    /// `over` or `from`: without or with the number itself.
    fileprivate mutating func bound() throws(JSONFault) -> LowerBound {
        memberIfAny("over") == nil ? LowerBound(from: try number("from")) : LowerBound(over: try number("over"))
    }
}
