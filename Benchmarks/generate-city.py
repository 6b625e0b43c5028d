#!/usr/bin/env python3
"""Writes the dossier of a made-up city of any size, to time and to try Tatalaksana on.

    generate-city.py --units 35 --sops-per-unit 60 --maps 600 -o city
    generate-city.py --sops 100000 --near-duplicates 20 --titles titles.tsv -o large

With --near-duplicates so many per cent of the SOPs are those of another unit, with the title written otherwise; --titles
writes number, unit, its name, title and the number of the SOP it was made from, a line each.

The folder holds what a real office hands over: agency.yaml, maps/**/*.bpmn (lanes, drawing and waypoints), maps.csv,
sops.csv, evidence.csv, answers.yaml and links.yaml. The shares below say how much of it is in order. The same options
give the same bytes. Standard library only.
"""
import argparse
import csv
import datetime
import itertools
import os
import random
import sys
from xml.sax.saxutils import quoteattr

# How an office's SOP register is made up; the rest is in force and complete.
STATUS_SHARES = [("draft", 15), ("revoked", 3), ("superseded", 2), ("undated", 6), ("unratified", 4), ("future", 2)]
# How an SOP is tied to its map; the rest of the maps has no SOP.
LINK_SHARES = [("register", 30), ("code", 15), ("declared", 8), ("title", 8), ("confirmed", 4)]
FULLY_APPLIED_UNITS = 0.3   # units with valid evidence of application for each of their SOPs
APPLIED_SOPS = 0.6          # share of the SOPs with such evidence in the other units
EVALUATED_SOPS = 0.25       # share of the SOPs in force that were evaluated; half of these were followed up
SHARED_SOPS = 3             # SOPs of the first unit that hold for all units, in force and applied
PAPER_MAPS = 0.05           # further rows of the matrix that have no drawing
TRUNCATED_MAPS = 0.005      # BPMN files cut off in the middle
UNNAMED_LANES = 0.02        # maps with a lane that has no name

ACTIVITIES = ("Memeriksa Mencatat Menyusun Memverifikasi Menelaah Menghitung Menyetujui Menandatangani Mengirim "
              "Menyerahkan Mengarsipkan Merekap").split()
SUBJECTS = ("Penerbitan Pengelolaan Pelayanan Pengawasan Penyusunan Pembinaan Pemeriksaan Pendaftaran Penyaluran "
            "Pemeliharaan Penilaian Penetapan Pengujian Pelaporan").split()
OBJECTS = ("Surat Keterangan;Rekomendasi Teknis;Data Sasaran;Barang Persediaan;Laporan Berkala;Retribusi;Bantuan;"
           "Izin Kegiatan;Berkas Pegawai;Aset Tetap;Pengaduan;Jadwal Kegiatan;Sarana;Arsip;Kontrak;"
           "Dokumen Anggaran").split(";")
SCOPES = ("Triwulanan;Tahunan;Tingkat Kota;Tingkat Kecamatan;Tingkat Kelurahan;Usaha Mikro;Warga Lanjut Usia;Pelajar;"
          "Rumah Tangga;Kelompok Masyarakat;Badan Usaha;Lembaga Pendidikan;Fasilitas Umum;Pegawai").split(";")
THINGS = ("Kopi;Padi;Rotan;Garam;Sapi;Kambing;Udang;Bambu;Kelapa;Jagung;Kedelai;Cengkih;Lada;Karet;Sawit;Teh;Tembakau;"
          "Anggrek;Madu;Batik;Tenun;Keramik;Perahu;Sepeda;Jembatan;Trotoar;Drainase;Terminal;Halte;Dermaga;Embung;Sumur;"
          "Taman;Stadion;Museum;Gapura;Pasar;Gudang;Bengkel;Menara").split(";")
KINDS = ("Organik;Rakyat;Ekspor;Hibrida;Pesisir;Pegunungan;Impor;Olahan;Mentah;Unggulan;Lestari;Terapung;Bersejarah;Kuno;"
         "Modern;Portabel;Beton;Baja;Kayu;Plastik;Kering;Beku;Segar;Musiman;Wangi").split(";")
