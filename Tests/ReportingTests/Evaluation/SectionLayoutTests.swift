import Assessment
import BundledFiles
import Dossier
import Findings
import Testing

@testable import Reporting

@Suite("The sections of the evaluator's report")
struct SectionLayoutTests {
    private static let bundled = BundledFiles.text("Reports/evaluation/sections.yaml") ?? ""
    static let ids = EvaluationSection.allCases.map(\.id)
    /// These have something to say only when there is more than fits.
    private static let conditional: Set<String> = ["appendix-recommendations"]

    private func document(_ sections: String, _ language: Language = .indonesian) throws -> ReportDocument {
        try SampleCity.report(SampleCity.evaluated, language, sections: sections)
    }

    @Test("all that there are stand in the file, and in the report")
    func all() throws {
        let anchors = try document(Self.bundled).anchors
        for id in Self.ids {
            #expect(Self.bundled.contains("- id: \(id)\n"), "\(id)")
            #expect(anchors.contains(id) || Self.conditional.contains(id), "\(id)")
        }
    }

    @Test("each can be switched off by itself", arguments: ids)
    func switchedOff(_ id: String) throws {
        let before = try document(Self.bundled).anchors
        let changed = Self.with(id) { "\($0)show: false\n" }
        let after = try document(changed).anchors
        #expect(after == before.filter { $0 != id })
        #expect(Self.conditional.contains(id) || after != before)
    }

