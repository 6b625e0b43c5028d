public import Dossier
internal import Findings
public import Tracing
internal import Reporting

/// The ties a dossier's titles speak for and that nothing makes yet.
public struct LinkSuggestionList: Sendable {
    public var agency: Agency
    /// By confidence, the highest first.
    public var suggestions: [LinkSuggestion]
    /// The least confidence that was asked for, in hundredths.
    public var minimum: Int
    /// How many SOPs and maps were compared.
    public var sops: Int
    public var maps: Int
    /// The files that were read, relative to the dossier.
    public var inputs: [InputFile]

    /// - Parameters:
    ///   - folder: the dossier.
    ///   - minimum: the least confidence, in hundredths.
    ///   - unit: only SOPs or maps of this unit and those below it.
    ///   - progress: told after each register and SOP document, from any thread.
    /// - Throws: `DossierError`, and `ReportError` for an unknown unit.
    public init(
        dossierAt folder: String, minimum: Int = LinkSuggestion.confident, unit: String? = nil,
        progress: (@Sendable (ReadProgress) -> Void)? = nil
    ) throws {
        let dossier = try DossierReader().read(folder, progress: progress)
        let all = LinkSuggestions(dossier, ties: TraceSet(dossier).traces, minimum: minimum).suggestions
        suggestions = try unit.map { try Self.chosen(all, of: $0, in: dossier) } ?? all
        agency = dossier.agency
        self.minimum = minimum
        (sops, maps) = (dossier.sops.count, dossier.maps.count)
        inputs = dossier.inputs
    }

    static func chosen(
        _ suggestions: [LinkSuggestion], of unit: String, in dossier: Dossier
    ) throws -> [LinkSuggestion] {
        guard dossier.units[unit] != nil else {
            throw ReportError(code: .unknownUnit, name: unit, known: dossier.units.units.map(\.id))
        }
        let isOwn = { (owner: String?) in owner.map { dossier.units.isUnit($0, atOrBelow: unit) } ?? false }
        let maps = Set(dossier.maps.filter { isOwn($0.unit) }.map(\.id))
        let sops = Set(dossier.sops.filter { $0.covers(unit, in: dossier.units) }.map(\.id))
        return suggestions.filter { maps.contains($0.map) || sops.contains($0.sop) }
    }
}
