internal import Foundation

/// A colour by its three parts (sRGB), and how well it is told from another.
public struct AgencyColour: Sendable, Hashable {
    /// `0xRRGGBB`
    public let rgb: UInt32

    public static let white = AgencyColour(rgb: 0xFF_FFFF)
    /// The least contrast of text that people can read (WCAG 2.2, 1.4.3).
    public static let leastContrast = 4.5

    public init(rgb: UInt32) { self.rgb = rgb & 0xFF_FFFF }

    /// - Parameter text: six hexadecimal digits, with or without `#` in front; anything else is no colour.
    public init?(_ text: String) {
        let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
        guard digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit), let value = UInt32(digits, radix: 16) else {
            return nil
        }
        self.init(rgb: value)
    }

    /// Six lower-case hexadecimal digits behind `#`.
    public var text: String {
        let digits = String(rgb, radix: 16)
        return "#" + String(repeating: "0", count: 6 - digits.count) + digits
    }

    /// From 1 for the same colour to 21 for black and white (WCAG 2.2, *contrast ratio*).
    public func contrast(with other: AgencyColour) -> Double {
        let (one, two) = (luminance, other.luminance)
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }

    /// A light ground of the same colour, on which the colour itself can still be read.
    public var ground: AgencyColour {
        for part in stride(from: UInt32(12), to: 0, by: -1) {
            let light = mixed(intoWhite: part)
            if contrast(with: light) >= Self.leastContrast { return light }
        }
        return .white
    }

    /// So many hundredths of the colour, the rest white.
    private func mixed(intoWhite part: UInt32) -> AgencyColour {
        let parts = parts.map { (UInt32($0) * part + 255 * (100 - part) + 50) / 100 }
        return AgencyColour(rgb: parts[0] << 16 | parts[1] << 8 | parts[2])
    }

    private var parts: [UInt8] { [UInt8(rgb >> 16 & 255), UInt8(rgb >> 8 & 255), UInt8(rgb & 255)] }

    /// WCAG 2.2, *relative luminance*.
    private var luminance: Double {
        let linear = parts.map { part in
            let share = Double(part) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }
}
