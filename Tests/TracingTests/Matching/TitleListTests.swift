import Dossier
import Findings
import Foundation
import Testing

@testable import Tracing

/// Whole lists of an office's SOPs beside all its maps (Fixtures/title-lists, see its README).
@Suite("How well the map of an SOP is found among all maps of an office")
struct TitleListTests {
    struct Title {
        var text: String
        /// The code of its map; `nil` where none of the maps is right.
        var map: String?
        var isHeldOut: Bool
    }

    struct TitleList {
        var maps: [(code: String, title: String)]
        var titles: [Title]

        /// - Throws: where a file is not there or a row is not whole.
        init(_ name: String) throws {
            let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .appendingPathComponent("Fixtures/title-lists/\(name)")
            maps = try Self.rows(folder.appendingPathComponent("maps.csv"), columns: 2).map { ($0[0], $0[1]) }
            titles = try Self.rows(folder.appendingPathComponent("titles.csv"), columns: 4).map {
                Title(text: $0[0], map: $0[1].isEmpty ? nil : $0[1], isHeldOut: $0[3] == "held-out")
            }
        }

        private static func rows(_ file: URL, columns: Int) throws -> [[String]] {
            try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map { line in
                let cells = TitlePair.cells(line)
                try #require(cells.count == columns, "\(line)")
                return cells
            }
        }

        /// For each title the maps that are tied to it or confidently suggested.
        var found: [Set<String>] {
            let dossier = LinkSuggestionTests.dossier(
                maps.map { LinkSuggestionTests.map($0.code, $0.title, unit: "a") },
                titles.enumerated().map { LinkSuggestionTests.sop("\($0)", $1.text, unit: "a") })
            let ties = TraceSet(dossier).traces
            let pairs =
                ties.map { ($0.sop, $0.map) }
                + LinkSuggestions(dossier, ties: ties).suggestions.map { ($0.sop, $0.map) }
            let bySOP = Dictionary(grouping: pairs) { $0.0 }.mapValues { Set($0.map(\.1)) }
            return titles.indices.map { bySOP["\($0)"] ?? [] }
        }
    }

    static let names = ["daerah", "pusat", "dalam", "layanan"]

    /// How well the maps of one half are found, over all lists.
    static func score(heldOut: Bool) throws -> PairScore {
        var scored: [(score: Double, isSame: Bool)] = []
        for name in names {
            let list = try TitleList(name)
            for (title, maps) in zip(list.titles, list.found) where title.isHeldOut == heldOut {
                scored += maps.map { (1, $0 == title.map) }
                if let map = title.map, !maps.contains(map) { scored.append((0, true)) }
            }
        }
        return PairScore(scored, threshold: 0.5)
    }

    @Test("confident suggestions of the half that nobody looked at are right, and most are there")
    func heldOut() throws {
        let score = try Self.score(heldOut: true)
        print("Title lists, held-out half: ties and confident suggestions \(score.text)")
        #expect(score.precision >= 0.92)
        #expect(score.f1 >= 0.85)
    }

    @Test("confident suggestions of the half that words were chosen by are right, and most are there")
    func tuning() throws {
        let score = try Self.score(heldOut: false)
        print("Title lists, tuning half: ties and confident suggestions \(score.text)")
        #expect(score.precision >= 0.93)
        #expect(score.f1 >= 0.85)
    }

    @Test("the lists are no toy: the nearest map by plain word TF-IDF cosine stays far below", arguments: names)
    func plainCosine(_ name: String) throws {
        let list = try TitleList(name)
        let cosine = PlainCosine(list.maps.map(\.title) + list.titles.map(\.text))
        let nearest = list.titles.map { title in
            list.maps.map { (score: cosine.similarity(title.text, $0.title), code: $0.code) }
                .max { $0.score < $1.score }
        }
        let best = (1..<100).map { threshold in
            var right = 0
            var wrong = 0
            for (title, map) in zip(list.titles, nearest) {
                guard let map, map.score >= Double(threshold) / 100 else { continue }
                if map.code == title.map { right += 1 } else { wrong += 1 }
            }
            return 2 * Double(right) / Double(max(1, right + wrong + list.titles.count { $0.map != nil }))
        }.max()
        let score = try #require(best)
        print("Title lists, \(name): the best F1 of plain TF-IDF cosine \(score)")
        #expect(list.titles.count == 200)
        #expect(score < 0.65)
    }
}
