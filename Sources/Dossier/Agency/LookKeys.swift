import Findings
import Yams

/// The `look` of `agency.yaml`: `look: {logo: lambang.png, colour: "#7a1f1f"}`. A value that cannot be used is reported and
/// left out.
struct LookKeys {
    private(set) var colour: AgencyColour?
    /// The file that is named, and where it is named.
    private(set) var logo: (name: String, place: SourceLocation)?

    init(_ node: Node?, of file: YAMLFile, log: inout FindingLog) {
        guard let node, !node.isBlank else { return }
        guard let fields = YAMLFields(node, under: "look", of: file, log: &log) else { return }
        fields.reportUnknown(besides: ["logo", "colour"], log: &log)
        if let name = fields.text("logo", log: &log), let value = fields.member("logo") {
            logo = (name, file.location(value, key: "logo"))
        }
        guard let text = fields.text("colour", log: &log), let value = fields.member("colour") else { return }
        colour = Self.colour(text, at: file.location(value, key: "colour"), log: &log)
    }

    private static func colour(
        _ text: String, at place: SourceLocation, log: inout FindingLog
    ) -> AgencyColour? {
        guard let colour = AgencyColour(text) else {
            log.report(Message.noColour(text, place))
            return nil
        }
        let contrast = colour.contrast(with: .white)
        guard contrast >= AgencyColour.leastContrast else {
            log.report(Message.tooPale(colour, contrast, place))
            return nil
        }
        return colour
    }
}

private enum Message {
    static func noColour(_ text: String, _ place: SourceLocation) -> Finding {
        Finding(
            rule: "dossier/look-colour", severity: .warning,
            message: LocalizedText(
                id: "\(text.quoted) bukan warna, jadi tidak dipakai.",
                en: "\(text.quoted) is no colour and was not used."),
            action: LocalizedText(
                id: "Tulis enam angka heksadesimal dalam tanda petik, mis. \"#7a1f1f\".",
                en: "Write six hexadecimal digits in quotes, as \"#7a1f1f\"."), location: place)
    }

    static func tooPale(_ colour: AgencyColour, _ contrast: Double, _ place: SourceLocation) -> Finding {
        // Cut, not rounded: 4.49 is not 4.5.
        let tenths = Int(contrast * 10)
        let (whole, part) = (tenths / 10, tenths % 10)
        return Finding(
            rule: "dossier/look-colour", severity: .warning,
            message: LocalizedText(
                id:
                    "Warna \(colour.text) terlalu muda untuk dibaca di atas putih (kontras \(whole),\(part) : 1), jadi tidak "
                    + "dipakai.",
                en:
                    "The colour \(colour.text) is too pale to be read on white (contrast \(whole).\(part) : 1) and was not "
                    + "used."),
            action: LocalizedText(
                id: "Pilih warna yang lebih tua, dengan kontras 4,5 : 1 atau lebih (WCAG 2.2, 1.4.3).",
                en: "Choose a darker one, with a contrast of 4.5 : 1 or more (WCAG 2.2, 1.4.3)."), location: place)
    }
}
