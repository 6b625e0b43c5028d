import Dossier
import Findings
import Foundation
import OfficeFiles
import Rubric
import Testing

@testable import Assessment

/// An instrument of two areas that ask something of the same title, with every kind of question.
enum SmallInstrument {
    static func read(title: String = "Telah dibentuk tim", scale: String = "a-c", id: String = "kecil") throws
        -> Instrument
    {
        try Instrument(
            Pack(
                name: id, files: [("instrument.yaml", instrument(id)), ("mp.yaml", mp(title, scale)), ("tl.yaml", tl)]))
    }

    static func profile(_ instrument: Instrument) throws -> Profile { try #require(instrument.defaultProfile) }

    private static func instrument(_ id: String) -> String {
        """
        id: \(id)
        version: "1"
        level: agency
        title: {id: Instrumen kecil, en: Small instrument}
        notice: {id: Untuk uji., en: For tests.}
        legalBasis: {regulation: Uji 1/2020}
        validity: {from: 2020-01-01, source: uji}
        sources:
          uji: {text: uji, confidence: packSetting}
        scales:
          - {id: a-c, source: uji, choices: {A: "1", B: "0.5", C: "0"}}
          - {id: ya, source: uji, choices: {Ya: "1", Tidak: "0"}}
          - {id: persen, source: uji, kind: ratio}
          - {id: skor, source: uji, kind: points, maximum: "100"}
        root:
          id: akar
          source: uji
          title: {id: Akar, en: Root}
          weight: {value: "10", source: uji}
          components:
            - id: proses
              title: {id: Proses, en: Process}
              areas: [mp.yaml, tl.yaml]
        profiles:
          - {id: semua, default: true, title: {id: Semua, en: All}}

        """
    }

    private static func mp(_ title: String, _ scale: String) -> String {
        """
        id: mp
        source: uji
        title: {id: Manajemen Perubahan, en: Change}
        weight: {value: "6"}
        subAreas:
          - id: mp.tim
            title: {id: Tim, en: Team}
            share: {value: "1"}
            indicators:
              - {id: mp.tim.a, title: {id: \(title), en: Team}, scale: \(scale), crosswalk: {same: [lama/lama.a]}}
              - {id: mp.tim.b, title: {id: Jumlah pelanggaran menurun, en: Fewer}, scale: persen,
                 inputs: [{id: lalu, title: {id: Tahun lalu, en: Last}}, {id: kini, title: {id: Tahun ini, en: Now}}],
                 derived: {realised: lalu - kini, base: lalu, whenBaseIsZero: notApplicable}}

        """
    }

    private static let tl = """
        id: tl
        source: uji
        title: {id: Penataan Tatalaksana, en: Processes}
        weight: {value: "4"}
        subAreas:
          - id: tl.tim
            title: {id: Tim Tatalaksana, en: Process team}
            share: {value: "1"}
            indicators:
              - {id: tl.tim.a, title: {id: Telah dibentuk tim, en: Team of processes}, scale: a-c}
              - {id: tl.tim.b, title: {id: Nilai SPBE, en: Score}, scale: skor}

        """

    static func worksheet(_ sheets: [(String, [[String]])]) throws -> AnswerWorksheet {
        let bytes = try WorkbookWriter.bytes { book throws(WorkbookWritingError) in
            for (name, rows) in sheets {
                let sheet = try book.addSheet(name)
                for row in rows { try sheet.append(row.map { .text($0) }) }
            }
        }
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("lke-\(UUID().uuidString).xlsx")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try AnswerWorksheet(at: file.path)
    }
}
