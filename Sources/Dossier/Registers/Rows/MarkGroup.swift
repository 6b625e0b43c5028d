import OfficeFiles

/// Columns in which a mark stands for one value of one column of the register: “Berlaku | Tidak Berlaku” below “Status”.
struct MarkGroup<Column: RegisterColumn> {
    let column: Column
    /// From left to right.
    private(set) var choices: [(position: Int, value: String)]
    /// What a cross says here; `nil` where it cannot be told.
    private let crossMeans: Bool?

    /// What the marks of one row say.
    enum Answer: Hashable {
        case none
        /// The positions that are marked, with the date where one stands in place of a mark.
        case marked([Choice])
        /// A cross, on a form where it may mean yes or no; the position of its cell.
        case unclear(Int)
    }

    struct Choice: Hashable {
        var position: Int
        var value: String
        var date: String?
    }

    init(_ column: Column, _ choices: [(position: Int, value: String)], sample: ArraySlice<TableRow>) {
        self.column = column
        self.choices = choices
        var (hasTick, hasCross, isOneEach) = (false, false, true)
        for row in sample {
            let ticks = choices.compactMap { row[$0.position].cellText.map { Tick($0) } }
            hasTick = hasTick || ticks.contains(.yes)
            let crosses = ticks.count { $0 == .cross }
            hasCross = hasCross || crosses > 0
            isOneEach = isOneEach && crosses <= 1
        }
        // Beside ticks a cross says no. Where it is the only sign, and one column of several has it, it is the mark.
        crossMeans = hasTick ? false : hasCross && isOneEach && choices.count > 1 ? true : nil
    }

    func answer(_ row: TableRow) -> Answer {
        var marked: [Choice] = []
        for choice in choices {
            guard let text = row[choice.position].cellText else { continue }
            switch Tick(text) {
            case .yes: marked.append(Choice(position: choice.position, value: choice.value))
            case .no: break
            case .cross:
                guard let crossMeans else { return .unclear(choice.position) }
                if crossMeans { marked.append(Choice(position: choice.position, value: choice.value)) }
            case .other:
                guard Column.dateOfMark != nil, case .date = DateText(text) else {
                    return .unclear(choice.position)
                }
                marked.append(Choice(position: choice.position, value: choice.value, date: text))
            }
        }
        return marked.isEmpty ? .none : .marked(marked)
    }
}
