internal import Dossier
internal import Findings

extension SOPListing {
    /// A table for a terminal, a line an SOP, and how many stand where. With `showsSteps` the flow table of each follows.
    /// With `explains` it ends with what was taken for what, and what reading found.
    public func text(showsSteps: Bool = false, explains: Bool = false) -> [UInt8] {
        var lines = table.lines(width: Self.width, isStyled: isStyled)
        lines += ["", summary]
        if showsSteps {
            for sop in sops where !sop.steps.isEmpty { lines += [""] + self.lines(of: sop) }
        }
        if explains { lines += [""] + explanation }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    static var width: Int { 118 }

    private var table: TextTable {
        var table = TextTable([
            .init(title: wording(Catalogue.sopNumber)), .init(title: wording(Catalogue.sopTitle), isFlexible: true),
            .init(title: wording(Catalogue.unitLabel)), .init(title: wording(Catalogue.standingLabel)),
            .init(title: wording(Catalogue.effectiveOn)),
            .init(title: wording(Catalogue.stepsLabel), isRight: true),
        ])
        for sop in sops {
            let standing = sop.listedStanding(on: day)
            table.add([
                .init(sop.number ?? wording(Catalogue.absent), sop.number == nil ? .faint : .plain),
                .init(sop.title), .init(sop.unit ?? sop.unitText ?? wording(Catalogue.absent)),
                .init(wording(Catalogue.standing(standing)), standing == .inForce ? .good : .fair),
                .init(sop.effective?.iso ?? wording(Catalogue.absent)),
                .init(sop.documentPath == nil ? wording(Catalogue.absent) : String(sop.steps.count)),
            ])
        }
        return table
    }

    /// `150 SOP: 96 berlaku, 20 draf; 14 dengan dokumen, 161 langkah.`
    private var summary: String {
        let counts = SOPStanding.allCases.compactMap { standing -> String? in
            let count = sops.count { $0.listedStanding(on: day) == standing }
            return count == 0 ? nil : "\(wording.count(count)) \(wording(Catalogue.standing(standing)))"
        }
        let documents = sops.count { $0.documentPath != nil }
        let list = counts.isEmpty ? "" : ": " + counts.joined(separator: ", ")
        let steps = wording.amount(sops.reduce(0) { $0 + $1.steps.count }, Catalogue.step)
        return "\(wording.amount(sops.count, Catalogue.sop))\(list); \(wording.count(documents)) "
            + "\(wording(Catalogue.withDocument)), \(steps)."
    }

    // MARK: - Steps

    private func lines(of sop: SOP) -> [String] {
        let heading = [sop.number, sop.title].compactMap { $0 }.joined(separator: " · ")
        var lines = TextLayout.wrap(DisplayWidth.safe(heading), width: Self.width)
            .map { TextStyle.strong.applied(to: $0, isStyled) }
        var procedure: String?
        for step in sop.steps {
            if step.procedure != procedure {
                procedure = step.procedure
                if let procedure { lines.append("  " + DisplayWidth.safe(procedure)) }
            }
            lines += self.lines(of: step)
        }
        return lines
    }

    private func lines(of step: SOPStep) -> [String] {
        let number = String(step.number)
        let indent = String(repeating: " ", count: max(0, 4 - number.count))
        let activity = TextLayout.wrap(DisplayWidth.safe(step.activity), width: Self.width - 6)
        var lines = activity.enumerated().map {
            $0.offset == 0 ? "\(indent)\(number). \($0.element)" : "      \($0.element)"
        }
        var facts = [
            step.performers.isEmpty ? wording(Catalogue.noPerformer) : step.performers.joined(separator: ", ")
        ]
        facts.append(
            step.standard.duration.map(wording.duration) ?? step.standard.durationText ?? wording(Catalogue.noTime))
        if step.kind != .process { facts.append(wording(Catalogue.stepKind(step.kind))) }
        facts += step.next.map { jump in
            let target = jump.step.map { "→ \($0)" } ?? "→ •"
            return jump.label.map { "\(target) (\($0))" } ?? target
        }
        lines += TextLayout.wrap(DisplayWidth.safe(facts.joined(separator: " · ")), width: Self.width - 6)
            .map { "      " + TextStyle.faint.applied(to: $0, isStyled) }
        return lines
    }
}
