import Findings

/// Thrown inside the reader of one file where nothing of it counts; it ends as the state of that input.
struct RefusedInput: Error {
    var problem: ReadProblem
}
