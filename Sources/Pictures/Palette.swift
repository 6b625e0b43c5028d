/// The values of colours where they differ from the usual ones: an agency's own colours, by the name of the token.
public struct Palette: Sendable, Hashable {
    /// `0xRRGGBB` by the name of the token.
    public var values: [String: UInt32]

    public init(_ values: [String: UInt32] = [:]) {
        self.values = values
    }

    /// `0xRRGGBB`
    public func rgb(_ token: ColourToken) -> UInt32 { (values[token.name] ?? token.light) & 0xFF_FFFF }

    /// Six upper-case hexadecimal digits, without a mark in front.
    public func hex(_ token: ColourToken) -> String {
        let digits = String(rgb(token), radix: 16, uppercase: true)
        return String(repeating: "0", count: 6 - digits.count) + digits
    }
}
