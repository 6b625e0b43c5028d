import Findings

/// The rules of map lint. A test makes sure that every file of `Rules/` stands here.
enum MapRules {
    static let all: [any MapRule] = [
        ActivityName(),
        ActivityWithoutLane(),
        AdHocSubProcess(),
        BlackBoxPool(),
        BoundaryEventFlow(),
        ComplexGateway(),
        DanglingSequenceFlow(),
        Deadlock(),
        DefaultFlowWithCondition(),
        Disconnected(),
        DuplicateActivityName(),
        DuplicateSequenceFlow(),
        EmptyLane(),
        EmptyMap(),
        EndEventWithOutgoing(),
        EventBasedGateway(),
        EventSubProcessStart(),
        GatewayJoinsAndSplits(),
        HandoffUnlabelled(),
        IdlePool(),
        ImplicitEnd(),
        ImplicitJoin(),
        ImplicitSplit(),
        ImplicitStart(),
        InclusiveGateway(),
        LackOfSynchronisation(),
        LevelDisagrees(),
        LinkEvent(),
        MessageFlowInsidePool(),
        MixedConditions(),
        NoDiagram(),
        NoEndEvent(),
        NoPerformer(),
        NoProcessCode(),
        NoStartEvent(),
        NotDrawn(),
        OverlappingShapes(),
        ParallelGatewayCondition(),
        SequenceFlowAcrossPools(),
        SequenceFlowAcrossSubProcess(),
        SeveralBlankStarts(),
        SeveralEventDefinitions(),
        SoundnessNotDecided(),
        StartEventWithIncoming(),
        Stuck(),
        SubProcessStart(),
        SubProcessTooDeep(),
        SuperfluousGateway(),
        SuperfluousTermination(),
        TooManyActivities(),
        UnlabelledBranch(),
        UnnamedActivity(),
        UnnamedDecision(),
        UnnamedEvent(),
        UnnamedLane(),
        UnnamedPool(),
        Unreachable(),
    ]
}

extension LegalBasis {
    /// A section of OMG BPMN 2.0.2 (formal/2013-12-09), the edition of ISO/IEC 19510.
    static func bpmn(_ section: String) -> LegalBasis { LegalBasis("OMG BPMN 2.0.2", part: section) }

    /// A guideline of the seven for models people understand: Mendling, Reijers and van der Aalst, *Seven Process
    /// Modeling Guidelines (7PMG)*, Information and Software Technology 52 (2), 2010.
    static func guidelines(_ number: String) -> LegalBasis {
        LegalBasis("Mendling, Reijers & van der Aalst (2010), 7PMG", part: number)
    }

    /// PermenPANRB 19/2018 on drawing process maps.
    static func mapping(_ part: String) -> LegalBasis { LegalBasis("PermenPANRB 19/2018", part: part) }
}
