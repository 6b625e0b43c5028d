import Findings
import OfficeFiles

/// The picture that `look` of `agency.yaml` names: looked for in the dossier, and taken in where a report can show it.
struct LogoFile {
    let name: String
    /// Where it is named.
    let place: SourceLocation

    /// The picture with the file it is from; `nil` with a finding where there is none to use.
    func read(
        in folder: DossierFolder, _ files: NamedFiles, log: inout FindingLog
    ) -> (logo: AgencyLogo, file: LoadedFile)? {
        guard let path = files.match(name, base: "").path else {
            return report(Message.missing(name), log: &log)
        }
        guard let file = LoadedFile(folder.absolute(path), contentsUpTo: AgencyLogo.mostBytes) else {
            return report(Message.missing(name), log: &log)
        }
        guard let bytes = file.contents else {
            return report(Message.tooLarge(path, file.byteCount), log: &log)
        }
        guard let format = AgencyLogo.format(of: bytes), Self.isWhole(bytes, format) else {
            return report(Message.noPicture(path), log: &log)
        }
        return (AgencyLogo(path: path, format: format, bytes: bytes), file)
    }

    /// Whether a picture of points tells its size, without which Word cannot place it.
    private static func isWhole(_ bytes: [UInt8], _ format: AgencyLogo.Format) -> Bool {
        format == .svg || (try? OutgoingImage(bytes, title: "", width: 1)) != nil
    }

    private func report(
        _ message: LocalizedText, log: inout FindingLog
    ) -> (logo: AgencyLogo, file: LoadedFile)? {
        log.report(
            Finding(
                rule: "dossier/look-logo", severity: .warning, message: message, action: Message.action,
                location: place))
        return nil
    }
}

private enum Message {
    static let action = LocalizedText(
        id:
            "Simpan logonya di folder dosir sebagai PNG, JPEG, atau SVG, paling besar 256 KiB, dan tulis nama berkasnya.",
        en: "Keep the logo in the dossier as PNG, JPEG or SVG of at most 256 KiB, and write the name of the file.")

    static func missing(_ name: String) -> LocalizedText {
        LocalizedText(
            id: "Berkas logo \(name.quoted) tidak ada di dosir.",
            en: "The file of the logo \(name.quoted) is not in the dossier.")
    }

    static func tooLarge(_ path: String, _ count: Int) -> LocalizedText {
        LocalizedText(
            id: "Berkas logo \(path.quoted) terlalu besar (\(count) byte), jadi tidak dipakai.",
            en: "The file of the logo \(path.quoted) is too large (\(count) bytes) and was not used.")
    }

    static func noPicture(_ path: String) -> LocalizedText {
        LocalizedText(
            id: "Berkas logo \(path.quoted) bukan PNG, JPEG, atau SVG, jadi tidak dipakai.",
            en: "The file of the logo \(path.quoted) is no PNG, JPEG or SVG and was not used.")
    }
}
