#!/usr/bin/env python3
"""Writes one BPMN map of about any size, for timing: lanes, tasks, gateways, flows and a full drawing.

usage: generate-map.py MEGABYTES OUT.bpmn

The same size gives the same bytes.
"""
import sys

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" \
xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" \
xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="Definitions_1" targetNamespace="http://contoh.example/peta">
"""
LANES = 6
WORK = ("Memeriksa kelengkapan berkas", "Mencatat permohonan", "Menandatangani surat", "Mengarsipkan dokumen")


def rows(count):
    """The process, then its drawing, a line at a time."""
    yield HEAD
    yield '  <bpmn:process id="P" name="Pelayanan besar" isExecutable="false">\n    <bpmn:laneSet id="LS">\n'
    for lane in range(LANES):
        yield f'      <bpmn:lane id="Lane_{lane}" name="Seksi {lane + 1}">\n'
        for task in range(lane, count, LANES):
            yield f'        <bpmn:flowNodeRef>Task_{task}</bpmn:flowNodeRef>\n'
        yield '      </bpmn:lane>\n'
    yield '    </bpmn:laneSet>\n'
    for task in range(count):
        yield f'    <bpmn:userTask id="Task_{task}" name="{WORK[task % len(WORK)]} tahap {task + 1}">\n'
        if task % 8 == 0:
            yield '      <bpmn:documentation>Waktu paling lama satu hari kerja &amp; dicatat.</bpmn:documentation>\n'
        if task:
            yield f'      <bpmn:incoming>Flow_{task - 1}</bpmn:incoming>\n'
        if task + 1 < count:
            yield f'      <bpmn:outgoing>Flow_{task}</bpmn:outgoing>\n'
        yield '    </bpmn:userTask>\n'
    for flow in range(count - 1):
        yield f'    <bpmn:sequenceFlow id="Flow_{flow}" sourceRef="Task_{flow}" targetRef="Task_{flow + 1}" />\n'
    yield '  </bpmn:process>\n  <bpmndi:BPMNDiagram id="D">\n    <bpmndi:BPMNPlane id="Plane" bpmnElement="P">\n'
    for lane in range(LANES):
        yield (f'      <bpmndi:BPMNShape id="Lane_{lane}_di" bpmnElement="Lane_{lane}" isHorizontal="true">'
               f'<dc:Bounds x="0" y="{lane * 120}" width="{count * 150}" height="120" /></bpmndi:BPMNShape>\n')
    for task in range(count):
        yield (f'      <bpmndi:BPMNShape id="Task_{task}_di" bpmnElement="Task_{task}">\n        <dc:Bounds '
               f'x="{task * 150 + 40}" y="{task % LANES * 120 + 20}" width="100" height="80" />\n'
               '      </bpmndi:BPMNShape>\n')
    for flow in range(count - 1):
        y, z = flow % LANES * 120 + 60, (flow + 1) % LANES * 120 + 60
        yield (f'      <bpmndi:BPMNEdge id="Flow_{flow}_di" bpmnElement="Flow_{flow}">\n'
               f'        <di:waypoint x="{flow * 150 + 140}" y="{y}" />\n'
               f'        <di:waypoint x="{flow * 150 + 190}" y="{z}" />\n      </bpmndi:BPMNEdge>\n')
    yield '    </bpmndi:BPMNPlane>\n  </bpmndi:BPMNDiagram>\n</bpmn:definitions>\n'


def main():
    if len(sys.argv) != 3 or not sys.argv[1].isdigit():
        sys.exit(__doc__)
    each = sum(map(len, rows(2000))) / 2000
    with open(sys.argv[2], 'w', encoding='utf-8') as out:
        out.writelines(rows(max(2, round(int(sys.argv[1]) * 1_000_000 / each))))


if __name__ == '__main__':
    main()