    @Test("each can be renamed", arguments: ids, Language.allCases)
    func renamed(_ id: String, _ language: Language) throws {
        let lines = Self.bundled.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let place = try #require(lines.firstIndex { $0.hasSuffix("- id: \(id)") })
        var changed = lines
        let indent = String(lines[place + 1].prefix { $0 == " " })
        changed[place + 1] = "\(indent)title: {id: JudulBaru, en: NewTitle}"
        let document = try document(changed.joined(separator: "\n"), language)
        let title = language == .indonesian ? "JudulBaru" : "NewTitle"
        #expect(
            document.headings.contains { $0 == title || $0.hasSuffix(": \(title)") } || Self.conditional.contains(id))
    }

    @Test("appendices are counted by themselves, in the order they stand in", arguments: Language.allCases)
    func appendices(_ language: Language) throws {
        let document = try document(
            """
            title: Laporan
            sections:
              - {id: appendix-glossary, title: Istilah}
              - {id: appendix-matrix, show: false, title: Matriks}
              - {id: summary, title: Ringkasan}
              - {id: appendix-evidence, title: Bukti}
            """, language)
        let word = language == .indonesian ? "Lampiran" : "Appendix"
        #expect(document.parts.map(\.title) == ["\(word) 1: Istilah", "Ringkasan", "\(word) 2: Bukti"])
        #expect(document.parts.map(\.isNumbered) == [false, true, false])
    }

    @Test("the order is that of the file, and an office has words of its own")
    func order() throws {
        let document = try document(
            """
            title: Laporan Kami
            sections:
              - {id: conclusion, title: Akhir}
              - id: own-penutup
                title: Salam
                text: "Untuk {{subject.name}}."
              - id: bab
                title: Bab
                sections: [{id: objective, title: Tujuan, text: Apa.}, {id: response, show: tidak, title: T}]
              - {id: own-kosong, title: Kosong}
            """)
        #expect(document.title == "Laporan Kami")
        // A section without a word is left out.
        #expect(document.anchors == ["conclusion", "own-penutup", "bab", "objective"])
        #expect(document.text.contains("Untuk Instansi Sentinel."))
    }

    @Test("headings within a section are a level deeper in a chapter")
    func levels() throws {
        func levels(_ text: String) throws -> [Int] {
            try document("title: A\nsections:\n\(text)").parts.flatMap(\.blocks).compactMap { block in
                if case .heading(let level, _, _) = block { level } else { nil }
            }
        }
        let alone = try levels("  - {id: findings, title: T}")
        let within = try levels("  - {id: bab, title: B, sections: [{id: findings, title: T}]}")
        #expect(Set(alone) == [2, 3] && within == [2] + alone.map { $0 + 1 })
    }

    static let broken: [(text: String, line: Int?)] = [
        ("", nil),
        ("title: [\n", 2),
        ("title: A\n", 1),
        ("title: A\nsections: teks\n", 2),
        ("title: A\nsections:\n  - teks\n", 3),
        ("title: A\nsections:\n  - {title: B}\n", 3),
        ("title: A\nsections:\n  - {id: surat, title: B}\n", 3),
        ("title: A\nsections:\n  - {id: letter}\n", 3),
        ("title: A\nsections:\n  - {id: letter, title: B, warna: merah}\n", 3),
        ("title: A\nsections:\n  - {id: letter, title: B}\n  - {id: letter, title: C}\n", 4),
        ("title: A\nsections:\n  - {id: own-Å, title: B}\n", 3),
        ("title: A\nsections:\n  - id: letter\n    show: mungkin\n    title: B\n", 4),
        ("title: A\nsections:\n  - id: letter\n    title: {id: B}\n", 4),
        ("title: A\nsections:\n  - id: letter\n    title: B\n    text: \"{{agency.nama}}\"\n", 5),
        ("title: A\nsections:\n  - id: letter\n    title: B\n    text: |\n      satu\n\n      {{agency.nama}}\n", 8),
        ("title: A\nsections:\n  - id: letter\n    title: B\n    text: |\n      satu {{agency.name\n", 6),
        ("title: A\nsections:\n  - id: letter\n    title: B\n    text: \"{{#isUnit}}satu\"\n", 5),
        ("title: A\nsections:\n  - id: letter\n    title: B\n    text: \"{{#agency.name}}x{{/agency.name}}\"\n", 5),
        ("title: A\nsections:\n  - id: letter\n    title: B\n    text: \"{{> lain}}\"\n", 5),
        ("title: A\nsections:\n  - id: letter\n    title: B\n    text: \"{{isUnit}}\"\n", 5),
        ("title: A\nsections:\n  - id: letter\n    title: B\n    text: \"{{{agency.name}}}\"\n", 5),
    ]

    @Test("a broken file is an error with the line", arguments: broken)
    func error(_ text: String, _ line: Int?) throws {
        let error = try #require(throws: ReportError.self) { try document(text) }
        #expect(error.code == .sectionsBroken)
        #expect(error.name == "evaluation/sections.yaml" + (line.map { ":\($0)" } ?? ""))
        for language in Language.allCases {
            let message = error.message.in(language)
            #expect(message.contains(error.name) && message.count > error.name.count + 25)
        }
    }

    @Test("a value cannot bring fields or blanks of its own")
    func hostile() throws {
        var result = SampleCity.evaluated
        result.agency.name = "<b>&{{evaluator}}\u{E000}evaluator\u{E001}"
        let document = try SampleCity.report(
            result, sections: "title: A\nsections:\n  - {id: own-a, title: B, text: '{{agency.name}}'}\n")
        #expect(document.parts.first?.blocks.first?.words == ["<b>&{{evaluator}}evaluator"])
        #expect(document.blanks.isEmpty)
    }

    @Test("paragraphs and lists are what empty lines, hyphens and numbers make of a text")
    func paragraphs() throws {
        let document = try document(
            """
            title: A
            sections:
              - id: own-a
                title: B
                text: |
                  satu
                  dua

                  - a
                    lanjut
                  - b
                  1. c
            """)
        let blocks = try #require(document.parts.first).blocks
        #expect(blocks.map(\.words) == [["satu dua"], ["a lanjut", "b"], ["c"]])
    }

    /// The file with something added below the id of a section; what is added begins with the indentation.
    private static func with(_ id: String, _ added: (String) -> String) -> String {
        var lines = bundled.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard let place = lines.firstIndex(where: { $0.hasSuffix("- id: \(id)") }) else { return bundled }
        let indent = String(lines[place].prefix { $0 == " " }) + "  "
        lines.insert(String(added(indent).dropLast()), at: place + 1)
        return lines.joined(separator: "\n")
    }
}
