"""Writes SOP documents with python-docx and openpyxl, in the form of PermenPANRB 35/2012, into a folder."""

import os
import sys

from docx import Document
from openpyxl import Workbook
from openpyxl.styles import Font

IDENTITY = [
    ("Nomor SOP", "065/12/2024"),
    ("Tgl Pembuatan", "2 Januari 2024"),
    ("Tgl Revisi", ""),
    ("Tgl Pengesahan", "1 Februari 2024"),
    ("Disahkan oleh", "KEPALA DINAS CONTOH\n\n\nNAMA CONTOH, S.Sos\nNIP. 19990101 202001 1 001"),
    ("Nama SOP", "Pelayanan Surat"),
]
BOXES = [
    ("Dasar Hukum:", "Kualifikasi Pelaksana:"),
    ("1. UU 23 Tahun 2014\n2. PP 12 Tahun 2019", "1. Memahami alur surat"),
    ("Keterkaitan:", "Peralatan/Perlengkapan:"),
    ("SOP Surat Keluar", "1. Komputer\n2. Printer"),
    ("Peringatan:", "Pencatatan dan Pendataan:"),
    ("Bila terlambat, layanan terganggu", "Buku agenda"),
]
STEPS = [
    ("1", "Menerima surat", "√", "", "Surat masuk", "10 menit", "Surat teragenda", "Mulai"),
    ("2", "Memeriksa surat", "", "√", "Surat, lampiran", "1-2 hari kerja", "Catatan",
     "Apabila tidak lengkap dikembalikan ke langkah 1"),
    ("3", "Menyimpan surat", "√", "", "Surat", "Seketika", "Arsip", "Selesai"),
]


def word(path):
    document = Document()
    table = document.add_table(rows=0, cols=3)
    for label, value in IDENTITY:
        cells = table.add_row().cells
        cells[1].text, cells[2].text = label, value
    letterhead = table.cell(0, 0).merge(table.cell(len(IDENTITY) - 1, 0))
    letterhead.text = "PEMERINTAH KOTA CONTOH\nDINAS CONTOH"
    for left, right in BOXES:
        cells = table.add_row().cells
        cells[1].merge(cells[2])
        cells[0].text, cells[1].text = left, right
    document.add_paragraph("")
    flow = document.add_table(rows=2, cols=8)
    for column, text in enumerate(["No", "Kegiatan", "Pelaksana", "", "Mutu Baku", "", "", "Keterangan"]):
        if text:
            flow.cell(0, column).text = text
    for column, text in enumerate(["Staf", "Kasubbag\nUmum", "Kelengkapan", "Waktu", "Output"]):
        flow.cell(1, column + 2).text = text
    flow.cell(0, 2).merge(flow.cell(0, 3))
    flow.cell(0, 4).merge(flow.cell(0, 6))
    for column in (0, 1, 7):
        flow.cell(0, column).merge(flow.cell(1, column))
    for step in STEPS:
        for cell, text in zip(flow.add_row().cells, step):
            cell.text = text
    document.save(path)


def sheet(target, number, title):
    target["A1"] = "PEMERINTAH KOTA CONTOH"
    target["A2"] = "DINAS CONTOH"
    row = 4
    for label, value in IDENTITY:
        value = {"Nomor SOP": number, "Nama SOP": title}.get(label, value)
        target.cell(row, 5, label).font = Font(bold=True)
        target.cell(row, 6, ":")
        target.cell(row, 7, value or None)
        row += 1
    for left, right in BOXES:
        target.cell(row, 1, left)
        target.merge_cells(start_row=row, start_column=1, end_row=row, end_column=4)
        target.cell(row, 5, right)
        target.merge_cells(start_row=row, start_column=5, end_row=row, end_column=8)
        row += 1
    row += 1
    for column, text in enumerate(["No", "Kegiatan", "Pelaksana", "", "Mutu Baku", "", "", "Keterangan"], 1):
        target.cell(row, column, text or None)
    for column, text in enumerate(["Staf", "Kasubbag Umum", "Kelengkapan", "Waktu", "Output"], 3):
        target.cell(row + 1, column, text)
    target.merge_cells(start_row=row, start_column=3, end_row=row, end_column=4)
    target.merge_cells(start_row=row, start_column=5, end_row=row, end_column=7)
    for column in (1, 2, 8):
        target.merge_cells(start_row=row, start_column=column, end_row=row + 1, end_column=column)
    row += 2
    for step in STEPS:
        for column, text in enumerate(step, 1):
            target.cell(row, column, int(text) if column == 1 else text or None)
        row += 1


def workbook(path):
    book = Workbook()
    sheet(book.active, "065/12/2024", "Pelayanan Surat")
    book.active.title = "SOP 1"
    sheet(book.create_sheet("SOP 2"), "065/13/2024", "Pelayanan Tamu")
    book.save(path)


folder = sys.argv[1]
os.makedirs(folder, exist_ok=True)
word(os.path.join(folder, "sop.docx"))
workbook(os.path.join(folder, "sop.xlsx"))
