public import Findings

/// A tie between an SOP and a map, or one activity of it, that nobody has confirmed: their titles mean the same.
public struct LinkSuggestion: Sendable, Hashable {
    /// `SOP.id`
    public var sop: String
    /// `DossierMap.id`
    public var map: String
    /// The activity (XML id), where the SOP is about one activity and not about the whole map.
    public var activity: String?
    public var sopTitle: String
    public var mapTitle: String
    public var activityName: String?
    /// In hundredths, at most `most`.
    public var hundredths: Int
    /// Why, in words.
    public var reason: LocalizedText
    /// The terms that both share, as the SOP writes them.
    public var terms: [String]

    public init(
        sop: String, map: String, activity: String? = nil, sopTitle: String, mapTitle: String,
        activityName: String? = nil, hundredths: Int, reason: LocalizedText, terms: [String]
    ) {
        self.sop = sop
        self.map = map
        self.activity = activity
        self.sopTitle = sopTitle
        self.mapTitle = mapTitle
        self.activityName = activityName
        self.hundredths = hundredths
        self.reason = reason
        self.terms = terms
    }

    /// From here on a suggestion is one to act on; below it one to look at.
    public static let confident = 80

    /// Nothing is quite sure that only titles say.
    static let most = 99

    /// 0…1
    public var confidence: Double { Double(hundredths) / 100 }

    /// What holds of everything that rests on it.
    public var condition: LocalizedText {
        LocalizedText(
            id: "Hanya dihitung bila pejabat memastikan kaitan ini; keyakinan usulan "
                + "\(confidenceText(.indonesian)): \(reason.indonesian)",
            en: "Counts only if an officer confirms this link; confidence of the suggestion "
                + "\(confidenceText(.english)): \(reason.english)")
    }

    /// The confidence as people read it: `0,97` or `0.97`.
    public func confidenceText(_ language: Language) -> String {
        let fraction = hundredths % 100
        return "\(hundredths / 100)" + (language == .indonesian ? "," : ".") + (fraction < 10 ? "0" : "")
            + "\(fraction)"
    }
}
