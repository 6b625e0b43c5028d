public import Findings

extension Dossier {
    /// Where the title of an SOP stands in its register; of one that only has a document, there.
    ///
    /// - Parameter position: of the SOP in `sops`.
    /// - Returns: the cell or line.
    public func titlePlace(ofSOP position: Int) -> SourceLocation { place(.title, ofSOP: position) }

    /// Where it says who ratified an SOP.
    ///
    /// - Parameter position: of the SOP in `sops`.
    /// - Returns: the cell or line.
    public func ratifierPlace(ofSOP position: Int) -> SourceLocation { place(.ratifiedBy, ofSOP: position) }

    private func place(_ column: SOPColumn, ofSOP position: Int) -> SourceLocation {
        if entries.count == sops.count, entries.indices.contains(position) {
            return entries[position].location(of: column)
        }
        return sops.indices.contains(position) ? sops[position].location : SourceLocation()
    }
}
