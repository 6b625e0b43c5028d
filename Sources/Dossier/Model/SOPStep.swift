public import Findings
public import Foundation

/// One row of the flow table of an SOP (PermenPANRB 35/2012: kegiatan, pelaksana, mutu baku, keterangan).
public struct SOPStep: Sendable, Hashable {
    /// As the table counts it; where it does not count, the place in its procedure from 1 on.
    public var number: Int
    /// The part of the document it belongs to, where a document has several flow tables; else `nil`.
    public var procedure: String?
    public var activity: String
    /// Who carries it out: positions, in the order of the table.
    public var performers: [String]
    public var standard: QualityStandard
    /// Keterangan, as written.
    public var note: String?
    public var kind: Kind
    /// What may follow. A step whose flow is not drawn or written leads to the one below it.
    public var next: [Jump]
    public var location: SourceLocation

    public init(
        number: Int, procedure: String? = nil, activity: String, performers: [String] = [],
        standard: QualityStandard = QualityStandard(), note: String? = nil, kind: Kind = .process, next: [Jump] = [],
        location: SourceLocation = SourceLocation()
    ) {
        self.number = number
        self.procedure = procedure
        self.activity = activity
        self.performers = performers
        self.standard = standard
        self.note = note
        self.kind = kind
        self.next = next
        self.location = location
    }

    /// The five symbols of PermenPANRB 35/2012 without the arrow: kapsul (mulai, akhir), kotak, belah ketupat,
    /// segilima.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case start, process, decision, end, connector
    }

    /// A way on from a step.
    public struct Jump: Sendable, Hashable {
        /// The number of the step in the same procedure; it may name one that does not exist, which a rule reports.
        /// `nil` where the way leaves the procedure or ends it.
        public var step: Int?
        /// The condition or destination, as written: `Ya`, `layak`, `SOP 1 langkah 9`.
        public var label: String?

        public init(step: Int?, label: String? = nil) {
            self.step = step
            self.label = label
        }
    }
}

/// Mutu baku of a step.
public struct QualityStandard: Sendable, Hashable {
    /// Kelengkapan, one item each.
    public var inputs: [String]
    /// Waktu; `nil` where nothing is written, or nothing that is a time.
    public var duration: SOPDuration?
    /// Waktu as written; `nil` for a blank cell.
    public var durationText: String?
    public var output: [String]

    public init(
        inputs: [String] = [], duration: SOPDuration? = nil, durationText: String? = nil, output: [String] = []
    ) {
        self.inputs = inputs
        self.duration = duration
        self.durationText = durationText
        self.output = output
    }
}

/// How long a step takes: exact, or from a least to a most.
public struct SOPDuration: Sendable, Hashable {
    public var minimum: Decimal
    public var maximum: Decimal
    public var unit: Unit

    public init(minimum: Decimal, maximum: Decimal, unit: Unit) {
        self.minimum = minimum
        self.maximum = maximum
        self.unit = unit
    }

    /// `instant` is *seketika*, with 0 to 0. A working hour (*jam kerja*) is an hour.
    public enum Unit: String, Sendable, Hashable, CaseIterable {
        case minute, hour, day, workday, week, month, instant
    }
}
