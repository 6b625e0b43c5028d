internal import Findings
internal import ProcessMaps

/// What the reader of a draft has to know: what of the map is not in its table, and what to look at first.
struct DraftRemarks {
    private(set) var all: [LocalizedText] = []

    init(
        _ flow: DraftFlow, _ order: DraftOrder, _ columns: DraftColumns, _ materials: DraftMaterials,
        unconnected: [Int]
    ) {
        let map = flow.scope.map
        func names(_ nodes: [Int]) -> String {
            nodes.map { node in
                let name = map[map.nodes[node].name]
                let shown = name.isEmpty ? map[map.nodes[node].id] : name
                let performer = map.performerName(of: node)
                return "“\(shown)”" + (performer.isEmpty ? "" : " (\(performer))")
            }.joined(separator: "; ")
        }
        func add(_ id: String, _ en: String) { all.append(LocalizedText(id: id, en: en)) }

        if order.reached.isEmpty {
            add(
                "Peta tidak menunjukkan awal proses, jadi langkah disusun menurut urutan dalam berkas. Periksa urutannya.",
                "The map shows no beginning, so the steps stand in the order of the file. Check their order.")
        } else if !order.unreached.isEmpty {
            let list = names(order.unreached)
            add(
                "Tidak terhubung dengan awal proses, jadi belum masuk tabel: \(list). Hubungkan di peta, atau tambahkan barisnya.",
                "Not connected with the beginning, so not in the table: \(list). Connect them on the map, or add their rows."
            )
        }
        if !unconnected.isEmpty {
            let list = names(unconnected)
            add(
                "Tidak dihubungkan alur apa pun di peta, jadi urutannya menurut berkas: \(list). Periksa urutannya.",
                "Connected by no flow of the map, so in the order of the file: \(list). Check their order.")
        }
        if !flow.besides.isEmpty {
            let list = names(flow.besides)
            add(
                "Dijalankan di luar alur utama (sub-proses kejadian atau kompensasi), jadi belum masuk tabel: \(list).",
                "Carried out beside the main flow (event sub-processes or compensation), so not in the table: \(list).")
        }
        if flow.isCut {
            add(
                "Alur antar-gerbang pada peta terlalu rumit untuk diikuti seluruhnya; periksa langkah yang menyusul.",
                "The flow between gateways of the map is too entangled to be followed whole; check what follows what.")
        }
        if !materials.loose.isEmpty {
            let list = materials.loose.map { "“\($0)”" }.joined(separator: "; ")
            add(
                "Dokumen pada peta yang tidak dihubungkan dengan kegiatan: \(list).",
                "Documents on the map that belong to no activity: \(list).")
        }
        let blank = columns.names.count { $0.isEmpty }
        if blank > 0 {
            add(
                "Peta tidak menyebutkan nama \(blank) pelaksana; isi judul kolomnya.",
                blank == 1
                    ? "The map does not name one performer; fill in the heading of its column."
                    : "The map does not name \(blank) performers; fill in the headings of their columns.")
        }
        if columns.names.count == 1 {
            add(
                "Hanya satu pelaksana: draf ini berjenis SOP teknis (PermenPANRB 35/2012), dengan satu kolom pelaksana.",
                "Only one performer: this draft is a technical SOP (PermenPANRB 35/2012), with one column.")
        }
        if columns.names.count > 12 {
            add(
                "Ada \(columns.names.count) pelaksana, terlalu banyak untuk satu halaman yang mudah dibaca; "
                    + "pertimbangkan memecah SOP ini.",
                "There are \(columns.names.count) performers, too many for a page that reads well; consider dividing the SOP."
            )
        }
    }
}
