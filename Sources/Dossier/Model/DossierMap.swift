public import Findings
public import ProcessMaps

/// One map that counts: a BPMN file, a row of the 19/2018 matrix, or both joined (contracts: *Rules of counting*).
public struct DossierMap: Sendable, Hashable {
    /// Its code as written, else `path#processId`.
    public var id: String
    public var code: ProcessCode?
    public var title: String
    public var level: Int?
    /// By the drawing where there is one, else by its Kode CFM.
    public var kind: MapKind
    /// The id of the unit that owns the map; `nil` where nobody says or the name is not known.
    public var unit: String?
    /// The position in `Dossier.mapFiles`; `nil` for a map that stands only in the matrix.
    public var file: Int?
    /// What the matrix says in Kode SOP and Judul SOP, row by row.
    public var registeredSOPs: [RegisteredSOP]
    /// The file where there is one, else the matrix row.
    public var location: SourceLocation
    /// The cell of its code, else of its file, in its first row of the matrix; `nil` for a map that no row names.
    public var matrixPlace: SourceLocation?
    /// The cell that names its unit.
    public var unitPlace: SourceLocation?

    public init(
        id: String, code: ProcessCode?, title: String, level: Int? = nil, kind: MapKind, unit: String? = nil,
        file: Int? = nil, registeredSOPs: [RegisteredSOP] = [], location: SourceLocation
    ) {
        self.id = id
        self.code = code
        self.title = title
        self.level = level
        self.kind = kind
        self.unit = unit
        self.file = file
        self.registeredSOPs = registeredSOPs
        self.location = location
    }
}

/// An SOP as the matrix of maps names it.
public struct RegisteredSOP: Sendable, Hashable {
    /// Kode SOP: a code of the 19/2018 scheme, or the SOP's number.
    public var code: String?
    public var title: String?
    public var location: SourceLocation

    public init(code: String?, title: String?, location: SourceLocation) {
        self.code = code
        self.title = title
        self.location = location
    }
}
