import Foundation
import FoundationXML
import Testing

@Suite("map draw")
struct MapDrawTests {
    @Test("a map goes to stdout as one SVG document, and nothing else does")
    func plain() throws {
        let folder = try Tool.dossier(["a.bpmn": Self.bpmn])
        let run = try Tool.run("map", "draw", folder.appendingPathComponent("a.bpmn").path)
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(XMLParser(data: run.output).parse())
        #expect(run.text.hasPrefix("<svg ") && run.text.contains("Mencatat surat"))
    }

    @Test("with -o the picture lands in the file, whole, and stdout stays empty")
    func outputFile() throws {
        let folder = try Tool.dossier(["a.bpmn": Self.bpmn])
        let (map, place) = (folder.appendingPathComponent("a.bpmn").path, folder.appendingPathComponent("a.svg"))
        let run = try Tool.run("map", "draw", map, "-o", place.path)
        #expect(run.status == 0 && run.output.isEmpty)
        #expect(try Data(contentsOf: place) == Tool.run("map", "draw", map).output)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["a.bpmn", "a.svg"])
    }

    /// Words of a call, and the code it ends with. Names in capitals stand for files made for the test.
    static let exits: [(words: String, code: Int32)] = [
        ("ABSENT", 66), ("BAD", 65), ("GOOD --diagram lain", 64), ("GOOD --diagram 1 --all", 64),
        ("GOOD --mark tidak-ada", 64), ("GOOD --mark t1:salah:kata", 64), ("GOOD --marks ABSENT", 66),
        ("GOOD --marks GOOD", 65), ("GOOD --marks UNKNOWN", 65), ("GOOD --marks KINDLESS", 65),
        ("GOOD -o x.png", 64), ("GOOD -o x.PDF", 64), ("GOOD --all -o x.svgz", 64), ("GOOD --marks /", 66),
        ("GOOD -o /tidak/ada/x.svg", 73), ("PARTLY --strict", 3), ("PARTLY", 0), ("", 64),
    ]

    @Test("exit codes say what happened, and a sentence on stderr says why", arguments: exits)
    func exitCodes(_ call: String, _ expected: Int32) throws {
        let folder = try Tool.dossier([
            "good.bpmn": Self.bpmn, "bad.bpmn": "bukan xml", "partly.bpmn": String(Self.bpmn.dropLast(40)),
            "unknown.csv": "element,kind\nt1,missing\nt9,missing\n", "kindless.csv": "element,kind\nt1,warna\n",
        ])
        let files = [
            "GOOD": "good.bpmn", "BAD": "bad.bpmn", "PARTLY": "partly.bpmn", "ABSENT": "absent.bpmn",
            "UNKNOWN": "unknown.csv", "KINDLESS": "kindless.csv",
        ]
        let words = call.split(separator: " ").map { word in
            files[String(word)].map { folder.appendingPathComponent($0).path } ?? String(word)
        }
        let run = try Tool.run(arguments: ["map", "draw"] + words)
        #expect(run.status == expected, "\(run.errors)")
        #expect(!run.errors.isEmpty)
        if expected != 0, expected != 3 { #expect(run.output.isEmpty) }
    }

    @Test("of a file that broke off, what was readable is drawn, and the place of the break is told")
    func partlyRead() throws {
        let folder = try Tool.dossier(["a.bpmn": String(Self.bpmn.dropLast(40))])
        let run = try Tool.run("map", "draw", folder.appendingPathComponent("a.bpmn").path)
        #expect(run.status == 0 && run.text.contains("Mencatat surat"))
        #expect(run.errors.contains("a.bpmn:") && run.errors.contains("hanya bagian yang terbaca"))
    }

    // MARK: Marks

    @Test(
        "marks stand on the elements named, with a key",
        arguments: [
            (["--mark", "t1"], "mark attention", "Perlu diperhatikan (1)"),
            (["--mark", "t1:missing"], "mark missing", "Belum ada (1)"),
            (["--mark", "t1:sudah:SOP 12: sah"], "mark covered", "SOP 12: sah"),
            (["--mark", "t1:belum", "--lang", "en"], "mark missing", "Missing (1)"),
        ])
    func marks(_ words: [String], _ sign: String, _ text: String) throws {
        let folder = try Tool.dossier(["a.bpmn": Self.bpmn])
        let run = try Tool.run(arguments: ["map", "draw", folder.appendingPathComponent("a.bpmn").path] + words)
        #expect(run.status == 0)
        #expect(run.text.contains("class=\"\(sign)\"") && run.text.contains(text))
    }

    @Test(
        "marks come from a file of another program as well",
        arguments: [
            "element,kind,text,legend\nt1,missing,Belum ada SOP,Tugas tanpa SOP\n",
            "Arti;Unsur;Tanda;Keterangan\nTugas tanpa SOP;t1;belum;Belum ada SOP\n",
            #"[{"element": "t1", "kind": "missing", "text": {"id": "Belum ada SOP", "en": "No SOP yet"},"#
                + #" "legend": "Tugas tanpa SOP"}]"#,
        ])
    func markFile(_ text: String) throws {
        let folder = try Tool.dossier(["a.bpmn": Self.bpmn, "tanda": text])
        let (map, list) = (folder.appendingPathComponent("a.bpmn").path, folder.appendingPathComponent("tanda").path)
        let run = try Tool.run("map", "draw", map, "--marks", list)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.text.contains("Mencatat surat: Belum ada SOP") && run.text.contains("Tugas tanpa SOP (1)"))
    }

