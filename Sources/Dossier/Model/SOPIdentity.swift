/// The fields of the identity block of an SOP that only its document has (PermenPANRB 35/2012, identitas SOP). Each is
/// a list of items as written; empty where the block says nothing.
public struct SOPIdentity: Sendable, Hashable {
    /// Peringatan: what happens where the SOP is not followed.
    public var warnings: [String] = []
    /// Kualifikasi Pelaksana.
    public var qualifications: [String] = []
    /// Peralatan dan Perlengkapan.
    public var equipment: [String] = []
    /// Pencatatan dan Pendataan.
    public var records: [String] = []
    /// Keterkaitan: other SOPs.
    public var related: [String] = []

    public init() {}
}
