import Foundation
import Testing

@Suite("A refused file is said by commands whose result lists no files")
struct RefusedInputTests {
    @Test(
        "on stderr, with its line, beside the result",
        arguments: [
            ["link", "suggest"], ["plan", "--budget", "3"], ["plan", "--what-if", "monitor:dinkes"],
        ])
    func links(_ command: [String]) throws {
        let folder = try Tool.dossier([
            "agency.yaml": """
            agency: {id: k, name: Kabupaten Uji}
            asOf: 2026-06-30
            units: [{id: dinkes, name: Dinas Kesehatan}]
            """,
            "sops.csv": "Nomor SOP,Judul SOP,Unit\n1,Izin,dinkes\n",
            "links.yaml": "- map: [a\n",
        ])
        defer { try? FileManager.default.removeItem(at: folder) }
        for (language, said) in [("id", "bukan YAML yang sah"), ("en", "not valid YAML")] {
            let run = try Tool.run(arguments: command + [folder.path, "--lang", language])
            #expect(run.status == 0 && !run.output.isEmpty)
            #expect(run.errors.contains("links.yaml:2: ") && run.errors.contains(said), "\(run.errors)")
        }
    }
}
