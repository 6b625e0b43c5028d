import Findings
import Testing

@testable import Tracing

@Suite("Steps that join several activities, as offices write them")
struct JoinedStepTests {
    /// Who does which activity on the map, and the steps of the SOP.
    struct Case: Sendable, CustomTestStringConvertible {
        var map: [(lane: String, id: String, name: String)]
        var steps: String
        var testDescription: String { steps }
    }

    @Test(
        "a step covers each activity that it joins, of its own performer",
        arguments: [
            // Both of one performer.
            Case(
                map: [("Petugas Loket", "a", "Menerima berkas"), ("Petugas Loket", "b", "Memeriksa berkas")],
                steps: "Petugas Loket: Menerima dan memeriksa berkas"),
            Case(
                map: [("Petugas Loket", "a", "Menerima berkas"), ("Petugas Loket", "b", "Memeriksa berkas")],
                steps: "Petugas Loket: Menerima dan memeriksa kelengkapan berkas"),
            Case(
                map: [
                    ("Petugas Loket", "a", "Menerima berkas permohonan"),
                    ("Petugas Loket", "b", "Memeriksa kelengkapan berkas"),
                ],
                steps: "Petugas Loket: Menerima dan memeriksa kelengkapan berkas permohonan"),
            Case(
                map: [
                    ("Kepala Bidang", "a", "Memeriksa konsep surat"), ("Kepala Bidang", "b", "Memaraf konsep surat"),
                ],
                steps: "Kepala Bidang: Memeriksa dan memaraf konsep surat"),
            Case(
                map: [("Kepala Bidang", "a", "Memeriksa konsep surat"), ("Kepala Bidang", "b", "Membubuhkan paraf")],
                steps: "Kepala Bidang: Memeriksa dan membubuhkan paraf pada konsep surat"),
            Case(
                map: [("Sekretaris", "a", "Menandatangani surat"), ("Sekretaris", "b", "Memberi nomor surat")],
                steps: "Sekretaris: Menandatangani serta memberi nomor surat"),
            Case(
                map: [
                    ("Petugas Loket", "a", "Menerima berkas"), ("Petugas Loket", "b", "Mencatat berkas"),
                    ("Petugas Loket", "c", "Memeriksa berkas"),
                ],
                steps: "Petugas Loket: Menerima, mencatat, dan memeriksa berkas"),
            Case(
                map: [
                    ("Petugas Loket", "a", "Menerima berkas"),
                    ("Petugas Loket", "b", "Meneruskan berkas ke Kepala Seksi"),
                ],
                steps: "Petugas Loket: Menerima berkas lalu meneruskan ke Kepala Seksi"),
            // The neighbour is another's, who does it in a step of their own.
            Case(
                map: [("Petugas Loket", "a", "Menerima berkas"), ("Kepala Seksi", "b", "Memeriksa berkas")],
                steps: "Petugas Loket: Menerima dan memeriksa berkas\nKepala Seksi: Memeriksa berkas"),
            Case(
                map: [("Petugas Loket", "a", "Menerima berkas"), ("Kepala Seksi", "b", "Memeriksa berkas")],
                steps: "Petugas Loket: Menerima dan memeriksa berkas\nKepala Seksi: Memeriksa dan memaraf berkas"),
            Case(
                map: [
                    ("Petugas Loket", "a", "Memeriksa berkas"), ("Kepala Seksi", "b", "Menerima berkas"),
                    ("Kepala Seksi", "c", "Memeriksa berkas"), ("Kepala Seksi", "d", "Memaraf berkas"),
                ],
                steps:
                    "Petugas Loket: Memeriksa berkas\nKepala Seksi: Menerima dan memeriksa berkas serta memaraf berkas"),
            // The neighbour is before, and another's.
            Case(
                map: [
                    ("Pemohon", "z", "Menyerahkan berkas"), ("Petugas Loket", "a", "Menerima berkas"),
                    ("Kepala Seksi", "b", "Memeriksa berkas"), ("Kepala Dinas", "c", "Menandatangani surat"),
                    ("Sekretaris", "d", "Memberi nomor surat"),
                ],
                steps: """
                    Petugas Loket: Menerima dan memeriksa berkas
                    Kepala Seksi: Memeriksa berkas dan membuat konsep surat
                    Kepala Dinas: Memeriksa dan menandatangani surat
                    Sekretaris: Mencatat dan memberi nomor surat
                    """),
        ])
    func joined(_ one: Case) {
        let compared = Self.compared(one)
        let uncovered = one.map.map(\.id).filter { compared.basis($0) != .step && compared.basis($0) != .outsider }
        #expect(uncovered.isEmpty)
        #expect(compared.findings.isEmpty, "\(compared.findings.map(\.message.indonesian))")
    }

    @Test("of a step that joins another's activity its own is covered, whoever does that one too")
    func anothers() {
        let one = Case(
            map: [("Petugas Loket", "a", "Menerima berkas"), ("Kepala Seksi", "b", "Memeriksa berkas")],
            steps: "Petugas Loket: Menerima dan memeriksa berkas\nKepala Seksi: Menerima berkas")
        let compared = Self.compared(one)
        #expect(compared.basis("a") == .step && compared.basis("b") == ActivityCover.Basis.none)
        #expect(compared.rules == ["activity-without-step"])
    }

    private static func compared(_ one: Case) -> Compared {
        var lines = ["pool Dinas"]
        for lane in inOrder(one.map.map(\.lane)) {
            lines.append("lane \(lane)")
            for task in one.map where task.lane == lane { lines.append("task \(task.id) \(task.name)") }
        }
        lines += ["start s", "flow s " + one.map.map(\.id).joined(separator: " ")]
        return Compared(lines.joined(separator: "\n"), one.steps)
    }

    private static func inOrder(_ lanes: [String]) -> [String] {
        var seen: Set<String> = []
        return lanes.filter { seen.insert($0).inserted }
    }
}
