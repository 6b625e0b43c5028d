public import Findings

/// Where an SOP stands on a day, and if it does not count, why (contracts: *Rules of counting*, "In force").
public enum SOPStanding: String, Sendable, Hashable, CaseIterable {
    case inForce
    /// Status is draf.
    case draft
    /// Status is berlaku, but neither Disahkan Oleh nor Nomor Penetapan is filled in.
    case notRatified
    /// Status is berlaku, but Tanggal Efektif is missing or not a date.
    case notDated
    /// Tanggal Efektif lies after the day.
    case notYetEffective
    case revoked
    case superseded
    /// Status is blank, or a word nobody knows.
    case unknown
}

extension SOP {
    /// The standing on `day`. A date that names only a month is taken at its last day for Tanggal Efektif, and at its
    /// first for Tanggal Dicabut: what is not sure does not count.
    public func standing(on day: CalendarDate) -> SOPStanding {
        switch status {
        case .draft: return .draft
        case .revoked: return .revoked
        case .superseded: return .superseded
        case .unknown: return .unknown
        case .inForce: break
        }
        if let revoked, revoked.earliest <= day.latest { return .revoked }
        if isSuperseded(on: day) { return .superseded }
        guard ratifiedBy != nil || instrument != nil else { return .notRatified }
        guard let effective else { return .notDated }
        return effective.latest <= day.latest ? .inForce : .notYetEffective
    }

    /// By an SOP that is effective then, or that is no draft and does not say when.
    public func isSuperseded(on day: CalendarDate) -> Bool {
        guard supersededBy != nil, !isSuccessorDraft else { return false }
        return successorEffective.map { $0.earliest <= day.latest } ?? true
    }

    /// Whether it counts on `day`.
    public func isInForce(on day: CalendarDate) -> Bool { standing(on: day) == .inForce }
}
