public import Pictures

/// What a document looks like: letters, sizes, colours and margins, all in one place.
public struct DocumentLook: Sendable, Hashable {
    /// One that Word brings along; where it is missing, programs take one of the same widths (Liberation Sans for Arial,
    /// Carlito for Calibri).
    public var font: String
    /// Of headings and titles.
    public var headingFont: String
    /// Of ids and codes.
    public var codeFont: String
    /// In points, to the half.
    public var size: Double
    public var tableSize: Double
    public var smallSize: Double
    public var titleSize: Double
    /// Of headings of level 1, 2, 3 and 4; the last counts for those that are not named.
    public var headingSizes: [Double]
    public var palette: Palette
    public var margins: Margins

    public init(
        font: String = "Arial", headingFont: String? = nil, codeFont: String = "Courier New", size: Double = 10.5,
        tableSize: Double = 9, smallSize: Double = 8.5, titleSize: Double = 20,
        headingSizes: [Double] = [15, 12.5, 11, 10.5], palette: Palette = Palette(), margins: Margins = Margins()
    ) {
        self.font = font
        self.headingFont = headingFont ?? font
        self.codeFont = codeFont
        self.size = size
        self.tableSize = tableSize
        self.smallSize = smallSize
        self.titleSize = titleSize
        self.headingSizes = headingSizes
        self.palette = palette
        self.margins = margins
    }

    /// Of the page, in millimetres. On landscape pages top is what was left, so that bound pages keep their inner margin.
    public struct Margins: Sendable, Hashable {
        public var top: Double
        public var bottom: Double
        public var left: Double
        public var right: Double

        public init(top: Double = 25, bottom: Double = 20, left: Double = 25, right: Double = 20) {
            self.top = top
            self.bottom = bottom
            self.left = left
            self.right = right
        }
    }
}
