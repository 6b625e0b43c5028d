/// Names of parts inside an Office archive (ECMA-376 part 2, 6.2): compared without case, led to by targets that are
/// absolute (`/xl/styles.xml`) or relative to the part they stand in.
enum PartName {
    /// The part that `target`, written in the part `source`, leads to; `source` is empty for the package itself.
    static func resolve(_ target: String, from source: String) -> String {
        let target = target.replacing("\\", with: "/")
        var path = target.hasPrefix("/") ? [] : source.split(separator: "/").dropLast().map(String.init)
        for step in target.split(separator: "/") where step != "." {
            if step == ".." { _ = path.popLast() } else { path.append(String(step)) }
        }
        return path.joined(separator: "/")
    }

    /// The part that holds the relationships of `part`.
    static func relationships(of part: String) -> String {
        let slash = part.lastIndex(of: "/").map(part.index(after:)) ?? part.startIndex
        return part[..<slash] + "_rels/" + part[slash...] + ".rels"
    }

    /// What two names of one part have in common.
    static func folded(_ name: String) -> String {
        let folded = name.replacing("\\", with: "/").lowercased()
        return folded.hasPrefix("/") ? String(folded.dropFirst()) : folded
    }
}
