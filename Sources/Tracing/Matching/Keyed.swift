/// What is compared by a key.
protocol Keyed {
    var key: String { get }
}

extension Term: Keyed {}
