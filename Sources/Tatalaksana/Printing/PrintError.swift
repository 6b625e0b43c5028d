public import Findings

/// Why a page could not be printed.
public struct PrintError: Error, Sendable, Hashable {
    public enum Code: String, Sendable, Hashable {
        /// No program that prints pages is on the machine.
        case noProgram
        /// There is none where `TATALAKSANA_BROWSER` says.
        case noSuchProgram
        /// It did not come to an end in time.
        case tookTooLong
        /// It ended without a PDF.
        case failed
        /// The temporary folder cannot be written to.
        case noRoom
    }

    public var code: Code
    /// Of the program.
    public var name: String
    /// What it said, in its own words.
    public var said = ""

    public var message: LocalizedText {
        switch code {
        case .noProgram:
            LocalizedText(
                id:
                    "PDF dicetak dari halaman HTML oleh peramban, dan di komputer ini tidak ditemukan. Pasang Chromium, "
                    + "Google Chrome, atau Microsoft Edge (Debian: apt install chromium), atau WeasyPrint; bila tidak di "
                    + "PATH, sebut tempatnya dalam TATALAKSANA_BROWSER. Tanpa itu: buat --format html, lalu cetak ke PDF "
                    + "dari peramban.",
                en:
                    "PDF is printed from the HTML page by a browser, and none was found on this machine. Install Chromium, "
                    + "Google Chrome or Microsoft Edge (Debian: apt install chromium), or WeasyPrint; where it is not on "
                    + "the PATH, name its place in TATALAKSANA_BROWSER. Without one: write --format html and print it to "
                    + "PDF from a browser.")
        case .noSuchProgram:
            LocalizedText(
                id: "TATALAKSANA_BROWSER menyebut “\(name)”, tetapi program itu tidak ada atau tidak dapat dijalankan.",
                en: "TATALAKSANA_BROWSER names “\(name)”, but there is no such program, or it cannot be run.")
        case .tookTooLong:
            LocalizedText(
                id:
                    "“\(name)” tidak selesai mencetak pada waktunya dan dihentikan. Buat --format html, lalu cetak dari "
                    + "peramban.",
                en:
                    "“\(name)” did not finish printing in time and was stopped. Write --format html and print it from a "
                    + "browser.")
        case .failed:
            LocalizedText(
                id: "“\(name)” tidak menghasilkan PDF." + (said.isEmpty ? "" : " Katanya: \(said)"),
                en: "“\(name)” made no PDF." + (said.isEmpty ? "" : " It said: \(said)"))
        case .noRoom:
            LocalizedText(
                id: "Folder sementara tidak dapat ditulisi; periksa ruang penyimpanan.",
                en: "The temporary folder cannot be written to; check the free space.")
        }
    }
}
