import Findings
import OfficeFiles

/// A unit that stands for many rows: that of a sheet, or of a section of it.
struct HeldUnit: Sendable, Hashable {
    /// As the sheet writes it.
    let text: String
    let match: UnitIndex.Match
    let location: SourceLocation
}

/// The unit a sheet is about, by its title lines and its name.
struct SheetUnit {
    private(set) var unit: HeldUnit?
    private(set) var source: RegisterRecognition.UnitSource?
    private(set) var findings: [Finding] = []

    init(_ sheet: RecognisedSheet, _ units: UnitIndex) {
        let titled = Self.titled(sheet, units)
        let named = Self.named(sheet, units)
        if let titled, let named, let one = titled.match.id, let other = named.match.id, one != other {
            // The name of the sheet may be that of a part of the unit in its title, or the other way round.
            if case .unit(let unit) = units.narrower(titled.match, named.match) {
                hold(unit.id == one ? titled : named, unit.id == one ? .titleLine : .sheetName)
            } else {
                findings.append(Message.differ(titled.text, named.text, titled.location))
            }
        } else if let titled, titled.match.id != nil || named?.match.id == nil {
            hold(titled, .titleLine)
        } else if let named {
            hold(named, .sheetName)
        }
    }

    private mutating func hold(_ unit: HeldUnit, _ origin: RegisterRecognition.Origin) {
        self.unit = unit
        source = RegisterRecognition.UnitSource(
            written: unit.text, unit: unit.match.id, origin: origin, location: unit.location)
    }

    // MARK: - Where it stands

    /// A line “UNIT KERJA : DINAS KESEHATAN”, else a title that has the name of a unit in it.
    private static func titled(_ sheet: RecognisedSheet, _ units: UnitIndex) -> HeldUnit? {
        var inTitle: HeldUnit?
        for position in sheet.titleRows.suffix(20) {
            let row = sheet.table.rows[position]
            let texts = row.cells.compactMap(\.cellText)
            guard !texts.isEmpty, texts.count <= 4 else { continue }
            let line = texts.joined(separator: " ")
            guard line.utf8.count <= 300 else { continue }
            var place = sheet.location(position)
            place.cell = row.cells.firstIndex { $0.cellText != nil }.map(row.cellName)
            if let name = labelled(line) { return HeldUnit(text: name, match: units.match(name), location: place) }
            let match = units.match(in: line)
            if inTitle == nil, match != .unknown { inTitle = HeldUnit(text: line, match: match, location: place) }
        }
        return inTitle
    }

    /// What stands behind “Unit Kerja :”, “OPD:” and their like.
    static func labelled(_ line: String) -> String? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let label = HeadingText.folded(String(line[..<colon]))
        guard labels.contains(label) else { return nil }
        return String(line[line.index(after: colon)...]).cellText
    }

    private static let labels: Set<String> = [
        "unit", "unitkerja", "unitorganisasi", "perangkatdaerah", "opd", "skpd", "satuankerja", "satker", "namaopd",
        "namaunit", "namaunitkerja", "namaperangkatdaerah", "namaskpd", "instansi", "unitpemilik",
    ]

    private static func named(_ sheet: RecognisedSheet, _ units: UnitIndex) -> HeldUnit? {
        guard let name = sheet.table.sheet else { return nil }
        let match = units.match(sheet: name)
        guard match != .unknown else { return nil }
        return HeldUnit(text: name, match: match, location: SourceLocation(path: sheet.path, sheet: name))
    }
}

private enum Message {
    static func differ(_ title: String, _ sheet: String, _ place: SourceLocation) -> Finding {
        Finding(
            rule: "register/sheet-unit-ambiguous", severity: .warning,
            message: LocalizedText(
                id: "Judul tabel (\(title.quoted)) dan nama lembar (\(sheet.quoted)) menyebut unit yang berbeda; "
                    + "keduanya tidak dipakai.",
                en: "The title (\(title.quoted)) and the name of the sheet (\(sheet.quoted)) speak of different units; "
                    + "neither is used."),
            action: LocalizedText(
                id: "Samakan judul dan nama lembar, atau isi kolom Unit.",
                en: "Make title and sheet name agree, or fill in the column Unit."),
            location: place)
    }
}
