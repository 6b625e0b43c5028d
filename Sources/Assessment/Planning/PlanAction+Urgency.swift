internal import Findings

extension PlanAction {
    /// Why it stands where it does in the order of a plan.
    var urgency: LocalizedText {
        var (indonesian, english): ([String], [String]) = ([], [])
        if isPublicService {
            indonesian.append("layanan publik")
            english.append("public service")
        }
        if waitingHandoffs > 0 {
            indonesian.append("\(waitingHandoffs) serah-terima menunggu")
            english.append("\(waitingHandoffs) hand-off\(waitingHandoffs == 1 ? "" : "s") waiting")
        }
        if let day = countsFrom {
            indonesian.append("dihitung mulai \(day.words.indonesian)")
            english.append("counts from \(day.words.english)")
        }
        if indonesian.isEmpty {
            indonesian.append("menurut tambahan nilai per hari kerja")
            english.append("by gain for a day's work")
        }
        return LocalizedText(id: indonesian.joined(separator: "; "), en: english.joined(separator: "; "))
    }
}
