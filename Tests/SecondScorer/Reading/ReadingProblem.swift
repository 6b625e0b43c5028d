/// What this reader cannot make sense of. It goes by the format alone and mends nothing.
public struct ReadingProblem: Error, CustomStringConvertible {
    public let description: String

    init(_ description: String) { self.description = description }
}
