import Findings
import Testing

@testable import Rubric

@Suite("Every bundled pack")
struct BundledPackTests {
    @Test("has neither errors nor warnings", arguments: Pack.bundledIDs)
    func clean(id: String) throws {
        let reading = PackReading(try #require(Pack.bundled(id)))
        let said = reading.findings.filter { $0.severity != .note }
        #expect(said.isEmpty, "\(said.map { "\($0.location): \($0.rule.rawValue): \($0.message.english)" })")
        #expect(reading.instrument?.id == id)
    }

    @Test("names in its crosswalks indicators that the other bundled packs have")
    func crosswalks() throws {
        let instruments = try Pack.bundledIDs.compactMap { try Pack.bundled($0).map { try Instrument($0) } }
        let known = Set(instruments.flatMap { pack in pack.indicators.map { "\(pack.id)/\($0.id)" } })
        var named = 0
        for instrument in instruments {
            for indicator in instrument.indicators {
                for reference in indicator.crosswalk.same + indicator.crosswalk.related {
                    named += 1
                    #expect(known.contains(reference), "\(instrument.id)/\(indicator.id): \(reference)")
                }
            }
        }
        #expect(named > 50)
    }

    /// An answer is carried over only where the texts agree; those said to be the same ought to.
    @Test("says in a crosswalk `same` only of questions on equal scales")
    func sameScales() throws {
        let instruments = try Pack.bundledIDs.compactMap { try Pack.bundled($0).map { try Instrument($0) } }
        for instrument in instruments {
            for indicator in instrument.indicators {
                for reference in indicator.crosswalk.same {
                    let parts = reference.split(separator: "/").map(String.init)
                    let other = try #require(instruments.first { $0.id == parts[0] })
                    let theirs = try #require(other.indicator(parts[1]))
                    guard let ours = indicator.scale, let their = theirs.scale else { continue }
                    #expect(
                        instrument.scale(ours.value)?.kind == other.scale(their.value)?.kind,
                        "\(instrument.id)/\(indicator.id): \(reference)")
                }
            }
        }
    }
}
