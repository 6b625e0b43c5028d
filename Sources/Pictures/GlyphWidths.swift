/// An estimate of how wide text runs in a common sans-serif face. A drawing embeds no font, so every width is one:
/// those of Helvetica (and of the faces cut to its measure) for ASCII, typical widths for the rest.
package enum GlyphWidths {
    /// The width of `text` at `size`, in units of the drawing, a little on the safe side.
    package static func width(of text: some StringProtocol, size: Double) -> Double {
        var thousandths = 0
        for scalar in text.unicodeScalars { thousandths += width(of: scalar) }
        return Double(thousandths) * size / 1000 * 1.04
    }

    /// In thousandths of the type size.
    private static func width(of scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x20...0x7E: ascii[Int(scalar.value) - 0x20]
        case 0..<0x20, 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
        case 0xC0...0xDE: 700
        case 0xA0...0x24F: 556
        case 0x1100...0x115F, 0x2E80...0xD7AF, 0xF900...0xFAFF, 0xFF00...0xFF60, 0x1F000...0x3FFFF: 1000
        default: 620
        }
    }

    private static let ascii = [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ]
}
