/// A colour by what it is for: a name, and the value it has on white paper where nobody says otherwise. A `Palette`
/// gives an agency's own value.
public struct ColourToken: Sendable, Hashable {
    /// Lower case letters, digits and hyphens, as it stands in class names.
    public var name: String
    /// `0xRRGGBB`
    public var light: UInt32

    public init(_ name: String, _ light: UInt32) {
        self.name = name
        self.light = light & 0xFF_FFFF
    }

    // Text and paper
    public static let ink = ColourToken("ink", 0x1C2430)
    public static let soft = ColourToken("soft", 0x4D5866)
    public static let line = ColourToken("line", 0xC3CAD3)
    public static let faint = ColourToken("faint", 0xF1F4F7)
    public static let paper = ColourToken("paper", 0xFFFFFF)

    // The one accent
    public static let accent = ColourToken("accent", 0x17527E)
    public static let accentBack = ColourToken("accent-back", 0xE3EDF5)

    // Five states, each for text on white and as ground for dark text
    public static let good = ColourToken("good", 0x1D6436)
    public static let goodBack = ColourToken("good-back", 0xE4F2E8)
    public static let fair = ColourToken("fair", 0x7A4B00)
    public static let fairBack = ColourToken("fair-back", 0xFCF0D9)
    public static let bad = ColourToken("bad", 0x9B1C1C)
    public static let badBack = ColourToken("bad-back", 0xFBE7E7)
    public static let open = ColourToken("open", 0x4A4391)
    public static let openBack = ColourToken("open-back", 0xECEBF7)
    public static let none = ColourToken("none", 0x5B6470)
    public static let noneBack = ColourToken("none-back", 0xEDEFF1)
}
