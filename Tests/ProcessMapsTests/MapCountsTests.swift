import Testing

@testable import ProcessMaps

@Suite struct MapCountsTests {
    @Test("every column has its own place, in the order of the cases")
    func positions() {
        #expect(MapCounts.Column.allCases.map(\.position) == Array(0..<MapCounts.Column.allCases.count))
        var counts = MapCounts()
        for (value, column) in MapCounts.Column.allCases.enumerated() { counts[column] = value }
        #expect(MapCounts.Column.allCases.map { counts[$0] } == Array(0..<MapCounts.Column.allCases.count))
    }

    @Test("the columns run from process to nodes_without_di")
    func ends() {
        #expect(MapCounts.Column.allCases.first?.rawValue == "process")
        #expect(MapCounts.Column.allCases.last?.rawValue == "nodes_without_di")
        #expect(MapCounts.Column(rawValue: "handoffs_di") == .handoffsDI)
    }
}
