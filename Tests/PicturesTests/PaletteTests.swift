import Pictures
import Testing

@Suite("Colours by name")
struct PaletteTests {
    @Test("a palette gives its own value, else that of the token")
    func values() {
        #expect(Palette().hex(.paper) == "FFFFFF")
        #expect(Palette(["ink": 0x00_00_0A]).hex(.ink) == "00000A")
        #expect(Palette(["ink": .max]).hex(.ink) == "FFFFFF")
    }
}
