import Findings

/// What a drawing must say of itself, in small print below it.
struct DrawingRemarks {
    let map: ProcessMap
    let scenes: [Scene]
    /// All planes were asked for, so that what is on none of them is missing.
    let isWhole: Bool

    /// `unseen` are the marks on elements the drawing does not show.
    func texts(unseen: [DrawingMark]) -> [LocalizedText] {
        var texts: [LocalizedText] = []
        if scenes.contains(where: \.isComputed), !map.nodes.isEmpty || !map.pools.isEmpty {
            texts.append(Self.computed)
        }
        let absent = isWhole ? nodesNotDrawn : 0
        if absent > 0 {
            texts.append(
                LocalizedText(
                    id: "\(absent) unsur tidak mempunyai letak yang dapat dipakai dalam berkas, jadi tidak tergambar.",
                    en: "\(absent) element(s) have no usable place in the file and are not drawn."))
        }
        let others = isWhole ? othersNotDrawn : 0
        if others > 0 {
            texts.append(
                LocalizedText(
                    id: "\(others) unsur koreografi atau percakapan tidak mempunyai letak dalam berkas, jadi tidak "
                        + "tergambar.",
                    en: "\(others) element(s) of choreographies or conversations have no place in the file and are "
                        + "not drawn."))
        }
        if !unseen.isEmpty { texts.append(Self.unseen(unseen, map: map)) }
        return texts
    }

    private static let computed = LocalizedText(
        id: "Berkas ini tidak memuat gambar yang dapat dipakai; tata letak di atas disusun otomatis dari alurnya.",
        en: "The file holds no usable drawing; the layout above was worked out from its flows.")

    private var nodesNotDrawn: Int {
        var drawn: Set<Int> = []
        for scene in scenes {
            drawn.formUnion(scene.hidden)
            for shape in scene.shapes { if case .node(let index) = shape.element { drawn.insert(index) } }
        }
        // What stands in a sub-process that is drawn closed is not missing.
        return map.nodes.indices.count { index in
            guard !drawn.contains(index) else { return false }
            return map.nodes[index].container.map { !drawn.contains($0) } ?? true
        }
    }

    /// Messages and links are seen at what they join, or not at all.
    private var othersNotDrawn: Int {
        let drawn = Set(scenes.flatMap { $0.shapes.compactMap(\.other) })
        return map.notation.others.indices.count { index in
            switch map.notation.others[index].kind {
            case .message, .conversationLink: false
            default: !drawn.contains(index)
            }
        }
    }

    private static func unseen(_ marks: [DrawingMark], map: ProcessMap) -> LocalizedText {
        var names: [String] = []
        for mark in marks {
            let own = map.name(of: mark.element)
            let name = own.isEmpty ? map.id(of: mark.element) : own
            if !name.isEmpty, !names.contains(name), names.count < 6 { names.append(name) }
        }
        let list = names.prefix(5).joined(separator: "; ") + (names.count > 5 ? "; …" : "")
        let tail = list.isEmpty ? "." : ": \(list)."
        return LocalizedText(
            id: "\(marks.count) tanda untuk unsur yang tidak tampak pada gambar" + tail,
            en: "\(marks.count) mark(s) on elements this drawing does not show" + tail)
    }
}
