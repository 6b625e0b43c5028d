/// The files of a dossier sorted by kind, each in path order.
struct FolderKinds: Sendable {
    private(set) var agency: [String] = []
    /// BPMN files, those called `.xml` too where they are BPMN.
    private(set) var maps: [String] = []
    private(set) var registers: [RegisterKind: [String]] = [:]
    private(set) var sopLists: [String] = []
    private(set) var answers: [String] = []
    private(set) var links: [String] = []
    private(set) var workbooks: [(path: String, register: RegisterKind?)] = []
    /// No input of this version.
    private(set) var rest: [(path: String, kind: FileKind)] = []

    init(_ folder: DossierFolder) {
        for path in folder.files {
            let kind = FileKind(path: path)
            switch kind {
            case .agency: agency.append(path)
            case .map: maps.append(path)
            case .xml where BPMNSniff.isBPMN(folder.absolute(path)): maps.append(path)
            case .register(let register): registers[register, default: []].append(path)
            case .sopList: sopLists.append(path)
            case .answers: answers.append(path)
            case .links: links.append(path)
            case .workbook(let register): workbooks.append((path, register))
            case .xml, .notReadYet, .unknown: rest.append((path, kind))
            }
        }
    }

    /// Whether what a workbook of this kind would say is there in a form that is read.
    func isRead(_ register: RegisterKind?) -> Bool {
        guard let register else { return !answers.isEmpty }
        return registers[register] != nil || (register == .sops && !sopLists.isEmpty)
    }
}
