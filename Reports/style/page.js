// Makes the page handier where scripts run: sorting, filtering and turning over the pages of tables, filling in blanks,
// folding open what a link points to, and putting everything on paper that belongs there. The page is complete without it.
(function () {
  "use strict";
  var words = document.body.dataset;
  var language = document.documentElement.lang;
  var collator = new Intl.Collator(language, { numeric: true });
  var counts = new Intl.NumberFormat(language);
  var pageSize = 200;

  function list(items) { return Array.prototype.slice.call(items); }

  function button(label, action) {
    var made = document.createElement("button");
    made.type = "button";
    made.textContent = label;
    made.addEventListener("click", action);
    return made;
  }

  // A table with all its rows, of which a page shows. Headings among the rows stay where they are, sums at the end of
  // what they sum up; only the rows between are sorted.
  function Listing(table) {
    this.table = table;
    this.body = table.tBodies[0];
    this.frame = table.parentNode;
    var rows = list(this.body.rows);
    var rest = this.frame.nextElementSibling;
    this.isPrinted = true;
    if (rest && rest.matches("details.rest")) {
      this.isPrinted = rest.hasAttribute("data-print");
      rows = rows.concat(list(rest.querySelector("tbody").rows));
      rest.remove();
    }
    this.entries = rows.map(function (row, index) { return { row: row, index: index, text: null }; });
    this.order = this.entries;
    this.wanted = "";
    this.page = 0;
    this.matching = this.entries;
    this.addSorting();
    if (rows.length > 10) this.addFilter();
    if (rows.length > pageSize) this.addPages();
    if (rows.length > this.body.rows.length) this.show();
  }

  Listing.prototype.key = function (entry, column) {
    var cell = entry.row.cells[column];
    if (!cell) return "";
    return cell.dataset.v !== undefined ? cell.dataset.v : cell.textContent.trim();
  };

  // What is empty comes last either way.
  function compare(left, right, direction) {
    if (left === "" || right === "") return left === right ? 0 : left === "" ? 1 : -1;
    var a = Number(left), b = Number(right);
    return direction * (isNaN(a) || isNaN(b) ? collator.compare(left, right) : a - b);
  }

  Listing.prototype.sort = function (column, direction) {
    var self = this, sorted = [], plain = [], totals = [];
    function flush() {
      plain.forEach(function (entry) { entry.key = self.key(entry, column); });
      plain.sort(function (a, b) { return compare(a.key, b.key, direction) || a.index - b.index; });
      sorted = sorted.concat(plain, totals);
      plain = [];
      totals = [];
    }
    this.entries.forEach(function (entry) {
      if (entry.row.className === "group") {
        flush();
        sorted.push(entry);
      } else {
        (entry.row.className === "total" ? totals : plain).push(entry);
      }
    });
    flush();
    this.order = sorted;
    this.filter(this.wanted);
  };

  // A heading shows where one of its rows does; sums only where nothing is left out.
  Listing.prototype.filter = function (wanted) {
    this.wanted = wanted;
    this.page = 0;
    this.matching = this.order;
    if (wanted !== "") {
      var shown = [], heading = null;
      this.order.forEach(function (entry) {
        if (entry.row.className === "group") { heading = entry; return; }
        if (entry.row.className === "total") return;
        if (entry.text === null) entry.text = entry.row.textContent.toLowerCase();
        if (entry.text.indexOf(wanted) < 0) return;
        if (heading) { shown.push(heading); heading = null; }
        shown.push(entry);
      });
      this.matching = shown;
    }
    this.show();
  };

  Listing.prototype.show = function (all) {
    var from = all ? 0 : this.page * pageSize;
    var rows = this.matching.slice(from, all && this.isPrinted ? this.matching.length : from + pageSize);
    this.body.replaceChildren.apply(this.body, []);
    var piece = document.createDocumentFragment();
    rows.forEach(function (entry) { piece.appendChild(entry.row); });
    this.body.appendChild(piece);
    if (!this.place) return;
    var whole = this.matching.length, last = Math.min(from + pageSize, whole);
    this.place.textContent = words.rangeLabel + " " + counts.format(whole ? from + 1 : 0) + "–" + counts.format(last) + " " +
      words.ofLabel + " " + counts.format(whole);
    this.earlier.setAttribute("aria-disabled", this.page === 0);
    this.later.setAttribute("aria-disabled", last >= whole);
  };

  // Before the first page and after the last there is nothing. The button there says so and keeps the focus, which a
  // disabled one would lose.
  Listing.prototype.turn = function (page) {
    if (page < 0 || page > 0 && page * pageSize >= this.matching.length) return;
    this.page = page;
    this.show();
    this.frame.scrollTop = 0;
  };

  Listing.prototype.addSorting = function () {
    var self = this, heads = list(this.table.tHead.rows[0].cells);
    heads.forEach(function (head, column) {
      var label = words.sortLabel + " " + head.textContent;
      var sorter = button("", function () {});
      sorter.className = "sorter";
      sorter.setAttribute("aria-label", label);
      sorter.title = label;
      head.appendChild(sorter);
      head.addEventListener("click", function () {
        var isUp = head.getAttribute("aria-sort") !== "ascending";
        heads.forEach(function (other) { other.removeAttribute("aria-sort"); });
        head.setAttribute("aria-sort", isUp ? "ascending" : "descending");
        self.sort(column, isUp ? 1 : -1);
      });
    });
  };

  Listing.prototype.addFilter = function () {
    var self = this;
    var label = document.createElement("label");
    label.className = "filter";
    var input = document.createElement("input");
    input.type = "search";
    var count = document.createElement("span");
    count.setAttribute("aria-live", "polite");
    label.append(words.filterLabel + " ", input, count);
    this.frame.parentNode.insertBefore(label, this.frame);
    input.addEventListener("input", function () {
      self.filter(input.value.trim().toLowerCase());
      var shown = self.matching.filter(function (entry) { return entry.row.className !== "group"; }).length;
      count.textContent = self.wanted === "" ? "" : counts.format(shown) + " " + words.rowsLabel;
    });
  };

  Listing.prototype.addPages = function () {
    var self = this;
    var bar = document.createElement("div");
    bar.className = "pages";
    bar.setAttribute("role", "group");
    bar.setAttribute("aria-label", words.pagesLabel);
    this.earlier = button("‹ " + words.earlierLabel, function () { self.turn(self.page - 1); });
    this.later = button(words.laterLabel + " ›", function () { self.turn(self.page + 1); });
    this.place = document.createElement("span");
    this.place.setAttribute("aria-live", "polite");
    bar.append(this.earlier, this.place, this.later);
    this.frame.after(bar);
    this.show();
  };

  // Turns to the page with the row that holds an id.
  Listing.prototype.reveal = function (id) {
    var holder = this.entries.filter(function (entry) {
      return entry.row.id === id || entry.row.querySelector('[id="' + CSS.escape(id) + '"]');
    })[0];
    if (!holder) return null;
    var place = this.matching.indexOf(holder);
    if (place < 0) { this.filter(""); place = this.matching.indexOf(holder); }
    this.turn(Math.floor(place / pageSize));
    return document.getElementById(id);
  };

  var listings = list(document.querySelectorAll("table[data-sortable=yes]"))
    .filter(function (table) { return !table.closest("details.rest"); })
    .map(function (table) { return new Listing(table); });

  // Tables and pictures that fit need no stop of the keyboard.
  function markScrolling() {
    list(document.querySelectorAll(".scroll, .picture")).forEach(function (frame) {
      if (frame.scrollWidth > frame.clientWidth) frame.tabIndex = 0; else frame.removeAttribute("tabindex");
    });
  }
  markScrolling();
  window.addEventListener("resize", markScrolling);
  document.addEventListener("toggle", markScrolling, true);

  // A control at the edge of such a frame comes into it whole, with the ring around it. A pointer is where it is already.
  document.addEventListener("focusin", function (event) {
    var node = event.target, frame = node.closest(".scroll, .picture");
    if (frame && frame !== node && node.matches(":focus-visible")) node.scrollIntoView({ block: "nearest", inline: "nearest" });
  });

  // Blanks: what is typed in one place stands in all of the same name. Nothing is kept but on the page itself.
  var blanks = list(document.querySelectorAll("[data-blank]"));
  blanks.forEach(function (blank) {
    var empty = blank.textContent;
    blank.setAttribute("role", "textbox");
    blank.setAttribute("aria-label", blank.dataset.prompt);
    blank.contentEditable = "true";
    blank.spellcheck = false;
    blank.tabIndex = 0;
    blank.addEventListener("focus", function () {
      if (!blank.classList.contains("filled")) getSelection().selectAllChildren(blank);
    });
    blank.addEventListener("keydown", function (event) { if (event.key === "Enter") event.preventDefault(); });
    blank.addEventListener("paste", function (event) {
      event.preventDefault();
      document.execCommand("insertText", false, event.clipboardData.getData("text/plain").replace(/\s+/g, " "));
    });
    blank.addEventListener("blur", function () { if (blank.textContent.trim() === "") fill(blank.dataset.blank, null); });
    blank.addEventListener("input", function () { fill(blank.dataset.blank, blank.textContent, blank); });
    blank.dataset.empty = empty;
  });

  function fill(name, text, typed) {
    var isFilled = text !== null && text.trim() !== "";
    blanks.filter(function (blank) { return blank.dataset.blank === name; }).forEach(function (blank) {
      if (blank !== typed) blank.textContent = isFilled ? text : blank.dataset.empty;
      blank.classList.toggle("filled", isFilled && text !== blank.dataset.empty);
    });
    list(document.querySelectorAll("[data-blank-of]")).forEach(function (item) {
      if (item.dataset.blankOf === name) item.classList.toggle("done", isFilled);
    });
  }

  function reveal() {
    var id = location.hash.length > 1 ? decodeURIComponent(location.hash.slice(1)) : "";
    var target = id && document.getElementById(id);
    var isThere = Boolean(target);
    for (var index = 0; id && !target && index < listings.length; index += 1) target = listings[index].reveal(id);
    for (var node = target; node; node = node.parentElement) if (node.tagName === "DETAILS") node.open = true;
    if (!target) return;
    target.scrollIntoView();
    // The browser goes on from where the link led; to what was on another page of a table it could not.
    if (isThere) return;
    if (!target.hasAttribute("tabindex")) target.tabIndex = -1;
    target.focus();
  }
  window.addEventListener("hashchange", reveal);
  reveal();

  var opened = [];
  window.addEventListener("beforeprint", function () {
    listings.forEach(function (listing) { listing.show(true); });
    opened = list(document.querySelectorAll("details[data-print]")).filter(function (part) { return !part.open; });
    opened.forEach(function (part) { part.open = true; });
  });
  window.addEventListener("afterprint", function () {
    listings.forEach(function (listing) { listing.show(); });
    opened.forEach(function (part) { part.open = false; });
  });
})();