    @Test("every unknown id is named at once, and no picture is written")
    func unknownIDs() throws {
        let folder = try Tool.dossier(["a.bpmn": Self.bpmn])
        let (map, place) = (folder.appendingPathComponent("a.bpmn").path, folder.appendingPathComponent("a.svg").path)
        let run = try Tool.run("map", "draw", map, "--mark", "x", "--mark", "t1", "--mark", "y", "-o", place)
        #expect(run.status == 64 && run.errors.contains("“x”, “y”"))
        #expect(!FileManager.default.fileExists(atPath: place))
    }

    @Test(
        "what is wrong in a file of marks is told with file and line",
        arguments: [
            ("element,kind\nt1,missing\nt9,missing\nt8,\n", "tanda:3: ", "“t9”, “t8”"),
            ("element,kind\nt1,warna\n", "tanda:2: ", "“warna”"),
            ("[\n{\"element\": \"t1\", \"text\": \"a{\\\"\"},\n{\"element\": \"t9\"}]", "tanda:3: ", "“t9”"),
            ("[\n{\"element\": \"t1\", \"kind\": \"warna\"}]", "tanda:2: ", "“warna”"),
        ])
    func wrongMarks(_ text: String, _ place: String, _ names: String) throws {
        let folder = try Tool.dossier(["a.bpmn": Self.bpmn, "tanda": text])
        let (map, list) = (folder.appendingPathComponent("a.bpmn").path, folder.appendingPathComponent("tanda").path)
        let run = try Tool.run("map", "draw", map, "--marks", list)
        #expect(run.status == 65 && run.output.isEmpty)
        #expect(run.errors.contains(place) && run.errors.contains(names), "\(run.errors)")
    }

    @Test("a folder given for the marks is called a folder, and a path of no letters stands in quotes")
    func folders() throws {
        let folder = try Tool.dossier(["a.bpmn": Self.bpmn])
        let run = try Tool.run(
            "map", "draw", folder.appendingPathComponent("a.bpmn").path, "--marks", folder.path)
        #expect(run.status == 66 && run.errors.contains("adalah folder"))
        let nameless = try Tool.run("map", "draw", "")
        #expect(nameless.status == 66 && nameless.errors.hasPrefix("“”: "), "\(nameless.errors)")
    }

    // MARK: Names of pictures

