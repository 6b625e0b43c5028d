/// What goes into a field of a template.
public indirect enum TemplateValue: Sendable, Hashable {
    /// In the look of the field; new lines break the line.
    case text(String)
    /// A blank for people to fill in.
    case blank(OutgoingBlank)
    /// Tables, paragraphs, pictures in the place of a paragraph that holds the field alone. Headings take the styles of
    /// the template; other looks are ours where the template has none of their name.
    case blocks([OutgoingBlock])
    /// For each of these the rows, or paragraphs, between `{{#name}}` and `{{/name}}` once. Inside them the names of an
    /// item go before those around it.
    case items([[String: TemplateValue]])
}
