internal import Findings

/// What stands in a pack and is used by nothing: a source, a scale, a set of weights, a file.
enum UnusedCheck: PackCheck {
    static func findings(in pack: CheckedPack) -> [Finding] {
        let instrument = pack.instrument
        let scales = Set(
            instrument.indicators.compactMap { $0.scale?.value }
                + instrument.profiles.flatMap { $0.assumptions.map(\.scale) })
        let sets = Set(instrument.profiles.flatMap(\.weightSets))
        let unusedSets = unused(
            .weightSet, "rubric/weight-set-unused", "Himpunan bobot", "set of weights", sets, in: pack)
        // An area that was not read may use the rest.
        guard pack.isWhole else { return unusedSets + files(in: pack) }
        return unused(.source, "rubric/source-unused", "Sumber", "source", pack.usedSources, in: pack)
            + unused(.scale, "rubric/scale-unused", "Skala", "scale", scales, in: pack)
            + unusedSets + files(in: pack)
    }

    private static func unused(
        _ kind: PackPlaces.Kind, _ rule: RuleID, _ id: String, _ en: String, _ used: Set<String>, in pack: CheckedPack
    ) -> [Finding] {
        pack.places.all(kind).filter { !used.contains($0.id) }.map { name, location in
            .pack(
                rule,
                LocalizedText(id: "\(id) `\(name)` tidak dipakai.", en: "The \(en) `\(name)` is not used."), location,
                severity: .warning)
        }
    }

    private static func files(in pack: CheckedPack) -> [Finding] {
        pack.pack.files.map(\.path).filter { $0 != "instrument.yaml" && !pack.places.holds(.area, $0) }.map { path in
            .pack(
                "rubric/file-unused",
                LocalizedText(
                    id: "Tidak ada komponen yang menyebut berkas ini dalam `areas`.",
                    en: "No component names this file in its `areas`."),
                SourceLocation(path: "\(pack.pack.name)/\(path)"), severity: .warning)
        }
    }
}
