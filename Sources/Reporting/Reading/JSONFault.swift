/// A value of a JSON text that is not what its reader needs.
struct JSONFault: Error {
    /// The entry of the value; of a missing member that of the object.
    var entry: Int
    var code: Code

    enum Code {
        case missing(String)
        /// Another type, or a text that cannot be taken as one: a day, a number, a place in a table.
        case notA(Expected)
        /// A word that is none of ours.
        case unknownWord(String)
        /// The rounded number and the exact one beside it are not the same.
        case disagrees
        /// JSON of another kind than the reader is for.
        case otherDocument
        /// Of a version the reader does not know.
        case otherVersion(String)
        /// A position that lies outside its table, or a table that runs in a circle.
        case outOfTable
    }

    enum Expected {
        case object, array, string, integer, number, flag, date, element
    }
}
