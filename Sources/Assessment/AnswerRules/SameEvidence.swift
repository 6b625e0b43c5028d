internal import Dossier
internal import Findings

/// One file rarely proves questions of many different sub-areas.
struct SameEvidence: AnswerCheck {
    /// More sub-areas than this, within one scope, are too many for one piece of evidence. Questions of one sub-area
    /// often rest on the same report, so sub-areas are counted and not questions.
    static let mostSubAreas = 3

    let about = RuleDescription(
        id: "answer/same-evidence",
        title: LocalizedText(id: "Bukti yang sama untuk banyak indikator", en: "The same evidence for many indicators"),
        explanation: LocalizedText(
            id:
                "Satu bukti atau dokumen disebut untuk indikator dari lebih dari \(Self.mostSubAreas) subarea. Bukti yang "
                + "menjawab sebanyak itu biasanya laporan umum yang tidak menunjukkan satu pun dengan jelas.",
            en:
                "One piece of evidence or document is cited for indicators of more than \(Self.mostSubAreas) sub-areas. "
                + "What answers so many is usually a general report that shows none of them clearly."),
        action: LocalizedText(
            id: "Tunjuk bukti yang khusus bagi setiap indikator, atau sebutkan halamannya dalam alasan.",
            en: "Cite evidence of its own for each indicator, or name the page in the reason."))

    func violations(in answers: CheckedAnswers) -> [AnswerViolation] {
        var order: [Citation] = []
        var uses: [Citation: Use] = [:]
        for answer in answers.all {
            for cited in answer.citations {
                if uses[cited] == nil { order.append(cited) }
                uses[cited, default: Use(location: answer.given.location)].add(answer)
            }
        }
        return order.compactMap { cited in
            guard let use = uses[cited], use.subAreas.count > Self.mostSubAreas else { return nil }
            return AnswerViolation(
                LocalizedText(
                    id: "“\(cited.name)” disebut untuk \(use.indicators.count) indikator dari \(use.subAreas.count) "
                        + "subarea: \(use.listed).",
                    en: "“\(cited.name)” is cited for \(use.indicators.count) indicators of \(use.subAreas.count) "
                        + "sub-areas: \(use.listed)."),
                at: use.location)
        }
    }

    fileprivate struct Citation: Hashable {
        var scope: AnswerScope
        /// The id of the register, else the name or link as written.
        var name: String
        var isDocument: Bool
    }

    private struct Use {
        var location: SourceLocation
        var indicators: [String] = []
        var subAreas: Set<String> = []
        private var seen: Set<String> = []

        init(location: SourceLocation) { self.location = location }

        mutating func add(_ answer: CheckedAnswer) {
            guard seen.insert(answer.given.indicator).inserted else { return }
            indicators.append(answer.given.indicator)
            subAreas.insert(answer.subArea)
        }

        /// The first of them.
        var listed: String { indicators.prefix(6).joined(separator: ", ") + (indicators.count > 6 ? ", …" : "") }
    }
}

extension CheckedAnswer {
    fileprivate var citations: [SameEvidence.Citation] {
        given.evidence.map { SameEvidence.Citation(scope: given.scope, name: $0, isDocument: false) }
            + given.documents.map { SameEvidence.Citation(scope: given.scope, name: $0, isDocument: true) }
    }
}