    @Test("a folder is no name for a picture, and nothing is written beside it", arguments: [true, false])
    func outputFolder(_ all: Bool) throws {
        let folder = try Tool.dossier(["a.bpmn": Self.severalDiagrams])
        let place = folder.appendingPathComponent("ov").path
        try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: false)
        let words = ["map", "draw", folder.appendingPathComponent("a.bpmn").path, "-o", place] + (all ? ["--all"] : [])
        let run = try Tool.run(arguments: words)
        #expect(run.status == 73 && run.errors.contains("ov”"), "\(run.errors)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["a.bpmn", "ov"])
    }

    @Test(
        "a picture may have a name that ends in .svg, in nothing, or in a number", arguments: ["x.SVG", "x", "x-v1.2"])
    func names(_ name: String) throws {
        let folder = try Tool.dossier(["a.bpmn": Self.bpmn])
        let (map, place) = (folder.appendingPathComponent("a.bpmn").path, folder.appendingPathComponent(name).path)
        let run = try Tool.run("map", "draw", map, "-o", place)
        #expect(run.status == 0 && FileManager.default.fileExists(atPath: place), "\(run.errors)")
        let shown = try Tool.run("map", "draw", map, "-o", "/dev/stdout")
        #expect(shown.status == 0 && shown.text.hasPrefix("<svg "), "\(shown.errors)")
    }

    @Test("the text of a mark can be read on paper")
    func texts() throws {
        let folder = try Tool.dossier(["a.bpmn": Self.bpmn])
        let map = folder.appendingPathComponent("a.bpmn").path
        let run = try Tool.run("map", "draw", map, "--mark", "t1:belum:Belum ada SOP", "--mark", "t2:belum:Usang")
        #expect(run.text.contains(">1. Mencatat surat: Belum ada SOP</tspan>"))
        #expect(run.text.contains(">2. Mengarsipkan surat: Usang</tspan>"))
    }

    // MARK: Several diagrams

    @Test("of several diagrams the first is drawn, and the others are named")
    func first() throws {
        let folder = try Tool.dossier(["a.bpmn": Self.severalDiagrams])
        let run = try Tool.run("map", "draw", folder.appendingPathComponent("a.bpmn").path)
        #expect(run.status == 0 && run.text.contains("Mencatat surat") && !run.text.contains("Memeriksa surat"))
        #expect(run.errors.contains("2 gambar") && run.errors.contains("1 “Utama”") && run.errors.contains("3 “Rinci”"))
    }

    @Test("a diagram is chosen by name or number", arguments: ["Rinci", "rinci", "3"])
    func chosen(_ word: String) throws {
        let folder = try Tool.dossier(["a.bpmn": Self.severalDiagrams])
        let run = try Tool.run("map", "draw", folder.appendingPathComponent("a.bpmn").path, "--diagram", word)
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(run.text.contains("Memeriksa surat") && !run.text.contains("Mencatat surat"))
    }

    @Test("a diagram without usable places cannot be chosen, and those that can are named")
    func empty() throws {
        let folder = try Tool.dossier(["a.bpmn": Self.severalDiagrams])
        let run = try Tool.run("map", "draw", folder.appendingPathComponent("a.bpmn").path, "--diagram", "Kosong")
        #expect(run.status == 64 && run.errors.contains("1 “Utama”, 3 “Rinci”"))
    }

    @Test("all diagrams go to numbered files, or to stdout on one sheet")
    func all() throws {
        let folder = try Tool.dossier(["a.bpmn": Self.severalDiagrams])
        let map = folder.appendingPathComponent("a.bpmn").path
        let run = try Tool.run("map", "draw", map, "--all", "-o", folder.appendingPathComponent("x.svg").path)
        #expect(run.status == 0 && run.errors.isEmpty)
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(files == ["a.bpmn", "x-1.svg", "x-3.svg"])
        #expect(
            try Data(contentsOf: folder.appendingPathComponent("x-3.svg"))
                == Tool.run("map", "draw", map, "--diagram", "3").output)
        let sheet = try Tool.run("map", "draw", map, "--all")
        #expect(sheet.text.contains("Memeriksa surat") && sheet.text.contains("Mencatat surat"))
    }

    static let bpmn = """
        <?xml version="1.0" encoding="UTF-8"?>
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="t">
          <process id="p" name="Surat masuk">
            <task id="t1" name="Mencatat surat"/>
            <task id="t2" name="Mengarsipkan surat"/>
            <sequenceFlow id="f1" sourceRef="t1" targetRef="t2"/>
          </process>
        </definitions>
        """

    static let severalDiagrams = """
        <?xml version="1.0" encoding="UTF-8"?>
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="t"
          xmlns:di="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC">
          <process id="p" name="Surat masuk">
            <task id="t1" name="Mencatat surat"/>
            <subProcess id="s"><task id="t2" name="Memeriksa surat"/></subProcess>
          </process>
          <di:BPMNDiagram id="d1" name="Utama"><di:BPMNPlane id="p1" bpmnElement="p">
            <di:BPMNShape id="b1" bpmnElement="t1"><dc:Bounds x="0" y="0" width="100" height="80"/></di:BPMNShape>
            <di:BPMNShape id="b2" bpmnElement="s" isExpanded="false">
              <dc:Bounds x="160" y="0" width="100" height="80"/>
            </di:BPMNShape>
          </di:BPMNPlane></di:BPMNDiagram>
          <di:BPMNDiagram id="d2" name="Kosong"><di:BPMNPlane id="p2" bpmnElement="p"/></di:BPMNDiagram>
          <di:BPMNDiagram id="d3" name="Rinci"><di:BPMNPlane id="p3" bpmnElement="s">
            <di:BPMNShape id="b3" bpmnElement="t2"><dc:Bounds x="0" y="0" width="100" height="80"/></di:BPMNShape>
          </di:BPMNPlane></di:BPMNDiagram>
        </definitions>
        """
}
