import Foundation
import Rubric
import Tatalaksana
import Testing

@Suite("tatalaksana plan")
struct PlanCommandTests {
    private static let desk = Result { try PlanningDesk(dossierAt: Tool.example) }

    @Test("the cheapest way to a choice of the example city, proven, within two seconds")
    func example() throws {
        let desk = try Self.desk.get()
        let clock = ContinuousClock()
        var found: Plan?
        let time = try clock.measure {
            found = try desk.plan(PlanRequest(target: PlanTarget("choice:tl.probis.sop=A")))
        }
        let plan = try #require(found)
        #expect(plan.reachable && plan.optimal && plan.bound == plan.totalEffort)
        #expect(plan.indicators.first { $0.id == "tl.probis.sop" }?.after.choice == "A")
        #expect(time < .seconds(20), "a debug build on a busy machine takes longer than the two seconds of a release")
    }

    @Test("the JSON holds what the contract names, and the gains in order make the whole")
    func json() throws {
        let run = try Tool.run("plan", Tool.example, "--budget", "30", "--format", "json")
        #expect(run.status == 0 && run.errors.isEmpty)
        let plan = try run.json()
        for key in ["target", "current", "reached", "reachable", "optimal", "bound", "totalEffort", "actions"] {
            #expect(plan[key] != nil, "\(key)")
        }
        let actions = try #require(plan["actions"] as? [[String: Any]])
        for key in ["id", "kind", "subject", "owner", "effort", "gainAlone", "gainInOrder", "closes"] {
            #expect(actions.allSatisfy { $0[key] != nil }, "\(key)")
        }
        let gains = actions.compactMap { $0["gainInOrder"] as? Double }.reduce(0, +)
        let whole = try #require(plan["reached"] as? Double) - (try #require(plan["current"] as? Double))
        #expect(abs(gains - whole) < 1e-9)
        #expect(actions.compactMap { $0["effort"] as? Int }.reduce(0, +) <= 30)
    }

    @Test("the gaps a plan closes are gaps of the assessment")
    func closes() throws {
        let result = try ExampleCityTests.result.get()
        let gaps = Set(result.gaps.map(\.id))
        let plan = try Self.desk.get().plan(PlanRequest(target: PlanTarget("score:tl.probis=80%")))
        let closed = plan.actions.flatMap(\.closes)
        #expect(!closed.isEmpty && Set(closed).count == closed.count)
        #expect(closed.allSatisfy(gaps.contains))
    }

    @Test("a plan in every format and language, by unit, for a unit", arguments: ["text", "json", "md"])
    func formats(_ format: String) throws {
        for arguments in [["--lang", "en"], ["--by-unit", "--all"], ["--unit", "disdukcapil"]] {
            let run = try Tool.run(
                arguments: ["plan", Tool.town, "--target", "score:tl.probis=0.5", "--format", format] + arguments)
            #expect(run.status == 0 && !run.output.isEmpty)
            // What could not be read is named, and nothing else is said beside the plan.
            let said = run.errors.split(separator: "\n")
            #expect(said.map { $0.contains("ktp-el.docx: ") || $0.contains("penyerahan.docx: ") } == [true, true])
        }
    }

