import Findings
import Testing

@testable import Dossier

@Suite("What agency.yaml gives for the look of reports")
struct LookTests {
    /// The beginning of a PNG 200 wide and 100 high.
    private static let png: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + [
            0, 0, 0, 200, 0, 0, 0, 100,
        ]
    private static let svg = Array("<?xml version=\"1.0\"?>\n<!-- Lambang -->\n<svg viewBox=\"0 0 1 1\"/>".utf8)

    private static func read(_ look: String, _ files: [String: [UInt8]] = [:]) throws -> Dossier {
        let text = "agency: {id: a, name: A}\nunits:\n  - {id: x, name: X}\n\(look)\n"
        var all = files
        all["agency.yaml"] = Array(text.utf8)
        let folder = try TemporaryDossier(bytes: all)
        return try withExtendedLifetime(folder) { try DossierReader().read(folder.path) }
    }

    @Test("takes in a picture of a kind reports show, and a colour that can be read on white")
    func both() throws {
        let look = "look: {logo: gambar/lambang.png, colour: \"#7A1F1F\"}"
        let dossier = try Self.read(look, ["gambar/lambang.png": Self.png])
        #expect(dossier.look.colour?.text == "#7a1f1f")
        #expect(dossier.look.logo == AgencyLogo(path: "gambar/lambang.png", format: .png, bytes: Self.png))
        #expect(dossier.findings.allSatisfy { !$0.rule.rawValue.hasPrefix("dossier/look") })
        // It is an input, with its hash, and no file nobody knows.
        #expect(dossier.inputs.contains { $0.path == "gambar/lambang.png" && $0.state == .read && !$0.sha256.isEmpty })
        #expect(dossier.findings("dossier/unknown-file").isEmpty)
    }

    @Test(
        "knows a picture by its bytes, whatever the file is called",
        arguments: [
            (png, AgencyLogo.Format.png), ([0xFF, 0xD8, 0xFF, 0xE0], .jpeg), (svg, .svg),
            (Array("\u{FEFF}<!DOCTYPE svg>\n<svg>".utf8), .svg), (Array("<svgx>".utf8), nil),
            (Array("<html><svg/></html>".utf8), nil), ([], nil), (Array("GIF89a".utf8), nil),
            (Array("<!-- <svg> tak berakhir".utf8), nil), ([0x3C, 0x73, 0x76, 0x67, 0xFF], nil),
        ])
    func formats(_ bytes: [UInt8], _ format: AgencyLogo.Format?) {
        #expect(AgencyLogo.format(of: bytes) == format)
    }

    static let odd: [(rule: RuleID, line: Int, text: String)] = [
        ("dossier/look-colour", 4, "look: {colour: merah}"), ("dossier/look-colour", 5, "look:\n  colour: \"#12345\""),
        // 4,48 : 1, and far less.
        ("dossier/look-colour", 4, "look: {colour: \"#777777\"}"),
        ("dossier/look-colour", 4, "look: {colour: \"#ffd700\"}"),
        ("dossier/look-logo", 5, "look:\n  logo: tidak-ada.png"), ("dossier/look-logo", 4, "look: {logo: ../a.png}"),
        ("dossier/look-logo", 4, "look: {logo: teks.png}"), ("dossier/look-logo", 4, "look: {logo: besar.png}"),
        ("dossier/look-logo", 4, "look: {logo: separuh.png}"), ("dossier/key-unknown", 4, "look: {warna: merah}"),
        ("dossier/value-unreadable", 4, "look: merah"), ("dossier/value-unreadable", 4, "look: {logo: [a]}"),
    ]

    @Test("what cannot be used is a finding with its line, and the rest is read", arguments: odd)
    func finding(_ rule: RuleID, _ line: Int, _ text: String) throws {
        let files = [
            "teks.png": Array("bukan gambar".utf8), "separuh.png": Array(Self.png.prefix(20)),
            "besar.png": Self.png + [UInt8](repeating: 0, count: AgencyLogo.mostBytes),
        ]
        let dossier = try Self.read(text, files)
        #expect(dossier.findings(rule).map(\.location.line) == [line])
        #expect(dossier.findings(rule).first?.location.path == "agency.yaml")
        #expect(dossier.look.isEmpty && dossier.agency.name == "A")
    }

    @Test("without it nothing is given, and nothing is wrong", arguments: ["", "look:", "look: {logo: ~, colour: }"])
    func nothing(_ text: String) throws {
        let dossier = try Self.read(text)
        #expect(dossier.look.isEmpty && dossier.rules(in: "agency.yaml").isEmpty)
    }

    @Test(
        "contrast is that of WCAG",
        arguments: [(0x00_0000, 21.0), (0xFF_FFFF, 1.0), (0x77_7777, 4.478), (0x76_7676, 4.542), (0xFF_0000, 3.998)])
    func contrast(_ rgb: UInt32, _ wanted: Double) {
        let colour = AgencyColour(rgb: rgb)
        #expect(abs(colour.contrast(with: .white) - wanted) < 0.001)
        #expect(colour.contrast(with: .white) == AgencyColour.white.contrast(with: colour))
    }

    @Test(
        "the ground of a colour is light, and the colour can be read on it",
        arguments: [0x7A_1F1F, 0x76_7676, 0x17_527E])
    func ground(_ rgb: UInt32) {
        let colour = AgencyColour(rgb: rgb)
        #expect(colour.contrast(with: colour.ground) >= AgencyColour.leastContrast)
        #expect(AgencyColour(rgb: 0).contrast(with: colour.ground) > 15)
    }
}
