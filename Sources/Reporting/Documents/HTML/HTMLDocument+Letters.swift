internal import OfficeFiles

extension HTMLDocument {
    mutating func write(_ head: ReportLetterhead, to html: inout HTMLWriter) {
        html.block("div", .class("letterhead")) { html in
            if let logo = head.drawnLogo {
                html.logo(logo)
            } else if let logo = head.logo {
                html.empty(
                    "img", HTMLAttribute("src", logo.dataAddress), HTMLAttribute("alt", logo.title),
                    HTMLAttribute("width", String(Int((min(max(logo.width, 1), 60) * 96 / 25.4).rounded()))))
            }
            html.block("div") { html in
                for line in head.lines { html.block("p", .class("body")) { write(line, to: &$0) } }
                for line in head.address { html.block("p", .class("address")) { write(line, to: &$0) } }
            }
        }
    }

    mutating func write(_ signatures: [ReportSignature], to html: inout HTMLWriter) {
        guard !signatures.isEmpty else { return }
        html.block("div", .class(signatures.count == 1 ? "signatures single" : "signatures")) { html in
            for signature in signatures {
                html.block("div", .class("signature")) { html in
                    html.block("p") { write(signature.above, to: &$0) }
                    html.block("p", .class("position")) { write(signature.position, to: &$0) }
                    html.block("p", .class("name")) { write(signature.name, to: &$0) }
                    html.block("div") { html in
                        for line in signature.below { html.block("p") { write(line, to: &$0) } }
                    }
                }
            }
        }
    }
}

extension HTMLWriter {
    mutating func logo(_ logo: ReportLogo) {
        empty(
            "img", .class("logo"), HTMLAttribute("src", logo.address), HTMLAttribute("alt", logo.title),
            HTMLAttribute("width", String(Int((ReportLogo.width * 96 / 25.4).rounded()))))
    }
}
