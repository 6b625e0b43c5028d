public import Findings
public import OfficeFiles

/// The folder a new agency begins with: `agency.yaml`, the registers as workbooks with drop-downs and instructions, and
/// one example of everything, which holds together and reads back without a finding. The examples belong to units that
/// are called examples: once the real units stand in `units.xlsx`, every example that was left behind is reported.
public struct DossierTemplate: Sendable, Hashable {
    /// The id of the agency: lower-case letters, digits and hyphens.
    public var id: String
    public var name: String
    /// `kota`, `kabupaten`, `provinsi`, `kementerian`, `lembaga` …
    public var kind: String
    /// The year assessed.
    public var period: Int
    /// The day the assessment speaks of. The examples are dated before it.
    public var asOf: CalendarDate

    public init(id: String, name: String, kind: String, period: Int, asOf: CalendarDate) {
        self.id = id
        self.name = name
        self.kind = kind
        self.period = period
        self.asOf = asOf
    }

    /// The files of the folder, by their paths in it. The same template gives the same bytes.
    ///
    /// - Throws: `WorkbookWritingError` where there is no room for temporary files.
    public func files() throws(WorkbookWritingError) -> [File] {
        let example = ExampleCase(self)
        return [
            File(path: "agency.yaml", bytes: Array(AgencyTemplate(self).text.utf8)),
            File(path: "evidence.xlsx", bytes: try register(example.evidence)),
            File(path: "maps.xlsx", bytes: try register(example.maps)),
            File(path: "maps/\(example.mapFileName)", bytes: Array(ExampleMap(example).xml.utf8)),
            File(path: "sops.xlsx", bytes: try register(example.sops)),
            File(path: example.sopFile, bytes: try SOPForm(example).bytes()),
            File(path: "units.xlsx", bytes: try register(example.unitRows)),
        ]
    }

    public struct File: Sendable, Hashable {
        /// Relative to the folder, with `/`.
        public var path: String
        public var bytes: [UInt8]
    }

    private func register<Column: GuidedColumn>(
        _ rows: [[Column: OutgoingCell.Content]]
    ) throws(WorkbookWritingError) -> [UInt8] {
        try RegisterTemplate<Column>(agency: name, units: ExampleCase(self).units, rows: rows).bytes()
    }
}
