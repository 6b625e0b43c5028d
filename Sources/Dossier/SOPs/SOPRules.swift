import Findings

/// The checks of SOPs. A test makes sure that every file of `SOPRules/` stands here.
enum SOPRules {
    static let all: [any SOPRule] = [
        AdministrativeOnePerformer(),
        CreatedMissing(),
        DatesOutOfOrder(),
        DecisionBranches(),
        DecisionLabels(),
        Draft(),
        EffectiveInFuture(),
        EffectiveMissing(),
        EndMissing(),
        EquipmentMissing(),
        FormerNameInDocument(),
        IdentityMissing(),
        JumpUnknown(),
        LegalBasisMisquoted(),
        LegalBasisMissing(),
        LegalBasisPlaceholder(),
        NotInRegister(),
        NumberDuplicate(),
        NumberMissing(),
        PersonalDataShown(),
        PriorityUsersUnmentioned(),
        QualificationsMissing(),
        RatificationIncomplete(),
        RatificationMissing(),
        RecordsMissing(),
        RegisterDisagrees(),
        RelatedMissing(),
        ReviewOverdue(),
        RevisedMissing(),
        SameActivity(),
        SeveralProcedures(),
        StartMissing(),
        StatusUnknown(),
        StepActivityMissing(),
        StepInputsMissing(),
        StepOutputMissing(),
        StepPerformerMissing(),
        StepTimeMissing(),
        StepTimeUnreadable(),
        StepUnreachable(),
        StepsMissing(),
        SupersededByUnknown(),
        TechnicalSeveralPerformers(),
        TitleMissing(),
        TooEntangled(),
        TooLong(),
        TotalTime(),
        TotalTimeUnknown(),
        UnitFormerName(),
        UnitMissing(),
        WarningsMissing(),
    ]

    /// What reading a dossier checks for `assess`: the rows of the registers, by the rules of the preset `assess`, each
    /// finding with the severity of its case. Documents are the business of `sop check`: their findings would bury what
    /// a score rests on.
    static func check(_ entries: [SOPEntry], asOf: CalendarDate?, log: inout FindingLog) {
        let rows = entries.filter { $0.row != nil }.map { entry in
            var entry = entry
            entry.document = nil
            return entry
        }
        let sops = SOPSet(rows, asOf: asOf)
        let rules = all.filter { LintPreset.sopAssess.levels[$0.id] != nil }
        for entry in rows {
            for rule in rules where entry.meets(rule.needs, among: sops) {
                let usual = LintPreset.sopAssess.levels[rule.id] ?? .warning
                log.report(rule.violations(of: entry, among: sops).map { rule.finding($0, $0.severity ?? usual) })
            }
        }
    }
}

extension LegalBasis {
    /// A field of the identity block of an SOP.
    static func identity(_ field: String) -> LegalBasis {
        LegalBasis("PermenPANRB 35/2012", part: "Identitas SOP (\(field))")
    }

    /// The flow table of an SOP: kegiatan, pelaksana, mutu baku, keterangan.
    static func flow(_ part: String) -> LegalBasis {
        LegalBasis("PermenPANRB 35/2012", part: "Bagan alir SOP (\(part))")
    }

    /// A drafting or execution principle.
    static func principle(_ name: String) -> LegalBasis {
        LegalBasis("PermenPANRB 35/2012", part: "prinsip \(name)")
    }

    /// What the ministry taught on the regulation in 2013.
    static let ministryTraining = LegalBasis(
        "PermenPANRB 35/2012", part: "persyaratan menurut paparan Kementerian PANRB (2013)")
}
