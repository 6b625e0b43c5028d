"""Writes SOPs whose flow is drawn: a workbook with the drawing Excel keeps for it, a Word document with anchored shapes.

python3 drawn_flows.py FOLDER [SOFFICE]

Both hold the same flow: Staf receives, Kasi decides (Ya goes on, Tidak goes back), Kepala signs, Staf files. With
LibreOffice both are written once more by it, by way of its own formats, as drawn-again.xlsx and drawn-again.docx.
"""

import io
import os
import subprocess
import sys
import zipfile

from docx import Document
from docx.oxml import parse_xml
from openpyxl import Workbook

PERFORMERS = ["Staf", "Kasi", "Kepala"]
STEPS = [
    ("Menerima surat", 0, "flowChartTerminator"),
    ("Memeriksa surat", 1, "flowChartDecision"),
    ("Menandatangani surat", 2, "flowChartProcess"),
    ("Menyimpan surat", 0, "flowChartTerminator"),
]
OFFICE = "http://schemas.openxmlformats.org"
PIXEL = 9525
# Pixels: number, kegiatan, three performers, waktu, output; the heads take four rows, each step two that are merged.
WIDTHS = [40, 200, 100, 100, 100, 90, 90]
HEAD, ROW, FIRST = 20, 40, 4


def column_start(column):
    return sum(WIDTHS[:column])


def step_start(step):
    return FIRST * HEAD + 2 * ROW * step


def corner(name, x, y):
    column = 0
    while column + 1 < len(WIDTHS) and x >= WIDTHS[column]:
        x -= WIDTHS[column]
        column += 1
    row, height = 0, HEAD
    while y >= height:
        y -= height
        row += 1
        height = HEAD if row < FIRST else ROW
    return (
        f"<xdr:{name}><xdr:col>{column}</xdr:col><xdr:colOff>{round(x * PIXEL)}</xdr:colOff>"
        f"<xdr:row>{row}</xdr:row><xdr:rowOff>{round(y * PIXEL)}</xdr:rowOff></xdr:{name}>"
    )


def anchor(box, content):
    left, top, width, height = box
    return (
        f"<xdr:twoCellAnchor>{corner('from', left, top)}{corner('to', left + width, top + height)}"
        f"{content}<xdr:clientData/></xdr:twoCellAnchor>"
    )


def transform(box, turns=""):
    left, top, width, height = (round(value * PIXEL) for value in box)
    return f'<a:xfrm{turns}><a:off x="{left}" y="{top}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'


def shape(number, geometry, box, text=""):
    return (
        f'<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="{number}" name="Shape {number}"/><xdr:cNvSpPr/>'
        f'</xdr:nvSpPr><xdr:spPr>{transform(box)}<a:prstGeom prst="{geometry}"><a:avLst/></a:prstGeom></xdr:spPr>'
        f'<xdr:txBody><a:bodyPr/><a:p><a:r><a:rPr lang="id-ID"/><a:t>{text}</a:t></a:r></a:p></xdr:txBody></xdr:sp>'
    )


def connector(number, geometry, start, end, glued=()):
    """A line from start to end: its box, mirrored where it leads to the left or up."""
    box = (min(start[0], end[0]), min(start[1], end[1]), abs(end[0] - start[0]), abs(end[1] - start[1]))
    turns = (' flipH="1"' if end[0] < start[0] else "") + (' flipV="1"' if end[1] < start[1] else "")
    ends = f'<a:stCxn id="{glued[0]}" idx="2"/><a:endCxn id="{glued[1]}" idx="0"/>' if glued else ""
    return box, (
        f'<xdr:cxnSp macro=""><xdr:nvCxnSpPr><xdr:cNvPr id="{number}" name="Connector {number}"/>'
        f"<xdr:cNvCxnSpPr>{ends}</xdr:cNvCxnSpPr></xdr:nvCxnSpPr><xdr:spPr>{transform(box, turns)}"
        f'<a:prstGeom prst="{geometry}"><a:avLst/></a:prstGeom><a:ln><a:tailEnd type="triangle"/></a:ln></xdr:spPr>'
        "</xdr:cxnSp>"
    )


