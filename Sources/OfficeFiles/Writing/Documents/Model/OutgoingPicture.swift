public import Pictures

/// A picture in a document: vector shapes that Word 2010 and later draw, and let people change (MS-ODRAWXML 2.3, 2.4).
/// Those who hear the document, and older programs, get its title and description.
public struct OutgoingPicture: Sendable, Hashable {
    public var picture: Picture
    public var size: Size
    public var placement: Placement
    /// What the page keeps free below it and its caption, in millimetres.
    public var roomBelow: Double

    public init(
        _ picture: Picture, size: Size = .natural, placement: Placement = .line(.left), roomBelow: Double = 0
    ) {
        self.picture = picture
        self.size = size
        self.placement = placement
        self.roomBelow = roomBelow
    }

    /// How large it is drawn, letters and all; never larger than the page.
    public enum Size: Sendable, Hashable {
        /// As large as it says.
        case natural
        /// As wide as the text of the page or of its cell.
        case full
        /// This share of that width, in hundredths.
        case percent(Int)
    }

    public enum Placement: Sendable, Hashable {
        /// In a line of its own.
        case line(OutgoingAlignment)
        /// Over or below the text, from the upper left corner of its paragraph or cell by this much, in units of the
        /// picture. It takes no room.
        case floating(across: Double, down: Double)
    }
}
