import Findings
import Testing

@testable import Reporting

@Suite("Pages and WCAG 2.2 A and AA", .enabled(if: Browser.isThere, Comment(rawValue: Browser.missing)), .serialized)
struct AccessibilityTests {
    @Test("every kind of block is free of violations, wide and narrow", arguments: [1200, 320])
    func blocks(_ width: Int) throws {
        let page = try DocumentForm.html.write(SampleDocument.report(), DocumentOptions()).bytes
        let (found, tried) = try Browser.violations(in: page, width: width)
        #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
        #expect(tried > 10)
    }

    @Test("every kind of report is free of violations", arguments: ReportKind.allCases, Language.allCases)
    func kinds(_ kind: ReportKind, _ language: Language) throws {
        let form = try kind.form("html")
        let page = try form.write(ReportRequest(SampleCity().result, language: language))
        let (found, _) = try Browser.violations(in: page, width: 1200)
        #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
    }

    @Test("a drafted SOP is free of violations, wide and narrow", arguments: [1200, 320], Language.allCases)
    func drafts(_ width: Int, _ language: Language) throws {
        let page = try DraftReport.bytes(DraftLayoutTests.chain(12, performers: 3), as: .html, language: language)
        let (found, tried) = try Browser.violations(in: page, width: width)
        #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
        #expect(tried > 5)
    }

    @Test("what breaks the rules is found")
    func broken() throws {
        let page = """
            <!DOCTYPE html><html><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'"></head>
            <body><img src="x.png"><input></body></html>
            """
        let (found, _) = try Browser.violations(in: Array(page.utf8), width: 800)
        #expect(found.contains { $0.hasPrefix("image-alt") } && found.contains { $0.hasPrefix("html-has-lang") })
    }
}