def drawing():
    boxes = [(column_start(2 + who) + 15, step_start(step) + 16, 70, 48) for step, (_, who, _) in enumerate(STEPS)]
    bottom = [(left + width / 2, top + height) for left, top, width, height in boxes]
    top = [(left + width / 2, top) for left, top, width, _ in boxes]
    anchors = [anchor(box, shape(2 + step, STEPS[step][2], box)) for step, box in enumerate(boxes)]
    lines = [
        connector(10, "bentConnector3", bottom[0], top[1], (2, 3)),
        # Loose ends, as most people leave them.
        connector(11, "bentConnector3", bottom[1], top[2]),
        connector(12, "straightConnector1", bottom[2], top[3]),
        # Back to the first step, to the left and up.
        connector(13, "bentConnector2", (boxes[1][0], boxes[1][1] + 24), bottom[0]),
    ]
    anchors += [anchor(box, content) for box, content in lines]
    words = [((bottom[1][0] + 4, bottom[1][1] + 2, 30, 14), "Ya"), ((boxes[1][0] - 40, boxes[1][1] + 4, 36, 14), "Tidak")]
    box = (
        min(word[0][0] for word in words), min(word[0][1] for word in words),
        max(word[0][0] + word[0][2] for word in words) - min(word[0][0] for word in words),
        max(word[0][1] + word[0][3] for word in words) - min(word[0][1] for word in words),
    )
    inner = transform(box).replace("</a:xfrm>", "") + transform(box).replace("<a:xfrm>", "").replace("a:off", "a:chOff").replace("a:ext", "a:chExt")
    anchors.append(
        anchor(
            box,
            '<xdr:grpSp><xdr:nvGrpSpPr><xdr:cNvPr id="30" name="Group 30"/><xdr:cNvGrpSpPr/></xdr:nvGrpSpPr>'
            f"<xdr:grpSpPr>{inner}</xdr:grpSpPr>"
            + "".join(shape(31 + index, "rect", place, text) for index, (place, text) in enumerate(words))
            + "</xdr:grpSp>",
        )
    )
    return (
        f'<xdr:wsDr xmlns:xdr="{OFFICE}/drawingml/2006/spreadsheetDrawing" xmlns:a="{OFFICE}/drawingml/2006/main">'
        + "".join(anchors) + "</xdr:wsDr>"
    )


def workbook(path):
    book = Workbook()
    sheet = book.active
    sheet.title = "SOP"
    sheet["A1"], sheet["C1"], sheet["A2"], sheet["C2"] = "NOMOR SOP", "065/12/2024", "NAMA SOP", "Pelayanan Surat"
    for column, text in enumerate(["NO", "AKTIVITAS", "PELAKU KEGIATAN", "", "", "MUTU BAKU"], 1):
        sheet.cell(3, column, text or None)
    for column, text in enumerate(PERFORMERS + ["WAKTU", "OUTPUT"], 3):
        sheet.cell(4, column, text)
    for area in ["A3:A4", "B3:B4", "C3:E3", "F3:G3"]:
        sheet.merge_cells(area)
    for step, (activity, _, _) in enumerate(STEPS):
        row = FIRST + 1 + 2 * step
        for column, value in [(1, step + 1), (2, activity), (6, "10 menit"), (7, "Surat")]:
            sheet.cell(row, column, value)
            sheet.merge_cells(start_row=row, end_row=row + 1, start_column=column, end_column=column)
    for column, width in zip("ABCDEFG", WIDTHS):
        sheet.column_dimensions[column].width = (width - 5) / 7 + 0.72
    for row in range(1, FIRST + 2 * len(STEPS) + 1):
        sheet.row_dimensions[row].height = (HEAD if row <= FIRST else ROW) * 0.75
    plain = io.BytesIO()
    book.save(plain)
    links = f"{OFFICE}/officeDocument/2006/relationships"
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            part = source.read(name).decode()
            if name == "xl/worksheets/sheet1.xml":
                part = part.replace("</worksheet>", f'<drawing xmlns:r="{links}" r:id="rId1"/></worksheet>')
            if name == "[Content_Types].xml":
                kind = "application/vnd.openxmlformats-officedocument.drawing+xml"
                override = f'<Override PartName="/xl/drawings/drawing1.xml" ContentType="{kind}"/>'
                part = part.replace("</Types>", override + "</Types>")
            target.writestr(name, part)
        target.writestr("xl/drawings/drawing1.xml", drawing())
        link = f'<Relationship Id="rId1" Type="{links}/drawing" Target="../drawings/drawing1.xml"/>'
        package = f"{OFFICE}/package/2006/relationships"
        target.writestr(
            "xl/worksheets/_rels/sheet1.xml.rels", f'<Relationships xmlns="{package}">{link}</Relationships>'
        )


