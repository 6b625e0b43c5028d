import Findings
import ProcessMaps
import Testing

@Suite("When timers ring")
struct TimerTests {
    static let map = MapFixtures.file(
        """
        <timerEventDefinition id="T1"><timeCycle>R/P1M</timeCycle></timerEventDefinition>
        <timerEventDefinition><timeDate>2026-01-01</timeDate></timerEventDefinition>
        <process id="P"><documentation>Tenggat <timeDuration>P9D</timeDuration></documentation>
          <startEvent id="rujukan"><eventDefinitionRef>T1</eventDefinitionRef></startEvent>
          <task id="kerja"/>
          <boundaryEvent id="tenggat" attachedToRef="kerja"><timerEventDefinition id="T2">
            <timeDuration xsi:type="tFormalExpression" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
              P3D
            </timeDuration><timeDuration>P4D</timeDuration>
          </timerEventDefinition></boundaryEvent>
          <intermediateCatchEvent id="tanggal"><timerEventDefinition>
            <timeDate><![CDATA[2026-06-30]]></timeDate></timerEventDefinition></intermediateCatchEvent>
          <intermediateCatchEvent id="kosong"><timerEventDefinition/></intermediateCatchEvent>
          <intermediateCatchEvent id="pesan"><messageEventDefinition/></intermediateCatchEvent>
          <task id="salah"><timerEventDefinition><timeDuration>P1D</timeDuration></timerEventDefinition></task>
        </process>
        """)

    @Test(
        "a timer says what its definition says, in the event or referred to; the first of several counts",
        arguments: [
            ("rujukan", TimerDefinition.Kind.timeCycle, "R/P1M"), ("tenggat", .timeDuration, "P3D"),
            ("tanggal", .timeDate, "2026-06-30"),
        ])
    func said(_ id: String, _ kind: TimerDefinition.Kind, _ text: String) throws {
        let timer = try #require(Self.map.map.timers[try Self.map.map.node(id)])
        #expect(timer.kind == kind)
        #expect(Self.map.map[timer.text] == text)
    }

    @Test("what is no timer, or does not say when it rings, has no time", arguments: ["kosong", "pesan", "salah"])
    func unsaid(_ id: String) throws {
        #expect(Self.map.state == .read)
        #expect(Self.map.map.timers[try Self.map.map.node(id)] == nil)
    }

    @Test("an element of a timer outside a definition is no timer, and counts stay what they were")
    func elsewhere() {
        #expect(Self.map.map.timers.count == 3)
        #expect(Self.map.map.notes.map { Self.map.map[$0.text] } == ["Tenggat P9D"])
    }
}
