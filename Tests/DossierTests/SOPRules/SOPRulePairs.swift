import Findings

@testable import Dossier

/// For each rule SOPs that are wrong, and where it must say so; the sound example is right for all but those with their
/// own.
struct SOPRulePair: Sendable {
    var rule: RuleID
    /// The cells the rule speaks of, `—` for a whole file, in the order of the report.
    var places: [String]
    var wrong: @Sendable () -> [SOPExample]
    /// SOPs the rule must be silent on; the sound one where nothing is said.
    var right: @Sendable () -> [SOPExample] = { [.sound] }
}

extension SOPRulePair {
    private static func spoiled(_ change: @Sendable @escaping (inout SOPExample) -> Void)
        -> @Sendable () -> [SOPExample]
    {
        {
            var example = SOPExample.sound
            change(&example)
            return [example]
        }
    }

    private static func blank(_ field: SOPDocument.Field, _ rule: RuleID, _ cell: String) -> SOPRulePair {
        SOPRulePair(rule: rule, places: [cell], wrong: spoiled { $0.fill(field, nil) })
    }

    private static func step(_ rule: RuleID, _ change: @Sendable @escaping (inout SOPStep) -> Void) -> SOPRulePair {
        SOPRulePair(rule: rule, places: ["B4"], wrong: spoiled { $0.change(2, change) })
    }

    static let all: [SOPRulePair] = identity + register + flow + whole + set

    static let identity: [SOPRulePair] = [
        blank(.number, "sop/number-missing", "B1"), blank(.title, "sop/title-missing", "B2"),
        blank(.unit, "sop/unit-missing", "B3"), blank(.created, "sop/created-missing", "B4"),
        blank(.effective, "sop/effective-missing", "B6"), blank(.ratifiedBy, "sop/ratification-missing", "B7"),
        blank(.legalBasis, "sop/legal-basis-missing", "B9"), blank(.related, "sop/related-missing", "B10"),
        blank(.warnings, "sop/warnings-missing", "B11"), blank(.qualifications, "sop/qualifications-missing", "B12"),
        blank(.equipment, "sop/equipment-missing", "B13"), blank(.records, "sop/records-missing", "B14"),
        SOPRulePair(
            rule: "sop/revised-missing", places: ["—"], wrong: spoiled { $0.document?.fields[.revised] = nil },
            right: spoiled { $0.fill(.revised, nil) }),
        SOPRulePair(rule: "sop/identity-missing", places: ["—"], wrong: spoiled { $0.document?.fields = [:] }),
        SOPRulePair(
            rule: "sop/legal-basis-placeholder", places: ["B9"],
            wrong: spoiled {
                $0.fill(.legalBasis, "Perda (nomor dan tahun diisi)\nUU 25/2009\nPerwali Nomor XX Tahun 2024")
            }),
        SOPRulePair(
            rule: "sop/legal-basis-misquoted", places: ["B9"],
            wrong: spoiled { $0.fill(.legalBasis, "Peraturan Menteri PANRB Nomor 26 Tahun 2020") }),
    ]

    static let register: [SOPRulePair] = [
        SOPRulePair(
            rule: "sop/status-unknown", places: ["C5R2"],
            wrong: spoiled {
                $0.sop.status = .unknown
                $0.row?[.status] = nil
            }),
        SOPRulePair(rule: "sop/draft", places: ["C5R2"], wrong: spoiled { $0.sop.status = .draft }),
        SOPRulePair(
            rule: "sop/ratification-incomplete", places: ["C12R2"], wrong: spoiled { $0.row?[.instrumentDate] = nil }),
        SOPRulePair(
            rule: "sop/dates-out-of-order", places: ["C8R2"],
            wrong: spoiled { $0.sop.created = CalendarDate(year: 2026, month: 3, day: 1) }),
        SOPRulePair(
            rule: "sop/effective-in-future", places: ["C8R2"],
            wrong: spoiled { $0.sop.effective = CalendarDate(year: 2027, month: 1, day: 1) }),
        SOPRulePair(
            rule: "sop/superseded-by-unknown", places: ["C16R2"], wrong: spoiled { $0.sop.supersededBy = "9/2026" }),
        SOPRulePair(
            rule: "sop/unit-former-name", places: ["C2R2"],
            wrong: spoiled {
                $0.unit = .formerName(SOPExample.units.units[0])
                $0.sop.unitText = "Kantor Catatan Sipil"
            }),
        SOPRulePair(
            rule: "sop/register-disagrees", places: ["B1", "B2", "B6", "B7"],
            wrong: spoiled {
                $0.fill(.number, "470/02/2026")
                $0.fill(.title, "Pelayanan Kartu Keluarga")
                $0.fill(.effective, "2 Februari 2026")
                $0.fill(.ratifiedBy, "Sekretaris Daerah")
            },
            right: spoiled {
                $0.fill(.number, "470 / 01 / 2026")
                $0.fill(.effective, "Februari 2026")
                $0.fill(.ratifiedBy, "Kepala Dinas, Dra. Sri, M.Si")
            }),
    ]