def anchored(number, geometry):
    """A shape over the text, 3 mm from the left of its cell, as Word writes it."""
    word = f"{OFFICE}/drawingml/2006/wordprocessingDrawing"
    shapes = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
    return parse_xml(
        f'<w:r xmlns:w="{OFFICE}/wordprocessingml/2006/main"><w:drawing><wp:anchor xmlns:wp="{word}" distT="0" distB="0" '
        'distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">'
        '<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>108000</wp:posOffset></wp:positionH>'
        '<wp:positionV relativeFrom="paragraph"><wp:posOffset>72000</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="432000" cy="288000"/><wp:wrapNone/><wp:docPr id="{number}" name="Shape {number}"/>'
        f'<wp:cNvGraphicFramePr/><a:graphic xmlns:a="{OFFICE}/drawingml/2006/main"><a:graphicData uri="{shapes}">'
        f'<wps:wsp xmlns:wps="{shapes}"><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="432000" cy="288000"/>'
        f'</a:xfrm><a:prstGeom prst="{geometry}"><a:avLst/></a:prstGeom></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData>'
        "</a:graphic></wp:anchor></w:drawing></w:r>"
    )


def word(path):
    document = Document()
    identity = document.add_table(rows=0, cols=2)
    for label, value in [("NOMOR SOP", "065/12/2024"), ("NAMA SOP", "Pelayanan Surat")]:
        cells = identity.add_row().cells
        cells[0].text, cells[1].text = label, value
    document.add_paragraph("")
    flow = document.add_table(rows=2, cols=8)
    heads = ["NO", "AKTIVITAS", "PELAKU KEGIATAN", "", "", "MUTU BAKU", "", "KET."]
    for column, text in enumerate(heads):
        flow.cell(0, column).text = text
    for column, text in enumerate(PERFORMERS + ["WAKTU", "OUTPUT"], 2):
        flow.cell(1, column).text = text
    flow.cell(0, 2).merge(flow.cell(0, 4))
    flow.cell(0, 5).merge(flow.cell(0, 6))
    for column in (0, 1, 7):
        flow.cell(0, column).merge(flow.cell(1, column))
    for step, (activity, who, geometry) in enumerate(STEPS):
        cells = flow.add_row().cells
        cells[0].text, cells[1].text, cells[5].text, cells[6].text = str(step + 1), activity, "10 menit", "Surat"
        cells[2 + who].paragraphs[0]._p.append(anchored(step + 1, geometry))
        if geometry == "flowChartDecision":
            cells[7].text = "Ya: 3 / Tidak: 1"
    document.save(path)


def again(soffice, folder, ending, between):
    """The same file, written by LibreOffice after it kept it in its own format."""
    profile = "-env:UserInstallation=file://" + os.path.abspath(os.path.join(folder, "profile"))
    steps = [(os.path.join(folder, "drawn." + ending), between, "own"), ("", ending, "back")]
    for source, target, name in steps:
        out = os.path.join(folder, name)
        source = source or os.path.join(folder, "own", "drawn." + between)
        command = [soffice, profile, "--headless", "--convert-to", target, "--outdir", out, source]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)
    os.replace(os.path.join(folder, "back", "drawn." + ending), os.path.join(folder, "drawn-again." + ending))


folder = sys.argv[1]
os.makedirs(folder, exist_ok=True)
workbook(os.path.join(folder, "drawn.xlsx"))
word(os.path.join(folder, "drawn.docx"))
if len(sys.argv) > 2:
    again(sys.argv[2], folder, "xlsx", "ods")
    again(sys.argv[2], folder, "docx", "odt")
