/// One plane, ready to be painted: where everything stands, from the file's DI or from our own layout.
struct Scene {
    /// The name of the plane, shown where a drawing has several.
    var caption = ""
    var shapes: [PlacedShape] = []
    var edges: [PlacedEdge] = []
    /// The file had no usable drawing, and the places are computed.
    var isComputed = false
    /// Flow nodes left out because the sub-process around them is drawn closed.
    var hidden: Set<Int> = []
}

/// An element with the box it is drawn in.
struct PlacedShape {
    /// `nil` where the shape shows something the model does not know.
    var element: ElementIndex?
    var box: Box
    /// Pools and lanes: bands from left to right, the title at the left.
    var isHorizontal = true
    /// Pools and lanes: how deep the title's strip is. 0 for no title.
    var titleBand = 30.0
    /// Sub-processes: drawn open, their content inside.
    var isExpanded = false
    /// Exclusive gateways: drawn with the X.
    var showsMarker = false
    /// Where the file puts the label.
    var label: Box?
}

/// A flow or association with the points it runs through, source first; at least two.
struct PlacedEdge {
    var element: ElementIndex?
    var points: [Point]
    var label: Box?
}

/// Tables are read through this: an index of a map may lead nowhere, in a map built by hand or read from a broken file.
extension Array {
    subscript(known index: Int?) -> Element? {
        guard let index, indices.contains(index) else { return nil }
        return self[index]
    }
}

extension ProcessMap {
    /// `element` where it is one of this map.
    func known(_ element: ElementIndex?) -> ElementIndex? {
        guard let element, line(of: element) != nil else { return nil }
        return element
    }

    /// The flow node `element` is, if it is one.
    func node(_ element: ElementIndex?) -> FlowNode? {
        guard case .node(let index) = element else { return nil }
        return nodes[known: index]
    }
}
