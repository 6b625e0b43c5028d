#!/usr/bin/env python3
"""Breaks real maps in a thousand ways and compares every figure of the tool with an independent reader's.

usage: compare-with-reference.py TOOL REFERENCE CORPUS [--count 3000] [--seed 1] [--keep FOLDER]

TOOL is the tatalaksana binary, REFERENCE the reference program (Python with lxml; this script must run in an
environment that has lxml), CORPUS a folder of BPMN files. The same seed gives the same mutants. Ends with 1 where
a figure or a verdict differs, and keeps the mutants in question in FOLDER.
"""
import argparse
import copy
import importlib.util
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile

from lxml import etree

MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL"
NODES = (
    "task userTask manualTask serviceTask sendTask receiveTask scriptTask businessRuleTask subProcess adHocSubProcess "
    "transaction callActivity exclusiveGateway parallelGateway inclusiveGateway eventBasedGateway complexGateway "
    "startEvent endEvent intermediateCatchEvent intermediateThrowEvent boundaryEvent").split()
OTHERS = (
    "process lane laneSet participant collaboration sequenceFlow messageFlow dataObject group textAnnotation "
    "linkEventDefinition compensateEventDefinition documentation extensionElements conditionExpression choreography").split()
REFERENCES = "sourceRef targetRef attachedToRef processRef bpmnElement default categoryValueRef".split()
TEXT_REFERENCES = "flowNodeRef incoming outgoing sourceRef targetRef".split()
NAMES = ["", " ", "\u00a0", "\u3000 ", "x", "  Dua  kata ", "A & B", "Émile", "<b>", "a\tb\nc", "\u200b", "\x85"]
# Not those that Python's float takes for numbers and XML does not: 1_000, inf, other scripts' digits.
NUMBERS = ["", "-5", "1e3", " 7 ", "0x10", "1,5", "00012.50", "+3", ".5", "5.", "-", "1e", "7 8"]
FLAGS = ["true", "false", "1", "0", " true ", "TRUE", "yes", ""]
ENCODINGS = ["UTF-8", "UTF-16", "ISO-8859-1", "windows-1252", "US-ASCII", "UTF-16LE", "UTF-16BE"]