# How offices write the same title otherwise.
SYNONYMS = {"Penerbitan": "Pembuatan", "Pengelolaan": "Penanganan", "Pengawasan": "Pemantauan", "Pemeriksaan": "Verifikasi",
            "Pendaftaran": "Registrasi", "Penyaluran": "Pendistribusian", "Pemeliharaan": "Perawatan",
            "Penilaian": "Evaluasi", "Penyusunan": "Pembuatan"}
POSITIONS = ("Petugas Loket;Pengadministrasi Umum;Operator Sistem;Analis;Kepala Seksi;Kepala Bidang;Sekretaris;"
             "Kepala Perangkat Daerah").split(";")

MAPS_HEADING = ("Kode Proses,Judul Proses,Kode Sub Proses,Judul Sub Proses,Kode CFM,Judul CFM,Kode SOP,Judul SOP,"
                "Unit,Berkas").split(",")
SOPS_HEADING = ("Nomor SOP,Judul SOP,Unit,Berlaku Untuk,Kode Proses,Status,Tanggal Pembuatan,Tanggal Revisi,"
                "Tanggal Efektif,Tanggal Dicabut,Disahkan Oleh,Nomor Penetapan,Tanggal Penetapan,Dasar Hukum,Jenis,"
                "Layanan Publik,Digantikan Oleh,Berkas").split(",")
EVIDENCE_HEADING = "Kode Bukti,Untuk,Jenis,Tanggal,Berlaku Sampai,Uraian,Tautan,Berkas".split(",")

BPMN = ('xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" '
        'xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" '
        'xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI"')
COLUMN, LANE_HEIGHT, LEFT, TOP = 190, 260, 160, 80


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--units", type=int, default=35, metavar="N", help="units of the city (default 35)")
    parser.add_argument("--sops-per-unit", type=int, default=60, metavar="M", help="SOPs of each unit (default 60)")
    parser.add_argument("--maps", type=int, default=600, metavar="K", help="BPMN files (default 600)")
    parser.add_argument("--sops", type=int, metavar="N", help="SOPs in all, in place of --sops-per-unit")
    parser.add_argument("--near-duplicates", type=int, default=0, metavar="P",
                        help="per cent of the SOPs that another unit has too, in other words (default 0)")
    parser.add_argument("--titles", metavar="FILE", help="where to write the titles and what was made from what")
    parser.add_argument("--seed", type=int, default=1,
                        help="another seed gives another city of the same size (default 1)")
    parser.add_argument("--as-of", type=datetime.date.fromisoformat, default="2026-06-30", metavar="DATE",
                        help="as-of date of the dossier (default 2026-06-30)")
    parser.add_argument("-o", "--output", required=True, metavar="DIR", help="folder to write; must be new or empty")
    chosen = parser.parse_args()
    if chosen.units < 1 or chosen.sops_per_unit < 0 or chosen.maps < 0:
        parser.error("--units must be at least 1, --sops-per-unit and --maps at least 0")
    if not 0 <= chosen.near_duplicates <= 90 or (chosen.sops or 0) < 0:
        parser.error("--near-duplicates must be from 0 to 90, --sops at least 0")
    if os.path.isdir(chosen.output) and os.listdir(chosen.output):
        parser.error(f"{chosen.output} is not empty")
    return chosen


def pick(chance, shares):
    """One name of (name, per cent) pairs, or None for what is left of the hundred."""
    mark = chance.randrange(100)
    for name, share in shares:
        if mark < share:
            return name
        mark -= share
    return None


def titles(chance):
    """Endless distinct titles, in an order of its own for every seed."""
    pool = [" ".join(words) for words in itertools.product(SUBJECTS, OBJECTS, SCOPES)]
    chance.shuffle(pool)
    for round_ in itertools.count(1):
        for title in pool:
            yield title if round_ == 1 else f"{title} {round_}"


