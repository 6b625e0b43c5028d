import Findings
import XMLStreaming

/// What stands beside the cells: sizes, hidden rows and columns, merges, links.
extension SheetReader where Receiver: ~Copyable {
    mutating func take(defaults tag: borrowing XMLStartTag) {
        if let width = tag.measure(of: .defaultColWidth) {
            geometry.defaultColumnWidth = SheetGeometry.emu(characters: width)
        } else if let characters = tag.integer(of: .baseColWidth) {
            geometry.defaultColumnWidth = SheetGeometry.emu(baseCharacters: characters)
        }
        if tag.flag(of: .zeroHeight) == true {
            geometry.defaultRowHeight = 0
        } else if let height = tag.measure(of: .defaultRowHeight) {
            geometry.defaultRowHeight = SheetGeometry.emu(points: height)
        }
    }

    mutating func take(columns tag: borrowing XMLStartTag) {
        guard let first = tag.integer(of: .min), let last = tag.integer(of: .max), first > 0, last >= first,
            first <= CellReference.columns
        else { return }
        let places = (first - 1)...(min(last, CellReference.columns) - 1)
        let isHidden = tag.flag(of: .hidden) ?? false
        if isHidden { note(places, in: \.hiddenColumns) }
        guard let width = isHidden ? 0 : tag.measure(of: .width) else { return }
        let size = isHidden ? 0 : SheetGeometry.emu(characters: width)
        if !geometry.columns.add(places, size: size, limit: limits.ranges) { reportTooManyRanges() }
    }

    mutating func take(height: Double?, isHidden: Bool) {
        if isHidden { note((row - 1)...(row - 1), in: \.hiddenRows) }
        guard let height = isHidden ? 0 : height else { return }
        let size = SheetGeometry.emu(points: height)
        if !geometry.rows.add((row - 1)...(row - 1), size: size, limit: limits.ranges) { reportTooManyRanges() }
    }

    /// A measure in an attribute; `nil` where it is none.
    static func measure(_ value: Span<UInt8>) -> Double? {
        Double(String(utf8: value)).flatMap { $0.isFinite ? $0 : nil }
    }

    private mutating func note(_ places: ClosedRange<Int>, in list: WritableKeyPath<Table, [ClosedRange<Int>]>) {
        if let last = frame[keyPath: list].last, last.upperBound + 1 == places.lowerBound {
            frame[keyPath: list][frame[keyPath: list].count - 1] = last.lowerBound...places.upperBound
        } else if frame[keyPath: list].count < limits.ranges {
            frame[keyPath: list].append(places)
        } else {
            reportTooManyRanges()
        }
    }

    mutating func take(merge tag: borrowing XMLStartTag) {
        guard let range = tag.withValue(of: WorkbookName.ref.rawValue, { CellRange(reference: $0) }) ?? nil,
            range.rows.count > 1 || range.columns.count > 1
        else { return }
        guard frame.merges.count < limits.ranges else { return reportTooManyRanges() }
        frame.merges.append(range)
    }

    // MARK: - Links

    mutating func take(link tag: borrowing XMLStartTag) {
        guard let range = tag.withValue(of: WorkbookName.ref.rawValue, { CellRange(reference: $0) }) ?? nil else {
            return
        }
        let place = tag.text(of: .location).map { $0.isEmpty ? "" : "#" + $0 } ?? ""
        let address = tag.relationshipID.flatMap { links[$0]?.target } ?? ""
        guard !(address + place).isEmpty else { return }
        note(link: address.hasSuffix(place) ? address : address + place, at: range)
    }

    /// A link over a range leads from each of its cells; of a very large one only from those at its beginning.
    private mutating func note(link target: String, at range: CellRange) {
        var left = 1_000
        for row in range.rows {
            for column in range.columns {
                guard left > 0 else { return }
                left -= 1
                note(link: target, at: CellPosition(row: row, column: column))
            }
        }
    }

    mutating func note(link target: String, at position: CellPosition) {
        guard frame.links.count < limits.ranges else { return reportTooManyRanges() }
        if frame.links[position] == nil { frame.links[position] = target }
    }

    private mutating func reportTooManyRanges() {
        guard !hasTooManyRanges else { return }
        hasTooManyRanges = true
        report(.tooManyRanges, SheetMessage.tooManyRanges(limits.ranges))
    }
}

/// The address in the formula `HYPERLINK("address", "text")`: of formulas, what leads on is read and nothing is run.
enum HyperlinkFormula {
    /// `nil` where the formula is another one, or makes its address out of cells.
    static func target(_ formula: [UInt8]) -> String? {
        let head = Array("HYPERLINK(".utf8)
        let start = formula.firstIndex { $0 != 0x20 && $0 != 0x3D } ?? 0
        guard formula.count > start + head.count + 1,
            zip(formula[start...], head).allSatisfy({ $0 == $1 || $0 & 0xDF == $1 })
        else { return nil }
        var rest = formula[(start + head.count)...].drop { $0 == 0x20 }
        guard rest.popFirst() == 0x22 else { return nil }
        var target: [UInt8] = []
        while let byte = rest.popFirst() {
            if byte == 0x22 {
                // A doubled quote is a quote; a part of a longer sum is no address.
                guard rest.first == 0x22 else {
                    let next = rest.first { $0 != 0x20 }
                    let isWhole = next == 0x2C || next == 0x29 || next == 0x3B
                    return isWhole && !target.isEmpty ? String(decoding: target, as: UTF8.self) : nil
                }
                rest.removeFirst()
            }
            target.append(byte)
        }
        return nil
    }
}
