internal import Dossier
internal import OfficeFiles
internal import Pictures

/// An agency's coat of arms as reports show it: pages any picture, Word the pictures of points.
struct ReportLogo: Sendable {
    /// The picture itself as an address (RFC 2397). A page shows it as an image, in which no script of an SVG runs.
    let address: String
    /// For Word, which is given no SVG.
    let image: OutgoingImage?
    /// What it shows, for those who cannot see it.
    let title: String
    /// In millimetres.
    static let width = 20.0

    init(_ logo: AgencyLogo, title: String) {
        self.title = title
        address = "data:\(logo.format.mediaType);base64,\(Base64.text(logo.bytes))"
        image = logo.format == .svg ? nil : try? OutgoingImage(logo.bytes, title: title, width: Self.width)
    }
}

extension AgencyLook {
    /// The colours of the tokens the agency's own takes the place of.
    var palette: Palette {
        guard let colour else { return Palette() }
        return Palette([ColourToken.accent.name: colour.rgb, ColourToken.accentBack.name: colour.ground.rgb])
    }

    /// The coat of arms of `agency`, its title in the language of `wording`; `nil` where it gave none.
    func logo(of agency: Agency, _ wording: Wording) -> ReportLogo? {
        logo.map { ReportLogo($0, title: "\(wording(Catalogue.logoOf)) \(agency.name)") }
    }
}
