#!/usr/bin/env python3
"""Writes a folder of SOP documents (.docx) of the usual form: an identity block, and a flow table with one column for
each performer and a mark in it. The same arguments give the same bytes.

usage: Benchmarks/generate-documents.py FOLDER [COUNT]
"""
import random, sys, zipfile
from pathlib import Path
from xml.sax.saxutils import escape

NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
TYPES = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/'
         '2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships'
         '+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" '
         'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
RELATIONS = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.'
             'org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/office'
             'Document/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>')
VERBS = ['Menerima', 'Memeriksa', 'Menyusun', 'Meneliti', 'Memverifikasi', 'Menyampaikan', 'Menandatangani', 'Mencatat']
THINGS = ['berkas permohonan', 'konsep surat', 'laporan bulanan', 'data pemohon', 'rekomendasi teknis', 'nota dinas']
PERFORMERS = ['Petugas Loket', 'Pelaksana', 'Kepala Seksi', 'Kepala Bidang', 'Kepala Dinas']


def main():
    folder, count = Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1000
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(1, count + 1):
        random.seed(number)
        with zipfile.ZipFile(folder / f'sop-{number:04}.docx', 'w', zipfile.ZIP_DEFLATED) as archive:
            for name, text in (('[Content_Types].xml', TYPES), ('_rels/.rels', RELATIONS),
                               ('word/document.xml', document(number))):
                archive.writestr(zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0)), text, zipfile.ZIP_DEFLATED)


def document(number):
    title = f'{random.choice(VERBS)} {random.choice(THINGS)} {number}'
    identity = [('Nomor SOP', f'{number:04}/SOP/DINAS/2024'), ('Tanggal Pembuatan', '2 Januari 2024'), ('Tanggal Revisi', '-'),
                ('Tanggal Efektif', '1 Februari 2024'), ('Disahkan oleh', 'Kepala Dinas'), ('Nama SOP', title),
                ('Dasar Hukum', '1. UU Nomor 30 Tahun 2014\n2. PermenPANRB Nomor 35 Tahun 2012'),
                ('Kualifikasi Pelaksana', '1. Memahami tata naskah dinas\n2. Mampu mengoperasikan komputer'),
                ('Keterkaitan', 'SOP Surat Masuk'), ('Peralatan/Perlengkapan', 'Komputer; printer; alat tulis kantor'),
                ('Peringatan', 'Bila tidak dilaksanakan, pelayanan terlambat'), ('Pencatatan dan Pendataan', 'Buku agenda')]
    body = table([[cell(label), cell(text)] for label, text in identity])
    body += paragraph('')
    heads = [[cell('No', merge='restart'), cell('Kegiatan', merge='restart'), cell('Pelaksana', span=len(PERFORMERS)),
              cell('Mutu Baku', span=3), cell('Keterangan', merge='restart')],
             [cell('', merge='continue'), cell('', merge='continue')] + [cell(name) for name in PERFORMERS]
             + [cell('Kelengkapan'), cell('Waktu'), cell('Output'), cell('', merge='continue')]]
    steps = []
    count = random.randint(8, 20)
    for step in range(1, count + 1):
        who = random.randrange(len(PERFORMERS))
        thing = random.choice(THINGS)
        note = 'Mulai' if step == 1 else 'Selesai' if step == count else ''
        if step == count // 2:
            note = f'Jika lengkap ke langkah {step + 1}, jika tidak kembali ke langkah {max(1, step - 2)}'
        steps.append([cell(str(step)), cell(f'{random.choice(VERBS)} {thing}')]
                     + [cell('√' if index == who else '') for index in range(len(PERFORMERS))]
                     + [cell(thing.capitalize()), cell(f'{random.choice([5, 10, 15, 30])} menit'),
                        cell(f'{thing.capitalize()} selesai'), cell(note)])
    body += table(heads + steps)
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document {NS}><w:body>{body}</w:body></w:document>'


def table(rows):
    width = '<w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>'
    return f'<w:tbl>{width}' + ''.join(f'<w:tr>{"".join(cells)}</w:tr>' for cells in rows) + '</w:tbl>'


def cell(text, span=1, merge=None):
    properties = f'<w:tcW w:w="1200" w:type="dxa"/>' + (f'<w:gridSpan w:val="{span}"/>' if span > 1 else '')
    if merge:
        properties += '<w:vMerge w:val="restart"/>' if merge == 'restart' else '<w:vMerge/>'
    return f'<w:tc><w:tcPr>{properties}</w:tcPr>{"".join(map(paragraph, text.split(chr(10))))}</w:tc>'


def paragraph(text):
    font = '<w:rPr><w:rFonts w:ascii="Bookman Old Style" w:hAnsi="Bookman Old Style"/><w:sz w:val="20"/></w:rPr>'
    run = f'<w:r>{font}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>' if text else ''
    return f'<w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>{run}</w:p>'


if __name__ == '__main__':
    main()