def telling_titles(chance):
    """Endless titles of which every two differ in a thing they are about, whatever is done to it."""
    scopes = ("Triwulanan", "Tahunan", "Usaha Mikro", "Lanjut Usia", "Pelajar", "Rumah Tangga")
    pool = list(itertools.product(OBJECTS, THINGS, KINDS, scopes))
    chance.shuffle(pool)
    for round_ in itertools.count(1):
        for words in pool:
            title = f"{chance.choice(SUBJECTS)} {' '.join(words)}"
            yield title if round_ == 1 else f"{title} {round_}"


def rewritten(title, unit, chance):
    """The title as another unit may write it, in one or two ways."""
    for way in chance.sample(range(8), chance.choice((1, 1, 2))):
        action, _, rest = title.partition(" ")
        if way == 0:
            title = title.upper()
        elif way == 1:
            title = "SOP " + title
        elif way == 2:
            title = f"{title} pada {unit['name']}"
        elif way == 3:
            title = f"{title} {unit['name']} Kota Uji"
        elif way == 4:
            title = f"{SYNONYMS.get(action, action)} {rest}"
        elif way == 5:
            title = f"{title} Tahun {chance.randrange(2021, 2027)}"
        elif way == 6:
            title = f"Tata Cara {title}"
        else:
            title = f"{title} di Lingkungan {unit['name']}"
    return title


def plant(sops, share, chance):
    """Gives so many per cent of the SOPs the title of another one, of another unit, in other words."""
    originals, copies = [], {}
    for sop in sops:
        source = chance.choice(originals) if originals and chance.randrange(100) < share else None
        if source and source["unit"] is not sop["unit"] and copies.get(source["number"], 0) < 4:
            copies[source["number"]] = copies.get(source["number"], 0) + 1
            sop["title"], sop["source"] = rewritten(source["title"], sop["unit"], chance), source["number"]
        else:
            sop["source"] = sop["number"]
            originals.append(sop)


def make_units(count):
    """Units in the proportions of a real city: two thirds dinas, one sixth badan, one sixth kecamatan."""
    units = []
    for number in range(1, count + 1):
        group = ("dinas", "dinas", "dinas", "dinas", "badan", "kecamatan")[(number - 1) % 6]
        name = f"{group.capitalize()} Rekaan {number:02}"
        former = [f"Kantor Rekaan {number:02}"] if number % 5 == 0 else []
        units.append({"id": f"{group}-{number:02}", "name": name, "group": group, "former": former})
    return units


def unit_text(unit, chance):
    """How a register names a unit: mostly by id, at times by its full or its former name."""
    mark = chance.randrange(20)
    return unit["former"][0] if mark == 0 and unit["former"] else unit["name"] if mark < 4 else unit["id"]


def make_sops(units, per_unit, as_of, chance, title, total=None):
    sops = []
    for unit, number in itertools.product(units, range(1, per_unit + 1)):
        if total is not None and len(sops) == total:
            break
        shared = unit is units[0] and number <= SHARED_SOPS
        state = (None if shared else pick(chance, STATUS_SHARES)) or "inForce"
        created = as_of - datetime.timedelta(days=chance.randrange(200, 2000))
        effective = created + datetime.timedelta(days=chance.randrange(14, 90))
        if state == "future":
            effective = as_of + datetime.timedelta(days=chance.randrange(1, 200))
        sops.append({"number": f"{chance.randrange(10, 99)}0/{number:03}/SOP/{unit['id'].upper()}/{created.year}",
                     "title": next(title), "unit": unit, "shared": shared, "state": state, "codes": [],
                     "created": created, "effective": None if state in ("draft", "undated") else effective,
                     "revoked": as_of - datetime.timedelta(days=30) if state == "revoked" else None})
    return sops


