internal import Findings
internal import Yams

extension PackNode {
    /// An error for each key, here and below, that nobody reads: a key misspelled would else be left out in silence.
    func unknownKeys(as shape: PackShape) -> [Finding] {
        guard let mapping = node.mapping else { return [] }
        let known = shape.keys
        var findings: [Finding] = []
        for (key, value) in mapping {
            let name = key.scalar?.string
            if let form = known.first(where: { $0.name == name })?.form {
                findings += PackNode(node: value, file: file).unknownKeys(in: form)
            } else if name != "source" {
                findings.append(unknown(key, name, among: known.map(\.name)))
            }
        }
        return findings
    }

    private func unknownKeys(in form: PackShape.Form) -> [Finding] {
        switch form {
        case .value: []
        case .mapping(let shape), .valueOr(let shape): unknownKeys(as: shape)
        case .list(let shape): items.flatMap { $0.unknownKeys(as: shape) }
        case .table(let shape?):
            (node.mapping ?? [:]).flatMap { PackNode(node: $0.value, file: file).unknownKeys(as: shape) }
        case .table(nil): []
        }
    }

    private func unknown(_ key: Node, _ name: String?, among known: [String]) -> Finding {
        let location = PackNode(node: key, file: file).location
        guard let name else { return .pack("rubric/key-unknown", Words.noKey, location) }
        return .pack(
            "rubric/key-unknown", Words.unknown(name), location,
            action: Words.known(known + ["source"], meant: known.nearest(to: name).first))
    }
}

private enum Words {
    static let noKey = LocalizedText(
        id: "Kunci di sini harus satu kata, bukan daftar atau pasangan.",
        en: "A key must be a word here, not a list or a mapping.")

    static func unknown(_ key: String) -> LocalizedText {
        LocalizedText(id: "Kunci `\(key)` tidak dikenal di sini.", en: "The key `\(key)` is not known here.")
    }
    static func known(_ keys: [String], meant: String?) -> LocalizedText {
        let list = keys.joined(separator: ", ")
        let (id, en) = meant.map { ("Mungkin maksudnya `\($0)`. ", "Did you mean `\($0)`? ") } ?? ("", "")
        return LocalizedText(id: "\(id)Kunci yang dikenal di sini: \(list).", en: "\(en)Keys known here: \(list).")
    }
}
