public import Assessment
public import Dossier
public import Findings
public import Rubric
internal import Tracing

/// The version of the tool, as results carry it.
public let toolVersion = "0.1.0"

/// Reads a dossier, traces its maps to its SOPs, measures every indicator of the rubric, and scores.
///
///     let result = try assess(dossierAt: "Examples/kota-contoh")
///
/// A broken file, row or cell does not stop it: see `AssessmentResult.findings` and `Provenance.inputs`.
///
/// - Parameters:
///   - folder: the dossier (see the README, *Formats*).
///   - options: which rubric, profile and day; by default the bundled PermenPANRB 26/2020, its default profile, and
///     the day `agency.yaml` gives.
///   - progress: told after each register and SOP document, from any thread.
/// - Returns: the result, whatever the state of the files.
/// - Throws: `DossierError` where there is no dossier to read, `RubricError` for a pack that cannot be used, and
///   `AssessError` for a rubric, profile or day that is not there.
public func assess(
    dossierAt folder: String, options: AssessOptions = AssessOptions(),
    progress: (@Sendable (ReadProgress) -> Void)? = nil
) throws -> AssessmentResult {
    // What the caller names is looked at before a long reading.
    let named = try options.rubric.map { try options.instrument($0) }
    let dossier = try DossierReader().read(folder, asOf: options.asOf, progress: progress)
    let instrument = try named ?? options.instrument(dossier.rubric ?? AssessOptions.defaultRubric)
    let profile = try options.profile(of: instrument, for: dossier)
    guard let asOf = options.asOf ?? dossier.asOf else { throw AssessError(code: .noAsOfDate) }
    let counted = CountedAnswers.only(of: dossier, assessedBy: instrument, profile, options)
    return Assessor(instrument: instrument, profile: profile, asOf: asOf, toolVersion: toolVersion)
        .assess(counted, traces: TraceSet(counted, suggestingFor: asOf))
}

/// What to assess by. What the caller leaves open is as `agency.yaml` says, else as the rubric does.
public struct AssessOptions: Sendable {
    /// The rubric used where neither the caller nor `agency.yaml` names one.
    public static let defaultRubric = "permenpanrb-26-2020"

    /// The id of a rubric; `nil` for the one `agency.yaml` names, else `defaultRubric`.
    public var rubric: String?
    /// A folder of rubric packs, in place of those compiled into the tool.
    public var rubrics: String?
    /// The id of a profile of the rubric; `nil` for the one `agency.yaml` names, else the rubric's default.
    public var profile: String?
    /// The day the result speaks of; `nil` for the one in `agency.yaml`.
    public var asOf: CalendarDate?

    public init(
        rubric: String? = nil, rubrics: String? = nil, profile: String? = nil, asOf: CalendarDate? = nil
    ) {
        self.rubric = rubric
        self.rubrics = rubrics
        self.profile = profile
        self.asOf = asOf
    }

    /// The instrument of this id.
    ///
    /// - Parameter id: the name of its pack.
    /// - Returns: the instrument, understood.
    /// - Throws: `AssessError` for an id that is not bundled, `RubricError` for a pack that cannot be used.
    public func instrument(_ id: String) throws -> Instrument {
        if let rubrics { return try Instrument(Pack.folder("\(rubrics)/\(id)")) }
        guard let pack = Pack.bundled(id) else {
            throw AssessError(code: .unknownRubric, name: id, known: Pack.bundledIDs)
        }
        return try Instrument(pack)
    }

    /// The profile of an instrument a dossier is assessed by.
    ///
    /// A profile that `agency.yaml` names belongs to the rubric it names, and is not asked of another.
    ///
    /// - Throws: `AssessError` for an id the instrument does not have.
    func profile(of instrument: Instrument, for dossier: Dossier) throws(AssessError) -> Profile {
        let isOwn = instrument.id == dossier.rubric ?? Self.defaultRubric
        guard let id = profile ?? (isOwn ? dossier.profile : nil) else {
            guard let profile = instrument.defaultProfile else {
                throw AssessError(code: .unknownProfile, known: instrument.profiles.map(\.id))
            }
            return profile
        }
        guard let profile = instrument.profile(id) else {
            throw AssessError(code: .unknownProfile, name: id, known: instrument.profiles.map(\.id))
        }
        return profile
    }
}

/// A choice that names nothing there is.
public struct AssessError: Error, Sendable, Hashable {
    public enum Code: String, Sendable, Hashable {
        case unknownRubric, unknownProfile
        /// Neither the caller nor `agency.yaml` gives an as-of date.
        case noAsOfDate
    }

    public var code: Code
    /// What was asked for.
    public var name: String
    /// What there is.
    public var known: [String]

    public init(code: Code, name: String = "", known: [String] = []) {
        self.code = code
        self.name = name
        self.known = known
    }

    public var message: LocalizedText {
        let list = known.joined(separator: ", ")
        return switch code {
        case .unknownRubric:
            LocalizedText(
                id: "Tidak ada rubrik “\(name)”; yang ada: \(list).",
                en: "There is no rubric “\(name)”; there are: \(list).")
        case .unknownProfile:
            LocalizedText(
                id: "Rubrik ini tidak memiliki profil “\(name)”; yang ada: \(list).",
                en: "The rubric has no profile “\(name)”; it has: \(list).")
        case .noAsOfDate:
            LocalizedText(
                id: "Tanggal acuan tidak ada atau bukan tanggal yang lengkap: isi `asOf: 2026-06-30` di agency.yaml "
                    + "(di luar `agency:`), atau pakai --as-of 2026-06-30.",
                en: "There is no as-of date, or it is no whole day: fill in `asOf: 2026-06-30` in agency.yaml "
                    + "(outside `agency:`), or use --as-of 2026-06-30.")
        }
    }
}
