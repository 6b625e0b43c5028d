/// Rule 1. An indicator or node counts when the profile's `parts` name it, or something above it, or something below
/// it (without `parts` everything counts), and no `without` names it or something above it.
struct PartsRule {
    let profile: ProfileSheet

    func whatCounts(in root: Branch) -> Set<String> {
        var counted: Set<String> = []
        look(at: root, above: [], into: &counted)
        return counted
    }

    private func look(at branch: Branch, above: [String], into counted: inout Set<String>) {
        if counts(branch.id, above: above, below: branch.idsBelow) { counted.insert(branch.id) }
        let path = above + [branch.id]
        for question in branch.questions where counts(question.id, above: path, below: []) {
            counted.insert(question.id)
        }
        for below in branch.branches { look(at: below, above: path, into: &counted) }
    }

    private func counts(_ id: String, above: [String], below: [String]) -> Bool {
        let itAndAbove = above + [id]
        if profile.without.contains(where: itAndAbove.contains) { return false }
        guard let parts = profile.parts else { return true }
        return parts.contains { itAndAbove.contains($0) || below.contains($0) }
    }
}
