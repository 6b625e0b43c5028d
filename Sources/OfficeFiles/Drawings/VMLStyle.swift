/// The `style` of a VML shape (ECMA-376 part 4, 19.1.2.19): where it stands and how large it is, in the manner of CSS.
struct VMLStyle {
    private var values: [String: String] = [:]

    init(_ text: String) {
        for entry in text.prefix(4_096).split(separator: ";") {
            let parts = entry.split(separator: ":", maxSplits: 1)
            if parts.count == 2 { values[parts[0].trimmingBlanks.lowercased()] = parts[1].trimmingBlanks.lowercased() }
        }
    }

    var isAbsolute: Bool { values["position"] == "absolute" }
    var isHidden: Bool { values["visibility"] == "hidden" }
    /// `left`, `center`, `right`; `nil` where an offset says where it stands.
    var alignment: String? { values["mso-position-horizontal"].flatMap { $0 == "absolute" ? nil : $0 } }

    /// In EMU, or in the coordinates of a group.
    func box(inGroup: Bool) -> Box {
        let bare = inGroup ? 1 : Length.pixel
        func length(_ name: String) -> Double { values[name].flatMap { Length.emu($0, bare: bare) } ?? 0 }
        var box = Box(
            x: length("margin-left") + length("left"), y: length("margin-top") + length("top"),
            width: max(0, length("width")), height: max(0, length("height")))
        box.isFlippedAcross = values["flip"]?.contains("x") ?? false
        box.isFlippedDown = values["flip"]?.contains("y") ?? false
        if let rotation = values["rotation"] {
            // Degrees, or 65,536ths of one.
            let isFraction = rotation.hasSuffix("fd")
            let number = Double(isFraction ? String(rotation.dropLast(2)) : rotation) ?? 0
            if number.isFinite { box.rotation = isFraction ? number / 65_536 : number }
        }
        return box
    }
}
