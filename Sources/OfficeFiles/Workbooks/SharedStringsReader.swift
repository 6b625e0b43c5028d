import XMLStreaming

/// Reads the part of shared strings (ECMA-376 part 1, 18.4): runs of rich text joined, the phonetic guides that stand
/// beside East Asian text left out.
struct SharedStringsReader: XMLReceiver {
    private(set) var strings = SharedStrings()
    /// Whether there were more, or more bytes, than the limits.
    private(set) var isCut = false
    /// Texts cut at the limit of a cell.
    private(set) var cutTexts = 0
    private let limits: WorkbookLimits
    private var depth = 0
    private var isInText = false
    /// The depth of the element whose content is passed over.
    private var skipped = 0
    private var textStart = 0

    init(limits: WorkbookLimits) {
        self.limits = limits
    }

    /// What the archive promises is not trusted far: room that is not used costs nothing, up to some size.
    mutating func expect(bytes: Int) { strings.expect(bytes: min(bytes, limits.sharedStringBytes, 32 << 20)) }

    mutating func start(_ tag: borrowing XMLStartTag) -> Bool {
        depth += 1
        guard skipped == 0 else { return true }
        switch tag.workbookName {
        case .si:
            guard strings.count < limits.sharedStrings, strings.byteCount < limits.sharedStringBytes else {
                isCut = true
                return false
            }
            textStart = strings.byteCount
        case .t: isInText = depth > 2
        case .rPh: skipped = depth
        default: break
        }
        return true
    }

    mutating func end() {
        if skipped == depth { skipped = 0 }
        isInText = false
        depth -= 1
        if depth == 1 { endText() }
    }

    var wantsText: Bool { isInText }

    mutating func text(_ utf8: Span<UInt8>) {
        guard strings.byteCount - textStart <= limits.cellBytes else { return }
        strings.append(utf8)
    }

    private mutating func endText() {
        if strings.byteCount - textStart > limits.cellBytes {
            strings.cut(to: textStart + limits.cellBytes)
            cutTexts += 1
        }
        strings.endText()
    }
}
