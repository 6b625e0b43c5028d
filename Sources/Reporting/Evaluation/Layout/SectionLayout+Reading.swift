internal import Findings
internal import Yams

extension SectionLayout {
    /// Reads a file of sections; the first thing that is wrong with it is said with its line.
    init(_ text: String) throws(SectionLayoutProblem) {
        let root: LayoutNode
        do {
            // The encoding is named because Yams else asks the environment.
            guard let node = try Parser(yaml: text, encoding: .utf8).singleRoot() else {
                throw SectionLayoutProblem(line: nil, message: Message.empty)
            }
            root = LayoutNode(node, isIn: "sections.yaml")
        } catch let problem as SectionLayoutProblem {
            throw problem
        } catch {
            throw SectionLayoutProblem(line: (error as? YamlError)?.line, message: Message.notYAML)
        }
        let fields = try root.fields(known: ["title", "sections"])
        title = try fields.localized("title")
        var seen: Set<String> = []
        items = try fields.list("sections").map { node throws(SectionLayoutProblem) in
            try Self.item(node, &seen)
        }
    }

    private static func item(_ node: LayoutNode, _ seen: inout Set<String>) throws(SectionLayoutProblem) -> Item {
        guard node.has("sections") else { return .section(try section(node, &seen)) }
        let fields = try node.fields(known: ["id", "show", "title", "text", "sections"])
        let id = try fields.id("id", &seen)
        var sections: [SectionEntry] = []
        for entry in try fields.list("sections") { sections.append(try section(entry, &seen)) }
        return .chapter(
            ChapterEntry(
                id: id, isShown: try fields.flag("show"), title: try fields.localized("title"),
                opening: try fields.template("text"), sections: sections))
    }

    private static func section(
        _ node: LayoutNode, _ seen: inout Set<String>
    ) throws(SectionLayoutProblem) -> SectionEntry {
        let fields = try node.fields(known: ["id", "show", "title", "text"])
        let id = try fields.id("id", &seen)
        guard EvaluationSection(id: id) != nil else {
            throw SectionLayoutProblem(line: node.line, message: Message.unknownSection(id))
        }
        return SectionEntry(
            id: id, isShown: try fields.flag("show"), title: try fields.localized("title"),
            opening: try fields.template("text"))
    }
}

extension YamlError {
    fileprivate var line: Int? {
        switch self {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
        case .duplicatedKeysInMapping(_, let context): context.mark.line
        default: nil
        }
    }
}

private enum Message {
    static let empty = LocalizedText(id: "Berkas ini kosong.", en: "The file is empty.")
    static let notYAML = LocalizedText(
        id: "Berkas ini bukan YAML yang sah.", en: "The file is not valid YAML.")

    static func unknownSection(_ id: String) -> LocalizedText {
        let known = EvaluationSection.allCases.map(\.id).joined(separator: ", ")
        return LocalizedText(
            id: "Tidak ada bagian “\(id)”; yang ada: \(known), dan bagian sendiri berawalan own-.",
            en: "There is no section “\(id)”; there are: \(known), and your own with the prefix own-.")
    }
}
