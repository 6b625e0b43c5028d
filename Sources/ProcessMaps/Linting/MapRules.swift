import Findings

/// The rules of map lint. A test makes sure that every file of `Rules/` stands here.
enum MapRules {
    static let all: [any MapRule] = [
        ImplicitSplit()
    ]
}

extension LegalBasis {
    /// A section of OMG BPMN 2.0.2 (formal/2013-12-09), the edition of ISO/IEC 19510.
    static func bpmn(_ section: String) -> LegalBasis { LegalBasis("OMG BPMN 2.0.2", part: section) }

    /// PermenPANRB 19/2018 on drawing process maps.
    static func mapping(_ part: String) -> LegalBasis { LegalBasis("PermenPANRB 19/2018", part: part) }
}
