"""Reads a report as other programs do and prints what they see as JSON.

usage: read_report.py REPORT.docx REPORT.xlsx [SOFFICE]
"""
import json
import pathlib
import subprocess
import sys
import tempfile

import docx
import openpyxl
from docx.oxml.ns import qn


def read_document(path):
    document = docx.Document(path)
    tables = document.tables
    return {
        "headings": [p.text for p in document.paragraphs if p.style.name.startswith("Heading")],
        "repeated": sum(1 for t in tables if t._tbl.findall(".//" + qn("w:tblHeader"))),
        "split": sum(1 for t in tables for r in t._tbl.tr_lst if r.find(qn("w:trPr") + "/" + qn("w:cantSplit")) is None),
        "blanks": sorted({s.get(qn("w:val")) for s in document.element.iter(qn("w:tag"))}),
        "landscape": sum(1 for s in document.sections if s.orientation == docx.enum.section.WD_ORIENT.LANDSCAPE),
        "pictures": sum(1 for g in document.element.iter(qn("a:graphicData")) if "Group" in g.get("uri")),
        "foot": document.sections[1].footer.paragraphs[0].text,
    }


def read_workbook(path):
    book = openpyxl.load_workbook(path)
    sheets = []
    for sheet in book.worksheets[1:]:
        types = {type(c.value).__name__ for row in sheet.iter_rows() for c in row if c.value is not None}
        formulas = sum(1 for row in sheet.iter_rows() for c in row if c.data_type == "f")
        sheets.append({"name": sheet.title, "types": sorted(types), "formulas": formulas,
                       "frozen": sheet.freeze_panes, "filter": sheet.auto_filter.ref})
    links = [c.hyperlink.location for row in book.worksheets[0].iter_rows() for c in row if c.hyperlink]
    values = book.worksheets[1]
    return {"sheets": sheets, "links": links, "share": [values["D5"].value, values["D5"].number_format]}


def printed(path, soffice):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([soffice, "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", "pdf",
                        "--outdir", folder, path], check=True, capture_output=True, timeout=240)
        return (pathlib.Path(folder) / (pathlib.Path(path).stem + ".pdf")).stat().st_size


document, workbook = sys.argv[1:3]
seen = {"document": read_document(document), "workbook": read_workbook(workbook)}
if len(sys.argv) > 3:
    seen["printed"] = [printed(document, sys.argv[3]), printed(workbook, sys.argv[3])]
print(json.dumps(seen))
