import OfficeFiles
import Testing

@Suite("Pictures of points in Word documents")
struct OutgoingImageTests {
    /// The beginning of a PNG 200 wide and 100 high.
    static let png: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + [
            0, 0, 0, 200, 0, 0, 0, 100,
        ]
    /// The beginning of a JPEG 64 wide and 32 high, behind a segment of another kind.
    static let jpeg: [UInt8] =
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC0, 0, 17, 8, 0, 32, 0, 64, 3]

    @Test(
        "a picture stands in the document once, as high as its width says",
        arguments: [
            (png, "png", 720_090, 360_045), (jpeg, "jpeg", 720_090, 360_045),
        ])
    func size(bytes: [UInt8], format: String, width: Int, height: Int) throws {
        let image = try OutgoingImage(bytes, title: "Lambang <daerah>", width: 20, alignment: .center)
        let parts = try WrittenParts(OutgoingDocument(.image(image), .image(image)))
        #expect(parts.names.filter { $0.hasPrefix("word/media/") } == ["word/media/image1.\(format)"])
        #expect(try parts.body.contains("<wp:extent cx=\"\(width)\" cy=\"\(height)\"/>"))
        #expect(try parts.body.contains("descr=\"Lambang &lt;daerah&gt;\""))
        #expect(try parts.part("[Content_Types].xml").contains("ContentType=\"image/\(format)\""))
        #expect(try parts.part("word/_rels/document.xml.rels").contains("Target=\"media/image1.\(format)\""))
        #expect(SchemaOrder.mistakes(in: try parts.body) == [])
    }

    @Test(
        "what is no picture, or has no size, is refused",
        arguments: [
            [], Array("GIF89a".utf8), Array(png.prefix(20)), Array(png.prefix(16)) + [0, 0, 0, 0, 0, 0, 0, 9],
            [0xFF, 0xD8, 0xFF], Array(jpeg.prefix(12)),
            [0xFF, 0xD8, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF],
        ])
    func refused(bytes: [UInt8]) {
        let error = #expect(throws: DocumentWritingError.self) { try OutgoingImage(bytes, title: "x", width: 20) }
        #expect(error?.code == .badImage)
    }

    @Test("a picture is never wider than the text of its page")
    func wide() throws {
        let image = try OutgoingImage(Self.png, title: "x", width: 1_000)
        #expect(try WrittenParts(OutgoingDocument(.image(image))).body.contains("<wp:extent cx=\"\(9_355 * 635)\""))
    }
}
