import Findings
import OfficeFiles

/// One office file as it was opened: the registers it holds, or the SOPs it documents.
struct OfficeInput: Sendable {
    let file: OfficeFile
    /// Its size and hash; the bytes are gone.
    let loaded: LoadedFile?
    var content: Content
    /// What is to be said about the file as a whole.
    var findings: [Finding] = []
    /// What made a document less than wholly read.
    var problem: ReadProblem?

    var path: String { file.path }

    enum Content: Sendable {
        /// Its tables with what each was taken for; at least one is a register.
        case registers(RegisterSheets)
        case documents([SOPDocument])
        /// It was read and is neither.
        case neither
        case refused(ReadProblem)
    }

    var documents: [SOPDocument] {
        guard case .documents(let documents) = content else { return [] }
        return documents
    }
}
