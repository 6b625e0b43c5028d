internal import Foundation
internal import Synchronization
internal import Tatalaksana

/// How far a reading has come, as a bar on stderr: only where that is a terminal, only for work that takes longer than a
/// moment, and gone when it is done. It may be told from any thread.
final class ProgressBar: Sendable {
    private struct Drawing {
        var begun = ContinuousClock.now
        var last = ContinuousClock.now
        var isShown = false
    }

    private let drawing = Mutex(Drawing())
    private let label: String
    private let isOn = isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"

    private static let patience = Duration.milliseconds(400)
    private static let pause = Duration.milliseconds(80)
    private static let cells = 30

    init(_ label: LocalizedText, _ language: Language) {
        self.label = label.in(language)
    }

    func show(_ progress: ReadProgress) {
        guard isOn, progress.total > 1 else { return }
        drawing.withLock { drawing in
            let now = ContinuousClock.now
            guard now - drawing.begun > Self.patience, now - drawing.last > Self.pause else { return }
            drawing.last = now
            drawing.isShown = true
            Self.write("\r\u{1B}[K" + line(progress))
        }
    }

    /// Takes the bar off the screen.
    func finish() {
        drawing.withLock { drawing in
            guard drawing.isShown else { return }
            drawing.isShown = false
            Self.write("\r\u{1B}[K")
        }
    }

    /// `Membaca dokumen [#########.....................] 312/1000`
    private func line(_ progress: ReadProgress) -> String {
        let filled = min(Self.cells, progress.done * Self.cells / progress.total)
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: Self.cells - filled)
        return "\(label) [\(bar)] \(progress.done)/\(progress.total)"
    }

    private static func write(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
}
