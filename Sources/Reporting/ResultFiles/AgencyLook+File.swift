internal import Dossier

extension AgencyLook {
    init(_ json: inout JSONObject) throws(JSONFault) {
        self.init()
        if let colour = AgencyColour(try json.stringIfAny("colour") ?? "") { self.colour = colour }
        logo = try json.objectIfAny("logo", AgencyLogo.init)
    }
}

extension AgencyLogo {
    fileprivate init(_ json: inout JSONObject) throws(JSONFault) {
        let path = try json.string("path")
        let format: AgencyLogo.Format = try json.word("format")
        let data = try json.member("data")
        guard let bytes = Base64.bytes(try json.string("data")) else {
            throw JSONFault(entry: data, code: .notA(.string))
        }
        self.init(path: path, format: format, bytes: bytes)
    }
}
