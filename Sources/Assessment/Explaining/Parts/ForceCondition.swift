public import Dossier
public import Findings

/// One condition of being in force, and whether an SOP meets it (contracts: *Rules of counting*, "In force").
public struct ForceCondition: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Status is berlaku.
        case status
        /// Disahkan Oleh or Nomor Penetapan is filled in.
        case ratified
        /// Tanggal Efektif is a date.
        case dated
        /// Tanggal Efektif is not after the as-of date.
        case effective
        /// Not revoked by then.
        case notRevoked
        /// Not superseded by then.
        case notSuperseded
    }

    public var kind: Kind
    public var holds: Bool
    /// What was read; `nil` for a blank.
    public var value: Value?
    /// The cell, blank or not; `nil` where the register has no such column and no document says it.
    public var location: SourceLocation?
    /// The heading of the cell: `Tanggal Efektif`.
    public var heading: String

    public enum Value: Sendable, Hashable {
        case status(SOPStatus)
        case text(String)
        case day(CalendarDate)
        /// The number of its successor, and the first day that is effective; `isDraft` where it is only a draft.
        case successor(String, from: CalendarDate?, isDraft: Bool)
    }
}

extension ForceCondition {
    /// The conditions in the order in which they are asked. All hold where the SOP is in force on `day`, and only there.
    static func all(of sop: SOP, on day: CalendarDate) -> [ForceCondition] {
        [status(sop), ratified(sop), dated(sop), effective(sop, day), revoked(sop, day), superseded(sop, day)]
            .compactMap(\.self)
    }

    private init(_ kind: Kind, _ holds: Bool, _ value: Value?, _ column: SOPColumn, _ sop: SOP) {
        self.init(
            kind: kind, holds: holds, value: value, location: sop.place(of: column), heading: column.heading)
    }

    private static func status(_ sop: SOP) -> ForceCondition {
        ForceCondition(
            .status, sop.status == .inForce, sop.status == .unknown ? nil : .status(sop.status), .status, sop)
    }

    private static func ratified(_ sop: SOP) -> ForceCondition {
        let column: SOPColumn = sop.ratifiedBy == nil && sop.instrument != nil ? .instrument : .ratifiedBy
        let text = sop.ratifiedBy ?? sop.instrument
        return ForceCondition(.ratified, text != nil, text.map(Value.text), column, sop)
    }

    private static func dated(_ sop: SOP) -> ForceCondition {
        ForceCondition(.dated, sop.effective != nil, sop.effective.map(Value.day), .effective, sop)
    }

    /// Nothing to ask of an SOP without a date.
    private static func effective(_ sop: SOP, _ day: CalendarDate) -> ForceCondition? {
        sop.effective.map { ForceCondition(.effective, $0.latest <= day.latest, .day($0), .effective, sop) }
    }

    private static func revoked(_ sop: SOP, _ day: CalendarDate) -> ForceCondition {
        let isRevoked = sop.status == .revoked || sop.revoked.map { $0.earliest <= day.latest } ?? false
        return ForceCondition(.notRevoked, !isRevoked, sop.revoked.map(Value.day), .revoked, sop)
    }

    private static func superseded(_ sop: SOP, _ day: CalendarDate) -> ForceCondition {
        let value = sop.supersededBy.map {
            Value.successor($0, from: sop.successorEffective, isDraft: sop.isSuccessorDraft)
        }
        return ForceCondition(
            .notSuperseded, sop.status != .superseded && !sop.isSuperseded(on: day), value, .supersededBy, sop)
    }
}
