public import Dossier

/// The maps, SOPs and confirmed links as they were read: what explanations follow down to the cell. The tables are those
/// of the dossier, not copies.
public struct InputRecords: Sendable {
    /// In the order of `AssessmentResult.maps`.
    public var maps: [DossierMap] = []
    /// In the order of `AssessmentResult.sops`.
    public var sops: [SOP] = []
    public var links: [ConfirmedLink] = []

    public init() {}

    init(_ dossier: Dossier) {
        (maps, sops, links) = (dossier.maps, dossier.sops, dossier.links)
    }
}
