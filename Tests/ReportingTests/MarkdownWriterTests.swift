import Testing

@testable import Reporting

@Suite("The Markdown writer")
struct MarkdownWriterTests {
    @Test(
        "takes every sign by its word",
        arguments: [
            ("<script>", "\\<script\\>"), ("a|b", "a\\|b"), ("*tebal* _miring_", "\\*tebal\\* \\_miring\\_"),
            ("[a](b)", "\\[a\\](b)"), ("https://a.example", "https\\://a.example"),
            ("www.a.example", "www\\.a.example"),
            ("R&D &amp;", "R&amp;D &amp;amp;"), ("satu\ndua", "satu dua"), ("`x`", "\\`x\\`"),
            ("@orang #1", "\\@orang \\#1"),
            ("065/12/2024", "065/12/2024"),
        ])
    func escapes(text: String, written: String) { #expect(MarkdownWriter.escaped(text) == written) }

    @Test(
        "keeps the head of a line from starting a list",
        arguments: [
            ("- a", "\\- a"), ("+1", "\\+1"), ("12. a", "12\\. a"), ("3) a", "3\\) a"), ("2024 a", "2024 a"), ("", ""),
        ])
    func lines(text: String, written: String) { #expect(MarkdownWriter.escapedLine(text) == written) }

    @Test("writes a table with its numbers to the right")
    func table() {
        var markdown = MarkdownWriter()
        markdown.heading(2, "Peta")
        markdown.table(["Peta", "Jumlah"], numbers: [1], [["a|b", "1"]])
        #expect(markdown.text == "## Peta\n\n| Peta | Jumlah |\n| --- | ---: |\n| a\\|b | 1 |\n")
    }
}
