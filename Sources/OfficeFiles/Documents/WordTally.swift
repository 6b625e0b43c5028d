import Findings

/// What a document has that its text does not show, counted as it is read.
struct WordTally {
    var insertions = 0
    var deletions = 0
    var moves = 0
    var comments = 0
    var footnotes = 0
    var hiddenTexts = 0
    var placeholders = 0
    var hiddenShapes = 0
    var embeddedFiles = 0
    /// Texts under merged cells.
    var coveredTexts = 0
    /// Shapes outside tables, and the texts in them.
    var looseShapes = 0
    var looseTexts: [String] = []
    /// Pictures outside tables under "", and in each table.
    private var pictures: [(grid: String, count: Int)] = []
    private var cuts: [DocumentNote] = []

    mutating func addPictures(_ count: Int, in grid: String) {
        guard count > 0 else { return }
        if let known = pictures.firstIndex(where: { $0.grid == grid }) {
            pictures[known].count += count
        } else if pictures.count < 100 {
            pictures.append((grid, count))
        } else {
            pictures[pictures.count - 1].count += count
        }
    }

    /// Notes each kind of cut once, with its first place.
    mutating func cut(_ message: LocalizedText, grid: String? = nil, cell: CellPosition? = nil) {
        guard !cuts.contains(where: { $0.message == message }) else { return }
        cuts.append(DocumentNote(.cut, message, grid: grid, cell: cell))
    }

    /// Footnotes and the like, in a set order.
    var notes: [DocumentNote] {
        var notes: [DocumentNote] = []
        func add(_ code: DocumentNote.Code, _ count: Int, _ message: (Int) -> LocalizedText) {
            if count > 0 { notes.append(DocumentNote(code, message(count))) }
        }
        if insertions + deletions + moves > 0 {
            notes.append(DocumentNote(.trackedChanges, WordMessage.changes(insertions, deletions, moves)))
        }
        add(.comments, comments, WordMessage.comments)
        if looseShapes > 0 { notes.append(DocumentNote(.looseShapes, WordMessage.loose(looseShapes, looseTexts))) }
        for (grid, count) in pictures {
            notes.append(DocumentNote(.picture, WordMessage.pictures(count), grid: grid.isEmpty ? nil : grid))
        }
        add(.leftOut, footnotes, WordMessage.footnotes)
        add(.leftOut, hiddenTexts, WordMessage.hiddenTexts)
        add(.leftOut, placeholders, WordMessage.placeholders)
        add(.leftOut, hiddenShapes, WordMessage.hiddenShapes)
        add(.leftOut, embeddedFiles, WordMessage.embeddedFiles)
        add(.leftOut, coveredTexts, WordMessage.coveredTexts)
        return notes + cuts
    }

    mutating func merge(_ other: WordTally) {
        insertions += other.insertions
        deletions += other.deletions
        moves += other.moves
        comments += other.comments
        footnotes += other.footnotes
        hiddenTexts += other.hiddenTexts
        placeholders += other.placeholders
        hiddenShapes += other.hiddenShapes
        embeddedFiles += other.embeddedFiles
        coveredTexts += other.coveredTexts
        looseShapes += other.looseShapes
        looseTexts += other.looseTexts
        for (grid, count) in other.pictures { addPictures(count, in: grid) }
        for note in other.cuts { cut(note.message, grid: note.grid, cell: note.cell) }
    }
}
