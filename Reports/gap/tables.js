// Makes the page handier where scripts run: sorting, filtering, folding open what a link points to, and everything that
// has to be on paper before printing. The page is complete without it.
(function () {
  "use strict";
  var words = document.body.dataset;

  function key(row, column) {
    var cell = row.cells[column];
    if (!cell) return "";
    return cell.dataset.v !== undefined ? cell.dataset.v : cell.textContent.trim();
  }

  function compare(left, right) {
    var a = Number(left), b = Number(right);
    if (left !== "" && right !== "" && !isNaN(a) && !isNaN(b)) return a - b;
    return left.localeCompare(right, document.documentElement.lang, { numeric: true });
  }

  function sort(table, column, direction) {
    var body = table.tBodies[0];
    var rows = Array.prototype.slice.call(body.rows).map(function (row, index) {
      return { row: row, key: key(row, column), index: index };
    });
    rows.sort(function (a, b) { return direction * compare(a.key, b.key) || a.index - b.index; });
    rows.forEach(function (entry) { body.appendChild(entry.row); });
  }

  function addSorting(table) {
    var heads = Array.prototype.slice.call(table.tHead.rows[0].cells);
    heads.forEach(function (head, column) {
      var button = document.createElement("button");
      button.type = "button";
      button.className = "sorter";
      button.setAttribute("aria-label", words.sortLabel + " " + head.textContent);
      button.title = button.getAttribute("aria-label");
      head.appendChild(button);
      head.addEventListener("click", function () {
        var isUp = head.getAttribute("aria-sort") !== "ascending";
        heads.forEach(function (other) { other.removeAttribute("aria-sort"); });
        head.setAttribute("aria-sort", isUp ? "ascending" : "descending");
        sort(table, column, isUp ? 1 : -1);
      });
    });
  }

  function addFilter(table, frame) {
    var label = document.createElement("label");
    label.className = "filter";
    var input = document.createElement("input");
    input.type = "search";
    var count = document.createElement("span");
    count.setAttribute("aria-live", "polite");
    label.append(words.filterLabel + " ", input, count);
    frame.parentNode.insertBefore(label, frame);
    input.addEventListener("input", function () {
      var wanted = input.value.toLowerCase();
      var shown = 0;
      Array.prototype.forEach.call(table.tBodies[0].rows, function (row) {
        row.hidden = wanted !== "" && row.textContent.toLowerCase().indexOf(wanted) < 0;
        if (!row.hidden) shown += 1;
      });
      count.textContent = wanted === "" ? "" : shown + " " + words.rowsLabel;
    });
  }

  Array.prototype.forEach.call(document.querySelectorAll("table[data-sortable=yes]"), function (table) {
    addSorting(table);
    if (table.tBodies[0].rows.length > 10) addFilter(table, table.parentNode);
  });

  function reveal() {
    var target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    for (var node = target; node; node = node.parentElement) if (node.tagName === "DETAILS") node.open = true;
    if (target) target.scrollIntoView();
  }
  window.addEventListener("hashchange", reveal);
  reveal();

  var opened = [];
  window.addEventListener("beforeprint", function () {
    opened = Array.prototype.filter.call(document.querySelectorAll("details[data-print]"), function (part) { return !part.open; });
    opened.forEach(function (part) { part.open = true; });
  });
  window.addEventListener("afterprint", function () { opened.forEach(function (part) { part.open = false; }); });
})();
