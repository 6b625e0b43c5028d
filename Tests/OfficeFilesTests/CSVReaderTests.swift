import OfficeFiles
import Testing

@Suite("CSV, as offices save it")
struct CSVReaderTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var text: String
        var rows: [[String]]
        var numbers: [Int]?
        var testDescription: String { name }
    }

    static let cases = [
        Case(name: "commas", text: "a,b\n1,2\n", rows: [["a", "b"], ["1", "2"]]),
        Case(name: "semicolons", text: "a;b\n1,5;2\n", rows: [["a", "b"], ["1,5", "2"]]),
        Case(name: "tabs", text: "a\tb\n1\t2\n", rows: [["a", "b"], ["1", "2"]]),
        Case(name: "no line end at the end", text: "a,b\n1,2", rows: [["a", "b"], ["1", "2"]]),
        Case(name: "CRLF", text: "a,b\r\n1,2\r\n", rows: [["a", "b"], ["1", "2"]]),
        Case(name: "carriage returns alone", text: "a,b\r1,2\r", rows: [["a", "b"], ["1", "2"]]),
        Case(name: "separators in quotes", text: "a,b\n\"1,2\",3\n", rows: [["a", "b"], ["1,2", "3"]]),
        Case(name: "doubled quotes", text: "a,b\n\"x \"\"y\"\" z\",3\n", rows: [["a", "b"], ["x \"y\" z", "3"]]),
        Case(name: "empty quotes", text: "a,b\n\"\",3\n", rows: [["a", "b"], ["", "3"]]),
        Case(name: "a quote inside a cell", text: "a,b\n5\" pipa,3\n", rows: [["a", "b"], ["5\" pipa", "3"]]),
        Case(
            name: "line breaks in quotes count as one row", text: "a,b\n\"1\n2\",3\n4,5\n",
            rows: [["a", "b"], ["1\n2", "3"], ["4", "5"]], numbers: [1, 2, 3]),
        Case(
            name: "blank rows are counted and left out", text: "a,b\n\n,\n1,2\n", rows: [["a", "b"], ["1", "2"]],
            numbers: [1, 4]),
        Case(name: "uneven rows", text: "a,b,c\n1\n1,2,3,4\n", rows: [["a", "b", "c"], ["1"], ["1", "2", "3", "4"]]),
        Case(name: "a stated separator is no row", text: "sep=;\na;b\n", rows: [["a", "b"]], numbers: [1]),
        Case(
            name: "a title line above semicolons", text: "Daftar SOP, Kota Contoh, 2026\na;b\n1;2\n3;4\n",
            rows: [["Daftar SOP, Kota Contoh, 2026"], ["a", "b"], ["1", "2"], ["3", "4"]]),
        Case(
            name: "the separator that stands more often, where no two rows agree", text: "a,b;c;d\n1,2,3,4\n",
            rows: [["a", "b;c;d"], ["1", "2", "3", "4"]]),
        Case(name: "nothing", text: "", rows: []),
        Case(name: "only blanks", text: " \n\r\n\t\n", rows: []),
    ]

    @Test("rows and cells come out as a spreadsheet shows them", arguments: cases)
    func rows(_ example: Case) throws {
        let file = try CSVReader().read(Array(example.text.utf8))
        #expect(file.table.rows.map(\.cells) == example.rows)
        #expect(file.table.problems.isEmpty)
        if let numbers = example.numbers { #expect(file.table.rows.map(\.number) == numbers) }
    }

    @Test("cells are named as a spreadsheet names them")
    func cellNames() {
        let row = TableRow(number: 14, cells: ["x"])
        #expect(row.cellName(2) == "C14")
        #expect(row[0] == "x")
        #expect(row[7] == "")
        #expect([0, 25, 26, 51, 701, 702].map(ColumnName.letters) == ["A", "Z", "AA", "AZ", "ZZ", "AAA"])
    }
}
