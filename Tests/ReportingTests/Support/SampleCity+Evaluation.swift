import Assessment
import Dossier
import Findings

@testable import Reporting

extension SampleCity {
    /// What the particulars of the agency say, each with a value that stands nowhere else.
    static let sentinels = [
        "KopPertama", "KopKedua", "JalanSentinel", "LembagaSentinel", "NOMOR-SURAT-77", "SifatSentinel",
        "LampiranSentinel", "HalSentinel", "TujuanSentinel", "TembusanSentinel", "SuratTugasSentinel", "NOMOR-TUGAS-88",
        "PeranSentinel", "NamaTimSentinel", "JabatanTimSentinel", "JabatanTandaTangan", "NamaTandaTangan",
        "PangkatSentinel", "NIP-SENTINEL-99", "LingkupSentinel", "BatasanSentinel", "DasarSentinel", "YakinSentinel",
        "RekomendasiLamaSentinel", "StatusSentinel", "CatatanSentinel", "GambaranSentinel", "PraktikSentinel",
        "TanggapanSentinel", "TempatSentinel",
    ]

    /// Everything the evaluator's report can be given.
    static var particulars: EvaluationParticulars {
        var given = EvaluationParticulars()
        given.letterhead = ["KopPertama", "KopKedua"]
        given.address = ["JalanSentinel"]
        given.evaluator = "LembagaSentinel"
        given.letter.place = "TempatSentinel"
        given.letter.number = "NOMOR-SURAT-77"
        given.letter.date = CalendarDate(iso: "1987-03-21")
        given.letter.nature = "SifatSentinel"
        given.letter.attachments = "LampiranSentinel"
        given.letter.subject = "HalSentinel"
        given.letter.addressee = ["TujuanSentinel"]
        given.letter.copies = ["TembusanSentinel"]
        given.assignment.instrument = "SuratTugasSentinel"
        given.assignment.number = "NOMOR-TUGAS-88"
        given.assignment.date = CalendarDate(iso: "1987-02-11")
        given.period.from = CalendarDate(iso: "1986-01-05")
        given.period.to = CalendarDate(iso: "1986-12-24")
        given.team = [
            EvaluationTeamMember(role: "PeranSentinel", name: "NamaTimSentinel", position: "JabatanTimSentinel")
        ]
        given.signatories = [
            EvaluationSignatory(
                position: "JabatanTandaTangan", name: "NamaTandaTangan", rank: "PangkatSentinel",
                nip: "NIP-SENTINEL-99")
        ]
        given.scope = ["LingkupSentinel"]
        given.limits = ["BatasanSentinel"]
        given.legalBasis = ["DasarSentinel"]
        given.assurance = ["YakinSentinel"]
        given.deadlineDays = 30
        given.followUp = [
            EarlierRecommendation(
                number: "1", recommendation: "RekomendasiLamaSentinel", state: "StatusSentinel", note: "CatatanSentinel"
            )
        ]
        given.profile = ["GambaranSentinel"]
        given.goodPractices = ["PraktikSentinel"]
        given.response = ["TanggapanSentinel"]
        return given
    }

    /// The result with names of agency, unit and instrument day that stand nowhere else.
    static var evaluated: AssessmentResult {
        // Without an SOP that units share: its owner is named in the report of each.
        var result = SampleCity(unitCount: 3, otherSOPsPerUnit: 0).completeResult
        result.agency.name = "Instansi Sentinel"
        result.agency.period = "1986"
        for (position, name) in ["Unit Satu Sentinel", "Unit Dua Sentinel", "Unit Tiga Sentinel"].enumerated() {
            result.units[position].name = name
        }
        result.evaluation.agency = particulars
        return result
    }

    static func report(
        _ result: AssessmentResult, _ language: Language = .indonesian, _ scope: AnswerScope = .agency,
        sections: String? = nil
    ) throws -> ReportDocument {
        var request = ReportRequest(result, language: language, scope: scope)
        if let sections {
            request.templates = ReportTemplates { $0 == EvaluationDocument.sections ? sections : nil }
        }
        return try EvaluationDocument(request).document
    }
}
