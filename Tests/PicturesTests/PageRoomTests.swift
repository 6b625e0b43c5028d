import Pictures
import Testing

@Suite("Room on pages")
struct PageRoomTests {
    @Test(
        "a picture is made as small as the page asks, and no larger than it is",
        arguments: [
            (400.0, 300.0, 1.0), (1900, 300, 0.5), (400, 1120, 0.5), (1900, 5600, 0.1), (0, 100, 1), (100, -5, 1),
        ])
    func scale(_ width: Double, _ height: Double, _ scale: Double) {
        let picture = Picture(width: width, height: height, title: "Peta")
        #expect(PageRoom(width: 950, height: 560).scale(of: picture) == scale)
    }
}
