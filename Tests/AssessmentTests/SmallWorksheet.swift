import Rubric

/// A worksheet with a question of every kind, small enough to reckon by hand.
///
/// Weights: `w` 10 = `w.a` 4 (set) + `w.b` 0.5 of it + `w.c`, whose weight nobody knows.
enum SmallWorksheet {
    static let pack = Pack(name: "Rubrics/kecil", files: [("instrument.yaml", instrument), ("area.yaml", area)])

    private static let instrument = """
        id: kecil
        version: "1.0.0"
        title: {id: Lembar kecil, en: Small worksheet}
        notice: {id: Bukan nilai resmi., en: Not an official score.}
        legalBasis: {regulation: Peraturan 1/2020}
        validity: {from: 2020-01-01, source: aturan}
        sources:
          aturan: {text: Naskah peraturan, confidence: regulation}
          ingatan: {text: Hanya diingat, confidence: memory}
        scales:
          - {id: a-c, source: aturan, choices: {A: "1", B: "0.5", C: "0"}}
          - {id: persen, source: aturan, kind: ratio}
          - {id: angka, source: aturan, kind: points, maximum: "5"}
        root:
          id: akar
          source: aturan
          title: {id: Akar, en: Root}
          components:
            - {id: inti, title: {id: Inti, en: Core}, areas: [area.yaml]}
        weights:
          - {id: bobot, title: {id: Bobot, en: Weights}, source: ingatan, nodes: {w.a: "4"}}
        profiles:
          - {id: semua, default: true, title: {id: Semua, en: All}, weights: [bobot]}
          - id: tanpa-c
            title: {id: Tanpa c, en: Without c}
            weights: [bobot]
            without: [{part: w.c, reason: {id: Bobotnya belum diketahui., en: Its weight is not known yet.}}]
        predicates:
          source: aturan
          outOf: "10"
          list:
            - {code: AA, over: "8", title: {id: Sangat baik, en: Very good}}
            - {code: B, over: "3", title: {id: Baik, en: Good}}
            - {code: C, from: "0", title: {id: Kurang, en: Poor}}
        gates:
          - id: ambang
            title: {id: Ambang, en: Minimum}
            source: ingatan
            needs:
              - {node: akar, from: "5"}
              - {every: area, fromShare: "0.4"}
              - {nodes: [w.a, w.b], fromShare: "0.9"}
        """

    private static let area = """
        id: w
        source: aturan
        title: {id: Area W, en: Area W}
        weight: {value: "10"}
        subAreas:
          - id: w.a
            title: {id: Subarea A, en: Sub-area A}
            indicators:
              - id: w.a.rasio
                title: {id: Penurunan pengaduan, en: Fewer complaints}
                scale: a-c
                inputs:
                  - {id: lalu, title: {id: Tahun lalu, en: Last year}}
                  - {id: kini, title: {id: Tahun ini, en: This year}}
                derived:
                  realised: lalu - kini
                  base: lalu
                  whenBaseIsZero: notApplicable
                  bands: [{choice: A, from: "0.8"}, {choice: B, over: "0"}, {choice: C, from: "0"}]
              - id: w.a.syarat
                title: {id: Manfaat, en: Benefit}
                scale: a-c
                criteria:
                  A: {id: Keduanya, en: Both, conditions: [satu, dua]}
                  B: {id: Satu, en: One, conditions: [satu]}
                  C: {id: Belum, en: None}
                conditions:
                  - {id: satu, text: {id: Direncanakan, en: Planned}}
                  - {id: dua, text: {id: Digunakan, en: Used}}
              - id: w.a.angka
                title: {id: Indeks, en: Index}
                scale: angka
          - id: w.b
            title: {id: Subarea B, en: Sub-area B}
            share: {value: "1.5/3.0"}
            indicators:
              - {id: w.b.persen, title: {id: Persentase, en: Percentage}, scale: persen}
              - {id: w.b.unit, title: {id: Hanya unit, en: Units only}, scale: a-c, levels: [unit]}
          - id: w.c
            title: {id: Subarea C, en: Sub-area C}
            indicators:
              - {id: w.c.terbuka, title: {id: Tanpa skala, en: Without a scale}, scale: null}
        """
}