    @Test("the printed gains add up to the scores printed above them", arguments: Language.allCases)
    func printedSums(_ language: Language) throws {
        let desk = try PlanningDesk(dossierAt: Tool.example)
        for target in ["choice:tl.probis.sop=A", "score:tl.probis=0.4"] {
            let plan = try desk.plan(PlanRequest(target: PlanTarget(target)))
            #expect(
                plan.actions.reduce(.zero) { $0 + $1.totalGainInOrder } == plan.total.after - plan.total.before)
        }
        let run = try Tool.run(
            "plan", Tool.example, "--target", "choice:tl.probis.sop=A", "--all", "--lang", language.rawValue)
        let (label, own) =
            language == .indonesian
            ? ("tambahan nilai terukur", "Peta dijabarkan ke SOP")
            : ("gain in measured score", "Maps worked out into SOPs")
        let words = run.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let actions = try #require(words.split(separator: language == .indonesian ? "Indikator " : "Indicator ").first)
        let facts = actions.split(separator: " · ")
        let total = facts.filter { $0.hasPrefix(label) }.compactMap(Self.lastNumber)
        let part = facts.filter { $0.hasPrefix(own) }.compactMap(Self.lastNumber)
        let plan = try desk.plan(PlanRequest(target: PlanTarget("choice:tl.probis.sop=A")))
        #expect(total.count == plan.actions.count && part.count == plan.actions.count)
        let room = 0.0006 * Double(plan.actions.count)
        #expect(abs(total.reduce(0, +) - Self.thousandths(plan.total.after - plan.total.before)) < room)
        #expect(abs(part.reduce(0, +) - Self.thousandths(plan.reached - plan.current)) < room)
    }

    /// Of a fact that ends an action the number of the next action follows, which is no gain.
    private static func lastNumber(_ fact: Substring) -> Double? {
        let gains = fact.split(separator: " ").filter { $0 == "0" || $0.first == "+" || $0.first == "-" }
        return gains.last.flatMap { Double($0.replacing(",", with: ".")) }
    }

    private static func thousandths(_ number: Rational) -> Double { Double(number.decimal(places: 3)) ?? .nan }

    @Test("of a link nobody confirmed every form says that it counts only if somebody does, how sure it is and why")
    func unconfirmed() throws {
        let target = "score:tl.probis=0.5"
        let plan = try PlanningDesk(dossierAt: Tool.example).plan(PlanRequest(target: PlanTarget(target)))
        let rests = plan.actions.filter { $0.action.kind == .confirmLink }
        let firm = try #require(plan.firm)
        #expect(firm.links == rests.count && rests.allSatisfy { $0.action.suggestion != nil })
        for format in ["text", "md"] {
            let run = try Tool.run("plan", Tool.example, "--target", target, "--all", "--format", format)
            let words = run.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(words.contains("Tanpa kaitan yang belum pasti"))
            #expect(words.contains("bergantung pada \(firm.links) kaitan yang belum dipastikan; tanpanya sasaran"))
            #expect(words.ranges(of: "Hanya dihitung bila pejabat memastikan kaitan ini").count == rests.count)
        }
        let run = try Tool.run("plan", Tool.example, "--target", target, "--format", "json")
        let json = try run.json()
        let without = try #require(json["withoutUnconfirmedLinks"] as? [String: Any])
        #expect(Set(without.keys) == ["links", "reached", "total", "predicate"])
        let actions = try #require(json["actions"] as? [[String: Any]])
        let links = actions.compactMap { $0["unconfirmedLink"] as? [String: Any] }
        #expect(links.count == rests.count && links.allSatisfy { $0["confidence"] is NSNumber && $0["reason"] != nil })
    }

    @Test("a target out of reach ends well and says why")
    func outOfReach() throws {
        let run = try Tool.run("plan", Tool.example, "--target", "predicate:BB", "--lang", "en")
        #expect(run.status == 0)
        // The verdict and its reason are wrapped as one.
        let words = run.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("out of reach") && words.contains("full score of 100"))
    }

    @Test("why a target is out of reach stands first, and a negative budget is refused for what it is")
    func reasonFirst() throws {
        let run = try Tool.run("plan", Tool.example, "--target", "predicate:BB")
        let verdict = try #require(run.text.split(separator: "\n").first { $0.hasPrefix("! ") })
        #expect(verdict.contains("Sasaran tidak tercapai"))
        let (head, actions) = (run.text.firstRange(of: "nilai penuh 100"), run.text.firstRange(of: " 1. "))
        #expect(try #require(head).lowerBound < (try #require(actions)).lowerBound)
        #expect(run.text.contains("0,6") && !run.text.contains("0.6"))
        let budget = try Tool.run("plan", Tool.example, "--budget", "-5")
        #expect(budget.status == 64 && budget.errors.contains("kurang dari 0 hari"))
    }

    @Test("a budget asks for the highest score, and is told so")
    func budgetWords() throws {
        let run = try Tool.run("plan", Tool.example, "--budget", "5")
        #expect(run.text.contains("terbukti nilai tertinggi") && !run.text.contains("paling hemat"))
    }

    @Test("what if: before, after, and what the next choice takes")
    func whatIf() throws {
        let run = try Tool.run("plan", Tool.example, "--what-if", "draft:KTC-00; monitor:bapenda", "--lang", "en")
        #expect(run.status == 0 && run.text.contains("17/35 C") && run.text.contains("18/35 B"))
        #expect(run.text.contains("Between two thresholds nothing is gained"))
    }

    @Test("a number that several SOPs have is refused with their ids", arguments: ["monitor", "ratify", "sosialisasi"])
    func sharedNumber(_ kind: String) throws {
        let folder = try Tool.dossier([
            "agency.yaml": """
            agency: {id: k, name: Kabupaten Uji}
            asOf: 2026-06-30
            units: [{id: dinkes, name: Dinas Kesehatan}, {id: dinsos, name: Dinas Sosial}]
            """,
            "sops.csv": "Nomor SOP,Judul SOP,Unit\n1,Izin,dinkes\n1,Bantuan,dinsos\n",
        ])
        defer { try? FileManager.default.removeItem(at: folder) }
        let run = try Tool.run("plan", folder.path, "--what-if", "\(kind):1")
        #expect(run.status == 64 && run.errors.contains("sebut salah satu: 1#2, 1#3"), "\(run.errors)")
    }

    @Test(
        "what cannot be understood is a mistake of use",
        arguments: [
            ["--target", "A"], ["--target", "0.5"], ["--target", "choice:tl.x=A"], [], ["--budget", "-1"],
            ["--what-if", "terbang:KTC-00"], ["--what-if", "draft:KTC-00", "--budget", "3"],
            ["--budget", "3", "--unit", "entah"],
        ])
    func mistakes(_ arguments: [String]) throws {
        let run = try Tool.run(arguments: ["plan", Tool.example] + arguments)
        #expect(run.status == 64 && run.output.isEmpty && !run.errors.isEmpty)
    }
}
