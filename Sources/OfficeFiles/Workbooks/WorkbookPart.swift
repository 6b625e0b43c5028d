import XMLStreaming

/// Reads the part that lists the sheets (ECMA-376 part 1, 18.2).
struct WorkbookPart: XMLReceiver {
    struct Sheet {
        var name: String
        var visibility: SheetInfo.Visibility
        var relationship: String?
    }

    private(set) var sheets: [Sheet] = []
    /// How many more there were than the limit.
    private(set) var furtherSheets = 0
    /// Days are counted from 1 January 1904.
    private(set) var is1904 = false
    /// Whoever wrote it left the calculation to the spreadsheet that opens it.
    private(set) var isUncalculated = false
    /// Whether the part is a workbook at all.
    private(set) var isWorkbook = false
    private let limit: Int

    init(limit: Int) {
        self.limit = limit
    }

    mutating func start(_ tag: borrowing XMLStartTag) -> Bool {
        switch tag.workbookName {
        case .workbook: isWorkbook = true
        case .workbookPr: is1904 = tag.flag(of: .date1904) ?? false
        case .calcPr: isUncalculated = tag.flag(of: .fullCalcOnLoad) ?? false
        case .sheet:
            guard sheets.count < limit else {
                furtherSheets += 1
                return true
            }
            let visibility = tag.text(of: .state).flatMap(SheetInfo.Visibility.init) ?? .visible
            sheets.append(
                Sheet(name: tag.text(of: .name) ?? "", visibility: visibility, relationship: tag.relationshipID))
        default: break
        }
        return true
    }

    mutating func end() {}
    var wantsText: Bool { false }
    mutating func text(_ utf8: Span<UInt8>) {}
}
