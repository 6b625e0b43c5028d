public import Findings

/// What the evaluator's report (LHE) states and no file can measure: who evaluates, by which assignment, in which period,
/// who signs. `agency.yaml` gives it under `evaluation`; all of it may be left out, and is then a blank in the report.
public struct EvaluationParticulars: Sendable, Hashable {
    /// The head of the letter, from the largest body to the office that writes.
    public var letterhead: [String] = []
    public var address: [String] = []
    /// The body that evaluates: `Inspektorat Daerah Kota Contoh`.
    public var evaluator: String?
    public var letter = EvaluationLetter()
    public var assignment = EvaluationAssignment()
    public var period = EvaluationPeriod()
    public var team: [EvaluationTeamMember] = []
    public var signatories: [EvaluationSignatory] = []
    /// Paragraphs: what was looked at, beyond what the instrument says.
    public var scope: [String] = []
    /// Paragraphs: what was not, and why.
    public var limits: [String] = []
    /// What the office rests on besides the instrument.
    public var legalBasis: [String] = []
    /// Paragraphs. The toolkit never writes one of its own: what is assured is the evaluator's to say.
    public var assurance: [String] = []
    /// Calendar days from the date of the letter within which recommendations are to be followed up.
    public var deadlineDays: Int?
    public var followUp: [EarlierRecommendation] = []
    /// Paragraphs about the agency or unit.
    public var profile: [String] = []
    public var goodPractices: [String] = []
    /// Paragraphs: what the agency or unit answers.
    public var response: [String] = []

    public init() {}
}

/// The letter that goes with the report.
public struct EvaluationLetter: Sendable, Hashable {
    public var place: String?
    public var number: String?
    public var date: CalendarDate?
    /// Sifat: `Biasa`, `Rahasia`.
    public var nature: String?
    /// Lampiran: `1 (satu) berkas`.
    public var attachments: String?
    /// Hal.
    public var subject: String?
    /// One line each: position, and where.
    public var addressee: [String] = []
    /// Tembusan.
    public var copies: [String] = []

    public init() {}
}

/// What the evaluation was ordered by: `Surat Tugas Inspektur` of a number and date.
public struct EvaluationAssignment: Sendable, Hashable {
    public var instrument: String?
    public var number: String?
    public var date: CalendarDate?

    public init() {}
}

/// The days that were evaluated.
public struct EvaluationPeriod: Sendable, Hashable {
    public var from: CalendarDate?
    public var to: CalendarDate?

    public init() {}

    /// Whether a day lies in it, both ends included; `nil` where an end is not known.
    public func contains(_ day: CalendarDate) -> Bool? {
        guard let from, let to else { return nil }
        return from.earliest <= day.latest && day.earliest <= to.latest
    }
}

public struct EvaluationTeamMember: Sendable, Hashable {
    /// `Ketua Tim`, `Anggota`.
    public var role: String?
    public var name: String?
    public var position: String?

    public init(role: String? = nil, name: String? = nil, position: String? = nil) {
        (self.role, self.name, self.position) = (role, name, position)
    }
}

public struct EvaluationSignatory: Sendable, Hashable {
    public var position: String?
    public var name: String?
    /// Pangkat and golongan.
    public var rank: String?
    public var nip: String?
    /// `nil` as the letter has them.
    public var place: String?
    public var date: CalendarDate?

    public init(
        position: String? = nil, name: String? = nil, rank: String? = nil, nip: String? = nil, place: String? = nil,
        date: CalendarDate? = nil
    ) {
        (self.position, self.name, self.rank) = (position, name, rank)
        (self.nip, self.place, self.date) = (nip, place, date)
    }
}

/// A recommendation of an earlier evaluation, and how far it was followed up.
public struct EarlierRecommendation: Sendable, Hashable {
    public var number: String?
    public var recommendation: String
    /// As written: `selesai`, `dalam proses`, `belum`.
    public var state: String?
    public var note: String?

    public init(number: String? = nil, recommendation: String, state: String? = nil, note: String? = nil) {
        (self.number, self.recommendation, self.state, self.note) = (number, recommendation, state, note)
    }
}
