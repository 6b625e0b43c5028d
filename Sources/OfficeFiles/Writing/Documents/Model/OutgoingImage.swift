import Findings

/// A picture of points, PNG or JPEG: the coat of arms at the head of a letter. It is put into the document as it is.
public struct OutgoingImage: Sendable, Hashable {
    public let bytes: [UInt8]
    /// `png` or `jpeg`
    let format: String
    /// In points of the picture.
    let pixels: (width: Int, height: Int)
    /// What it shows, for those who hear the document.
    public var title: String
    /// In millimetres; the height follows.
    public var width: Double
    public var alignment: OutgoingAlignment

    /// - Throws: `badImage` for bytes that are neither PNG nor JPEG, or without width or height.
    public init(
        _ bytes: [UInt8], title: String, width: Double, alignment: OutgoingAlignment = .left
    ) throws(DocumentWritingError) {
        if let pixels = Self.sizeOfPNG(bytes) {
            (format, self.pixels) = ("png", pixels)
        } else if let pixels = Self.sizeOfJPEG(bytes) {
            (format, self.pixels) = ("jpeg", pixels)
        } else {
            throw .badImage(title)
        }
        self.bytes = bytes
        self.title = title
        self.width = width
        self.alignment = alignment
    }

    public static func == (left: Self, right: Self) -> Bool {
        left.bytes == right.bytes && left.title == right.title && left.width == right.width
            && left.alignment == right.alignment
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(bytes)
        hasher.combine(title)
        hasher.combine(width)
    }

    // MARK: - Sizes

    /// The first chunk of a PNG (ISO/IEC 15948, 11.2.2) holds both, each in four bytes.
    private static func sizeOfPNG(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
        guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), bytes.count >= 24,
            bytes[12..<16].elementsEqual("IHDR".utf8)
        else { return nil }
        return size(number(bytes[16..<20]), number(bytes[20..<24]))
    }

    /// A frame header of a JPEG (ITU-T T.81, B.2.2) holds both, behind other segments whose lengths are told.
    private static func sizeOfJPEG(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
        guard bytes.starts(with: [0xFF, 0xD8, 0xFF]) else { return nil }
        var position = 2
        while position + 9 <= bytes.count, bytes[position] == 0xFF {
            let marker = bytes[position + 1]
            let isFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
            if isFrame {
                return size(
                    number(bytes[(position + 7)..<(position + 9)]), number(bytes[(position + 5)..<(position + 7)]))
            }
            // A fill byte has no length.
            position += marker == 0xFF ? 1 : 2 + max(2, number(bytes[(position + 2)..<(position + 4)]))
        }
        return nil
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }

    private static func size(_ width: Int, _ height: Int) -> (width: Int, height: Int)? {
        (1...1_000_000).contains(width) && (1...1_000_000).contains(height) ? (width, height) : nil
    }
}
