import Findings

/// The text of a new `agency.yaml`, with what each line means.
struct AgencyTemplate {
    private let template: DossierTemplate
    private let example: ExampleCase

    init(_ template: DossierTemplate, _ example: ExampleCase) {
        self.template = template
        self.example = example
    }

    var text: String {
        """
        # Instansi yang dinilai, tanggal acuan, dan daftar unitnya.
        # Baris yang diawali tanda pagar adalah keterangan dan tidak dibaca.

        # id: nama pendek tanpa spasi. kind: kota, kabupaten, provinsi, kementerian, atau lembaga. period: tahun penilaian.
        agency: {id: \(quoted(template.id)), name: \(quoted(template.name)), kind: \(quoted(template.kind)), period: \(template.period)}

        # Tanggal acuan: penilaian berbicara tentang keadaan pada hari ini. SOP yang berlaku sesudahnya belum dihitung.
        asOf: \(template.asOf.iso)

        # Satu baris untuk satu unit organisasi. Ganti unit contoh di bawah dengan unit Anda.
        #   id            nama pendek tanpa spasi; dipakai di kolom Unit semua register
        #   name          nama lengkap menurut peraturan organisasi yang berlaku
        #   parent        id unit induknya, atau null
        #   peerGroup     kelompok sejenis untuk pembandingan, mis. dinas, badan, kecamatan
        #   formerNames   nomenklatur lama yang mungkin masih tertulis di SOP
        #   responsible   jabatan penanggung jawab SOP di unit itu (Permendagri 52/2011)
        units:

        """ + example.units.map(line).joined()
    }

    private func line(_ unit: Unit) -> String {
        let former = unit.formerNames.map(quoted).joined(separator: ", ")
        return "  - {id: \(unit.id), name: \(quoted(unit.name)), parent: null, peerGroup: \(unit.peerGroup ?? "null"), "
            + "formerNames: [\(former)], responsible: \(quoted(unit.responsible ?? ""))}\n"
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
