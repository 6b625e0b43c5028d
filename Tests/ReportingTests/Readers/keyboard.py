"""Uses a page by the keyboard alone, and says what does not work.

Presses Tab through the whole page and does at each stop what the control there is for; goes back the whole way; then follows
every link inside the page. usage: keyboard.py CHROMIUM PAGE WIDTH; prints JSON: faults, and how often what was used.
"""

import collections
import json
import pathlib
import sys
import tempfile

from chromium import SHIFT, Chromium


class Walk:
    def __init__(self, browser):
        self.browser, self.press, self.value = browser, browser.press, browser.value
        self.faults, self.used = [], collections.Counter()
        self.value(pathlib.Path(__file__).with_name("keyboard.js").read_text())

    def fault(self, stop, words):
        self.faults.append(f"{stop['name']}: {words}")

    def forward(self):
        seen = []
        while True:
            self.press("Tab")
            stop = self.arrive()
            if "id" not in stop:
                break
            if stop["isBefore"]:
                self.fault(stop, "comes before the stop before it")
            if stop["id"] in seen:
                self.fault(stop, "is reached twice: a trap")
                break
            seen.append(stop["id"])
            self.used["stops"] += 1
            self.use(stop)
        self.compare(seen, "Tab")

    def backward(self):
        seen = []
        while True:
            self.press("Tab", SHIFT)
            stop = self.arrive()
            if "id" not in stop or stop["id"] in seen:
                break
            seen.append(stop["id"])
        self.compare(list(reversed(seen)), "Shift+Tab")

    def arrive(self):
        stop = self.value("walk.arrive()")
        self.faults += stop["faults"]
        return stop

    def compare(self, seen, key):
        wanted = self.value("walk.controls().map(node => [walk.number(node), walk.name(node)])")
        names = dict(map(tuple, wanted))
        for id, name in wanted:
            if id not in seen:
                self.faults.append(f"{name}: not reached by {key}")
        if [id for id in seen if id in names] != [id for id, _ in wanted if id in seen]:
            self.faults.append(f"{key} does not follow the order of the page")

    def use(self, stop):
        before = self.value("walk.state()")
        self.press("Escape")
        if self.value("walk.state()") != before:
            self.fault(stop, "Escape changes the page")
        getattr(self, stop["kind"], lambda stop: None)(stop)
        if self.value("walk.number(document.activeElement)") != stop["id"]:
            self.fault(stop, "the focus is lost in use")

    def closed(self, stop):
        key = "Enter" if self.used["opened"] % 2 else " "
        for wanted in (True, False, True):
            self.press(key)
            if self.value("document.activeElement.parentElement.open") is not wanted:
                self.fault(stop, f"does not {'open' if wanted else 'close'} by {key!r}")
        self.used["opened"] += 1

    def sorter(self, stop):
        seen = []
        for key, direction in (("Enter", "ascending"), (" ", "descending")):
            self.press(key)
            column = self.value("walk.column()")
            if column["sort"] != direction:
                self.fault(stop, f"{key!r} does not sort: {column['sort']}")
            seen.append(column["keys"])
        if column["canChange"] and seen[0] == seen[1]:
            self.fault(stop, "the rows stay where they are")
        self.used["sorted"] += 1

    def filter(self, stop):
        word = self.value("walk.rareWord()")
        if not word:
            return
        whole = self.value("walk.filtered('').rows")
        for letter in word:
            self.press(letter)
        shown = self.value(f"walk.filtered({json.dumps(word)})")
        if not (0 < shown["rows"] <= whole and shown["hold"] and shown["said"]):
            self.fault(stop, f"does not filter by {word!r}: {shown} of {whole}")
        for _ in word:
            self.press("Backspace")
        if self.value("walk.filtered('').rows") != whole:
            self.fault(stop, "does not give the rows back")
        self.used["filtered"] += 1

    def pager(self, stop):
        turned = self.turn()
        if turned:
            self.press("Tab", SHIFT)
            if self.turn() != turned:
                self.fault(stop, "does not turn all the way back")
            self.press("Tab")
        self.used["turned"] += turned

    def turn(self):
        """Presses a button of the pages until nothing changes; gives how often something did."""
        place = "document.activeElement.closest('.pages')?.querySelector('[aria-live]').textContent"
        seen = [self.value(place)]
        while True:
            self.press("Enter" if len(seen) % 2 else " ")
            self.value("walk.frame()")
            if self.value(place) in (None, seen[-1]):
                return len(seen) - 1
            seen.append(self.value(place))

    def blank(self, stop):
        shown = "Array.from(document.querySelectorAll('[data-blank]')).filter(blank => blank.dataset.blank === document.activeElement.dataset.blank).map(blank => blank.textContent)"
        for letter in "Uji":
            self.press(letter)
        self.press("Enter")
        texts = self.value(shown)
        if len(set(texts)) != 1 or not texts[0].endswith("Uji"):
            self.fault(stop, f"is not filled in everywhere: {texts}")
        self.used["filled"] += 1

    def frame(self, stop):
        if self.value("document.activeElement.scrollWidth <= document.activeElement.clientWidth"):
            return
        self.press("ArrowRight")
        for _ in range(60):
            self.value("walk.frame()")
            if self.value("document.activeElement.scrollLeft > 0"):
                break
        else:
            self.fault(stop, "does not scroll")
        for _ in range(3):
            self.press("ArrowLeft")
        self.used["scrolled"] += 1

    def links(self):
        for index in range(self.value("document.querySelectorAll(\"a[href^='#']\").length")):
            link = f"document.querySelectorAll(\"a[href^='#']\")[{index}]"
            if not self.value(f"{link}?.checkVisibility() === true"):
                continue
            stop = {"name": self.value(f"walk.name({link})")}
            self.value(f"history.replaceState(null, '', location.pathname); {link}.focus()")
            self.press("Enter")
            self.value("walk.frame()")
            words = self.value(f"walk.landed({link}.getAttribute('href'))")
            if not words:
                self.press("Tab")
                words = self.value("walk.continues()")
            if words:
                self.fault(stop, words)
            self.used["followed"] += 1


def main():
    program, page, width = sys.argv[1], sys.argv[2], int(sys.argv[3])
    with tempfile.TemporaryDirectory() as profile:
        browser = Chromium(program, profile, width)
        try:
            browser.open(pathlib.Path(page).absolute().as_uri(), width)
            walk = Walk(browser)
            walk.forward()
            walk.backward()
            walk.links()
        finally:
            browser.close()
    print(json.dumps({"faults": walk.faults, "used": walk.used}, ensure_ascii=False, indent=1))


main()
