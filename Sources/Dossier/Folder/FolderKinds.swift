/// The files of a dossier sorted by kind, each in path order.
struct FolderKinds: Sendable {
    private(set) var agency: [String] = []
    /// BPMN files, those called `.xml` too where they are BPMN.
    private(set) var maps: [String] = []
    /// What may hold registers or SOPs.
    private(set) var office: [OfficeFile] = []
    private(set) var sopLists: [String] = []
    private(set) var answers: [String] = []
    private(set) var worksheets: [String] = []
    private(set) var links: [String] = []
    /// Pipes, sockets and devices that are called as an input is.
    private(set) var specials: [String] = []
    /// No input of this version.
    private(set) var rest: [(path: String, kind: FileKind)] = []

    init(_ folder: DossierFolder) {
        specials = folder.specials.filter { FileKind(path: $0).isInput(path: $0) }
        for path in folder.files {
            let kind = FileKind(path: path)
            switch kind {
            case .agency: agency.append(path)
            case .map: maps.append(path)
            case .xml where BPMNSniff.isBPMN(folder.absolute(path)): maps.append(path)
            case .office:
                guard let file = OfficeFile(path: path, absolute: folder.absolute(path)) else {
                    rest.append((path, .unknown))
                    continue
                }
                office.append(file)
            case .sopList: sopLists.append(path)
            case .answers: answers.append(path)
            case .worksheet: worksheets.append(path)
            case .links: links.append(path)
            case .xml, .notReadYet, .unknown: rest.append((path, kind))
            }
        }
    }
}
