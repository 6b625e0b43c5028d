public import Findings

/// One SOP as its document shows it: the identity block and the flow tables (PermenPANRB 35/2012), out of Word, Excel
/// or Markdown.
public struct SOPDocument: Sendable, Hashable {
    /// The path relative to the dossier.
    public var path: String
    /// What the identity block says, by field. A field that is there but blank, or holds only dots to be filled in, has
    /// a value without text; one that is not there has no value.
    public var fields: [Field: Value]
    /// Step by step, procedure after procedure.
    public var steps: [SOPStep]
    /// Names of the flow tables, where there are several.
    public var procedures: [String]
    /// What was odd about reading it.
    public var findings: [Finding]
    /// How it was understood, for people who ask.
    public var recognition: [Recognition]

    public init(
        path: String, fields: [Field: Value] = [:], steps: [SOPStep] = [], procedures: [String] = [],
        findings: [Finding] = [], recognition: [Recognition] = []
    ) {
        self.path = path
        self.fields = fields
        self.steps = steps
        self.procedures = procedures
        self.findings = findings
        self.recognition = recognition
    }

    /// The fields of the identity block.
    public enum Field: String, Sendable, Hashable, CaseIterable {
        case number, title, unit, created, revised, effective, ratifiedBy, ratifierID, legalBasis, related, warnings
        case qualifications, equipment, records, processCodes
    }

    /// What stands in a field.
    public struct Value: Sendable, Hashable {
        /// As written, on one or more lines; `nil` where it is blank or waits to be filled in.
        public var text: String?
        public var location: SourceLocation

        public init(_ text: String?, at location: SourceLocation) {
            self.text = text
            self.location = location
        }
    }

    /// One thing of the document, and what it was taken for: a cell "Tgl Pengesahan" as the field `effective`, a
    /// column "Kasubbag" as a performer.
    public struct Recognition: Sendable, Hashable {
        /// The text of the document.
        public var written: String
        /// What it was taken for, as `field effective`, `column duration`, `performer`.
        public var meaning: String
        public var location: SourceLocation

        public init(_ written: String, as meaning: String, at location: SourceLocation) {
            self.written = written
            self.meaning = meaning
            self.location = location
        }
    }
}
