internal import Findings

/// What the SOP gives a step as its time is no more than the deadline on the map.
struct DeadlineExceeded: TraceRule {
    let about = RuleDescription(
        id: "trace/deadline-exceeded",
        title: LocalizedText(id: "Waktu SOP melebihi tenggat peta", en: "Time of the SOP exceeds the map's deadline"),
        explanation: LocalizedText(
            id:
                "Peta memberi tenggat dengan timer, dan waktu langkah SOP untuk pekerjaan itu lebih lama. Dari beberapa "
                + "langkah dijumlahkan yang berurutan dan paling lama. Satu hari kerja dihitung sedikitnya satu hari; "
                + "terhadap tenggat dalam jam, n hari kerja dihitung sedikitnya n − 1 hari dan 7,5 jam (37,5 jam kerja "
                + "seminggu, lima hari kerja; Perpres 21/2023, dari ingatan, belum diperiksa). Yang tidak pasti tidak "
                + "dinilai.",
            en:
                "The map sets a deadline by a timer, and the SOP gives that work more time. Of several steps those that "
                + "follow each other and take longest are added. A working day counts as at least a day; against a "
                + "deadline in hours, n working days count as at least n − 1 days and 7.5 hours (37.5 hours a week of "
                + "five working days; Perpres 21/2023, from memory, not verified). What is not sure is not judged."),
        action: LocalizedText(
            id: "Samakan waktu mutu baku di SOP dengan tenggat di peta.",
            en: "Bring the time of the SOP and the deadline of the map in line."),
        basis: LegalBasis("PermenPANRB 35/2012", part: "Bagan alir SOP (mutu baku: waktu)"))

    func violations(in map: ComparedMap) -> [TraceViolation] {
        map.comparison.sops.flatMap { sop in
            sop.late.map { late in
                let numbers = late.steps.map { String($0.number) }.joined(separator: ", ")
                let timer = late.timerName.isEmpty ? late.timerID : "“\(late.timerName)”"
                let place = map.place(line: late.timerLine)
                return TraceViolation(
                    LocalizedText(
                        id:
                            "SOP \(map.name(ofSOP: sop.sop)) memberi waktu \(late.time.indonesian) (langkah \(numbers)) untuk "
                            + "kegiatan \(late.activity.called), padahal ",
                        en:
                            "SOP \(map.name(ofSOP: sop.sop)) gives \(late.time.english) (step \(numbers)) for the activity "
                            + "\(late.activity.called), but ") + map.called
                        + LocalizedText(
                            id: " membatasinya \(late.deadline.indonesian) dengan timer \(timer) (\(place)).",
                            en: " limits it to \(late.deadline.english) by the timer \(timer) (\(place))."),
                    at: late.steps.first?.location ?? map.location(of: late.timer))
            }
        }
    }
}
