extension MapCounts {
    /// The columns, in the order of the contract; the raw value is the name in JSON.
    public enum Column: String, Sendable, Hashable, CaseIterable {
        // Elements by their XML name
        case process, collaboration, choreography, participant, laneSet, lane, flowNodeRef, sequenceFlow
        case messageFlow, association, dataInputAssociation, dataOutputAssociation, textAnnotation, group
        case documentation, extensionElements, choreographyTask, subChoreography, callChoreography, conversation
        case conversationNode, callConversation
        case task, userTask, manualTask, serviceTask, sendTask, receiveTask, scriptTask, businessRuleTask
        case subProcess, adHocSubProcess, transaction, callActivity
        case exclusiveGateway, parallelGateway, inclusiveGateway, eventBasedGateway, complexGateway
        case startEvent, endEvent, intermediateCatchEvent, intermediateThrowEvent, boundaryEvent
        case dataObject, dataObjectReference, dataStore, dataStoreReference, dataInput, dataOutput

        // Derived
        /// Participants without a `processRef`.
        case poolsBlackBox = "pools_black_box"
        /// Lanes without a lane inside.
        case lanesLeaf = "lanes_leaf"
        /// Leaf lanes in which no `flowNodeRef` names anything of the file.
        case lanesEmpty = "lanes_empty"
        /// Lanes whose name is absent or blank.
        case lanesUnnamed = "lanes_unnamed"
        /// The eight task types.
        case tasksTotal = "tasks_total"
        /// Tasks, sub-processes and call activities.
        case activitiesTotal = "activities_total"
        case gatewaysTotal = "gateways_total"
        case eventsTotal = "events_total"
        /// Activities, gateways and events, boundary events included.
        case flowNodes = "flow_nodes"
        /// Sub-processes with `triggeredByEvent`.
        case eventSubprocesses = "event_subprocesses"
        /// Elements whose name ends in `EventDefinition`.
        case eventDefinitions = "event_definitions"
        /// 1 where no lane lies in another; 0 without lanes.
        case maxLaneDepth = "max_lane_depth"
        /// How many sub-processes lie around the deepest node.
        case maxSubDepth = "max_sub_depth"
        /// Sequence flows whose ends both have a lane by reference, and the lanes differ.
        case handoffs
        /// The distinct (from, to) pairs of lanes among `handoffs`.
        case handoffLanePairs = "handoff_lane_pairs"
        /// As `handoffs`, where a node without a lane by reference takes the one it is drawn in.
        case handoffsDI = "handoffs_di"
        /// Nodes named by a `flowNodeRef` and drawn in the same lane.
        case laneDISame = "lane_di_same"
        /// Nodes named by a `flowNodeRef` of one lane and drawn in another.
        case laneDIDiff = "lane_di_diff"
        /// Nodes without a lane by reference that the drawing places.
        case laneDIOnly = "lane_di_only"
        /// Activities without a lane by reference in a process that has lanes.
        case activitiesNoLane = "activities_no_lane"
        /// Activities without a named lane or pool around them.
        case activitiesNoActor = "activities_no_actor"
        /// Distinct names of lanes and pools that do activities.
        case actors
        /// Nodes named by two lanes of which neither contains the other.
        case multiLaneNodes = "multi_lane_nodes"
        /// Processes that have a lane.
        case laneProcesses = "lane_processes"
        /// Sequence flows from one process to another, which BPMN forbids.
        case sequenceCrossProcess = "seq_cross_process"
        /// Message flows inside one pool, which BPMN forbids.
        case messageSamePool = "msg_same_pool"
        /// Sequence flows without a `sourceRef` or `targetRef`.
        case sequenceNoEnd = "seq_no_end"
        /// Ends of sequence flows that name nothing of the file.
        case danglingSequence = "dangling_seq"
        /// Ends of message flows that are absent or name nothing of the file.
        case danglingMessage = "dangling_msg"
        case danglingFlowNodeRef = "dangling_flownoderef"
        case danglingProcessRef = "dangling_processref"
        /// Boundary events attached to nothing of the file.
        case danglingAttached = "dangling_attached"
        /// `incoming` and `outgoing` that name nothing of the file.
        case danglingNeighbours = "dangling_incout"
        /// Shapes, edges and planes of something that is not in the file.
        case danglingDI = "dangling_di"
        case danglingTotal = "dangling_total"
        /// Flow nodes without an id.
        case missingID = "missing_id"
        /// Ids written again; the first one counts.
        case duplicateIDs = "duplicate_ids"
        /// How often a reference was followed by what stands after its last colon, in all the counting here.
        case qnameRefs = "qname_refs"
        /// Containers with work and without a start event.
        case noStart = "no_start"
        /// Containers with work and without an end event.
        case noEnd = "no_end"
        /// Nodes no path from a start of their container reaches.
        case unreachable
        /// Nodes but start and boundary events that no sequence flow enters.
        case noIncoming = "no_incoming"
        /// Nodes but end events that no sequence flow leaves.
        case noOutgoing = "no_outgoing"
        /// Activities and events that more than one sequence flow leaves.
        case implicitSplit = "implicit_split"
        /// Activities and events that more than one sequence flow enters.
        case implicitJoin = "implicit_join"
        case activitiesUnnamed = "act_unnamed"
        case eventsUnnamed = "event_unnamed"
        /// Exclusive, inclusive and complex gateways that split and have no name.
        case splitGatewayUnlabelled = "split_gw_unlabelled"
        /// Flows out of such gateways with neither name nor condition that are not the default.
        case splitFlowUnlabelled = "split_flow_unlabelled"
        /// Gateways that both join and split.
        case gatewayJoinFork = "gw_join_fork"
        /// Gateways that do neither.
        case gatewaySuperfluous = "gw_superfluous"
        case diDiagrams = "di_diagrams"
        case diShapes = "di_shapes"
        case diEdges = "di_edges"
        case diWaypoints = "di_waypoints"
        /// Flow nodes that no shape shows.
        case nodesWithoutDI = "nodes_without_di"

        /// Where the column stands in the table: the order of the cases.
        var position: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
    }
}
