internal import Findings

/// The values of scales fall from 1 to 0, or have a maximum above 0.
enum ScaleCheck: PackCheck {
    static func findings(in pack: CheckedPack) -> [Finding] {
        pack.instrument.scales.filter { !isOrdered($0) }.map { scale in
            .pack(
                "rubric/scale-values",
                LocalizedText(
                    id: "Nilai skala `\(scale.id)` harus turun dari 1 ke 0, tanpa pilihan berulang; skala angka "
                        + "bermaksimum di atas 0.",
                    en:
                        "The values of scale `\(scale.id)` must fall from 1 to 0, without repeated choices; the maximum "
                        + "of a scale of points is above 0."),
                pack.places.place(of: .scale, scale.id))
        } + reserved(in: pack)
    }

    /// From 1 down to 0, each choice once; a maximum above 0.
    private static func isOrdered(_ scale: Scale) -> Bool {
        switch scale.kind {
        case .ratio: true
        case .points(let maximum): maximum > .zero
        case .choices(let choices):
            choices.count >= 2 && choices.first?.value == .one && choices.last?.value == .zero
                && Set(choices.map { $0.code.uppercased() }).count == choices.count
                && zip(choices, choices.dropFirst()).allSatisfy { $0.value > $1.value }
        }
    }

    /// An answer may always say that a question does not apply.
    private static func reserved(in pack: CheckedPack) -> [Finding] {
        pack.instrument.scales.filter { $0.choice("tidak berlaku") != nil }.map { scale in
            .pack(
                "rubric/choice-reserved",
                LocalizedText(
                    id: "`tidak berlaku` sudah berarti butir ini tidak dinilai; skala `\(scale.id)` tidak boleh "
                        + "memakainya sebagai pilihan.",
                    en: "`tidak berlaku` already means that a question does not apply; the scale `\(scale.id)` cannot "
                        + "have it as a choice."),
                pack.places.place(of: .scale, scale.id))
        }
    }
}
