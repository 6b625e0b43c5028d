"""Writes the documents that the tests read, as other people's programs write them.

usage: documents.py FOLDER [SOFFICE]

python-docx writes FOLDER/*.docx; LibreOffice, where SOFFICE names it, turns drawings written by hand in flat OpenDocument
into FOLDER/libreoffice/*.docx and *.xlsx, and saves the documents of python-docx again beside them.
"""
import pathlib
import subprocess
import sys

import docx

NAMESPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"), ("draw", "drawing"),
        ("svg", "svg-compatible"), ("fo", "xsl-fo-compatible")))


def sop():
    """An SOP in Word tables: identity with merged cells, and steps with automatic numbers."""
    document = docx.Document()
    document.add_heading("STANDAR OPERASIONAL PROSEDUR", 0)
    document.add_heading("Identitas", 1)
    identity = document.add_table(3, 3)
    identity.cell(0, 0).merge(identity.cell(2, 0)).text = "PEMERINTAH KOTA CONTOH"
    identity.cell(0, 1).text, identity.cell(0, 2).text = "Nomor SOP", "065/01/2024"
    identity.cell(1, 1).merge(identity.cell(1, 2)).text = "Pelayanan Izin"
    nested = identity.cell(2, 2).add_table(1, 2)
    nested.cell(0, 0).text, nested.cell(0, 1).text = "a", "b"
    document.add_heading("Prosedur", 2)
    for text in ("satu", "dua"):
        document.add_paragraph(text, style="List Number")
    document.add_paragraph("titik", style="List Bullet")
    steps = document.add_table(3, 2)
    for column, heading in enumerate(("No", "Kegiatan")):
        steps.cell(0, column).text = heading
    for row, activity in ((1, "Menerima berkas"), (2, "Memeriksa berkas")):
        steps.cell(row, 0).paragraphs[0].style = document.styles["List Number 2"]
        steps.cell(row, 1).text = activity
    section = document.sections[0]
    section.header.paragraphs[0].text = "Kepala halaman"
    section.footer.paragraphs[0].text = "Kaki halaman"
    return document


def shape(kind, text, x, y, more=""):
    return (
        f'<draw:custom-shape {more} svg:x="{x}cm" svg:y="{y}cm" svg:width="2.6cm" svg:height="1cm"><text:p>{text}</text:p>'
        f'<draw:enhanced-geometry draw:type="flowchart-{kind}" svg:viewBox="0 0 21600 21600"'
        ' draw:enhanced-path="M 0 0 L 21600 0 21600 21600 0 21600 Z N"/></draw:custom-shape>')


def flat(kind, styles, body):
    mime = {"text": "text", "spreadsheet": "spreadsheet"}[kind]
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {NAMESPACES} office:version="1.2"'
        f' office:mimetype="application/vnd.oasis.opendocument.{mime}"><office:automatic-styles>{styles}'
        '<style:style style:name="gr" style:family="graphic"><style:graphic-properties draw:auto-grow-height="false"'
        ' draw:auto-grow-width="false" fo:wrap-option="wrap" style:run-through="foreground" style:wrap="run-through"'
        ' style:vertical-pos="from-top" style:vertical-rel="paragraph" style:horizontal-pos="from-left"'
        ' style:horizontal-rel="paragraph"/></style:style></office:automatic-styles>'
        f'<office:body><office:{kind}>{body}</office:{kind}></office:body></office:document>')


