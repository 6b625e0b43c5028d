/// A bracketed part of YAML (`{…}`, `[…]`), found by its brackets (YAML 1.2.2, 7.4).
struct FlowScan {
    /// Behind the closing bracket.
    private(set) var end: TextLines.Place
    /// Behind the last thing before the closing bracket.
    private(set) var contentEnd: TextLines.Place
    private(set) var isEmpty = true
    private(set) var endsWithComma = false

    /// `nil` where no bracket opens at `start`, or it is never closed.
    init?(_ lines: TextLines, from start: TextLines.Place) {
        guard let first = lines[start], first == "{" || first == "[" else { return nil }
        (end, contentEnd) = (start, lines.next(after: start))
        var depth = 0
        var place = start
        var previous: Unicode.Scalar = " "
        while let scalar = lines[place] {
            let next = lines.next(after: place)
            switch scalar {
            case "{", "[":
                depth += 1
                if depth > 1 { note(scalar, next) }
            case "}", "]":
                depth -= 1
                if depth == 0 {
                    end = next.line == place.line ? next : TextLines.Place(line: place.line, column: place.column + 1)
                    return
                }
                note(scalar, next)
            case "#" where Self.isBlank(previous):
                place = TextLines.Place(line: place.line + 1, column: 0)
                previous = " "
                continue
            case "\"" where Self.opens(after: previous), "'" where Self.opens(after: previous):
                guard let close = Self.close(of: scalar, lines, from: next) else { return nil }
                note(scalar, close)
                place = close
                previous = scalar
                continue
            default:
                if !Self.isBlank(scalar) { note(scalar, next) }
            }
            previous = scalar
            place = next
        }
        return nil
    }

    private mutating func note(_ scalar: Unicode.Scalar, _ behind: TextLines.Place) {
        isEmpty = false
        endsWithComma = scalar == ","
        contentEnd = behind
    }

    /// Behind the mark that closes a quotation.
    private static func close(
        of mark: Unicode.Scalar, _ lines: TextLines, from start: TextLines.Place
    ) -> TextLines.Place? {
        var place = start
        while let scalar = lines[place] {
            let next = lines.next(after: place)
            if scalar == "\\", mark == "\"" {
                place = lines.next(after: next)
                continue
            }
            if scalar == mark {
                if mark == "'", lines[next] == "'" {
                    place = lines.next(after: next)
                    continue
                }
                return next
            }
            place = next
        }
        return nil
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\t" || TextLines.isBreak(scalar)
    }

    private static func opens(after previous: Unicode.Scalar) -> Bool {
        isBlank(previous) || ["{", "[", ",", ":"].contains(previous)
    }
}

extension TextLines {
    /// The remarks (`# …`) between two places.
    func remarks(from start: Place, to end: Place) -> [String] {
        var remarks: [String] = []
        var quote: Unicode.Scalar?
        var previous: Unicode.Scalar = " "
        var place = start
        while place < end, let scalar = self[place] {
            if let open = quote {
                if scalar == open { quote = nil }
            } else if scalar == "#", previous == " " || previous == "\t" || Self.isBreak(previous) {
                let close = lineEnd(place.line)
                var text = String.UnicodeScalarView()
                text.append(contentsOf: lines[place.line][place.column..<max(place.column, close.column)])
                remarks.append(String(text))
                place = Place(line: place.line + 1, column: 0)
                previous = " "
                continue
            } else if scalar == "\"" || scalar == "'", [" ", "{", "[", ",", ":"].contains(previous) {
                quote = scalar
            }
            previous = scalar
            place = next(after: place)
        }
        return remarks
    }
}
