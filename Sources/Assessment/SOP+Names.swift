internal import Dossier

extension SOP {
    /// What a sentence calls it: its number, or its title where it has none (then the id is a place in a file).
    var called: String { number == nil ? "“\(title)”" : id }

    /// Number and title; the title alone where it has no number.
    var calledInFull: String { number == nil ? "“\(title)”" : "\(id) \(title)" }
}
