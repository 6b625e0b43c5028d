import Pictures

/// The colours of a drawing: dark lines on light tints, which a printer without colour turns to black on white. What a
/// colour stands for beyond maps (letters, paper, the states of a mark) is the same token as in every other picture.
struct MapColour {
    /// As SVG writes it.
    let hex: String
    let token: ColourToken

    private init(_ token: ColourToken, _ hex: String) {
        self.hex = hex
        self.token = token
    }

    /// A tint of maps alone.
    private init(_ name: String, _ rgb: UInt32) {
        self.init(ColourToken("map-" + name, rgb), "#" + String(rgb, radix: 16))
    }

    static let ink = MapColour(.ink, "#1f2933")
    static let paper = MapColour(.paper, "#ffffff")
    static let faint = MapColour("faint", 0x7B8794)
    static let band = MapColour("band", 0xEDF1F5)
    static let activity = MapColour("activity", 0xF5F9FD)
    static let start = MapColour("start", 0xEEF8EF)
    static let end = MapColour("end", 0xFDF0EE)
    static let intermediate = MapColour("intermediate", 0xFDFAF0)
    static let gateway = MapColour("gateway", 0xFFF8E3)
    static let shade = MapColour("shade", 0xD5DCE3)
    static let missing = MapColour(.bad, "#b3261e")
    static let attention = MapColour(.fair, "#8a5a00")
    static let covered = MapColour(.good, "#1b6e3c")
}
