internal import Dossier
internal import Rubric

/// Which rubric and profile a worksheet is written or read by.
public struct WorksheetRubric: Sendable {
    /// The id; `nil` for the one the agency uses.
    public var rubric: String?
    /// A folder of packs in place of those compiled in.
    public var folder: String?
    /// The profile's id; `nil` for the one the agency uses.
    public var profile: String?

    public init(rubric: String? = nil, folder: String? = nil, profile: String? = nil) {
        (self.rubric, self.folder, self.profile) = (rubric, folder, profile)
    }

    /// What the caller names, else `agency.yaml`, else a worksheet, else the pack's own worksheet profile.
    ///
    /// - Throws: `AssessError` for one that is not there, `RubricError` for a pack that cannot be used.
    func chosen(
        for dossier: Dossier, worksheet: AnswerWorksheet? = nil
    ) throws -> (instrument: Instrument, profile: Profile) {
        let own = dossier.rubric ?? AssessOptions.defaultRubric
        let id = rubric ?? dossier.rubric ?? worksheet?.labels[.rubric] ?? AssessOptions.defaultRubric
        let instrument = try AssessOptions(rubrics: folder).instrument(id)
        // A profile that agency.yaml names belongs to the rubric it names.
        guard let wanted = profile ?? (instrument.id == own ? dossier.profile : nil) else {
            guard let profile = instrument.worksheetProfile else {
                throw AssessError(code: .unknownProfile, known: instrument.profiles.map(\.id))
            }
            return (instrument, profile)
        }
        guard let profile = instrument.profile(wanted) else {
            throw AssessError(code: .unknownProfile, name: wanted, known: instrument.profiles.map(\.id))
        }
        return (instrument, profile)
    }
}
