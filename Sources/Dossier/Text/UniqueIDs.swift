/// Hands out ids so that no two are the same, in a fixed way: the second `a` becomes `a#2`.
struct UniqueIDs {
    private var taken: Set<String> = []
    /// The last number each wanted id was given, so that many of one name are not counted through each time.
    private var counts: [String: Int] = [:]

    mutating func take(_ wanted: String) -> String {
        var id = wanted
        var count = counts[wanted] ?? 1
        while !taken.insert(id).inserted {
            count += 1
            id = "\(wanted)#\(count)"
        }
        if count > 1 { counts[wanted] = count }
        return id
    }
}