class Mutant:
    """One map on its way to be something else."""

    def __init__(self, data, rng):
        self.rng = rng
        self.root = etree.fromstring(data, etree.XMLParser(huge_tree=True, resolve_entities=False, no_network=True))
        self.done = []

    def elements(self, *names):
        found = [e for e in self.root.iter() if isinstance(e.tag, str)]
        return [e for e in found if etree.QName(e).localname in names] if names else found

    def pick(self, *names):
        found = self.elements(*names)
        return self.rng.choice(found) if found else None

    def ids(self):
        return [e.get("id") for e in self.elements() if e.get("id")] or ["x"]

    def reference(self):
        """What a reference may say: any id there is, one that is not, a QName, blanks around it."""
        value = self.rng.choice(self.ids())
        return self.rng.choice([
            value, value, value, "x:" + value, "a:b:" + value, " " + value + "\n", "nobody", "", " ", ":", value + ":",
            "x: " + value, "\u00a0" + value, value.upper(), "x:" + value + ":y"])

    # Each mutation below changes one thing.

    def drop_element(self):
        e = self.pick()
        if e is not None and e is not self.root and e.getparent() is not None:
            e.getparent().remove(e)

    def drop_attribute(self):
        e = self.pick()
        if e is not None and e.attrib:
            del e.attrib[self.rng.choice(list(e.attrib))]

    def duplicate(self):
        e = self.pick()
        if e is not None and e is not self.root:
            e.addnext(copy.deepcopy(e))

    def move(self):
        e, to = self.pick(), self.pick()
        if e is not None and e is not self.root and e is not to and e not in list(to.iterancestors()):
            to.append(e) if self.rng.random() < 0.5 else to.insert(0, e)

    def move_model(self):
        e, to = self.pick(*NODES, *OTHERS), self.pick("process", "subProcess", "lane", "definitions", "participant")
        if e is not None and to is not None and e is not self.root and e is not to and e not in list(to.iterancestors()):
            to.append(e)

    def move_lane(self):
        e, to = self.pick("lane", "laneSet", "flowNodeRef"), self.pick("lane", "childLaneSet", "process", "subProcess")
        if e is not None and to is not None and e is not to and e not in list(to.iterancestors()):
            to.append(e)

    def rename_id(self):
        e = self.pick()
        if e is not None:
            e.set("id", self.rng.choice([self.rng.choice(self.ids()), "", " ", "new", "x:y", self.reference()]))

    def rename_everywhere(self):
        old, new = self.rng.choice(self.ids()), "Ganti_" + str(self.rng.randrange(9))
        for e in self.elements():
            for name, value in e.attrib.items():
                if value == old:
                    e.set(name, new)
            if e.text == old:
                e.text = new

    def swap_references(self):
        found = [(e, n) for e in self.elements() for n in REFERENCES if n in e.attrib]
        if len(found) > 1:
            (a, n), (b, m) = self.rng.sample(found, 2)
            a.attrib[n], b.attrib[m] = b.attrib[m], a.attrib[n]

    def change_reference(self):
        found = [(e, n) for e in self.elements() for n in REFERENCES if n in e.attrib]
        if found:
            e, name = self.rng.choice(found)
            e.set(name, self.reference())

    def change_text_reference(self):
        e = self.pick(*TEXT_REFERENCES)
        if e is not None:
            e.text = self.reference()
            if self.rng.random() < 0.3:
                e.append(etree.Comment("x"))
                e[-1].tail = self.rng.choice(["", " ", "y"])
            if self.rng.random() < 0.1:
                etree.SubElement(e, "{%s}documentation" % MODEL).text = self.reference()

    def add_reference(self):
        e = self.pick(*NODES, *OTHERS)
        if e is not None:
            e.set(self.rng.choice(REFERENCES), self.reference())

    def add_text_reference(self):
        e = self.pick("lane", *NODES, "association", "dataInputAssociation")
        if e is not None:
            etree.SubElement(e, "{%s}%s" % (MODEL, self.rng.choice(TEXT_REFERENCES))).text = self.reference()

    def change_kind(self):
        e = self.pick(*NODES, *OTHERS)
        if e is not None and e is not self.root:
            e.tag = "{%s}%s" % (MODEL, self.rng.choice(NODES + OTHERS))

    def change_namespace(self):
        e = self.pick()
        if e is not None and e is not self.root:
            uri = self.rng.choice([etree.QName(x).namespace or "urn:x" for x in self.elements()] + ["urn:vendor"])
            e.tag = "{%s}%s" % (uri, etree.QName(e).localname)

    def add_element(self):
        e = self.pick()
        if e is not None:
            new = etree.SubElement(e, "{%s}%s" % (MODEL, self.rng.choice(NODES + OTHERS)))
            for name in self.rng.sample(REFERENCES, 2):
                new.set(name, self.reference())
            if self.rng.random() < 0.7:
                new.set("id", "neu%d" % self.rng.randrange(99))

    def wrap(self):
        e = self.pick()
        if e is not None and e is not self.root and e.getparent() is not None:
            parent = e.getparent()
            new = etree.Element("{%s}%s" % (MODEL, self.rng.choice(["subProcess", "lane", "process", "extensionElements"])))
            parent.replace(e, new)
            new.append(e)

    def change_name(self):
        e = self.pick("lane", "participant", *NODES, "sequenceFlow", "linkEventDefinition")
        if e is not None:
            e.set("name", self.rng.choice(NAMES))

    def change_flag(self):
        e = self.pick(*NODES)
        if e is not None:
            e.set(self.rng.choice(["triggeredByEvent", "isForCompensation"]), self.rng.choice(FLAGS))

    def change_number(self):
        e = self.pick("Bounds", "waypoint")
        if e is not None:
            name = self.rng.choice(["x", "y", "width", "height"])
            old = e.get(name) or "0"
            e.set(name, self.rng.choice(NUMBERS + [old + "0", "-" + old, str(self.rng.randrange(2000))]))

    def attach(self):
        e = self.pick("boundaryEvent", "startEvent", "intermediateCatchEvent")
        if e is not None:
            e.tag = "{%s}boundaryEvent" % MODEL
            e.set("attachedToRef", self.reference())

    def draw_elsewhere(self):
        e, to = self.pick("BPMNShape", "BPMNEdge", "BPMNPlane", "Bounds"), self.pick("BPMNPlane", "BPMNDiagram", "BPMNShape")
        if e is not None and to is not None and e is not to and e not in list(to.iterancestors()):
            to.append(e)

    def split_text(self):
        e = self.pick(*TEXT_REFERENCES)
        if e is not None and e.text:
            middle = len(e.text) // 2
            comment = self.rng.choice([etree.Comment("x"), etree.PI("x", "y")])
            comment.tail, e.text = e.text[middle:], e.text[:middle]
            e.insert(0, comment)

    def event_definition(self):
        e = self.pick(*NODES)
        if e is not None:
            kind = self.rng.choice(["link", "compensate", "message", "vendor", "timer"])
            new = etree.SubElement(e, "{%s}%sEventDefinition" % (MODEL, kind))
            if self.rng.random() < 0.6:
                new.set("name", self.rng.choice(["", "A", "B"]))

    # The whole

    def bytes(self):
        rng = self.rng
        encoding = rng.choice(ENCODINGS) if rng.random() < 0.3 else "UTF-8"
        try:
            data = etree.tostring(self.root, encoding=encoding, xml_declaration=rng.random() < 0.9 or encoding != "UTF-8")
        except (etree.SerialisationError, LookupError, ValueError):
            data = etree.tostring(self.root, encoding="UTF-8")
        roll = rng.random()
        if roll < 0.05:
            self.done.append("cut")
            data = data[:rng.randrange(len(data))]
        elif roll < 0.10:
            self.done.append("byte")
            place = rng.randrange(len(data))
            data = data[:place] + bytes([rng.randrange(256)]) + data[place + 1:]
        elif roll < 0.14 and encoding == "UTF-8":
            self.done.append("bom")
            data = b"\xef\xbb\xbf" + data
        elif roll < 0.20 and encoding == "UTF-8":
            self.done.append("prefix")
            prefixes = sorted(set(re.findall(rb"<([A-Za-z0-9]+):", data)))
            if prefixes:
                old, new = rng.choice(prefixes), rng.choice([b"q", b"bpmn", b"x-1", b"_", "ü".encode()])
                for left in (b"<", b"</", b"xmlns:"):
                    right = b"=" if left == b"xmlns:" else b":"
                    data = data.replace(left + old + right, left + new + right)
        return data