    static let flow: [SOPRulePair] = [
        step("sop/step-activity-missing") { $0.activity = "" },
        step("sop/step-performer-missing") { $0.performers = [] },
        step("sop/step-inputs-missing") { $0.standard.inputs = [] },
        step("sop/step-output-missing") { $0.standard.output = [] },
        step("sop/step-time-missing") { ($0.standard.duration, $0.standard.durationText) = (nil, nil) },
        step("sop/step-time-unreadable") { ($0.standard.duration, $0.standard.durationText) = (nil, "secepatnya") },
        step("sop/decision-branches") { $0.next = [.init(step: 1, label: "tidak lengkap")] },
        step("sop/decision-labels") { $0.next = [.init(step: 3, label: "ya"), .init(step: 1)] },
        step("sop/jump-unknown") { $0.next = [.init(step: 9, label: "ya"), .init(step: 3, label: "tidak")] },
        SOPRulePair(
            rule: "sop/step-unreachable", places: ["B5"],
            wrong: spoiled {
                $0.change(2) { $0.next = [.init(step: 4, label: "ya"), .init(step: 1, label: "tidak")] }
            },
            right: spoiled { $0.change(2) { $0.next = [.init(step: 1, label: "tidak")] } }),
        SOPRulePair(
            rule: "sop/start-missing", places: ["B3"], wrong: spoiled { $0.change(1) { $0.kind = .process } },
            right: spoiled {
                $0.change(1) {
                    $0.kind = .process
                    $0.note = "Mulai"
                }
            }),
        SOPRulePair(
            rule: "sop/end-missing", places: ["B6"], wrong: spoiled { $0.change(4) { $0.kind = .process } },
            right: spoiled {
                $0.change(4) {
                    $0.kind = .process
                    $0.note = "Selesai. Dilanjutkan SOP 4"
                }
            }),
    ]

    static let whole: [SOPRulePair] = [
        SOPRulePair(rule: "sop/steps-missing", places: ["—"], wrong: spoiled { $0.setSteps([]) }),
        SOPRulePair(
            rule: "sop/total-time", places: ["B2"], wrong: { [.sound] }, right: spoiled { $0.setSteps([]) }),
        SOPRulePair(
            rule: "sop/total-time-unknown", places: ["B2"],
            wrong: spoiled { $0.change(3) { $0.standard.duration = nil } }),
        SOPRulePair(
            rule: "sop/administrative-one-performer", places: ["C14R2"],
            wrong: spoiled { $0.change(3) { $0.performers = ["Petugas Loket"] } }),
        SOPRulePair(
            rule: "sop/technical-several-performers", places: ["C14R2"], wrong: spoiled { $0.sop.type = .technical }),
        SOPRulePair(
            rule: "sop/too-long", places: ["B3", "B3"],
            wrong: spoiled {
                $0.setSteps((1...31).map { SOPExample.step($0, "Langkah \($0)", by: "Pelaksana \($0 % 9)") })
            },
            right: spoiled {
                $0.setSteps((1...30).map { SOPExample.step($0, "Langkah \($0)", by: "Pelaksana \($0 % 8)") })
            }),
        SOPRulePair(
            rule: "sop/too-entangled", places: ["B3"],
            wrong: spoiled {
                $0.setSteps(
                    (1...6).map { SOPExample.step($0, "Langkah \($0)", next: [.init(step: 1, label: "salah")]) })
            }),
        SOPRulePair(
            rule: "sop/several-procedures", places: ["—"],
            wrong: spoiled { $0.document?.procedures = ["Pengajuan", "Pengambilan"] }),
        SOPRulePair(
            rule: "sop/former-name-in-document", places: ["B7", "B4"],
            wrong: spoiled {
                $0.fill(.ratifiedBy, "Kepala Dinas Kesehatan")
                $0.change(2) { $0.performers = ["Kantor  catatan sipil"] }
            }, right: spoiled { $0.fill(.ratifiedBy, "Kepala Dinas Kesehatan dan KB") }),
        SOPRulePair(
            rule: "sop/priority-users-unmentioned", places: ["B2"], wrong: spoiled { $0.change(3) { $0.note = nil } },
            right: spoiled {
                $0.change(3) { $0.note = nil }
                $0.sop.isPublicService = false
            }),
        SOPRulePair(
            rule: "sop/personal-data-shown", places: ["B12"],
            wrong: spoiled { $0.fill(.qualifications, "Siti, NIP 19780512 200501 2 003") }),
        SOPRulePair(
            rule: "sop/review-overdue", places: ["C8R2"],
            wrong: spoiled { $0.sop.effective = CalendarDate(year: 2025, month: 6, day: 29) },
            right: spoiled { $0.sop.effective = CalendarDate(year: 2025, month: 6, day: 30) }),
    ]

    static let set: [SOPRulePair] = [
        SOPRulePair(rule: "sop/number-duplicate", places: ["C0R2", "C0R2"], wrong: twins { $0.sop.title = "Lain" }),
        SOPRulePair(
            rule: "sop/same-activity", places: ["C1R2", "C1R2", "C1R2", "C1R2"],
            wrong: twins { $0.sop.number = "470/02/2026" },
            right: twins { $0.sop.unit = "dinkes" }),
        SOPRulePair(
            rule: "sop/not-in-register", places: ["—"],
            wrong: twins { $0.row = nil }, right: { [.blankDraft] }),
    ]

    private static func twins(_ change: @Sendable @escaping (inout SOPExample) -> Void) -> @Sendable () -> [SOPExample]
    {
        {
            var other = SOPExample.sound
            other.sop.id = "lain"
            change(&other)
            return [.sound, other]
        }
    }
}
