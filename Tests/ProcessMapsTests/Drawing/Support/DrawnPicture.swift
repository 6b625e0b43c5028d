@testable import ProcessMaps
import Foundation
import Pictures

/// A picture taken apart.
struct DrawnPicture {
    private(set) var groups: [DrawnPictureGroup] = []
    /// Each line of text, in the order they are painted.
    private(set) var texts: [Picture.Text] = []
    private(set) var shapeCount = 0
    /// The box about each shape but texts.
    private(set) var boxes: [Box] = []
    let picture: Picture

    init(_ picture: Picture) {
        self.picture = picture
        for shape in picture.shapes { take(shape) }
    }

    func groups(_ role: String) -> [DrawnPictureGroup] {
        groups.filter { $0.role == role || $0.role.hasPrefix(role + " ") }
    }

    private mutating func take(_ shape: Picture.Shape) {
        switch shape {
        case .group(let shapes, let role, let title):
            let content = DrawnPicture(Picture(width: 0, height: 0, title: "", shapes: shapes))
            groups.append(DrawnPictureGroup(role: role, title: title, content: content))
            groups += content.groups
            texts += content.texts
            boxes += content.boxes
            shapeCount += content.shapeCount
            return
        case .text(let text): return texts.append(text)
        case .rectangle(let frame, _, _), .ellipse(let frame, _):
            boxes.append(Box(x: frame.x, y: frame.y, width: frame.width, height: frame.height))
        case .polyline(let points, _, _), .polygon(let points, _): add(points)
        case .path(let steps, _):
            add(
                steps.flatMap { step -> [Picture.Point] in
                    switch step {
                    case .move(let point), .line(let point): [point]
                    case .curve(let first, let second, let end): [first, second, end]
                    case .close: []
                    }
                })
        }
        shapeCount += 1
    }

    private mutating func add(_ points: [Picture.Point]) {
        if let box = Box(around: points.map { Point(x: $0.x, y: $0.y) }) { boxes.append(box) }
    }
}

struct DrawnPictureGroup {
    var role: String
    var title: String
    var content: DrawnPicture

    /// Its lines of text joined.
    var words: String { content.texts.map(\.string).joined(separator: " ") }
}

extension Picture.Text {
    /// The box its letters take, from their measures.
    var box: Box {
        let length = GlyphWidths.width(of: string, size: size)
        let start =
            switch anchor {
            case .start: 0.0
            case .middle: length / 2
            case .end: length
            }
        return isUpright
            ? Box(x: point.x - size * 0.75, y: point.y + start - length, width: size * 0.95, height: length)
            : Box(x: point.x - start, y: point.y - size * 0.75, width: length, height: size * 0.95)
    }
}

/// The maps of the example in the repository.
enum ExampleMaps {
    static let paths: [String] = {
        let walk = FileManager.default.enumerator(atPath: root.path)
        return (walk?.allObjects ?? []).compactMap { $0 as? String }.filter { $0.hasSuffix(".bpmn") }.sorted()
    }()

    static func map(_ path: String) -> ProcessMap {
        MapReader().read(contentsOf: root.appendingPathComponent(path).path).map
    }

    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../../../Examples/kota-contoh/maps").standardizedFileURL
}
