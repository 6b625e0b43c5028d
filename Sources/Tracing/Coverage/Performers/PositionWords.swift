/// What offices call positions: abbreviations, ranks, and the words of people outside the agency.
///
/// Only what is in common use in every agency; what an office alone says stays as it is written.
enum PositionWords {
    /// Short forms of one word or two, with what they stand for.
    static let abbreviations: [String: [String]] = [
        "adm": ["administrasi"], "bag": ["bagian"], "bid": ["bidang"], "dir": ["direktur"], "jf": ["fungsional"],
        "jft": ["fungsional"], "jfu": ["pelaksana"], "ka": ["kepala"], "kaban": ["kepala", "badan"],
        "kabag": ["kepala", "bagian"], "kabid": ["kepala", "bidang"], "kadin": ["kepala", "dinas"],
        "kadinas": ["kepala", "dinas"], "kadis": ["kepala", "dinas"], "kakan": ["kepala", "kantor"],
        "karo": ["kepala", "biro"], "kasat": ["kepala", "satuan"], "kasi": ["kepala", "seksi"],
        "kasie": ["kepala", "seksi"], "kassubag": ["kepala", "subbagian"], "kassubbag": ["kepala", "subbagian"],
        "kasubag": ["kepala", "subbagian"], "kasubbag": ["kepala", "subbagian"],
        "kasubbid": ["kepala", "subbidang"], "kasubdit": ["kepala", "subdirektorat"],
        "kasubid": ["kepala", "subbidang"], "kaunit": ["kepala", "unit"], "kaupt": ["kepala", "upt"],
        "kaur": ["kepala", "urusan"], "opd": ["perangkat", "daerah"], "sek": ["sekretaris"],
        "sekban": ["sekretaris", "badan"], "sekcam": ["sekretaris", "kecamatan"], "sekda": ["sekretaris", "daerah"],
        "sekdin": ["sekretaris", "dinas"], "sekdis": ["sekretaris", "dinas"], "seklur": ["sekretaris", "kelurahan"],
        "ses": ["sekretaris"], "setda": ["sekretariat", "daerah"], "sie": ["seksi"],
        "skpd": ["perangkat", "daerah"], "staff": ["staf"], "subag": ["subbagian"], "subbag": ["subbagian"],
        "subbid": ["subbidang"], "subid": ["subbidang"], "subdit": ["subdirektorat"], "tu": ["tata", "usaha"],
        "umpeg": ["umum", "kepegawaian"], "uptd": ["upt"],
        // What heads of sections and bureaus are head of.
        "dalduk": ["pengendalian", "penduduk"], "ekbang": ["ekonomi", "pembangunan"],
        "kepeg": ["kepegawaian"], "kesos": ["kesejahteraan", "sosial"], "kesra": ["kesejahteraan", "rakyat"],
        "kessos": ["kesejahteraan", "sosial"], "ketentraman": ["ketenteraman"], "keu": ["keuangan"],
        "linmas": ["perlindungan", "masyarakat"], "pemdes": ["pemerintahan", "desa"],
        "pemum": ["pemerintahan", "umum"], "tapem": ["tata", "pemerintahan"],
        "tramtib": ["ketenteraman", "ketertiban"], "tramtibum": ["ketenteraman", "ketertiban", "umum"],
        "trantib": ["ketenteraman", "ketertiban"], "trantibum": ["ketenteraman", "ketertiban", "umum"],
        "yankes": ["pelayanan", "kesehatan"], "yanum": ["pelayanan", "umum"],
    ]

    /// Words that say nothing of which position is meant.
    static let fillers: Set<String> = [
        "bapak", "dan", "di", "ibu", "pada", "para", "pejabat", "plh", "plt", "sdr", "tim", "yth",
    ]

    /// What stands under a head, the larger first: a head of one is no head of another.
    static let ranks: Set<String> = [
        "badan", "bagian", "bidang", "biro", "dinas", "direktorat", "kantor", "kecamatan", "kelurahan", "perangkat",
        "puskesmas", "satuan", "seksi", "subbagian", "subbidang", "subdirektorat", "upt", "urusan",
    ]

    /// Those who stand at the head of something.
    static let heads: Set<String> = ["kepala", "direktur", "sekretaris", "camat", "lurah", "ketua"]

    /// Those who do the work at the desk: what they are called differs from office to office.
    static let staff: Set<String> = [
        "administrator", "fungsional", "pelaksana", "pengadministrasi", "pengelola", "petugas", "staf",
    ]

    /// A head of the whole agency body, whatever it is: *Kepala Perangkat Daerah* is the *Kepala Dinas* of a dinas.
    static let wholeBodies: Set<String> = ["badan", "dinas", "perangkat"]

    /// How a name begins that is nobody of the agency: who asks for a service, or is served.
    static let outsiders: Set<String> = [
        "applicant", "calon", "citizen", "customer", "investor", "keluarga", "klien", "konsumen", "masyarakat",
        "nasabah",
        "orangtua", "pasien", "pelanggan", "pelapor", "pelaku", "pemohon", "pengadu", "pengunjung", "penduduk",
        "penerima", "pengguna", "penyedia", "peserta", "publik", "rekanan", "siswa", "supplier", "tamu", "vendor",
        "wajib", "warga",
    ]

    /// Of `outsiders` and beyond, the beginnings that mean one only with the word behind them.
    static let outsiderPairs: [String: Set<String>] = [
        "pelaku": ["usaha"], "wajib": ["pajak", "retribusi", "bayar"], "orang": ["tua"],
        "pengguna": ["jasa", "layanan"], "penerima": ["bantuan", "layanan", "manfaat"],
        "penyedia": ["barang", "jasa"], "peserta": ["didik"], "calon": [],
    ]

    /// How the name of a machine begins that takes part in a map.
    static let systems: Set<String> = ["aplikasi", "sistem", "system", "website"]
}
