public import Findings

/// The principles of SOPs (prinsip penyusunan and prinsip pelaksanaan), as the training of the KPU on PermenPANRB 35/2012
/// names them (KPU Provinsi Jawa Timur, April 2022). Every SOP rule says which of them it serves.
public enum SOPPrinciple: String, Sendable, Hashable, CaseIterable {
    case easyAndClear, efficientAndEffective, aligned, measurable, dynamic, userOriented, lawful, legalCertainty
    case consistent, committed, continuallyImproved, binding, everyonesPart, documented

    /// When a principle is to be kept.
    public enum Phase: String, Sendable, Hashable, CaseIterable {
        /// Penyusunan.
        case drafting
        /// Pelaksanaan.
        case execution
    }

    public var phase: Phase {
        switch self {
        case .easyAndClear, .efficientAndEffective, .aligned, .measurable, .dynamic, .userOriented, .lawful,
            .legalCertainty:
            .drafting
        case .consistent, .committed, .continuallyImproved, .binding, .everyonesPart, .documented: .execution
        }
    }

    public var name: LocalizedText {
        switch self {
        case .easyAndClear: LocalizedText(id: "Mudah dan jelas", en: "Easy and clear")
        case .efficientAndEffective: LocalizedText(id: "Efektif dan efisien", en: "Effective and efficient")
        case .aligned: LocalizedText(id: "Selaras", en: "Aligned")
        case .measurable: LocalizedText(id: "Terukur", en: "Measurable")
        case .dynamic: LocalizedText(id: "Dinamis", en: "Dynamic")
        case .userOriented: LocalizedText(id: "Berorientasi pada pengguna", en: "User-oriented")
        case .lawful: LocalizedText(id: "Patuh hukum", en: "Lawful")
        case .legalCertainty: LocalizedText(id: "Kepastian hukum", en: "Legal certainty")
        case .consistent: LocalizedText(id: "Konsisten", en: "Consistent")
        case .committed: LocalizedText(id: "Komitmen", en: "Committed")
        case .continuallyImproved: LocalizedText(id: "Perbaikan berkelanjutan", en: "Continually improved")
        case .binding: LocalizedText(id: "Mengikat", en: "Binding")
        case .everyonesPart: LocalizedText(id: "Peran seluruh unsur", en: "Everyone's part")
        case .documented: LocalizedText(id: "Terdokumentasi dengan baik", en: "Well documented")
        }
    }

    /// What of it no rule can see, and where a person should look.
    public var leftToPeople: LocalizedText {
        switch self {
        case .easyAndClear:
            LocalizedText(
                id: "Minta seorang pelaksana baru mengikuti SOP tanpa bantuan: di langkah mana ia berhenti bertanya?",
                en: "Let somebody new follow the SOP without help: at which step do they stop to ask?")
        case .efficientAndEffective:
            LocalizedText(
                id:
                    "Lihat apakah setiap langkah menambah nilai, dan apakah ada pemeriksaan atau tanda tangan yang dapat "
                    + "digabung.",
                en: "See whether each step adds value, and whether checks or signatures can be brought together.")
        case .aligned:
            LocalizedText(
                id:
                    "Bandingkan dengan SOP terkait dan peta proses bisnisnya: apakah output satu SOP menjadi masukan SOP "
                    + "berikutnya?",
                en: "Compare with the related SOPs and the process map: does the output of one feed the next?")
        case .measurable:
            LocalizedText(
                id: "Periksa apakah waktu dan output yang tertulis masuk akal dan benar-benar dapat diukur.",
                en: "See whether the times and outputs that are written are sensible and can really be measured.")
        case .dynamic:
            LocalizedText(
                id: "Tanyakan apa yang berubah sejak SOP disahkan (aturan, aplikasi, kebutuhan) dan belum tampak di "
                    + "dalamnya.",
                en: "Ask what has changed since it was ratified (law, systems, needs) that it does not show yet.")
        case .userOriented:
            LocalizedText(
                id: "Tanyakan kepada pengguna layanan, termasuk penyandang disabilitas, apakah SOP menjawab kebutuhan "
                    + "mereka.",
                en: "Ask those who are served, persons with disabilities among them, whether it answers their needs.")
        case .lawful:
            LocalizedText(
                id: "Cocokkan isi langkah dengan dasar hukum yang dikutip, dan pastikan peraturannya masih berlaku.",
                en: "Match the steps with the law that is cited, and make sure that law still applies.")
        case .legalCertainty:
            LocalizedText(
                id: "Pastikan pejabat yang mengesahkan memang berwenang, dan naskah yang beredar sama dengan yang "
                    + "disahkan.",
                en: "Make sure the official who ratified it may do so, and that the copy in use is the ratified one.")
        case .consistent:
            LocalizedText(
                id: "Amati pelaksanaannya beberapa kali: apakah dilakukan sama oleh siapa pun dan kapan pun?",
                en: "Watch it being carried out several times: is it done the same by anyone at any time?")
        case .committed:
            LocalizedText(
                id: "Lihat apakah pimpinan dan pelaksana sungguh memakai SOP, misalnya dari hasil monitoring.",
                en: "See whether those who lead and those who work really use it, for instance from monitoring.")
        case .continuallyImproved:
            LocalizedText(
                id: "Lihat hasil evaluasi terakhir dan perubahan apa yang mengikutinya.",
                en: "See the last evaluation and what was changed after it.")
        case .binding:
            LocalizedText(
                id: "Tanyakan apa yang terjadi bila SOP tidak diikuti, dan apakah itu pernah ditegakkan.",
                en: "Ask what happens when it is not followed, and whether that was ever enforced.")
        case .everyonesPart:
            LocalizedText(
                id: "Tanyakan kepada setiap pelaksana apakah ia tahu bagiannya dan dapat menjalankannya.",
                en: "Ask each performer whether they know their part and can do it.")
        case .documented:
            LocalizedText(
                id: "Minta naskah SOP kepada unit: apakah ditemukan, lengkap, dan versi yang terakhir?",
                en: "Ask the unit for the SOP: is it found, whole, and the latest version?")
        }
    }
}
