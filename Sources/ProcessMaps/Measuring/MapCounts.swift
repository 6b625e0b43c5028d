/// The figures of one map, one integer a column (contracts: `map inspect`, `counts`).
///
/// A column counts elements of the BPMN 2.0 MODEL namespace by their XML name, or something derived from them as said
/// at its case. References are resolved as in `Resolving`. Degrees come from `sourceRef` and `targetRef`, never from
/// `incoming` and `outgoing`, which many exporters leave out.
public struct MapCounts: Sendable, Hashable {
    private var values = [Int](repeating: 0, count: Self.columnCount)

    private static let columnCount = Column.allCases.count

    /// All zero.
    public init() {}

    /// The figure of a column.
    public subscript(_ column: Column) -> Int {
        get { values[column.position] }
        set { values[column.position] = newValue }
    }
}
