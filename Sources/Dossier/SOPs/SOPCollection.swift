public import Findings
internal import ProcessMaps

/// SOPs out of a dossier, or out of files and folders without one, with the state of every file.
public struct SOPCollection: Sendable {
    /// In the order of the registers, then of the documents that no register names.
    public var sops: [SOP] { entries.map(\.sop) }
    /// The day their standing speaks of; `nil` where no dossier gives one.
    public var asOf: CalendarDate?
    /// Every file that was opened, in path order.
    public var inputs: [InputFile]
    public var findings: [Finding]
    /// How the sheets of registers were understood.
    public var recognitions: [RegisterRecognition]
    /// The documents that were read, in path order; those tied to no SOP too.
    public var documents: [SOPDocument]
    /// The files of `inputs` as the caller can open them.
    public var files: [String]
    /// With the rows and documents they come from, for checks.
    var entries: [SOPEntry]
    /// The units of the dossiers, and their evidence, for checks.
    var units = UnitTree([])
    var evidence: [Evidence] = []

    init(
        asOf: CalendarDate? = nil, inputs: [InputFile] = [], findings: [Finding] = [],
        recognitions: [RegisterRecognition] = [], documents: [SOPDocument] = [], files: [String] = [],
        entries: [SOPEntry] = []
    ) {
        self.asOf = asOf
        self.inputs = inputs
        self.findings = findings
        self.recognitions = recognitions
        self.documents = documents
        self.files = files
        self.entries = entries
    }

    /// What a dossier holds but for its maps, its files named relative to it.
    init(_ dossier: Dossier, at folder: String) {
        let maps = Set(dossier.mapFiles.map(\.path))
        let inputs = dossier.inputs.filter { !maps.contains($0.path) }
        self.init(
            asOf: dossier.asOf, inputs: inputs,
            findings: dossier.findings.filter { $0.location.path.map { !maps.contains($0) } ?? true },
            recognitions: dossier.recognitions, documents: dossier.documents,
            files: inputs.map { "\(folder)/\($0.path)" }, entries: dossier.entries)
        (units, evidence) = (dossier.units, dossier.evidence)
    }

    /// What `other` holds comes behind; the day stays where both have one.
    mutating func append(_ other: SOPCollection) {
        asOf = asOf ?? other.asOf
        inputs += other.inputs
        findings += other.findings
        recognitions += other.recognitions
        documents += other.documents
        files += other.files
        entries += other.entries
        units = UnitTree(units.units + other.units.units)
        evidence += other.evidence
    }
}
