public import Findings
internal import Reporting

/// Every rule the tool checks by, whatever its family. A family joins by one line here.
public enum RuleList {
    /// The families, in the order of their names.
    public static let families: [RuleFamily] = RuleFamily.known

    /// In the order of their ids.
    public static let all: [RuleDescription] = families.flatMap(\.rules)

    /// The rule of this id; the family may be left out (`implicit-split`).
    public static func rule(_ id: String) -> RuleDescription? {
        families.lazy.compactMap { $0.rule(id) }.first
    }

    /// How much a rule weighs where nobody says otherwise; `nil` where it is off then.
    public static func usualSeverity(of rule: RuleID) -> Severity? {
        families.first { $0.holds(rule) }?.presets.first?.severity(of: rule)
    }
}

/// A rule id that names nothing.
public struct UnknownRule: Error, Sendable, Hashable {
    public var id: String
    /// The one that may have been meant.
    public var nearest: RuleID?

    /// - Parameters:
    ///   - id: what was asked for.
    ///   - family: whose rules were meant; `nil` for any.
    public init(id: String, in family: RuleFamily? = nil) {
        self.id = id
        nearest = (family?.rules ?? RuleList.all).map(\.id).nearest(to: id)
    }

    public var message: LocalizedText {
        let (meant, en) =
            nearest.map { (" Maksudnya “\($0.rawValue)”?", " Did you mean “\($0.rawValue)”?") } ?? ("", "")
        return LocalizedText(
            id: "Tidak ada aturan “\(id)”.\(meant) Daftar aturan: tatalaksana rule list.",
            en: "There is no rule “\(id)”.\(en) For the list of rules: tatalaksana rule list.")
    }
}
