/// What takes paragraphs: the body of a document, a cell or a text box.
struct WordStory {
    enum Kind { case body, cell, box }

    let kind: Kind
    /// The paragraphs of a cell or box.
    var text = ""
    var hasText = false
    /// Tables of a cell.
    var grids: [Grid] = []
    var paragraph: WordParagraph?
    /// The fields that are open, and whether their result has begun: what stands before it is an instruction.
    var fields: [Bool] = []

    init(_ kind: Kind) {
        self.kind = kind
    }
}

/// A paragraph that is open.
struct WordParagraph {
    var text = ""
    var style: String?
    /// 0 for the highest; 9 for text.
    var outline: Int?
    var number: Int?
    var level: Int?
    /// Of the run that is open.
    var isHidden = false
    var font: SymbolFont?
}
