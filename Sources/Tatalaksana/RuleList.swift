public import Findings
internal import ProcessMaps

/// Every rule the tool checks by, whatever its family. A family joins by one line here.
public enum RuleList {
    /// In the order of their ids.
    public static let all: [RuleDescription] = MapLint.rules

    /// The rule of this id; the family may be left out (`implicit-split`).
    public static func rule(_ id: String) -> RuleDescription? {
        all.first { $0.id.rawValue == id } ?? all.first { $0.id.rawValue.drop { $0 != "/" }.dropFirst() == id }
    }

    /// How much a rule weighs where nobody says otherwise; `nil` where it is off then.
    public static func usualSeverity(of rule: RuleID) -> Severity? { LintPreset.recommended.severity(of: rule) }
}

/// A rule id that names nothing.
public struct UnknownRule: Error, Sendable, Hashable {
    public var id: String
    /// The one that may have been meant.
    public var nearest: RuleID?

    public init(id: String) {
        self.id = id
        nearest = RuleList.all.map(\.id).nearest(to: id)
    }

    public var message: LocalizedText {
        let (meant, en) =
            nearest.map { (" Maksudnya “\($0.rawValue)”?", " Did you mean “\($0.rawValue)”?") } ?? ("", "")
        return LocalizedText(
            id: "Tidak ada aturan “\(id)”.\(meant) Daftar aturan: tatalaksana rule list.",
            en: "There is no rule “\(id)”.\(en) For the list of rules: tatalaksana rule list.")
    }
}
