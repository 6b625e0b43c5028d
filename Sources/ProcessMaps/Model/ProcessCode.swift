/// A code of the PermenPANRB 19/2018 scheme, compared trimmed, upper-cased and without blanks:
/// `PAN-01` → `PAN-01.01` → `PAN-01.01.CFM.01` → `PAN-01.01.CFM.01.SOP.01`. The code alone ties an SOP to its map.
public struct ProcessCode: Sendable, Hashable, Comparable {
    /// The folded form.
    public let text: String
    /// The code of the map an SOP code belongs to (what stands before `.SOP.`); the code itself for a map's code.
    public let map: String
    /// What stands before the first `.CFM.`; `nil` for a code without one.
    public let subProcess: String?

    /// Any text but a blank one is a code: offices have schemes of their own, and equality is all that ties.
    public init?(_ raw: some StringProtocol) {
        let folded = raw.uppercased().filter { !$0.isWhitespace }
        guard !folded.isEmpty else { return nil }
        text = folded
        map = Self.prefix(of: folded, before: ".SOP.") ?? folded
        subProcess = Self.prefix(of: folded, before: ".CFM.")
    }

    /// A cross-function map's code, or an SOP's below one.
    public var isCrossFunctional: Bool { subProcess != nil }
    /// The code of an SOP.
    public var isSOP: Bool { map != text }

    /// The level of the map: 0 for `PAN-01`, 1 for `PAN-01.01`; a cross-function map is one below its sub-process.
    /// `nil` where the code does not follow the scheme.
    public var level: Int? {
        let trunk = subProcess ?? map
        guard let dash = trunk.lastIndex(of: "-") else { return nil }
        let numbers = trunk[trunk.index(after: dash)...].split(separator: ".", omittingEmptySubsequences: false)
        let digits = numbers.drop { !$0.allSatisfy(\.isNumber) || $0.isEmpty }
        guard !digits.isEmpty, digits.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isNumber) }) else { return nil }
        return isCrossFunctional ? digits.count : digits.count - 1
    }

    public static func < (left: ProcessCode, right: ProcessCode) -> Bool { left.text < right.text }

    private static func prefix(of text: String, before mark: String) -> String? {
        var rest = text[...]
        while !rest.isEmpty {
            if rest.hasPrefix(mark) {
                let prefix = text[..<rest.startIndex]
                return prefix.isEmpty ? nil : String(prefix)
            }
            rest = rest.dropFirst()
        }
        return nil
    }
}
