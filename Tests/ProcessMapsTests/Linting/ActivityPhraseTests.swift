import Testing

@testable import ProcessMaps

@Suite struct ActivityPhraseTests {
    @Test(
        "a verb and its object is a good name, in Indonesian and English, as an order or as the noun of the act",
        arguments: [
            "Memeriksa kelengkapan berkas", "Mengajukan SPP", "Menyusun konsep surat", "Menerbitkan NIB",
            "Mengesahkan kuitansi", "Berkoordinasi dengan dinas", "Berkoordinasi", "Diverifikasi oleh petugas",
            "Terima berkas", "Verifikasi permohonan", "Siapkan undangan", "Tandatangani surat", "Cek berkas",
            "Penerbitan izin", "Pemeriksaan lapangan", "Persetujuan kepala dinas", "Sosialisasi peraturan",
            "1. Memeriksa berkas", "a) Mencatat surat", "Mengisi/melengkapi formulir", "Rapat", "Merekap data",
            "Check application", "Sends invoice", "Receiving order", "Carries goods",
        ])
    func good(name: String) { #expect(ActivityPhrase(name).verdict == .good) }

    @Test(
        "a thing or a person in front is no verb",
        arguments: [
            ("Berkas permohonan", "berkas"), ("Petugas memeriksa berkas", "petugas"), ("Surat masuk", "surat"),
            ("KEPALA DINAS", "kepala"), ("Memo dinas", "memo"), ("Customer pays", "customer"), ("Task 1", "task"),
            ("Dinas terkait", "dinas"), ("Media informasi", "media"),
        ])
    func thing(name: String, word: String) { #expect(ActivityPhrase(name).verdict == .thingFirst(word)) }

    @Test("a verb alone says nothing of its object", arguments: ["Verifikasi", "Memeriksa", "Penerbitan", "Approve"])
    func noObject(name: String) { #expect(ActivityPhrase(name).verdict == .noObject) }

    @Test(
        "words nobody listed are not judged",
        arguments: ["Antrag prüfen", "Vérifier le dossier", "检查文件", "X", "", "12", "Tersedia di loket", "Bersama"])
    func unknown(name: String) { #expect(ActivityPhrase(name).verdict == .unknown) }
}
