internal import ArgumentParser
internal import Tatalaksana

/// The gates a run may fail after its report is out.
struct Gates {
    let result: AssessmentResult
    let scope: AnswerScope

    init(_ result: AssessmentResult, scope: AnswerScope) {
        self.result = result
        self.scope = scope
    }

    /// - Throws: `ExitCode` 2 for a score below `failUnder`, else 3 under `strict` for inputs not read in full.
    func check(failUnder: Percentage?, strict: Bool, _ language: Language) throws {
        if let failUnder, let share = measuredShare, share < failUnder.share {
            Terminal.say(belowGate(share, failUnder), language)
            throw ExitCode(.gateFailed)
        }
        let unread = result.provenance.inputs.filter { $0.state != .read }
        if strict, !unread.isEmpty {
            Terminal.say(Self.notReadInFull(unread.count), language)
            throw ExitCode(.inputsNotRead)
        }
    }

    /// The measured total as a share of its maximum; 0 where nothing applies.
    private var measuredShare: Rational? {
        let root = result.provenance.instrument.root.id
        let score = result.scores.first { $0.scope == scope && $0.column == .measured && $0.node == root }
        return score.map { $0.maximum == .zero ? .zero : $0.value / $0.maximum }
    }

    private func belowGate(_ share: Rational, _ gate: Percentage) -> LocalizedText {
        let percent = (share * Rational(100))
        return LocalizedText(
            id: "Nilai terukur \(percent.fixed(places: 2, mark: ","))% dari maksimum, di bawah batas \(gate.text)%.",
            en: "The measured score is \(percent.fixed(places: 2, mark: "."))% of the maximum, below \(gate.text)%.")
    }

    static func notReadInFull(_ count: Int) -> LocalizedText {
        LocalizedText(
            id: "\(count) berkas ditolak atau terbaca sebagian (--strict).",
            en: "\(count) \(count == 1 ? "file was" : "files were") refused or partly read (--strict).")
    }
}

/// A percentage from 0 to 100, read exactly.
struct Percentage: ExpressibleByArgument {
    let text: String
    let share: Rational

    init?(argument: String) {
        guard let value = Rational(exactly: argument), value >= .zero, value <= Rational(100) else { return nil }
        text = argument
        share = value / Rational(100)
    }
}