MUTATIONS = [
    value for name, value in sorted(vars(Mutant).items())
    if not name.startswith("_") and name not in ("elements", "pick", "ids", "reference", "bytes")]


def mutant(data, seed):
    rng = random.Random(seed)
    made = Mutant(data, rng)
    for mutation in rng.choices(MUTATIONS, k=rng.choice([1, 1, 2, 3, 5, 12])):
        try:
            mutation(made)
            made.done.append(mutation.__name__)
        except ValueError:  # a text that XML cannot hold
            pass
    return made.bytes(), made.done


def differences(row, object):
    """The columns that differ, or the verdict."""
    state, counts = object["state"], object["counts"]
    if row["ok"] == 1 and row["bpmn"] == 1:
        if state != "read":
            return ["%s: %s" % (state, json.dumps(object["reason"], ensure_ascii=False))]
        return ["%s: %s, here %s" % (k, row[k], v) for k, v in counts.items() if int(row[k] or 0) != v]
    nearly = row["ok"] == 1 and "bpmn" in str(row["error"]).lower()
    return ["read, but: " + row["error"]] if state == "read" and not nearly else []


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("tool")
    parser.add_argument("reference")
    parser.add_argument("corpus")
    parser.add_argument("--count", type=int, default=3000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", default="")
    arguments = parser.parse_args()
    spec = importlib.util.spec_from_file_location("reference", arguments.reference)
    reference = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(reference)

    found = sorted(p for p in pathlib.Path(arguments.corpus).rglob("*") if p.suffix in (".bpmn", ".bpmn2", ".xml"))
    files = []
    for path in found:
        data = path.read_bytes()
        row = reference.truth(str(path)) if len(data) < 60_000 else {"ok": 0, "bpmn": 0}
        if row["ok"] == 1 and row["bpmn"] == 1:
            files.append((path, data))
    rng = random.Random(arguments.seed)
    bad = compared = read = 0
    with tempfile.TemporaryDirectory() as folder:
        for start in range(0, arguments.count, 500):
            paths = {}
            for number in range(start, min(start + 500, arguments.count)):
                path, data = rng.choice(files)
                made, done = mutant(data, "%d/%d" % (arguments.seed, number))
                target = pathlib.Path(folder) / ("%06d.bpmn" % number)
                target.write_bytes(made)
                paths[str(target)] = (path.name, done, made)
            run = subprocess.run(
                [arguments.tool, "map", "inspect", "--format", "ndjson", *paths], capture_output=True, text=True)
            objects = [json.loads(line) for line in run.stdout.splitlines()]
            if len(objects) != len(paths):
                sys.exit("the tool ended with %d: %s" % (run.returncode, run.stderr[-500:]))
            for object in objects:
                name, done, made = paths[object["file"]]
                row = reference.truth(object["file"])
                compared += 1
                read += object["state"] == "read"
                wrong = differences(row, object)
                if wrong:
                    bad += 1
                    print("%s of %s (%s): %s" % (pathlib.Path(object["file"]).name, name, ", ".join(done), "; ".join(wrong)))
                    if arguments.keep:
                        pathlib.Path(arguments.keep).mkdir(parents=True, exist_ok=True)
                        (pathlib.Path(arguments.keep) / pathlib.Path(object["file"]).name).write_bytes(made)
            for path in paths:
                pathlib.Path(path).unlink()
    print("%d mutants compared, %d of them read, %d differ" % (compared, read, bad))
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
