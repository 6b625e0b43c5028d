"""Writes the workbooks that the tests read, as other people's programs write them.

usage: workbooks.py FOLDER [SOFFICE]

openpyxl writes FOLDER/*.xlsx; LibreOffice, where SOFFICE names it, opens them all, works out their formulas and saves
them as FOLDER/libreoffice/*.xlsx.
"""
import datetime
import pathlib
import subprocess
import sys
import zipfile

import openpyxl
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from openpyxl.utils.datetime import CALENDAR_MAC_1904

HEADINGS = ("Nomor SOP", "Judul SOP", "Tanggal", None, "Jumlah", "Rumus", "Catatan")


def register(epoch=None):
    """A register as an office keeps it: title, merged headings, and every kind of cell."""
    book = openpyxl.Workbook()
    if epoch:
        book.epoch = epoch
    sheet = book.active
    sheet.title = "Daftar SOP"
    sheet["A1"] = "DAFTAR SOP DINAS CONTOH"
    sheet.merge_cells("A1:G1")
    for column, heading in enumerate(HEADINGS, 1):
        sheet.cell(3, column, heading)
    sheet["C4"], sheet["D4"] = "Efektif", "Revisi"
    for merged in ("A3:A4", "B3:B4", "C3:D3", "E3:E4"):
        sheet.merge_cells(merged)
    bold = InlineFont(b=True)
    sheet["A5"], sheet["B5"] = "065/01", CellRichText("Pelayanan ", TextBlock(bold, "Izin"), " Usaha")
    sheet["C5"], sheet["C5"].number_format = datetime.date(2021, 8, 17), "dd/mm/yyyy"
    sheet["D5"], sheet["E5"], sheet["F5"], sheet["G5"] = "17 Agustus 2021", 0.1 + 0.2, "=E5*10", "baris satu\nbaris dua"
    sheet["B5"].comment = Comment("periksa lagi", "Ortala")
    sheet["A6"], sheet["B6"] = "007", "Sosialisasi & <Evaluasi>"
    sheet["C6"], sheet["C6"].number_format = datetime.datetime(2021, 8, 17, 7, 30), "dd/mm/yyyy hh:mm"
    sheet["D6"], sheet["D6"].number_format = datetime.date(2022, 3, 1), "mmmm yyyy"
    sheet["E6"], sheet["E6"].number_format = 0.125, "0.0%"
    sheet["F6"], sheet["G6"] = '=A5&" / "&A6', True
    sheet["A7"], sheet["B7"] = 7, "Tautan"
    sheet["A7"].number_format = '"065/"000'
    sheet["B7"].hyperlink = "https://sop.contoh.go.id/7?a=1&b=2"
    sheet["C7"], sheet["C7"].number_format = datetime.time(7, 30), "hh:mm"
    sheet["E7"], sheet["F7"] = 1234567.5, "=1/0"
    sheet["A8"], sheet["B8"] = "065/08", "Baris tersembunyi"
    sheet.row_dimensions[8].hidden = True
    sheet.row_dimensions[5].height = 45
    sheet.column_dimensions["G"].hidden = True
    sheet.column_dimensions["B"].width = 40
    sheet["A10"], sheet["A10"].number_format = 3, '0 "menit"'
    for name, state in (("Sembunyi", "hidden"), ("Rahasia", "veryHidden")):
        other = book.create_sheet(name)
        other.sheet_state = state
        other["B2"] = name
    return book


class Forwards:
    """A file that cannot be gone back in: sizes have to stand behind the parts."""

    def __init__(self, file):
        self.file = file

    def write(self, data):
        return self.file.write(data)

    def flush(self):
        self.file.flush()


def zip64(source, target):
    """The same workbook, as programs write it that do not know the sizes beforehand."""
    with zipfile.ZipFile(source) as old, target.open("wb") as file, zipfile.ZipFile(Forwards(file), "w") as new:
        for name in old.namelist():
            part = zipfile.ZipInfo(name)
            part.compress_type = zipfile.ZIP_DEFLATED
            with new.open(part, "w", force_zip64=True) as entry:
                entry.write(old.read(name))


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    register().save(folder / "register.xlsx")
    register(CALENDAR_MAC_1904).save(folder / "register-1904.xlsx")
    zip64(folder / "register.xlsx", folder / "zip64.xlsx")
    large = openpyxl.Workbook(write_only=True)
    sheet = large.create_sheet("Besar")
    for row in range(1, 3_001):
        sheet.append([row, f"Judul {row % 7}", row / 8, None, row % 2 == 0])
    large.save(folder / "large.xlsx")
    if len(sys.argv) > 2:
        subprocess.run(
            [sys.argv[2], f"-env:UserInstallation={(folder / 'profile').absolute().as_uri()}", "--headless",
             "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(folder / "libreoffice")]
            + sorted(map(str, folder.glob("*.xlsx"))), check=True, capture_output=True, timeout=300)


if __name__ == "__main__":
    main()
