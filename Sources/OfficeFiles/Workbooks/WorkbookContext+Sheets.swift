import Findings
import XMLStreaming

extension WorkbookContext {
    /// Reads the part of a worksheet.
    func read<Receiver: SheetReceiver & ~Copyable>(
        _ index: Int, into receiver: inout Receiver
    ) -> (frame: Table, geometry: SheetGeometry, isOutOfOrder: Bool) {
        guard sheets.indices.contains(index) else { return (Table(), SheetGeometry(), false) }
        let sheet = sheets[index]
        guard sheet.kind == .worksheet else { return (Self.blank(sheet), SheetGeometry(), false) }
        let strings = takeStrings()
        let links = package.relationships(of: parts[index])
        return unsafe withUnsafeMutablePointer(to: &receiver) { receiver in
            var reader = unsafe SheetReader(
                sheet, of: self, strings: strings, links: links, limits: limits, into: receiver)
            let reading = unsafe withUnsafeMutablePointer(to: &reader) { unsafe parse(parts[index], for: $0) }
            reader.finish()
            if case .broken(let error) = reading { reader.report(.brokenPart, error.message) }
            giveBack(reader.strings)
            var frame = reader.frame
            let general = sharedProblems.map { TableProblem(code: .brokenPart, row: 1, message: $0) }
            frame.problems.insert(contentsOf: general, at: 0)
            return (frame, reader.geometry, reader.isOutOfOrder)
        }
    }

    private func parse<Receiver: SheetReceiver & ~Copyable>(
        _ part: String, for reader: UnsafeMutablePointer<SheetReader<Receiver>>
    ) -> OfficePackage.Reading {
        guard let name = package.entryName(part) else { return .missing }
        do throws(OfficeFileError) {
            guard let entry = try package.archive.entry(name) else { return .missing }
            var source = unsafe SheetSource(entry, for: reader)
            var events = unsafe SheetEvents(reader: reader)
            let outcome = Self.parser.parse(from: &source, into: &events)
            return OfficePackage.reading(outcome, source.error, of: name)
        } catch {
            return .broken(error)
        }
    }

    private static func blank(_ sheet: SheetInfo) -> Table {
        var table = Table(sheet: sheet.name)
        table.isHidden = sheet.visibility != .visible
        if sheet.kind == .missing {
            table.problems = [TableProblem(code: .brokenPart, row: 1, message: SheetMessage.missing)]
        }
        return table
    }
}

/// The events of the parser, for a reader that takes rows without it too.
@safe
private struct SheetEvents<Receiver: SheetReceiver & ~Copyable>: XMLReceiver {
    private let reader: UnsafeMutablePointer<SheetReader<Receiver>>

    /// The reader must outlive the events.
    init(reader: UnsafeMutablePointer<SheetReader<Receiver>>) {
        unsafe self.reader = unsafe reader
    }

    mutating func start(_ tag: borrowing XMLStartTag) -> Bool { unsafe reader.pointee.start(tag) }
    mutating func end() { unsafe reader.pointee.end() }
    var wantsText: Bool { unsafe reader.pointee.wantsText }
    mutating func text(_ utf8: Span<UInt8>) { unsafe reader.pointee.text(utf8) }
}
