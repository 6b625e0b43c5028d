import Findings

extension WorkbookContext {
    /// Reads the part of a worksheet.
    func read<Receiver: SheetReceiver & ~Copyable>(
        _ index: Int, into receiver: inout Receiver
    ) -> (frame: Table, geometry: SheetGeometry, isOutOfOrder: Bool) {
        guard sheets.indices.contains(index) else { return (Table(), SheetGeometry(), false) }
        let sheet = sheets[index]
        guard sheet.kind == .worksheet else { return (Self.blank(sheet), SheetGeometry(), false) }
        _ = styles
        let strings = takeStrings()
        let links = package.relationships(of: parts[index])
        return unsafe withUnsafeMutablePointer(to: &receiver) { receiver in
            var reader = unsafe SheetReader(
                sheet, of: self, strings: strings, links: links, limits: limits, into: receiver)
            let reading = package.read(parts[index], with: Self.parser, into: &reader)
            reader.finish()
            if case .broken(let error) = reading { reader.report(.brokenPart, error.message) }
            giveBack(reader.strings)
            var frame = reader.frame
            let general = sharedProblems.map { TableProblem(code: .brokenPart, row: 1, message: $0) }
            frame.problems.insert(contentsOf: general, at: 0)
            return (frame, reader.geometry, reader.isOutOfOrder)
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
