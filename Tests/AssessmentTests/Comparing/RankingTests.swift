import Assessment
import Dossier
import Rubric
import Testing

@Suite("Ranking units")
struct RankingTests {
    @Test("equal shares share a rank, and the next is as many lower")
    func ties() {
        let comparison = Comparison([
            Sheet("kota").unit("u1", "AABCD").unit("u2", "AAAAA").unit("u3", "AACBD").unit("u4", "DDDDD")
        ])
        #expect(comparison.order == ["1 u2", "2 u1", "2 u3", "4 u4"])
        #expect(comparison.rankings[0].rows.map(\.isTied) == [false, true, true, false])
        #expect(comparison.rankings[0].rows.allSatisfy { $0.isCertain })
    }

    @Test("what does not apply is missing from the maximum, and shares are what counts")
    func shares() {
        let comparison = Comparison([Sheet("kota").unit("u1", "AAAAD").unit("u2", "A....").unit("u3", "BBBBB")])
        #expect(comparison.order == ["1 u2", "2 u1", "3 u3"])
        #expect(comparison.subjects.first { $0.name == "Dinas u2" }?.total.share == .one)
    }

    @Test("open questions give the best and the worst rank they can lead to")
    func bounds() {
        // u2 stands at 2/5 and can rise to the full score; u3 stands at 3/5.
        let comparison = Comparison([
            Sheet("kota").unit("u1", "AAAAD").unit("u2", "AAD--").unit("u3", "AAADD").unit("u4", "DDDDD")
        ])
        let rows = Dictionary(
            uniqueKeysWithValues: comparison.rankings[0].rows.map { (comparison.subjects[$0.subject].name, $0) })
        #expect(comparison.order == ["1 u1", "2 u3", "3 u2", "4 u4"])
        #expect(rows["Dinas u1"].map { [$0.best, $0.worst] } == [1, 1])
        #expect(rows["Dinas u2"].map { [$0.best, $0.worst] } == [1, 3])
        #expect(rows["Dinas u3"].map { [$0.best, $0.worst] } == [2, 3])
        #expect(rows["Dinas u4"].map { [$0.best, $0.worst] } == [4, 4])
        #expect(comparison.cautions.contains(.openQuestions(subjects: 1)))
    }

    @Test("a peer group of three or more is ranked by itself, a smaller one is not")
    func peers() {
        var sheet = Sheet("kota")
        for (id, letters) in [("d1", "AAAAA"), ("d2", "BBBBB"), ("d3", "CCCCC")] {
            sheet = sheet.unit(id, letters, peers: "dinas")
        }
        let comparison = Comparison([sheet.unit("k1", "AAAAB", peers: "kecamatan").unit("b1", "DDDDD")])
        #expect(comparison.rankings.map(\.peerGroup) == [nil, "dinas"])
        #expect(
            comparison.rankings[1].rows.map { comparison.subjects[$0.subject].name } == [
                "Dinas d1", "Dinas d2", "Dinas d3",
            ])
        #expect(comparison.cautions.contains(.peerGroups(["dinas", "kecamatan"])))
    }

    @Test("only one peer group is compared where that is asked, and the others are named")
    func onePeerGroup() {
        let sheet = Sheet("kota").unit("d1", "AAAAA", peers: "dinas").unit("k1", "AAAAB", peers: "kecamatan")
        let comparison = Comparison([sheet], ComparisonRequest(peerGroup: "dinas"))
        #expect(comparison.order == ["1 d1"])
        #expect(comparison.reasons == ["k1": .otherPeerGroup])
    }

    @Test("the spread is exact: quartiles lie in proportion between two values")
    func spread() throws {
        let sheet = Sheet("kota").unit("u1", "DDDDD").unit("u2", "ADDDD").unit("u3", "AADDD").unit("u4", "AAAAA")
        let spread = try #require(Comparison([sheet]).rankings.first).distribution
        #expect(spread.lowest == .zero)
        #expect(spread.lowerQuartile == Rational(3, over: 20))
        #expect(spread.median == Rational(3, over: 10))
        #expect(spread.upperQuartile == Rational(11, over: 20))
        #expect(spread.highest == .one)
        #expect(spread.mean == Rational(2, over: 5))
        #expect(spread.fifths == [1, 1, 1, 0, 1])
    }

    @Test("an agency without units has nothing to rank and says nothing of ranks")
    func nothing() {
        let comparison = Comparison([Sheet("kota")])
        #expect(comparison.subject == .units)
        #expect(comparison.subjects.isEmpty && comparison.rankings.isEmpty && comparison.basis == nil)
        #expect(comparison.everything.map(\.name) == ["Kota kota"])
    }
}
