/// The words activity names are judged by, in lower case. Put a word where it belongs; nothing else needs to change.
enum ActivityWords {
    /// Words that say what is done: Indonesian base words as office prose gives them orders with, and nouns that are
    /// used the same way; then English verbs.
    static let verbs = set(
        """
        ajukan aktifkan alihkan ambil amankan analisa analisis antar arahkan arsipkan atur awasi
        baca bagikan bahas balas bandingkan bangun batalkan bayar bentuk beri berikan bersihkan buat buka bukukan
        cari catat cek cetak cocokkan coba
        daftar daftarkan data datangi dengar disposisi distribusi distribusikan dokumentasikan duplikasi
        edit ekspor entri entry evaluasi
        finalisasi fotokopi gandakan ganti gelar gunakan
        hadiri hapus hentikan himpun hitung hubungi
        identifikasi impor informasikan ingatkan inventarisir inspeksi input isi izinkan
        jadwalkan jalankan jawab jelaskan jemput jilid kaji kelola keluarkan kembalikan kendalikan kerjakan
        ketik kirim kirimkan klarifikasi klasifikasi klik konfirmasi konsultasi konsultasikan kontrol koordinasi
        koordinasikan koreksi kumpulkan kunci kunjungi
        laksanakan lakukan lampirkan lanjutkan lapor laporkan layani legalisasi legalisir lengkapi lihat login
        masukkan minta monitor monitoring muat mulai musnahkan
        nilai notifikasi nyatakan olah otorisasi
        paparkan paraf parafkan pasang panggil pantau pastikan pelajari periksa perbaiki perbarui perintahkan
        persiapkan pilah pilih pindahkan pinjam pinjamkan proses publikasi publikasikan
        rancang rapikan reject rekam rekap rekapitulasi rekomendasi rekomendasikan rencanakan reviu reviuw revisi
        rumuskan
        sahkan salin salurkan sampaikan sebarkan sediakan sediakan sepakati serahkan setuju setujui siapkan simpan
        sosialisasi sosialisasikan stempel supervisi survei survey susun
        tagih tambah tambahkan tampilkan tandai tandatangan tandatangani tanggapi tanya tanyakan tarik tayangkan
        telaah teliti tembuskan tentukan terapkan terbitkan terima terjemahkan teruskan tetapkan tindaklanjuti
        tinjau tolak transfer tugaskan tulis tunda tunggu tunjuk tutup
        uji ubah umumkan undang unduh unggah upload download urus usulkan
        validasi verifikasi wawancarai
        \
        abort accept acknowledge acquire activate adapt add adjust administer advise agree align allocate analyse
        analyze announce answer apply appoint approve archive arrange ask assemble assess assign assist attach attend
        audit authorise authorize award begin bill book build buy calculate call cancel capture carry categorise
        categorize certify change charge check choose clarify classify clean clear close collect combine communicate
        compare compile complete compose compute conduct configure confirm connect consider consolidate consult
        contact continue contract control convert coordinate copy correct create credit deactivate decide declare
        decline define delete deliver deploy design detect determine develop diagnose discuss dispatch display
        dispose distribute document draft draw edit email enable enter escalate establish estimate evaluate examine
        exchange execute explain export extend extract fetch file fill filter finalise finalize find finish fix
        forward generate get give grant handle hand identify implement import improve inform initialise initialize
        initiate inspect install instruct integrate invite invoice issue keep launch load locate log maintain make
        manage map mark match measure merge modify monitor move name negotiate notify obtain offer open order
        organise organize pack package pay perform pick place plan post prepare present print prioritise prioritize
        process procure produce propose provide publish purchase put qualify query quote raise rate read reassign
        receive recheck recommend reconcile record redirect refer refuse register reject release remind remove renew
        reopen repair repeat replace reply report request require reschedule reserve resolve respond restore retrieve
        return revert review revise route run save scan schedule search select sell send serve set settle share ship
        show sign simulate solve sort specify start stop store submit subscribe supply suspend switch take terminate
        test trace track train transfer transform translate transmit transport treat trigger try undo unload unlock
        unpack update upload use validate verify view visit wait warn weigh withdraw write
        """)

    /// Work that one word says in full: it takes no object, or what it is done to goes without saying.
    static let alone = set(
        "rapat login logout mulai selesai tunggu arsip pelantikan pelatihan wait start finish stop end")

    /// Words that look like a verb and are none. A name that begins with one is not judged.
    static let others = set(
        """
        beberapa belum berapa berat berdasarkan berdua berikut berikutnya berkala bersama bersih berupa
        dari dimana diri melalui memang menjelang menurut mengenai menuju mereka merupakan
        """)

    /// Words a name should not begin with: things, persons and states.
    static let nouns = set(
        """
        admin aduan agenda akta analis anggaran aparatur aplikasi arsip asisten asn aset atasan
        bagian badan bahan bendahara berita berkas bidang biro blangko brosur buku bukti bupati
        camat catatan
        data dekan direktorat direktur dinas dirjen divisi dokumen dokter draf draft
        eselon file form format formulir foto gambar gedung gubernur guru
        hari hasil honor ijazah instansi instruksi inspektorat izin
        jabatan jadwal jaksa jawaban jenis
        kabag kabid kabupaten kadis kantor kartu kasi kasubag kasubbag kasus kebijakan kegiatan kelurahan kementerian
        kepala keputusan kesimpulan ketua keuangan komisi konsep kota kuitansi kwitansi
        laporan lembar lurah loket
        mahasiswa masyarakat materi media mediasi meja mekanisme memo menteri mesin metode menu member merek meteran
        naskah nama nasabah nilai nomor nota notulen
        operator orang organisasi
        pegawai pejabat pelanggan pelapor pemohon pengadu pengguna penduduk peraturan perangkat perusahaan peserta
        petugas pihak pimpinan polisi prosedur program
        rancangan rekan rekening rencana resep resi ruang
        saksi sanksi satuan sekda sekretariat sekretaris seksi sertifikat sistem skrip spj sppd staf stok subbag
        subbagian surat syarat
        tagihan tamu tanda teknisi tim tiket toko tugas
        undangan unit usulan usul uang
        wali walikota warga wajib
        applicant application bank claim clerk client committee company customer data department director doctor
        documents employee form goods head information item letter list manager materials minister ministry money
        office officer patient payment permit person product project purchaser quotation secretary
        seller staff supplier system task team user vendor warehouse
        """)

    private static func set(_ words: String) -> Set<String> {
        Set(words.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
}
