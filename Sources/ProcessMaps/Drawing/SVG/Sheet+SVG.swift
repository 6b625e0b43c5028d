import Findings
import Pictures

extension Sheet<SVGWriter> {
    /// The sheet as an SVG document, with its name and description.
    func document(title: String, description: String, _ language: Language, _ prefix: String) -> String {
        let paper = size
        let (width, height) = (PictureNumber.text(paper.width), PictureNumber.text(paper.height))
        var svg = SVGWriter()
        let attributes: SVGAttributes = [
            "xmlns": "http://www.w3.org/2000/svg", "width": .text(width), "height": .text(height),
            "viewBox": .text("0 0 \(width) \(height)"), "role": "img",
            "aria-labelledby": .text("\(prefix)-title \(prefix)-desc"), "lang": .text(language.rawValue),
            "font-family": "Helvetica, Arial, 'Liberation Sans', sans-serif", "stroke-linejoin": "round",
        ]
        svg.element("svg", attributes) { svg in
            svg.element("title", ["id": .text("\(prefix)-title")], text: title)
            svg.element("desc", ["id": .text("\(prefix)-desc")], text: description)
            svg.rectangle(paper, fill: .paper, stroke: .none)
            svg.append(body)
        }
        return svg.text
    }
}
