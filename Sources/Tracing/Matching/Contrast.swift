/// One side of a group of words that exclude each other: *masuk* beside *keluar*.
struct Contrast: Sendable, Hashable {
    var stems: [String]
    var group: Int
    var side: Int
    /// Whether it is something that is done: *penyusunan*.
    var isAction: Bool
}
