internal import Assessment
internal import Dossier
internal import Findings
internal import Rubric
internal import Tracing

extension ResultDocument {
    func writeAcrossUnits(to json: inout JSONWriter) {
        let overlap = result.overlap
        let names = Dictionary(result.units.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        let contested = overlap.contestedSOPs
        json.set("acrossUnits") { json in
            json.set("sopGroups", overlap.groups) { json, group in
                let proposal = SharedSOPProposal(group: group, contested: contested) { names[$0] ?? $0 }
                json.group(group, proposal: proposal.text)
            }
            json.set("foreignNames", overlap.foreignNames) { $0.foreignName($1) }
            json.set("authority", overlap.authority) { $0.authority($1) }
            json.set("peerGroups", result.peerGroups) { $0.peers($1) }
            json.set("notCompared", overlap.unread)
            json.set("cutComparisons", overlap.cut)
        }
    }
}

extension JSONWriter {
    fileprivate mutating func group(_ group: SOPGroup, proposal: LocalizedText) {
        object {
            $0.set("id", group.id)
            $0.set("basis", group.basis.rawValue)
            $0.set("title", group.title)
            $0.setInlineTexts("units", group.units)
            $0.set("similarity", Self.share(group.similarity))
            $0.set("differs", group.difference.rawValue)
            $0.set("common", group.isCommon)
            $0.set("members", group.members) { $0.member($1) }
            $0.set("proposal") {
                $0.set("base", group.action.base)
                $0.setInlineTexts("appliesTo", Self.units(group.action.appliesTo))
                $0.set("alreadyShared", group.action.isShared)
                $0.set("text", proposal)
                $0.set("reasons", group.action.reasons) { $0.reason($1) }
            }
        }
    }

    /// `{"kind": "nearest", "standing": …}`
    private mutating func reason(_ reason: BaseReason) {
        inline { json in
            json.object {
                $0.set("kind", BaseReasonWord(reason).rawValue)
                switch reason {
                case .shared, .onlyInForce, .inForce: break
                case .nearest(let standing): $0.set("standing", standing.rawValue)
                case .newest(let day): $0.set("day", day)
                case .complete(let filled, let fields):
                    $0.set("filled", filled)
                    $0.set("fields", fields)
                }
            }
        }
    }

    fileprivate mutating func member(_ member: SOPGroup.Member) {
        inline { json in
            json.object {
                $0.set("sop", member.sop)
                $0.set("unit", member.unit)
                $0.set("title", member.title)
                $0.set("standing", member.standing.rawValue)
                $0.set("titleSimilarity", Self.share(member.titleSimilarity))
                $0.set("stepsSimilarity", member.stepsSimilarity.flatMap(Self.share))
                $0.set("addedWords", member.addedWords)
                $0.set("missingWords", member.missingWords)
            }
        }
    }

    fileprivate mutating func foreignName(_ name: ForeignUnitName) {
        inline { json in
            json.object {
                $0.set("sop", name.sop)
                $0.set("unit", name.unit)
                $0.set("named", name.named)
                $0.set("written", name.written)
                $0.set("part", name.part.rawValue)
                $0.set("places", name.places)
                $0.optional("location", name.location) { $0.location($1) }
            }
        }
    }

    fileprivate mutating func authority(_ overlap: AuthorityOverlap) {
        object {
            $0.set("id", overlap.id)
            $0.set("basis", overlap.basis.rawValue)
            $0.set("activity", overlap.activity)
            $0.setInlineTexts("units", overlap.units)
            $0.set("places", overlap.places) { json, place in
                json.inline { json in
                    json.object {
                        $0.set("unit", place.unit)
                        $0.set("id", place.id)
                        $0.set("element", place.element)
                        $0.set("name", place.name)
                        $0.optional("location", place.location) { $0.location($1) }
                    }
                }
            }
        }
    }

    fileprivate mutating func peers(_ group: PeerGroup) {
        object {
            $0.set("name", group.name)
            $0.set("ranked", group.isRanked)
            $0.set("units", group.units) { json, unit in
                json.inline { json in
                    json.object {
                        $0.set("unit", unit.unit)
                        $0.set("rank", unit.rank)
                        $0.set("sopsInForce", unit.sopsInForce)
                        $0.set("maps", unit.maps)
                        $0.set("mapsWorkedOut", unit.workedOut)
                        $0.set("share", unit.share)
                    }
                }
            }
            $0.set("missing", group.missing) { json, sop in
                json.inline { json in
                    json.object {
                        $0.set("group", sop.group)
                        $0.set("title", sop.title)
                        $0.set("having", sop.having)
                        $0.set("lacking", sop.lacking)
                    }
                }
            }
        }
    }

    fileprivate mutating func setInlineTexts(_ name: StaticString, _ texts: [String]) {
        key(name)
        inline { json in json.array(texts) { $0.string($1) } }
    }

    private static func share(_ hundredths: Int) -> Rational? { Rational(hundredths, over: 100) }

    /// Unit ids, or `semua`, as the register writes it in Berlaku Untuk.
    private static func units(_ scope: SOPScope) -> [String] {
        switch scope {
        case .everyUnit: ["semua"]
        case .units(let ids): ids
        case .owner: []
        }
    }
}

/// The words for why an SOP is the best base.
enum BaseReasonWord: String, CaseIterable {
    case shared, onlyInForce, inForce, nearest, newest, complete

    init(_ reason: BaseReason) {
        self =
            switch reason {
            case .shared: .shared
            case .onlyInForce: .onlyInForce
            case .inForce: .inForce
            case .nearest: .nearest
            case .newest: .newest
            case .complete: .complete
            }
    }
}
