internal import Assessment

/// What people call a map. Drawing tools often put the code into the title; it is not said twice.
enum MapNames {
    /// `Penerbitan KTP-el`, out of `KTC-03.01.CFM.01 - Penerbitan KTP-el`; the title as it is where nothing else stands
    /// in it.
    static func withoutCode(_ title: String, _ code: String?) -> String {
        guard let code, !code.isEmpty, title.lowercased().hasPrefix(code.lowercased()) else { return title }
        let rest = title.dropFirst(code.count)
        guard let next = rest.first, next.isWhitespace || separators.contains(next) else { return title }
        let name = rest.drop { $0.isWhitespace || separators.contains($0) }
        return name.isEmpty ? title : String(name)
    }

    private static let separators: Set<Character> = ["-", "–", "—", ":", "_", ".", "|", "/", ")"]
}

extension MapResult {
    /// The title without the code; the id where the map has no title.
    var name: String { title.isEmpty ? id : MapNames.withoutCode(title, code) }

    /// The code and the name; for a map without a code its name, and in brackets the id, which says where it is.
    var label: String {
        if name == id { return id }
        return code == nil ? "\(name) (\(id))" : "\(id) \(name)"
    }
}
