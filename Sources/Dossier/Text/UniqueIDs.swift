/// Hands out ids so that no two are the same, in a fixed way: the second `a` becomes `a#2`.
struct UniqueIDs {
    private var taken: Set<String> = []

    mutating func take(_ wanted: String) -> String {
        var id = wanted
        var count = 1
        while !taken.insert(id).inserted {
            count += 1
            id = "\(wanted)#\(count)"
        }
        return id
    }
}
