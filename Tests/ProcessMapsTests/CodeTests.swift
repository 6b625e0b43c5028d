import ProcessMaps
import Testing

@Suite struct CodeTests {
    static func code(name: String = "", id: String = "P", documentation: String = "") -> String? {
        MapFixtures.file(
            "<process id=\"\(id)\" name=\"\(name)\"><documentation>\(documentation)</documentation></process>"
        ).map.code?.text
    }

    @Test(
        "codes of the scheme are found inside names",
        arguments: [
            ("KTC-03.01.CFM.01 Kenaikan pangkat", "KTC-03.01.CFM.01"),
            ("Peta PB-ACT.01.01.CFM.01", "PB-ACT.01.01.CFM.01"),
            ("PAN-01.01: Penataan", "PAN-01.01"), ("PAN-01 Penataan Tatalaksana", "PAN-01"),
            ("(POM-05.01)", "POM-05.01"),
            ("ktc-03.01.cfm.02", "KTC-03.01.CFM.02"), ("KTC-03.CFM.01", "KTC-03.CFM.01"),
        ])
    func found(name: String, code: String) {
        #expect(Self.code(name: name) == code)
    }

    @Test(
        "what only looks like a code is none",
        arguments: [
            "ISO-9001", "COVID-19", "PP-12 tahun 2019", "UU-23.01", "Penanganan COVID-19", "Sesuai PP-12",
            "TGL-01.02.2026",
            "Versi-01.02", "A-01.02", "PAN-1.1", "PAN-001.02", "XPAN-01.02a", "PAN_01.01", "Rapat PAN-01", "e-01.02",
        ])
    func notFound(name: String) {
        #expect(Self.code(name: name) == nil)
    }

    @Test("marks with nothing before them make a code of nothing", arguments: [".CFM.01", ".SOP.01"])
    func marksAlone(text: String) throws {
        let code = try #require(ProcessCode(text))
        #expect(code.map == text)
        #expect(!code.isSOP)
        #expect(!code.isCrossFunctional)
        #expect(code.level == nil)
    }

    @Test("an id that is nothing but a code of one pair is one, an id that holds one is not")
    func ids() {
        #expect(Self.code(id: "PAN-01") == "PAN-01")
        #expect(Self.code(id: "Process_PAN-01") == nil)
        #expect(Self.code(id: "Process_PAN-01.02") == "PAN-01.02")
    }

    @Test("names go before ids, and ids before documentation")
    func order() {
        #expect(Self.code(name: "AA-01.01", id: "BB-01.01", documentation: "CC-01.01") == "AA-01.01")
        #expect(Self.code(id: "BB-01.01", documentation: "CC-01.01") == "BB-01.01")
        #expect(Self.code(documentation: "Kode: CC-01.01.") == "CC-01.01")
    }

    @Test("the code of an SOP gives its map's part, and a code of a map goes before it")
    func sopCodes() {
        #expect(Self.code(documentation: "SOP KTC-03.01.CFM.01.SOP.02") == "KTC-03.01.CFM.01")
        #expect(Self.code(documentation: "SOP KTC-03.01.CFM.01.SOP.02; peta KTC-03.01.CFM.09") == "KTC-03.01.CFM.09")
    }

    @Test("a process has the code written for it, not its neighbour's")
    func processes() {
        let map = MapFixtures.file(
            """
            <collaboration id="K"><participant id="A" name="PAN-01.02 Umum" processRef="X"/></collaboration>
            <process id="X"/><process id="Y"><documentation>PAN-01.03</documentation></process><process id="Z"/>
            """
        ).map
        #expect(map.processes.indices.map { map.code(ofProcess: $0)?.text } == ["PAN-01.02", "PAN-01.03", nil])
        #expect(map.code?.text == "PAN-01.02")
        #expect(map.level == 1)
    }
}