def make_maps(units, count, chance, title):
    """One level-0 map per 60, one level-1 map in six, the rest cross-function maps; then rows without a drawing."""
    maps, groups = [], max(1, count // 60)
    for number in range(count + round(count * PAPER_MAPS)):
        group = number % groups + 1
        code = f"UJI-{group:02}"
        if number >= groups:
            sub = (number // groups - 1) // 6 + 1
            step = (number // groups - 1) % 6
            code += f".{sub:02}" + (f".CFM.{step:02}" if step else "")
        unit = units[number % len(units)]
        file = f"maps/{unit['id']}/{code}.bpmn" if number < count else ""
        maps.append({"code": code, "title": next(title), "unit": unit, "file": file, "sop": None, "declares": None})
    return maps


def tie(maps, sops, chance):
    """Ties SOPs to maps of the same unit, in each of the ways an office uses; returns the confirmed links."""
    free, confirmed = {}, []
    for sop in sops:
        free.setdefault(sop["unit"]["id"], []).append(sop)
    for map_ in maps:
        way, own = pick(chance, LINK_SHARES), free.get(map_["unit"]["id"])
        if way is None or not own:
            continue
        sop = own.pop()
        if way == "register":
            map_["sop"] = sop
        elif way == "code":
            sop["codes"].append(map_["code"] + (".SOP.01" if ".CFM." in map_["code"] else ""))
        elif way == "declared":
            map_["declares"] = sop["number"]
        elif way == "title":
            sop["title"], sop["source"] = "SOP " + map_["title"], sop["number"] + "*"
        else:
            confirmed.append((map_["code"], sop["number"]))
    return confirmed


def make_evidence(units, sops, as_of, chance):
    rows, full = [], {unit["id"] for unit in units if chance.random() < FULLY_APPLIED_UNITS}

    def add(subject, kind, days, until=""):
        date = as_of - datetime.timedelta(days=days)
        rows.append([f"B-{len(rows) + 1:05}", subject, kind, date, until, f"Data dukung {kind}",
                     f"https://bukti.kota-uji.example/{len(rows) + 1}", ""])

    for sop in sops:
        if sop["state"] != "inForce":
            continue
        if sop["shared"] or sop["unit"]["id"] in full or chance.random() < APPLIED_SOPS:
            add(sop["number"], "penerapan", chance.randrange(1, 170), as_of.replace(month=12, day=31))
        elif chance.random() < 0.3:
            add(sop["number"], "penerapan", 800, as_of - datetime.timedelta(days=400))
        if chance.random() < EVALUATED_SOPS:
            add(sop["number"], "evaluasi", chance.randrange(60, 170))
            if chance.random() < 0.5:
                add(sop["number"], "tindak-lanjut", chance.randrange(1, 60))
    for unit in units:
        add(unit["id"], "sosialisasi", chance.randrange(1, 170))
    return rows


def draw(map_, chance):
    """The BPMN text of one map: one lane for levels 0 and 1, three to six lanes for a cross-function map."""
    crossing = ".CFM." in map_["code"]
    ranks = sorted(chance.sample(range(len(POSITIONS)), chance.randrange(3, 7) if crossing else 1))
    lanes = [POSITIONS[rank] for rank in ranks]
    unnamed = chance.randrange(len(lanes)) if crossing and chance.random() < UNNAMED_LANES else None
    nodes, flows, lane, down, last = [], [], 0, 1, chance.randrange(9, 17)
    for step in range(last + 1):
        kind = "startEvent" if step == 0 else "endEvent" if step == last else \
            "exclusiveGateway" if step % 4 == 3 else "userTask"
        name = {"startEvent": "Permohonan masuk", "endEvent": "Selesai", "exclusiveGateway": "Memenuhi syarat?"}.get(
            kind, f"{chance.choice(ACTIVITIES)} {chance.choice(OBJECTS).lower()}")
        if step and len(lanes) > 1 and chance.random() < 0.7:       # down to the head of office and up again
            if not 0 <= lane + down < len(lanes):
                down = -down
            lane += down
        nodes.append((f"n{step}", kind, name, lane, step, 0))
        if step:
            flows.append((f"n{step - 1}", f"n{step}", "Ya" if nodes[step - 1][1] == "exclusiveGateway" else ""))
        if kind == "exclusiveGateway":
            nodes.append((f"x{step}", "endEvent", "Ditolak", lane, step, 1))
            nodes[-2:] = nodes[-1:] + nodes[-2:-1]      # the main line stays last, so that n(step) is found by place
            flows.append((f"n{step}", f"x{step}", "Tidak"))
    return bpmn(map_, lanes, unnamed, nodes, flows, last)


def size(kind):
    return {"userTask": (120, 80), "exclusiveGateway": (50, 50)}.get(kind, (36, 36))


def bpmn(map_, lanes, unnamed, nodes, flows, last):
    """Writes model and drawing: lanes are bands, one step a column, every edge orthogonal."""
    out = ['<?xml version="1.0" encoding="UTF-8"?>',
           f'<bpmn:definitions {BPMN} id="d" targetNamespace="https://kota-uji.example" exporter="Contoh" '
           'exporterVersion="1">',
           f'<bpmn:collaboration id="c"><bpmn:participant id="p" name={quoteattr(map_["unit"]["name"])} '
           'processRef="w" /></bpmn:collaboration>',
           f'<bpmn:process id="w" name={quoteattr(map_["code"] + " " + map_["title"])} isExecutable="false">']
    if map_["declares"]:
        out.append(f'<bpmn:documentation>SOP: {map_["declares"]}</bpmn:documentation>')
    out.append('<bpmn:laneSet id="ls">')
    for index, lane in enumerate(lanes):
        name = "" if index == unnamed else f" name={quoteattr(lane)}"
        refs = "".join(f"<bpmn:flowNodeRef>{node[0]}</bpmn:flowNodeRef>" for node in nodes if node[3] == index)
        out.append(f'<bpmn:lane id="l{index}"{name}>{refs}</bpmn:lane>')
    out.append("</bpmn:laneSet>")
    out += [f"<bpmn:{kind} id=\"{id_}\" name={quoteattr(name)} />" for id_, kind, name, _, _, _ in nodes]
    for index, (source, target, name) in enumerate(flows):
        label = f' name="{name}"' if name else ""
        out.append(f'<bpmn:sequenceFlow id="f{index}"{label} sourceRef="{source}" targetRef="{target}" />')
    out.append("</bpmn:process>")

    width = 80 + (last + 1) * COLUMN
    out.append('<bpmndi:BPMNDiagram id="bd"><bpmndi:BPMNPlane id="bp" bpmnElement="c">')
    out.append(shape("p", LEFT, TOP, width, LANE_HEIGHT * len(lanes)))
    out += [shape(f"l{i}", LEFT + 30, TOP + i * LANE_HEIGHT, width - 30, LANE_HEIGHT) for i in range(len(lanes))]
    place = {}
    for id_, kind, _, lane, column, row in nodes:
        w, h = size(kind)
        x, y = LEFT + 70 + column * COLUMN + COLUMN // 2, TOP + lane * LANE_HEIGHT + 80 + row * 110
        place[id_] = (x, y, w, h)
        out.append(shape(id_, x - w // 2, y - h // 2, w, h))
    for index, (source, target, _) in enumerate(flows):
        (ax, ay, aw, ah), (bx, by, bw, bh) = place[source], place[target]
        if ax == bx:
            way = [(ax, ay + ah // 2), (bx, by - bh // 2)]
        else:
            bend = (ax + bx) // 2
            way = [(ax + aw // 2, ay), (bend, ay), (bend, by), (bx - bw // 2, by)]
        points = "".join(f'<di:waypoint x="{x}" y="{y}" />' for x, y in way)
        out.append(f'<bpmndi:BPMNEdge id="f{index}_di" bpmnElement="f{index}">{points}</bpmndi:BPMNEdge>')
    out.append("</bpmndi:BPMNPlane></bpmndi:BPMNDiagram></bpmn:definitions>")
    return "\n".join(out) + "\n"


def shape(element, x, y, width, height):
    return (f'<bpmndi:BPMNShape id="{element}_di" bpmnElement="{element}">'
            f'<dc:Bounds x="{x}" y="{y}" width="{width}" height="{height}" /></bpmndi:BPMNShape>')


def matrix_rows(maps, chance):
    by_code = {map_["code"]: map_["title"] for map_ in maps}
    for map_ in maps:
        parts = map_["code"].split(".")
        process, sub = parts[0], ".".join(parts[:2]) if len(parts) > 1 else ""
        cfm = map_["code"] if len(parts) > 2 else ""
        yield [process, by_code.get(process, ""), sub, by_code.get(sub, ""), cfm, by_code.get(cfm, ""),
               map_["sop"]["number"] if map_["sop"] else "", map_["sop"]["title"] if map_["sop"] else "",
               unit_text(map_["unit"], chance), map_["file"]]


def sop_rows(sops, chance):
    status = {"draft": "draf", "revoked": "dicabut", "superseded": "digantikan"}
    for sop in sops:
        ratified = "" if sop["state"] in ("draft", "unratified") else "Kepala " + sop["unit"]["name"]
        yield [sop["number"], sop["title"], unit_text(sop["unit"], chance), "semua" if sop["shared"] else "",
               ";".join(sop["codes"]), status.get(sop["state"], "berlaku"), sop["created"], "", sop["effective"] or "",
               sop["revoked"] or "", ratified, "", "", "PermenPANRB Nomor 35 Tahun 2012",
               chance.choice(("administratif", "teknis")), chance.choice(("ya", "tidak")), "", ""]


def write(folder, name, text):
    path = os.path.join(folder, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text)


def write_table(folder, name, heading, rows):
    with open(os.path.join(folder, name), "w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(heading)
        table.writerows(rows)


def write_yaml(folder, units, confirmed, as_of):
    lines = ["# A made-up city, written by generate-city.py.",
             f"agency: {{id: kota-uji, name: Kota Uji, kind: kota, period: {as_of.year}}}", f"asOf: {as_of}", "units:"]
    lines += [f"  - {{id: {u['id']}, name: {u['name']}, parent: null, peerGroup: {u['group']}, "
              f"formerNames: [{', '.join(u['former'])}], responsible: Kasubag Umum dan Kepegawaian}}" for u in units]
    write(folder, "agency.yaml", "\n".join(lines) + "\n")
    answer = "{column: selfAssessment, choice: B, reason: \"Penilaian mandiri.\", evidence: []}"
    answers = [f"  {indicator}:\n    - {answer}"
               for indicator in ("tl.probis.peta", "tl.probis.sop", "tl.probis.penerapan")]
    write(folder, "answers.yaml", "agency:\n" + "\n".join(answers) + "\n")
    links = [f"- {{map: {map_}, sop: {sop}, by: Bagian Organisasi, on: {as_of}, reason: \"Isi sama.\"}}"
             for map_, sop in confirmed]
    write(folder, "links.yaml", "\n".join(links or ["[]"]) + "\n")


def main():
    chosen = arguments()
    as_of, folder, chance = chosen.as_of, chosen.output, random.Random(chosen.seed)
    title = titles(chance)
    units = make_units(chosen.units)
    maps = make_maps(units, chosen.maps, chance, title)
    if chosen.near_duplicates:
        title = telling_titles(chance)
    per_unit = chosen.sops_per_unit if chosen.sops is None else -(-chosen.sops // len(units))
    sops = make_sops(units, per_unit, as_of, chance, title, chosen.sops)
    if chosen.near_duplicates:
        plant(sops, chosen.near_duplicates, chance)
    confirmed = tie(maps, sops, chance)
    evidence = make_evidence(units, sops, as_of, chance)

    os.makedirs(folder, exist_ok=True)
    write_yaml(folder, units, confirmed, as_of)
    for map_ in maps:
        text = draw(map_, chance)
        if chance.random() < TRUNCATED_MAPS:
            text = text[:len(text) // 2]
        if map_["file"]:
            write(folder, map_["file"], text)
    write_table(folder, "maps.csv", MAPS_HEADING, matrix_rows(maps, chance))
    write_table(folder, "sops.csv", SOPS_HEADING, sop_rows(sops, chance))
    if chosen.titles:
        with open(chosen.titles, "w", encoding="utf-8") as file:
            for sop in sops:
                unit = sop["unit"]
                file.write("\t".join((sop["number"], unit["id"], unit["name"], sop["title"],
                                      sop.get("source", sop["number"]))) + "\n")
    write_table(folder, "evidence.csv", EVIDENCE_HEADING, evidence)
    print(f"{len(units)} units, {chosen.maps} map files, {len(maps)} matrix rows, {len(sops)} SOPs, "
          f"{len(evidence)} pieces of evidence", file=sys.stderr)


if __name__ == "__main__":
    main()
