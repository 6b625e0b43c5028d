internal import Findings
internal import Rubric

/// How the words every check speaks are written, the same in each document.
extension JSONWriter {
    /// Every key is there; what is not known is `null`.
    mutating func location(_ location: SourceLocation) {
        inline { json in
            json.object {
                $0.set("path", location.path)
                $0.set("line", location.line)
                $0.set("element", location.element)
                $0.set("sheet", location.sheet)
                $0.set("cell", location.cell)
                $0.set("column", location.column)
            }
        }
    }

    /// Why a file is not `read`.
    mutating func problem(_ problem: ReadProblem) {
        object {
            $0.set("code", problem.code)
            $0.set("line", problem.line)
            $0.set("column", problem.column)
            $0.set("message", problem.message)
        }
    }

    /// Where a fact of the rubric comes from, and how sure it is.
    mutating func source(_ source: Source) {
        inline { json in
            json.object {
                $0.set("key", source.key)
                $0.set("text", source.text)
                $0.set("confidence", source.confidence.rawValue)
            }
        }
    }
}
