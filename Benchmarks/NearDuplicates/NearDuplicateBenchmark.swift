import Dossier
import struct Dossier.Unit
import Findings
import Foundation
import Tracing

/// Groups the SOPs of a table (number, unit and title a line, between tabs) as `assess` does, and prints the numbers of
/// each group on a line. What `Benchmarks/near_duplicates.py` times.
@main
enum NearDuplicateBenchmark {
    static func main() throws {
        guard CommandLine.arguments.count == 2, let asOf = CalendarDate(year: 2026, month: 6, day: 30) else { return }
        let text = try String(contentsOfFile: CommandLine.arguments[1], encoding: .utf8)
        var (sops, units, known): ([SOP], [Unit], Set<String>) = ([], [], [])
        for line in text.split(separator: "\n") {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard cells.count >= 4 else { continue }
            if known.insert(cells[1]).inserted { units.append(Unit(id: cells[1], name: cells[2])) }
            sops.append(SOP(id: cells[0], title: cells[3], unit: cells[1]))
        }
        let dossier = Dossier(
            agency: Agency(id: "kota-uji", name: "Kota Uji", kind: "kota"), units: UnitTree(units), sops: sops)
        for group in UnitOverlap(dossier, traces: [], asOf: asOf).groups {
            print(group.members.map(\.sop).joined(separator: "\t"))
        }
    }
}
