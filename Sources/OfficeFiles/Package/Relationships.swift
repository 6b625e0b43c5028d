import XMLStreaming

/// What a part of an Office archive leads to (ECMA-376 part 2, 6.5), in the order of the file.
struct Relationships: Sendable {
    struct Relationship: Sendable, Hashable {
        var id: String
        /// What it is: the last word of its type, as `worksheet` or `hyperlink`, the same in both variants of the standard.
        var kind: String
        /// The name of a part, or an address where `isExternal`.
        var target: String
        var isExternal: Bool
    }

    var all: [Relationship] = []
    private var positions: [String: Int] = [:]

    subscript(id: String) -> Relationship? { positions[id].map { all[$0] } }

    /// The first of a kind.
    func first(_ kind: String) -> Relationship? { all.first { $0.kind == kind } }

    mutating func append(_ relationship: Relationship) {
        if positions[relationship.id] == nil { positions[relationship.id] = all.count }
        all.append(relationship)
    }
}

/// Reads a part of relationships.
struct RelationshipsReader: XMLReceiver {
    private(set) var relationships = Relationships()
    private let part: String
    /// A workbook has some for each sheet and link; more than this nobody follows.
    private static let most = 100_000

    /// For the relationships of `part`.
    init(of part: String) {
        self.part = part
    }

    mutating func start(_ tag: borrowing XMLStartTag) -> Bool {
        guard tag.workbookName == .relationship, let id = tag.text(of: .relationshipID),
            let target = tag.text(of: .target), relationships.all.count < Self.most
        else { return true }
        let isExternal = tag.text(of: .targetMode)?.lowercased() == "external"
        let kind = tag.text(of: .relationshipType)?.split(separator: "/").last.map(String.init) ?? ""
        relationships.append(
            Relationships.Relationship(
                id: id, kind: kind, target: isExternal ? target : Self.name(target, part), isExternal: isExternal))
        return true
    }

    /// Places in the same file (`#Sheet2!A1`) are no parts.
    private static func name(_ target: String, _ part: String) -> String {
        target.hasPrefix("#") ? target : PartName.resolve(target, from: part)
    }

    mutating func end() {}
    var wantsText: Bool { false }
    mutating func text(_ utf8: Span<UInt8>) {}
}
