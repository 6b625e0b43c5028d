/// Finds the file of the dossier that a register means by a path.
struct NamedFiles {
    private let exact: Set<String>
    private var byFold: [String: [String]] = [:]
    private var byName: [String: [String]] = [:]

    enum Match: Hashable {
        case exact(String)
        /// Written otherwise than the file is called: another case, or without its folder.
        case nearly(String)
        case none
    }

    /// `files` are paths relative to the dossier.
    init(_ files: [String]) {
        exact = Set(files)
        for file in files {
            byFold[file.lowercased(), default: []].append(file)
            byName[Self.name(file).lowercased(), default: []].append(file)
        }
    }

    /// Looks relative to the dossier, then to the folder `base`, then without regard to case, and at last for the only
    /// file of that name.
    func match(_ text: String, base: String) -> Match {
        let path = Folding.path(text)
        let candidates = [path, "\(base)/\(path)"]
        for candidate in candidates where exact.contains(candidate) { return .exact(candidate) }
        for candidate in candidates {
            if let found = byFold[candidate.lowercased()], found.count == 1 { return .nearly(found[0]) }
        }
        if let found = byName[Self.name(path).lowercased()], found.count == 1 { return .nearly(found[0]) }
        return .none
    }

    private static func name(_ path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }
}

extension NamedFiles.Match {
    var path: String? {
        switch self {
        case .exact(let path), .nearly(let path): path
        case .none: nil
        }
    }
}
