public import Assessment
public import Dossier
public import Findings
internal import Rubric
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
    let instrument = try options.rubric.instrument()
    let profile = try options.profile(of: instrument)
    let dossier = try DossierReader().read(folder, asOf: options.asOf, progress: progress)
    guard let asOf = options.asOf ?? dossier.asOf else { throw AssessError(code: .noAsOfDate) }
    return Assessor(instrument: instrument, profile: profile, asOf: asOf, toolVersion: toolVersion)
        .assess(dossier, traces: TraceSet(dossier))
}

/// What to assess by.
public struct AssessOptions: Sendable {
    public var rubric: RubricChoice
    /// The id of a profile of the rubric; `nil` for its default.
    public var profile: String?
    /// The day the result speaks of; `nil` for the one in `agency.yaml`.
    public var asOf: CalendarDate?

    public init(
        rubric: RubricChoice = .bundled("permenpanrb-26-2020"), profile: String? = nil, asOf: CalendarDate? = nil
    ) {
        self.rubric = rubric
        self.profile = profile
        self.asOf = asOf
    }

    func profile(of instrument: Instrument) throws(AssessError) -> Profile {
        let known = instrument.profiles.map(\.id)
        guard let profile = profile.map({ instrument.profile($0) }) ?? instrument.defaultProfile else {
            throw AssessError(code: .unknownProfile, name: profile ?? "", known: known)
        }
        return profile
    }
}

/// Where the rubric comes from.
public enum RubricChoice: Sendable, Hashable {
    /// One compiled into the tool, by id.
    case bundled(String)
    /// A pack's folder.
    case folder(String)

    /// - Throws: `AssessError` for an id that is not bundled, `RubricError` for a pack that cannot be used.
    func instrument() throws -> Instrument {
        switch self {
        case .bundled(let id):
            guard let pack = Pack.bundled(id) else {
                throw AssessError(code: .unknownRubric, name: id, known: Pack.bundledIDs)
            }
            return try Instrument(pack)
        case .folder(let path):
            return try Instrument(Pack.folder(path))
        }
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
