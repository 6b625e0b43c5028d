/// How wide the columns of a worksheet are and how high its rows, in EMU (914,400 to the inch, 12,700 to the point): what
/// a drawing is placed by (ECMA-376 part 1, 18.3.1.13, 18.3.1.73, 18.3.1.81).
struct SheetGeometry: Sendable, Hashable {
    /// Columns or rows, 0-based, that are all of one size; 0 for hidden ones.
    struct Run: Sendable, Hashable {
        var places: ClosedRange<Int>
        var size: Int
    }

    /// Columns and rows that say how large they are, in order, without overlap.
    var columns: [Run] = []
    var rows: [Run] = []
    var defaultColumnWidth = Self.emu(pixels: 64)
    var defaultRowHeight = Self.emu(points: 15)

    func width(ofColumn column: Int) -> Int { Self.size(column, in: columns) ?? defaultColumnWidth }
    func height(ofRow row: Int) -> Int { Self.size(row, in: rows) ?? defaultRowHeight }

    private static func size(_ place: Int, in runs: [Run]) -> Int? {
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].places.upperBound < place { low = middle + 1 } else { high = middle }
        }
        guard low < runs.count, runs[low].places.contains(place) else { return nil }
        return runs[low].size
    }

    // MARK: - Units

    static func emu(pixels: Int) -> Int { pixels * 9_525 }
    static func emu(points: Double) -> Int { Int((min(max(0, points), 10_000) * 12_700).rounded()) }

    /// The width of a digit in the usual font, in pixels: the unit of column widths. The file does not say how wide its
    /// own is; other fonts change it by a pixel.
    private static let digitPixels = 7.0

    /// A width in characters, as files give it: with the margins of the cell in it.
    static func emu(characters: Double) -> Int {
        let characters = min(max(0, characters), 1_000)
        return emu(pixels: Int((256 * characters + (128 / digitPixels).rounded(.down)) / 256 * digitPixels))
    }

    /// The default width where the file gives characters without margins: five pixels more, up to a multiple of eight.
    static func emu(baseCharacters: Int) -> Int {
        let pixels = min(max(0, baseCharacters), 255) * Int(digitPixels) + 5
        return emu(pixels: (pixels + 7) / 8 * 8)
    }
}

extension [SheetGeometry.Run] {
    /// Puts places behind those there are; ones that come too late, out of their order, are left out.
    ///
    /// - Returns: whether there was room within `limit` runs.
    mutating func add(_ places: ClosedRange<Int>, size: Int, limit: Int) -> Bool {
        guard let last else {
            append(Element(places: places, size: size))
            return true
        }
        guard places.lowerBound > last.places.upperBound else { return true }
        if last.size == size, places.lowerBound == last.places.upperBound + 1 {
            self[count - 1].places = last.places.lowerBound...places.upperBound
            return true
        }
        guard count < limit else { return false }
        append(Element(places: places, size: size))
        return true
    }
}
