import OfficeFiles
import Testing

@Suite("What is wrong in a CSV file is said, with its row")
struct CSVProblemTests {
    @Test("a quote that never closes costs its row only")
    func unterminatedQuote() throws {
        let file = try CSVReader().read(Array("a,b\n1,\"dua\n3,4\n5,6\n".utf8))
        #expect(file.table.problems.map(\.code) == [.unterminatedQuote])
        #expect(file.table.problems.first?.row == 2)
        #expect(file.table.problems.first?.cell == "B2")
        #expect(file.table.rows.map(\.cells) == [["a", "b"], ["1", "\"dua"], ["3", "4"], ["5", "6"]])
        #expect(file.table.rows.map(\.number) == [1, 2, 3, 4])
    }

    @Test("what was seen before an unclosed quote is said of the row as it was kept in the end")
    func problemsBeforeUnterminatedQuote() throws {
        let file = try CSVReader().read(Array("a,b\n\"1\"x,\"dua\n3,4\n".utf8))
        #expect(file.table.rows.map(\.cells) == [["a", "b"], ["\"1\"x", "\"dua"], ["3", "4"]])
        #expect(file.table.problems.map(\.code) == [.unterminatedQuote])
        let limited = try CSVReader(limits: CSVLimits(problems: 0)).read(Array("a,b\n\"1\"x,\"dua\n".utf8))
        #expect(limited.table.furtherProblems == 1)
    }

    @Test("many quotes that never close end in plain characters, and in time")
    func manyUnterminatedQuotes() throws {
        let line = "a,\"b\"\"\n"
        let text = String(repeating: line, count: 20_001)
        let file = try CSVReader().read(Array(text.utf8))
        #expect(file.table.rows.contains { $0.number == 1 })
        #expect(file.table.problems.count { $0.code == .unterminatedQuote } <= 8)
    }

    @Test("text behind a closing quote is kept and reported")
    func textAfterQuote() throws {
        let file = try CSVReader().read(Array("a,b\n\"1\"x,2\n\"3\" ,4\n".utf8))
        #expect(file.table.rows.map(\.cells) == [["a", "b"], ["1x", "2"], ["3", "4"]])
        #expect(file.table.problems.map(\.code) == [.textAfterQuote])
        #expect(file.table.problems.first?.cell == "A2")
    }

    @Test("NUL bytes are left out and reported with the row")
    func nulBytes() throws {
        let text = "judul,unit\nsatu dua tiga empat,\"lima\0 enam\"\ntuj\0uh,delapan\n"
        let file = try CSVReader().read(Array(text.utf8))
        #expect(file.table.rows.map(\.cells).last == ["tujuh", "delapan"])
        #expect(file.table.rows[1].cells == ["satu dua tiga empat", "lima enam"])
        #expect(file.table.problems.map(\.code) == [.nulByte, .nulByte])
        #expect(file.table.problems.map(\.row) == [2, 3])
    }

    @Test("a huge cell is cut at a whole character")
    func hugeCell() throws {
        let reader = CSVReader(limits: CSVLimits(cellBytes: 10))
        let file = try reader.read(Array("a,b\nééééééééé,2\n".utf8))
        #expect(file.table.rows[1].cells == ["ééééé", "2"])
        #expect(file.table.problems.map(\.code) == [.cellTooLarge])
        let odd = try CSVReader(limits: CSVLimits(cellBytes: 9)).read(Array("a,b\nééééééééé,2\n".utf8))
        #expect(odd.table.rows[1].cells == ["éééé", "2"])
    }

    @Test("cells beyond the limit of columns are cut and reported; empty ones are not")
    func columns() throws {
        let reader = CSVReader(limits: CSVLimits(columns: 2))
        let file = try reader.read(Array("a,b\n1,2,3\n4,5,,\n".utf8))
        #expect(file.table.rows.map(\.cells) == [["a", "b"], ["1", "2"], ["4", "5"]])
        #expect(file.table.problems.map(\.code) == [.tooManyColumns])
        #expect(file.table.problems.first?.row == 2)
    }

    @Test("rows beyond the limit are reported")
    func rows() throws {
        let file = try CSVReader(limits: CSVLimits(rows: 2)).read(Array("a,b\n1,2\n3,4\n5,6\n".utf8))
        #expect(file.table.rows.count == 2)
        #expect(file.table.problems.map(\.code) == [.tooManyRows])
        #expect(file.table.problems.first?.row == 3)
    }

    @Test("problems beyond the limit are counted")
    func problemLimit() throws {
        let text = "a,b\n" + String(repeating: "\"1\"x,2\n", count: 7)
        let file = try CSVReader(limits: CSVLimits(problems: 3)).read(Array(text.utf8))
        #expect(file.table.problems.count == 3)
        #expect(file.table.furtherProblems == 4)
    }

    @Test("no bytes make the reader fail", arguments: 0..<200)
    func noise(_ seed: Int) throws {
        let alphabet = Array("a,;\t\"\r\n \0é".utf8) + [0xFF, 0xC3]
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        let bytes = (0..<400).map { _ -> UInt8 in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return alphabet[Int(state >> 33) % alphabet.count]
        }
        guard let file = try? CSVReader(limits: CSVLimits(columns: 8, cellBytes: 16)).read(bytes) else { return }
        #expect(file.table.rows.allSatisfy { $0.cells.count <= 8 && $0.cells.allSatisfy { $0.utf8.count <= 16 } })
        #expect(zip(file.table.rows, file.table.rows.dropFirst()).allSatisfy { $0.number < $1.number })
    }
}
