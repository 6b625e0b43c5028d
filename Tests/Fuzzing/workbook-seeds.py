#!/usr/bin/env python3
"""Writes what the fuzzer of the workbook reader begins with: workbooks whose parts are stored unpacked, so that a changed
byte is a changed byte of XML, and the parts by themselves, one behind the other.

usage: workbook-seeds.py FOLDER [WORKBOOK...]   (each workbook is taken as a seed too)
"""
import io
import pathlib
import sys
import zipfile

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PARTS = ("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml",
         "xl/worksheets/_rels/sheet1.xml.rels")
CELLS = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>44425</v></c><c r="C1"><v>0.30000000000000004</v></c></row>'
SHEETS = (
    CELLS,
    '<row><c><v>1</v></c><c t="b"><v>1</v></c></row><row r="9" hidden="1" ht="30"><c t="e"><v>#REF!</v></c></row>',
    '<row r="2" spans="1:3"><c r="C2" t="inlineStr"><is><r><t xml:space="preserve">a </t></r><rPh><t>x</t></rPh></is></c>'
    '<c r="A2" t="str"><f>HYPERLINK("http://a","b")</f><v>a_x000D_&amp;b</v></c></row><row r="1"><c r="B1" s="2"><v>-1.5E-3</v></c></row>',
    '<row r="3"><c r="A3"><f t="array" ref="A3:B4">x</f><v>1</v></c><c r="XFD3"><v>2</v></c><c r="B3"/></row><!-- a --><?b c?>'
    '<row r="4"><c r="B4" t="d"><v>2021-08-17T07:30:00</v></c><c r="C4" t="str"><v><![CDATA[<a>]]>&#233;</v></c></row>',
)
EXTRAS = ('<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells><hyperlinks><hyperlink ref="A1" r:id="h"/>'
          '<hyperlink ref="B2:C9" location="a!A1"/></hyperlinks>')
COLUMNS = '<sheetFormatPr baseColWidth="10" defaultRowHeight="15"/><cols><col min="2" max="3" width="12.5" hidden="1"/></cols>'
STRINGS = '<si><t>Judul</t></si><si><r><t>a</t></r><r><t> b</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>'
FORMATS = ("dd/mm/yyyy", "[$-421]mmmm yyyy;@", '"065/"000', "[h]:mm:ss", "0.0%", "_(* #,##0.00_)", "h:mm AM/PM", "0.00E+00")


def workbook(rows, format_code):
    quoted = format_code.replace('"', "&quot;")
    def part(name, content):
        return f'<?xml version="1.0" encoding="UTF-8"?>\n<{name} xmlns="{MAIN}" xmlns:r="{TYPES}">{content}</{name}>'
    return dict(zip(PARTS, (
        part("worksheet", f"{COLUMNS}<sheetData>{rows}</sheetData>{EXTRAS}"), part("sst", STRINGS),
        part("styleSheet", f'<numFmts><numFmt numFmtId="164" formatCode="{quoted}"/></numFmts><cellXfs><xf numFmtId="0"/>'
             '<xf numFmtId="164"/><xf numFmtId="22"/></cellXfs>'),
        part("workbook", '<workbookPr date1904="0"/><sheets><sheet name="a" sheetId="1" state="hidden" r:id="r"/></sheets>'),
        f'<Relationships><Relationship Id="h" Type="{TYPES}/hyperlink" Target="http://a" TargetMode="External"/></Relationships>')))


def archive(parts, method=zipfile.ZIP_STORED):
    bytes_ = io.BytesIO()
    with zipfile.ZipFile(bytes_, "w", method) as file:
        for name, content in parts.items():
            file.writestr(zipfile.ZipInfo(name), content, compress_type=method)
    return bytes_.getvalue()


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    links = {"xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="r" '
             f'Type="{TYPES}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'}
    for number, rows in enumerate(SHEETS):
        for second, code in enumerate(FORMATS):
            parts = workbook(rows, code)
            name = f"{number}-{second}"
            (folder / f"{name}.parts").write_bytes(b"\xff".join(part.encode() for part in parts.values()))
            (folder / f"{name}.xlsx").write_bytes(archive(parts | links))
        (folder / f"{number}-packed.xlsx").write_bytes(archive(parts | links, zipfile.ZIP_DEFLATED))
    for number, path in enumerate(sys.argv[2:]):
        with zipfile.ZipFile(path) as file:
            parts = {name: file.read(name) for name in file.namelist() if name.endswith((".xml", ".rels"))}
        if sum(map(len, parts.values())) < 64_000:
            (folder / f"given-{number}.xlsx").write_bytes(archive(parts))


if __name__ == "__main__":
    main()
