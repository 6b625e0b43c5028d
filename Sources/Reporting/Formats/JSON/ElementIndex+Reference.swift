internal import ProcessMaps

/// How a result names an element of a drawn map, whose ids may stand twice or not at all: by its table and its position
/// there, `node-3`. Elements of the drawing (`MapDrawing`) end their identifiers with the same.
extension ElementIndex {
    var reference: String {
        switch self {
        case .process(let index): "process-\(index)"
        case .pool(let index): "pool-\(index)"
        case .lane(let index): "lane-\(index)"
        case .node(let index): "node-\(index)"
        case .sequenceFlow(let index): "flow-\(index)"
        case .messageFlow(let index): "message-\(index)"
        case .data(let index): "data-\(index)"
        case .annotation(let index): "annotation-\(index)"
        case .group(let index): "group-\(index)"
        case .association(let index): "association-\(index)"
        }
    }

    /// `nil` for a text that is no such reference.
    init?(reference: String) {
        let parts = reference.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[1].isEmpty, parts[1].allSatisfy({ (48...57).contains($0) }),
            let index = Int(Substring(parts[1]))
        else { return nil }
        switch Substring(parts[0]) {
        case "process": self = .process(index)
        case "pool": self = .pool(index)
        case "lane": self = .lane(index)
        case "node": self = .node(index)
        case "flow": self = .sequenceFlow(index)
        case "message": self = .messageFlow(index)
        case "data": self = .data(index)
        case "annotation": self = .annotation(index)
        case "group": self = .group(index)
        case "association": self = .association(index)
        default: return nil
        }
    }
}

extension Performer {
    /// The lane or pool as an element.
    var element: ElementIndex {
        switch self {
        case .lane(let index): .lane(index)
        case .pool(let index): .pool(index)
        }
    }
}
