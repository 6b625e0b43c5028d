/// The preset geometry, as DrawingML names it, of a shape type of VML: the number behind `#_x0000_t` (ECMA-376 part 4,
/// 20.1.2.10; the same list as 20.1.10.56 of part 1 under other names).
enum VMLGeometry {
    /// Empty for a type of no known form.
    static func preset(ofType number: Int) -> String { presets[number] ?? "" }

    private static let presets: [Int: String] = [
        1: "rect", 2: "roundRect", 3: "ellipse", 4: "diamond", 5: "triangle", 6: "rtTriangle", 7: "parallelogram",
        8: "trapezoid", 9: "hexagon", 10: "octagon", 11: "plus", 12: "star5", 13: "rightArrow", 15: "homePlate",
        16: "cube", 20: "line", 22: "can", 32: "straightConnector1", 33: "bentConnector2", 34: "bentConnector3",
        35: "bentConnector4", 36: "bentConnector5", 37: "curvedConnector2", 38: "curvedConnector3",
        39: "curvedConnector4", 40: "curvedConnector5", 55: "chevron", 56: "pentagon", 66: "leftArrow",
        67: "downArrow", 68: "upArrow", 69: "leftRightArrow", 70: "upDownArrow", 109: "flowChartProcess",
        110: "flowChartDecision", 111: "flowChartInputOutput", 112: "flowChartPredefinedProcess",
        113: "flowChartInternalStorage", 114: "flowChartDocument", 115: "flowChartMultidocument",
        116: "flowChartTerminator", 117: "flowChartPreparation", 118: "flowChartManualInput",
        119: "flowChartManualOperation", 120: "flowChartConnector", 121: "flowChartPunchedCard",
        122: "flowChartPunchedTape", 123: "flowChartSummingJunction", 124: "flowChartOr", 125: "flowChartCollate",
        126: "flowChartSort", 127: "flowChartExtract", 128: "flowChartMerge", 129: "flowChartOfflineStorage",
        130: "flowChartOnlineStorage", 131: "flowChartMagneticTape", 132: "flowChartMagneticDisk",
        133: "flowChartMagneticDrum", 134: "flowChartDisplay", 135: "flowChartDelay",
        176: "flowChartAlternateProcess", 177: "flowChartOffpageConnector", 202: "rect",
    ]
}
