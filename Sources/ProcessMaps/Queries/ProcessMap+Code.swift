extension ProcessMap {
    /// The code of the PermenPANRB 19/2018 scheme written for one process: in its name, the name of its pool, its id or
    /// its documentation, in this order. `nil` without one: the code of the whole map is `code`.
    public func code(ofProcess process: Int) -> ProcessCode? {
        guard processes.indices.contains(process) else { return nil }
        var search = codeSearch(ofProcess: process)
        for note in notes where note.origin == .documentation && note.owner == .process(process) {
            search.look(in: note.text, of: self, as: .text)
        }
        return search.code
    }

    /// The same for every process, in one pass over the notes.
    var codeSearches: [CodeSearch] {
        var searches = processes.indices.map(codeSearch(ofProcess:))
        for note in notes where note.origin == .documentation {
            if case .process(let process) = note.owner { searches[process].look(in: note.text, of: self, as: .text) }
        }
        return searches
    }

    /// What the names and the id say.
    private func codeSearch(ofProcess process: Int) -> CodeSearch {
        var search = CodeSearch()
        search.look(in: processes[process].name, of: self, as: .name)
        if let pool = processes[process].pool { search.look(in: pools[pool].name, of: self, as: .name) }
        search.look(in: processes[process].id, of: self, as: .id)
        return search
    }
}
