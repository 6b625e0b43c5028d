/// Every figure of one case.
public struct SecondCard: Sendable {
    public enum State: String, Sendable {
        case met, partlyMet, notMet, notApplicable, notAssessed, cannotBeAssessed, error
    }

    public enum GateState: String, Sendable { case passed, failed, open }

    /// The figures of one node or indicator.
    public struct Row: Sendable, Equatable {
        public var value: Fraction
        public var maximum: Fraction
        public var lower: Fraction
        public var upper: Fraction
        public var state: State
    }

    /// The codes met by the value and by the two bounds.
    public struct Predicate: Sendable, Equatable {
        public var value: String?
        public var lower: String?
        public var upper: String?

        public init(value: String?, lower: String?, upper: String?) {
            self.value = value
            self.lower = lower
            self.upper = upper
        }
    }

    /// By id: the root, and every node and indicator in the profile.
    public internal(set) var rows: [String: Row] = [:]
    /// The ids of the rows, each node before what is below it.
    public internal(set) var order: [String] = []
    /// `nil` where no predicate is given.
    public internal(set) var predicate: Predicate?
    public internal(set) var gates: [(id: String, state: GateState)] = []
}
