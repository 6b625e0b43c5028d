"""Fills in a worksheet written by `lke export` as people would, and lets LibreOffice calculate it anew.

fill_worksheet.py IN.xlsx OUT.xlsx SOFFICE SEED

Every question gets an answer its list offers, "Tidak berlaku", or none; numbers get numbers, statements ticks. openpyxl
leaves out what formulas came to before, so that everything a reader sees in OUT.xlsx is what LibreOffice calculated.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile

import openpyxl

source, target, soffice, seed = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
book = openpyxl.load_workbook(source)
sheet = book["LKE"]
heading = next(row for row in sheet.iter_rows() if row[0].value == "Kode")
columns = {cell.value: cell.column for cell in heading}

offered = {}
for rule in sheet.data_validations.dataValidation:
    found = re.fullmatch(r"'Pilihan'!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)", rule.formula1 or "")
    if not found:
        continue
    words = [book["Pilihan"][f"{found[1]}{row}"].value for row in range(int(found[2]), int(found[3]) + 1)]
    for cells in rule.sqref.ranges:
        offered[cells.coord] = words


def draw(*parts):
    """A number that only the seed and the place decide."""
    number = seed * 2654435761 + 97
    for part in parts:
        number = (number * 1103515245 + part * 12345 + 1013904223) % 2**31
    return number >> 8


for row in range(heading[0].row + 1, sheet.max_row + 1):
    form = sheet.cell(row, columns["Bentuk Jawaban"]).value
    answered = False
    for place, name in enumerate(("Jawaban Mandiri", "Jawaban Evaluator")):
        cell = sheet.cell(row, columns[name])
        if isinstance(cell.value, str) and cell.value.startswith("="):
            continue
        dice = draw(row, place)
        if dice % 11 == 0:
            cell.value = None
        elif dice % 11 == 1:
            cell.value = "Tidak berlaku"
        elif form == "angka":
            cell.value = dice % 401 / 4 if dice % 2 else dice % 101
            limit = 100
            for rule in sheet.data_validations.dataValidation:
                if cell.coordinate in rule.sqref and rule.type == "decimal":
                    limit = float(rule.formula2)
            cell.value = min(cell.value, limit)
        elif form == "persentase":
            cell.value = dice % 10001 / 10000
        elif cell.coordinate in offered:
            words = offered[cell.coordinate]
            cell.value = words[dice % len(words)]
        answered = answered or (place == 0 and cell.value is not None)
    if answered and draw(row, 5) % 3 == 0:
        sheet.cell(row, columns["Bukti"]).value = "B-18; Notula rapat\nhttps://contoh.go.id/berkas?id=1"
    if answered and draw(row, 6) % 4 == 0:
        sheet.cell(row, columns["Catatan"]).value = "=bukan rumus, catatan: \"ya\" # 1"
        sheet.cell(row, columns["Catatan"]).data_type = "s"

if "Jumlah" in book.sheetnames:
    for row in book["Jumlah"].iter_rows(min_row=4):
        for place in (4, 5):
            dice = draw(row[0].row, place)
            # Some questions stay without a base, some without numbers.
            question = draw(sum(map(ord, row[0].value)), place)
            if question % 7 != 0:
                row[place].value = 0 if question % 7 == 1 else dice % 40

if "Syarat" in book.sheetnames:
    begun = set()
    for row in book["Syarat"].iter_rows(min_row=4):
        for place in (4, 5):
            question = draw(sum(map(ord, row[0].value)), place)
            if question % 5 != 0:
                # Without the first statement no choice is reached at all.
                isfirst = (row[0].value, place) not in begun
                row[place].value = "Ya" if isfirst or draw(row[0].row, place) % 3 else "Tidak"
                begun.add((row[0].value, place))

with tempfile.TemporaryDirectory() as folder:
    filled = os.path.join(folder, "lke.xlsx")
    book.save(filled)
    subprocess.run(
        [soffice, "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", "xlsx:Calc MS Excel 2007 XML",
         "--outdir", os.path.join(folder, "out"), filled],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    shutil.copy(os.path.join(folder, "out", "lke.xlsx"), target)