def sheet():
    """A flow over columns of 3 cm and rows of 2 cm."""
    styles = (
        '<style:style style:name="co" style:family="table-column"><style:table-column-properties'
        ' style:column-width="3cm"/></style:style><style:style style:name="ro" style:family="table-row">'
        '<style:table-row-properties style:row-height="2cm" style:use-optimal-row-height="false"/></style:style>')
    look = 'draw:style-name="gr"'
    drawing = (
        shape("terminator", "Mulai", 3.2, 2.5, f'{look} draw:z-index="0" draw:id="a" xml:id="a"')
        + shape("process", "Periksa", 6.2, 4.5, f'{look} draw:z-index="1" draw:id="b" xml:id="b"')
        + shape("decision", "Layak?", 9.2, 6.5, f'{look} draw:z-index="2" draw:id="c" xml:id="c"')
        + "<draw:g>" + shape("off-page-connector", "A", 3.2, 8.5, f'{look} draw:z-index="3"')
        + shape("document", "Surat", 6.2, 8.5, f'{look} draw:z-index="4"') + "</draw:g>"
        + '<draw:connector draw:z-index="5" svg:x1="4.5cm" svg:y1="3.5cm" svg:x2="7.5cm" svg:y2="4.5cm"'
        ' draw:start-shape="a" draw:start-glue-point="2" draw:end-shape="b" draw:end-glue-point="0"><text:p/></draw:connector>'
        '<draw:line draw:z-index="6" svg:x1="10.5cm" svg:y1="7.5cm" svg:x2="4.5cm" svg:y2="8.5cm"><text:p/></draw:line>')
    row = '<table:table-row table:style-name="ro"><table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell></table:table-row>'
    return flat(
        "spreadsheet", styles,
        f'<table:table table:name="Alur"><table:shapes>{drawing}</table:shapes>'
        '<table:table-column table:style-name="co" table:number-columns-repeated="6"/>'
        + "".join(row.format(text) for text in ("No", "1", "2", "3", "4")) + "</table:table>")


def flow():
    """A table of four columns of 4 cm, with shapes in the cells of one and drawn over another."""
    styles = (
        '<style:style style:name="T" style:family="table"><style:table-properties style:width="16cm"/></style:style>'
        '<style:style style:name="co" style:family="table-column"><style:table-column-properties style:column-width="4cm"/>'
        '</style:style><style:style style:name="ro" style:family="table-row"><style:table-row-properties'
        ' style:row-height="2cm"/></style:style><text:list-style style:name="L"><text:list-level-style-number'
        ' text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>')
    place = 'text:anchor-type="paragraph" draw:style-name="gr"'
    number = (
        '<text:list text:style-name="L" text:continue-numbering="true"><text:list-item><text:p/></text:list-item></text:list>')
    rows = (
        ("<text:p>No</text:p>", "<text:p>Kegiatan</text:p>", "<text:p>Kasubbag</text:p>", "<text:p>Kabag</text:p>"),
        (number, "<text:p>Menerima</text:p>",
         "<text:p>" + shape("terminator", "Mulai", 0.5, 0.2, f'{place} draw:z-index="0"') + "</text:p>", "<text:p/>"),
        (number, "<text:p>Memeriksa</text:p>",
         "<text:p>" + shape("decision", "Layak?", 4.6, 0.2, f'{place} draw:z-index="1"')
         + f'<draw:line {place} draw:z-index="2" svg:x1="1.5cm" svg:y1="-0.8cm" svg:x2="5cm" svg:y2="0.5cm"><text:p/></draw:line>'
         "</text:p>", "<text:p/>"))
    cells = "".join(
        '<table:table-row table:style-name="ro">'
        + "".join(f"<table:table-cell>{cell}</table:table-cell>" for cell in row) + "</table:table-row>" for row in rows)
    return flat(
        "text", styles,
        '<text:h text:outline-level="1">Alur</text:h><table:table table:name="T" table:style-name="T">'
        '<table:table-column table:style-name="co" table:number-columns-repeated="4"/>' + cells + "</table:table>")


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    sop().save(folder / "sop.docx")
    if len(sys.argv) < 3:
        return
    (folder / "sheet.fods").write_text(sheet(), encoding="utf-8")
    (folder / "flow.fodt").write_text(flow(), encoding="utf-8")
    profile = (folder / "profile").resolve().as_uri()
    for kind, sources in (("docx", ("sop.docx", "flow.fodt")), ("xlsx", ("sheet.fods",))):
        subprocess.run(
            [sys.argv[2], f"-env:UserInstallation={profile}", "--headless", "--convert-to", kind, "--outdir",
             str(folder / "libreoffice")] + [str(folder / source) for source in sources],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=300)


main()
