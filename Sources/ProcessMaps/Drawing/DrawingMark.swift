public import Findings

/// A mark over one element of a drawing: a rim about it, and a sign that is told from the others without colour.
public struct DrawingMark: Sendable, Hashable {
    public var element: ElementIndex
    public var style: Style
    /// What the mark says of this element; shown when the pointer rests on it, and read out.
    public var note: LocalizedText
    /// What marks of this sort mean, for the legend below the map; `nil` for the general meaning of the style.
    public var legend: LocalizedText?

    /// What a mark means, and so its sign.
    public enum Style: String, Sendable, Hashable, CaseIterable {
        /// Something that must be there is not: a cross in a circle.
        case missing
        /// Somebody who must take part does not: a bar in a hexagon.
        case absent
        /// Somebody should look: an exclamation mark in a triangle.
        case attention
        /// All is there: a tick in a square.
        case covered
    }

    public init(element: ElementIndex, style: Style, note: LocalizedText, legend: LocalizedText? = nil) {
        self.element = element
        self.style = style
        self.note = note
        self.legend = legend
    }

    /// The words of the legend.
    var meaning: LocalizedText { legend ?? style.meaning }
}

extension DrawingMark.Style {
    /// The general meaning, for a legend without words of its own.
    var meaning: LocalizedText {
        switch self {
        case .missing: LocalizedText(id: "Belum ada", en: "Missing")
        case .absent: LocalizedText(id: "Tidak ikut serta", en: "Takes no part")
        case .attention: LocalizedText(id: "Perlu diperhatikan", en: "Needs attention")
        case .covered: LocalizedText(id: "Sudah ada", en: "Covered")
        }
    }

    var color: MapColour {
        switch self {
        case .missing, .absent: .missing
        case .attention: .attention
        case .covered: .covered
        }
    }

    /// The rim's dashes differ too, for print without colour.
    var stroke: Stroke {
        switch self {
        case .missing: Stroke(color: color, width: 3)
        case .absent: Stroke(color: color, width: 3, dashes: [2, 4])
        case .attention: Stroke(color: color, width: 3, dashes: [7, 4])
        case .covered: Stroke(color: color, width: 2)
        }
    }
}
