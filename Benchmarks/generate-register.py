#!/usr/bin/env python3
"""Writes a register of made-up SOPs as an Excel workbook, to time readers on. Needs XlsxWriter.

usage: generate-register.py ROWS FILE [--inline]   (--inline: texts in the cells instead of shared ones)

The columns are those of the SOP register, with a title, a merged line above the headings, dates as serials, numbers and
texts of usual length; units and officials repeat, titles and numbers do not. The same options give the same values.
"""
import argparse
import datetime
import random

import xlsxwriter

HEADINGS = ("Nomor SOP,Judul SOP,Unit,Berlaku Untuk,Kode Proses,Status,Tanggal Pembuatan,Tanggal Revisi,Tanggal Efektif,"
            "Tanggal Dicabut,Disahkan Oleh,Nomor Penetapan,Tanggal Penetapan,Dasar Hukum,Jenis,Layanan Publik,"
            "Digantikan Oleh,Berkas").split(",")
VERBS = ("Penerbitan Pengelolaan Pelayanan Pengawasan Penyusunan Pembinaan Pemeriksaan Pendaftaran Penyaluran "
         "Pemeliharaan Penilaian Penetapan Pengujian Pelaporan").split()
THINGS = ("Surat Keterangan;Rekomendasi Teknis;Data Sasaran;Barang Persediaan;Laporan Berkala;Retribusi;Bantuan;"
          "Izin Kegiatan;Berkas Pegawai;Aset Tetap;Pengaduan;Jadwal Kegiatan;Sarana;Arsip;Kontrak").split(";")
LAWS = ("UU Nomor 23 Tahun 2014;UU Nomor 25 Tahun 2009;PP Nomor 18 Tahun 2016;PermenPANRB Nomor 35 Tahun 2012;"
        "Permendagri Nomor 52 Tahun 2011;Perda Nomor 7 Tahun 2016").split(";")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("rows", type=int)
    parser.add_argument("file")
    parser.add_argument("--inline", action="store_true")
    options = parser.parse_args()
    book = xlsxwriter.Workbook(options.file, {"constant_memory": options.inline})
    book.set_properties({"created": datetime.datetime(2026, 1, 1)})
    sheet = book.add_worksheet("Daftar SOP")
    date = book.add_format({"num_format": "dd/mm/yyyy"})
    month = book.add_format({"num_format": "[$-421]mmmm yyyy"})
    sheet.write(0, 0, "DAFTAR SOP PEMERINTAH KOTA CONTOH")
    sheet.write_row(1, 0, HEADINGS)
    chance = random.Random(1)
    first = datetime.date(2015, 1, 1)
    for number in range(options.rows):
        row = number + 2
        unit = number % 400
        made = first + datetime.timedelta(chance.randrange(3_900))
        title = (f"{chance.choice(VERBS)} {chance.choice(THINGS)} {chance.choice(THINGS)} Tingkat Kelurahan "
                 f"Nomor {number}")
        sheet.write_string(row, 0, f"065/{number:06}/SOP/UNIT-{unit:03}/{made.year}")
        sheet.write_string(row, 1, title)
        sheet.write_string(row, 2, f"Bidang {unit:03} Dinas Contoh")
        if number % 50 == 0:
            sheet.write_string(row, 3, "semua")
        sheet.write_string(row, 4, f"KTC-{unit % 40:02}.{number % 9 + 1:02}.CFM.{number % 7 + 1:02}")
        sheet.write_string(row, 5, chance.choice(("berlaku", "berlaku", "berlaku", "draf", "dicabut")))
        sheet.write_datetime(row, 6, made, date)
        if number % 3 == 0:
            sheet.write_datetime(row, 7, made + datetime.timedelta(400), date)
        sheet.write_datetime(row, 8, made + datetime.timedelta(30), date)
        sheet.write_string(row, 10, f"Kepala Dinas Contoh {unit // 10:02}")
        sheet.write_number(row, 11, number % 900 + 1)
        sheet.write_datetime(row, 12, made + datetime.timedelta(20), month)
        sheet.write_string(row, 13, "; ".join(chance.sample(LAWS, 2)))
        sheet.write_string(row, 14, "administratif" if number % 4 else "teknis")
        sheet.write_boolean(row, 15, number % 2 == 0)
        sheet.write_string(row, 17, f"sops/unit-{unit:03}/{number:06}.docx")
    book.close()


if __name__ == "__main__":
    main()
