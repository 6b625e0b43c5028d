internal import Dossier
internal import Findings

extension SOPListing {
    /// For people who ask why: each table and document, what of it was taken for what, and what reading found.
    var explanation: [String] {
        var lines: [String] = []
        for recognition in collection.recognitions { lines += self.lines(of: recognition) + [""] }
        for document in collection.documents { lines += self.lines(of: document) + [""] }
        lines.append(heading(wording(Catalogue.readingFindings)))
        if collection.findings.isEmpty { lines.append("  \(wording(Catalogue.none))") }
        for finding in collection.findings { lines += self.lines(of: finding) }
        return lines
    }

    private func heading(_ text: String) -> String {
        TextStyle.strong.applied(to: DisplayWidth.safe(text), isStyled)
    }

    // MARK: - Registers

    private func lines(of recognition: RegisterRecognition) -> [String] {
        let sheet = recognition.sheet.map { " [\($0)]" } ?? ""
        let kind = recognition.kind.map { wording(Catalogue.register($0)) } ?? wording(Catalogue.noRegister)
        var lines = [heading("\(recognition.path)\(sheet): \(kind)"), "  \(wording(recognition.reason))"]
        guard recognition.kind != nil else { return lines }
        lines.append("  \(wording.amount(recognition.rows, Catalogue.registerRow))")
        var table = TextTable([
            .init(title: wording(Catalogue.cellLabel)), .init(title: wording(Catalogue.headingLabel), isFlexible: true),
            .init(title: wording(Catalogue.takenFor)), .init(title: wording(Catalogue.howKnown)),
        ])
        for column in recognition.columns {
            table.add([
                .init(column.cell), .init(column.written),
                .init(column.label.map { wording($0) } ?? wording(Catalogue.absent)),
                .init(wording(Catalogue.how(column.how)), column.how == .unknown ? .faint : .plain),
            ])
        }
        lines += table.lines(width: Self.width - 2, isStyled: isStyled).map { "  \($0)" }
        for unit in recognition.units {
            let origin = wording(Catalogue.origin(unit.origin))
            lines.append(
                DisplayWidth.safe("  \(origin) “\(unit.written)” → \(unit.unit ?? wording(Catalogue.absent))"))
        }
        for skipped in recognition.skipped {
            let rows =
                skipped.rows.lowerBound == skipped.rows.upperBound
                ? "\(skipped.rows.lowerBound)" : "\(skipped.rows.lowerBound)–\(skipped.rows.upperBound)"
            lines.append("  \(wording(Catalogue.line)) \(rows): \(wording(skipped.reason.text))")
        }
        return lines
    }

    // MARK: - Documents

    private func lines(of document: SOPDocument) -> [String] {
        var lines = [heading("\(document.path): \(wording(Catalogue.sopDocument))")]
        var table = TextTable([
            .init(title: wording(Catalogue.placeLabel)),
            .init(title: wording(Catalogue.writtenLabel), isFlexible: true),
            .init(title: wording(Catalogue.takenFor)),
        ])
        for one in document.recognition {
            table.add([.init(place(of: one.location)), .init(one.written), .init(wording(Catalogue.part(one.meaning)))])
        }
        lines += table.lines(width: Self.width - 2, isStyled: isStyled).map { "  \($0)" }
        return lines
    }

    private func place(of location: SourceLocation) -> String {
        let line = location.line.map { "\(wording(Catalogue.line)) \($0)" }
        return [location.sheet, location.cell ?? line].compactMap { $0 }.joined(separator: " ")
    }

    private func lines(of finding: Finding) -> [String] {
        let place = finding.location.path == nil ? "" : "\(finding.location): "
        let text = "\(Catalogue.glyph(finding.severity)) \(place)\(wording(finding.message))"
        let action = finding.action.map {
            TextLayout.wrap(DisplayWidth.safe("→ " + wording($0)), width: Self.width - 6)
        }
        return TextLayout.wrap(DisplayWidth.safe(text), width: Self.width - 4).enumerated()
            .map { ($0.offset == 0 ? "  " : "    ") + $0.element }
            + (action ?? []).enumerated().map { ($0.offset == 0 ? "    " : "      ") + $0.element }
    }
}
