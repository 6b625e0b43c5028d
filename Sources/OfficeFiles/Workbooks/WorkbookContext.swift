import Findings
import XMLStreaming

/// What all sheets of a workbook share, read once.
final class WorkbookContext {
    let package: OfficePackage
    let limits: WorkbookLimits
    private(set) var is1904 = false
    private(set) var isUncalculated = false
    private(set) var sheets: [SheetInfo] = []
    /// The part of each sheet; empty for none.
    private(set) var parts: [String] = []
    private(set) var furtherSheets = 0
    let relationships: Relationships
    /// The name of the part that lists the sheets.
    let part: String

    static let parser = OfficePackage.parser(WorkbookNamespace.vocabulary)

    /// - Throws: `OfficeFileError` where the file is no workbook, or its list of sheets cannot be read.
    init(_ bytes: [UInt8], limits: WorkbookLimits) throws(OfficeFileError) {
        package = try OfficePackage(bytes, limits: limits.archive)
        self.limits = limits
        let main = package.main
        part = main.part
        relationships = package.relationships(of: main.part)
        if let refusal = WorkbookRefusal.message(main.kind) { throw OfficeFileError(.otherContent, refusal) }
        var list = WorkbookPart(limit: limits.sheets)
        switch package.read(part, with: Self.parser, into: &list) {
        case .read: break
        case .missing: throw OfficeFileError(.missingPart, WorkbookRefusal.noSheets, part: part)
        case .broken(let error): if list.sheets.isEmpty || error.code != .brokenPart { throw error }
        }
        guard list.isWorkbook else { throw OfficeFileError(.otherContent, WorkbookRefusal.noWorkbook, part: part) }
        guard !list.sheets.isEmpty else { throw OfficeFileError(.missingPart, WorkbookRefusal.noSheets, part: part) }
        (is1904, isUncalculated, furtherSheets) = (list.is1904, list.isUncalculated, list.furtherSheets)
        for sheet in list.sheets { add(sheet) }
    }

    private func add(_ sheet: WorkbookPart.Sheet) {
        let target = sheet.relationship.flatMap { relationships[$0] }
        let part = target.flatMap { $0.isExternal ? nil : $0.target } ?? ""
        parts.append(part)
        sheets.append(
            SheetInfo(
                name: sheet.name, index: sheets.count, visibility: sheet.visibility,
                kind: package.contains(part) ? Self.kind(target?.kind ?? "") : .missing))
    }

    private static func kind(_ relationship: String) -> SheetInfo.Kind {
        switch relationship {
        case "chartsheet": .chartsheet
        case "dialogsheet": .dialogsheet
        case "xlMacrosheet", "xlIntlMacrosheet": .macrosheet
        default: .worksheet
        }
    }

    /// Macros stand beside the workbook (`.xlsm`). They are never opened.
    var hasMacros: Bool { relationships.first("vbaProject") != nil }

    // MARK: - Styles and texts

    /// What could not be read of the parts all sheets share; told with each sheet.
    private(set) var sharedProblems: [LocalizedText] = []

    /// The part of this kind, as the workbook leads to it, else where programs put it.
    private func read<Receiver: XMLReceiver & ~Copyable>(shared kind: String, into receiver: inout Receiver) {
        let part = relationships.first(kind).map(\.target) ?? PartName.resolve("\(kind).xml", from: part)
        if case .broken(let error) = package.read(part, with: Self.parser, into: &receiver) {
            sharedProblems.append(error.message)
        }
    }

    lazy var styles: Styles = {
        var reader = StylesReader()
        read(shared: "styles", into: &reader)
        return reader.styles
    }()

    /// The shared texts, lent to whoever reads a sheet.
    private var strings: SharedStrings?

    func takeStrings() -> SharedStrings {
        if let strings {
            self.strings = nil
            return strings
        }
        var reader = SharedStringsReader(limits: limits)
        read(shared: "sharedStrings", into: &reader)
        if reader.isCut { sharedProblems.append(SheetMessage.tooManyTexts(reader.strings.count)) }
        if reader.cutTexts > 0 { sharedProblems.append(SheetMessage.cutTexts(reader.cutTexts, limits.cellBytes)) }
        return reader.strings
    }

    func giveBack(_ strings: consuming SharedStrings) { self.strings = strings }
}
