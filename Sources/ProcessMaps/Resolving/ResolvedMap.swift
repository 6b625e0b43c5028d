/// A file with its references followed: the model is complete, and the figures can be taken. A class, since its fifty
/// tables would be counted one by one each time a value of them is handed on.
final class ResolvedMap {
    let draft: MapDraft
    let references: References
    let hosts: Hosts
    let lanes: LaneAssignment
    let graph: FlowGraph
    let dangling: DanglingReferences
    /// Set while the figures are taken: paths were not followed to their end.
    var hasUndecidedPaths = false

    init(_ read: consuming MapDraft) {
        var draft = read
        references = References(draft)
        hosts = Hosts(draft, references)
        lanes = LaneAssignment(draft, references, hosts: hosts)
        graph = FlowGraph(draft, references)
        var dangling = DanglingReferences(draft, references)
        dangling.laneMembers = lanes.dangling
        dangling.attachments = hosts.dangling
        self.dangling = dangling
        draft.link(references, hosts, lanes)
        self.draft = draft
    }
}
