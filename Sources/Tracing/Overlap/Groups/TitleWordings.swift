internal import Dossier

/// The SOPs by what their titles are about: those that are the same stand together, whatever their number, before
/// anything is compared.
struct TitleWordings {
    /// In the order of their keys, so that the order of the register decides nothing.
    private(set) var wordings: [Wording] = []
    /// SOPs whose title says nothing that could be compared, by position.
    private(set) var unread: [Int] = []

    struct Wording {
        var title: GroupTitle
        /// Positions in the register.
        var sops: [Int]
        /// The title that stands for all, the first by its letters.
        var text: String
    }

    /// - Parameters:
    ///   - sops: the register.
    ///   - positions: the SOPs to look at, ascending.
    ///   - reading: how titles are read.
    init(_ sops: [SOP], positions: [Int], reading: TitleReading) {
        var place: [GroupTitle: Int] = [:]
        var known: [String: Int?] = [:]
        for position in positions {
            let text = sops[position].title
            if let found = known[text] {
                if let found { wordings[found].sops.append(position) } else { unread.append(position) }
                continue
            }
            let title = reading.about(text)
            guard !title.isEmpty, !reading.isOnlyOpening(text) else {
                known[text] = .some(nil)
                unread.append(position)
                continue
            }
            let number = place[title] ?? wordings.count
            if number == wordings.count {
                place[title] = number
                wordings.append(Wording(title: title, sops: [position], text: text))
            } else {
                wordings[number].sops.append(position)
                wordings[number].text = min(wordings[number].text, text)
            }
            known[text] = .some(number)
        }
        wordings.sort { $0.title < $1.title }
    }
}

extension GroupTitle: Comparable {
    static func < (left: GroupTitle, right: GroupTitle) -> Bool {
        if left.objects != right.objects { return left.objects.lexicographicallyPrecedes(right.objects) }
        if left.numbers != right.numbers { return left.numbers.lexicographicallyPrecedes(right.numbers) }
        return left.actions.lexicographicallyPrecedes(right.actions)
    }
}
