extension WordStoryWriter {
    /// A picture of points in a paragraph of its own (ECMA-376 part 1, 20.2). In a document of somebody else only its
    /// title stands there.
    mutating func write(_ image: OutgoingImage, hasCaption: Bool, section: String?) {
        var format = ParagraphFormat(style: style(.picture), section: section)
        format.alignment = image.alignment
        format.staysWithNext = hasCaption
        openParagraph(format)
        if shared.host == nil { writeDrawing(image) } else { writeRun("[\(image.title)]") }
        xml.close("w:p")
    }

    private mutating func writeDrawing(_ image: OutgoingImage) {
        let link = links.add("image", shared.media.name(of: image))
        let size = Self.size(of: image, in: width)
        shared.pictureCount += 1
        let id = String(shared.pictureCount)
        xml.open("w:r")
        xml.open("w:drawing")
        xml.open("wp:inline", ["distT": "0", "distB": "0", "distL": "0", "distR": "0"])
        xml.empty("wp:extent", ["cx": size.width, "cy": size.height])
        xml.empty("wp:effectExtent", ["l": "0", "t": "0", "r": "0", "b": "0"])
        xml.empty("wp:docPr", ["id": id, "name": "Gambar \(id)", "descr": image.title])
        xml.empty("wp:cNvGraphicFramePr")
        xml.open("a:graphic")
        let space = "http://schemas.openxmlformats.org/drawingml/2006/picture"
        xml.open("a:graphicData", ["uri": space])
        xml.open("pic:pic", ["xmlns:pic": space])
        xml.open("pic:nvPicPr")
        xml.empty("pic:cNvPr", ["id": id, "name": "Gambar \(id)"])
        xml.empty("pic:cNvPicPr")
        xml.close("pic:nvPicPr")
        xml.open("pic:blipFill")
        xml.empty("a:blip", ["r:embed": link])
        xml.open("a:stretch")
        xml.empty("a:fillRect")
        xml.close("a:stretch")
        xml.close("pic:blipFill")
        xml.open("pic:spPr")
        xml.open("a:xfrm")
        xml.empty("a:off", ["x": "0", "y": "0"])
        xml.empty("a:ext", ["cx": size.width, "cy": size.height])
        xml.close("a:xfrm")
        xml.open("a:prstGeom", ["prst": "rect"])
        xml.empty("a:avLst")
        xml.close("a:prstGeom")
        for name in ["pic:spPr", "pic:pic", "a:graphicData", "a:graphic", "wp:inline", "w:drawing", "w:r"] {
            xml.close(name)
        }
    }

    /// In units of DrawingML, 36,000 to the millimetre; never wider than the room of so many twips.
    private static func size(of image: OutgoingImage, in room: Int) -> (width: String, height: String) {
        let wanted = WordLength.twips(millimetres: image.width)
        let width = min(max(wanted, 57), max(57, room)) * 635
        let height = max(1, width * image.pixels.height / image.pixels.width)
        return (String(width), String(min(height, 14_000 * 635)))
    }
}

/// The pictures of points of a document: each stands in it once.
struct DocumentMedia {
    private(set) var images: [OutgoingImage] = []

    /// The name of the part that holds it, from the folder of the document.
    mutating func name(of image: OutgoingImage) -> String {
        let known = images.firstIndex { $0.bytes == image.bytes }
        if known == nil { images.append(image) }
        return Self.name(known ?? images.count - 1, image)
    }

    /// The parts, in order.
    var parts: [(name: String, bytes: [UInt8])] {
        images.enumerated().map { ("word/\(Self.name($0.offset, $0.element))", $0.element.bytes) }
    }

    /// The endings of their names, each once, in order.
    var formats: [String] { Set(images.map(\.format)).sorted() }

    private static func name(_ position: Int, _ image: OutgoingImage) -> String {
        "media/image\(position + 1).\(image.format)"
    }
}
