internal import Dossier
internal import Findings

/// Which of several SOPs is the best base for one that holds for all: in force, without another unit's name in it, then
/// newest, then most complete.
struct BestBase {
    /// Its position in the register.
    let position: Int
    let reasons: [BaseReason]

    /// `nil` where there are no candidates.
    ///
    /// - Parameters:
    ///   - candidates: positions in the register.
    ///   - sops: the register.
    ///   - asOf: the day the standing is taken on.
    ///   - copied: the ids of SOPs with another unit's name in them.
    ///   - shared: whether one holds for all the units already.
    init?(_ candidates: [Int], sops: [SOP], asOf: CalendarDate, copied: Set<String>, shared: (Int) -> Bool) {
        let ranked = candidates.map {
            Rank(
                sops[$0], position: $0, asOf: asOf, isCopied: copied.contains(sops[$0].id), isShared: shared($0))
        }
        guard let best = ranked.min() else { return nil }
        position = best.position
        let peers = ranked.filter { $0.standing == best.standing }
        var reasons: [BaseReason] = best.isShared ? [.shared] : []
        if best.standing == .inForce {
            reasons.append(peers.count == 1 && ranked.count > 1 ? .onlyInForce : .inForce)
        } else {
            reasons.append(.nearest(best.standing))
        }
        let others = peers.filter { $0.position != best.position }.compactMap(\.day)
        if let day = best.day, others.contains(where: { $0 < day }), others.allSatisfy({ $0 <= day }) {
            reasons.append(.newest(day.iso))
        }
        reasons.append(.complete(best.filled, of: SOP.fieldCount))
        self.reasons = reasons
    }

    private struct Rank: Comparable {
        let position: Int
        let standing: SOPStanding
        let isCopied: Bool
        let isShared: Bool
        let day: CalendarDate?
        let filled: Int
        private let id: String

        init(_ sop: SOP, position: Int, asOf: CalendarDate, isCopied: Bool, isShared: Bool) {
            self.position = position
            self.isCopied = isCopied
            self.isShared = isShared
            standing = sop.standing(on: asOf)
            day = sop.effective ?? sop.revised ?? sop.created
            filled = sop.filledFields
            id = sop.id
        }

        static func < (left: Rank, right: Rank) -> Bool {
            if left.nearness != right.nearness { return left.nearness < right.nearness }
            if left.isCopied != right.isCopied { return right.isCopied }
            if left.isShared != right.isShared { return left.isShared }
            if left.day != right.day {
                guard let mine = left.day else { return false }
                guard let other = right.day else { return true }
                return mine > other
            }
            if left.filled != right.filled { return left.filled > right.filled }
            return (left.id, left.position) < (right.id, right.position)
        }

        /// How far from being in force.
        private var nearness: Int {
            switch standing {
            case .inForce: 0
            case .notYetEffective: 1
            case .notDated, .notRatified: 2
            case .draft: 3
            case .unknown: 4
            case .superseded, .revoked: 5
            }
        }
    }
}

extension SOP {
    static let fieldCount = 9

    /// How many of number, ratifier, dates, instrument, legal basis, code, type, and steps are there.
    var filledFields: Int {
        let fields = [
            number != nil, ratifiedBy != nil, effective != nil, created != nil, instrument != nil, !legalBasis.isEmpty,
            !processCodes.isEmpty, type != nil, !steps.isEmpty,
        ]
        return fields.count { $0 }
    }
}
