import Findings

/// The text of a new `agency.yaml`, with what each line means.
struct AgencyTemplate {
    private let template: DossierTemplate

    init(_ template: DossierTemplate) { self.template = template }

    var text: String {
        """
        # Instansi yang dinilai dan tanggal acuannya. Daftar unitnya ada di units.xlsx.
        # Baris yang diawali tanda pagar adalah keterangan dan tidak dibaca.

        # id      nama pendek tanpa spasi
        # name    nama lengkap instansi
        # kind    kota, kabupaten, provinsi, kementerian, atau lembaga
        # period  tahun penilaian
        agency: {id: \(quoted(template.id)), name: \(quoted(template.name)), kind: \(quoted(template.kind)), \
        period: \(template.period)}

        # Tanggal acuan: penilaian berbicara tentang keadaan pada hari ini. SOP yang berlaku sesudahnya belum dihitung.
        asOf: \(template.asOf.iso)

        """
    }

    /// A double-quoted scalar of YAML 1.2 (section 7.3.1), whatever stands in it.
    private func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\" + String(scalar)
            case _ where scalar.properties.generalCategory == .control: quoted += " "
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
