// What keyboard.py asks of the page it walks through.
var walk = (function () {
  "use strict";
  var last = null, unfocused = new Map(), numbers = new Map();

  function list(items) { return Array.prototype.slice.call(items); }
  function number(node) { if (!numbers.has(node)) numbers.set(node, numbers.size); return numbers.get(node); }
  function words(node) { return (node.getAttribute("aria-label") || node.textContent).trim().replace(/\s+/g, " ").slice(0, 60); }
  function name(node) { return node.tagName.toLowerCase() + (node.id ? "#" + node.id : "") + " “" + words(node) + "”"; }
  function scrolls(node) { return node.scrollWidth > node.clientWidth && /auto|scroll/.test(getComputedStyle(node).overflowX); }
  function frame() { return new Promise(function (done) { requestAnimationFrame(function () { requestAnimationFrame(done); }); }); }

  // Everything on the page as it is now that must be reached by the keyboard, in the order of the page.
  function controls() {
    return list(document.body.querySelectorAll("*")).filter(function (node) {
      return (node.matches("a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex='0'], [contenteditable=true]") || scrolls(node)) &&
        node.checkVisibility({ visibilityProperty: true });
    });
  }

  function look(node) {
    var style = getComputedStyle(node);
    return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow].join(" ");
  }

  function light(colour) {
    var parts = colour.match(/[\d.]+/g).slice(0, 3).map(function (part) {
      var share = part / 255;
      return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    });
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
  }

  function ground(node) {
    for (; node; node = node.parentElement) {
      var colour = getComputedStyle(node).backgroundColor;
      if (!/, 0\)$|transparent/.test(colour)) return colour;
    }
    return "rgb(255, 255, 255)";
  }

  // What is wrong with how the focus shows: no ring, a faint one, one that is cut off, or one out of sight.
  function ringFaults(node) {
    var style = getComputedStyle(node), width = parseFloat(style.outlineWidth), faults = [];
    if (style.outlineStyle === "none" || width < 2) return ["no ring"];
    var isInside = parseFloat(style.outlineOffset) <= -width;
    var one = light(style.outlineColor), other = light(ground(isInside ? node : node.parentElement));
    if ((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) < 3) faults.push("ring too faint");
    var box = node.getBoundingClientRect(), reach = Math.max(0, width + parseFloat(style.outlineOffset));
    if (box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth) faults.push("out of sight");
    var ring = { left: box.left - reach, right: box.right + reach, top: box.top - reach, bottom: box.bottom + reach };
    cutting(node, ring, faults);
    var x = Math.min(Math.max((box.left + box.right) / 2, 1), innerWidth - 1);
    var y = Math.min(Math.max((box.top + box.bottom) / 2, 1), innerHeight - 1);
    var seen = document.elementsFromPoint(x, y)[0];
    if (seen && list(node.getClientRects()).length === 1 && !node.contains(seen) && !seen.contains(node)) faults.push("covered by " + name(seen));
    return faults;
  }

  function cutting(node, ring, faults) {
    for (var holder = node.parentElement; holder && holder !== document.body; holder = holder.parentElement) {
      var style = getComputedStyle(holder);
      var cuts = /paint|strict|content/.test(style.contain) || style.contentVisibility === "auto";
      var edge = holder.getBoundingClientRect();
      var left = edge.left + holder.clientLeft, top = edge.top + holder.clientTop;
      var across = cuts || style.overflowX !== "visible", down = cuts || style.overflowY !== "visible";
      var sides = [];
      if (across && ring.left < left - 0.5) sides.push("left");
      if (across && ring.right > left + holder.clientWidth + 0.5) sides.push("right");
      if (down && ring.top < top - 0.5) sides.push("top");
      if (down && ring.bottom > top + holder.clientHeight + 0.5) sides.push("bottom");
      if (sides.length) faults.push("ring cut off at " + sides.join(", ") + " by " + holder.tagName.toLowerCase() + "." + holder.className);
    }
    if (ring.left < -0.5 || ring.right > document.documentElement.clientWidth + 0.5) faults.push("ring cut off by the window");
  }

  function kind(node) {
    if (node.matches("summary")) return node.parentElement.open ? "open" : "closed";
    if (node.matches(".sorter")) return "sorter";
    if (node.matches("input")) return "filter";
    if (node.matches(".pages button")) return "pager";
    if (node.matches("[contenteditable=true]")) return "blank";
    if (node.matches("a[href^='#']")) return "link";
    return node.matches("a, button") ? "other" : "frame";
  }

  // Where the focus is after a key: nothing when it has left the page.
  async function arrive() {
    await frame();
    var node = document.activeElement, faults = [];
    if (last && last !== node && last.isConnected && unfocused.has(last) && look(last) === unfocused.get(last)) faults.push(name(last) + ": focus does not show");
    if (node === document.body || node === document.documentElement) { last = null; return { faults: faults }; }
    unfocused.set(node, look(node));
    ringFaults(node).forEach(function (fault) { faults.push(name(node) + ": " + fault); });
    if (kind(node) === "frame" && !(node.getAttribute("role") && words(node))) faults.push(name(node) + ": no role or no name");
    if (last && last.isConnected) node.before = !(last.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING);
    var stop = { id: number(node), kind: kind(node), name: name(node), isBefore: node.before === true, faults: faults };
    last = node;
    return stop;
  }

  // What must stay as it is when a key is pressed that means nothing here.
  function state() {
    return [number(document.activeElement), location.hash, document.querySelectorAll("details[open]").length,
      list(document.querySelectorAll("[aria-sort]")).length, document.body.textContent.length].join(" ");
  }

  function table() {
    var node = document.activeElement, place = node.closest(".scroll") || node.closest(".filter, .pages");
    while (!place.matches(".scroll")) place = place.matches(".pages") ? place.previousElementSibling : place.nextElementSibling;
    return place.querySelector("table");
  }

  function rows() { return list(table().tBodies[0].rows); }

  // The keys of the column, and whether there are rows to put in order: heads of groups stay, and so do sums.
  function column() {
    var head = document.activeElement.closest("th"), at = head.cellIndex, keys = [], kinds = new Set(), canChange = false;
    rows().forEach(function (row) {
      if (row.className) { kinds.clear(); return; }
      var cell = row.cells[at];
      var key = !cell ? "" : cell.dataset.v !== undefined ? cell.dataset.v : cell.textContent.trim();
      keys.push(key);
      if (key !== "") kinds.add(key);
      canChange = canChange || kinds.size > 1;
    });
    return { sort: head.getAttribute("aria-sort"), keys: keys, canChange: canChange };
  }

  // A word of the last row that stands in the fewest rows.
  function rareWord() {
    var texts = rows().map(function (row) { return row.textContent.toLowerCase(); });
    var found = texts[texts.length - 1].match(/[a-z]{4,}/g) || [];
    function uses(word) { return texts.filter(function (text) { return text.indexOf(word) >= 0; }).length; }
    return found.sort(function (a, b) { return uses(a) - uses(b) || (a < b ? -1 : 1); })[0];
  }

  function filtered(word) {
    var shown = rows();
    return { rows: shown.length, hold: shown.filter(function (row) { return !row.className; }).every(function (row) {
      return row.textContent.toLowerCase().indexOf(word) >= 0;
    }), said: document.activeElement.parentNode.querySelector("[aria-live]").textContent };
  }

  // Where a link led: to its target, in sight, and the next stop from there.
  function landed(link) {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || "#" + target.id !== decodeURIComponent(link)) return "no target";
    var box = target.getBoundingClientRect();
    if (box.bottom < 0 || box.top > innerHeight || !target.checkVisibility()) return "the target is out of sight";
    return "";
  }

  function continues() {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    var wanted = controls().filter(function (node) {
      return target.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING;
    })[0];
    var node = document.activeElement;
    // After the last stop comes the first again, or the browser itself.
    return node === (wanted || document.body) || !wanted && node === controls()[0] ? "" : "the next stop is " + name(node) + ", not " + (wanted ? name(wanted) : "the end");
  }

  return { arrive: arrive, frame: frame, state: state, column: column, rareWord: rareWord, filtered: filtered, landed: landed, continues: continues, controls: controls, number: number, name: name };
})();
