(() => {
  "use strict";
  const all = (what, inside = document) => [...inside.querySelectorAll(what)];
  const one = (what) => document.querySelector(what);
  const findings = all(".finding"), facts = all(".fact"), sections = all(".section"), columns = all(".column");
  const rows = new Map(all("tbody tr").map((row) => [row.dataset.f, row]));
  const tiles = all(".tile"), [search, kind, source, story] = ["#search", "#kind", "#source", "#story"].map(one);
  const beside = one(".beside"), views = all(".bar nav a"), wide = matchMedia("(min-width: 62rem)");
  const SIDE_BY_SIDE = 4; // from here on, articles that do not state the chosen fact make way
  let current = null, folded = null;

  // -- filters ------------------------------------------------------------------------------------------------------
  const words = new Map();
  const text = (item) => words.get(item) ?? words.set(item, item.textContent.toLowerCase()).get(item);

  function wanted() {
    const pressed = tiles.filter((t) => t.getAttribute("aria-pressed") === "true").map((t) => t.dataset.verdict);
    return { verdicts: pressed, kind: kind.value, source: source.value, story: story.value, terms: search.value.toLowerCase().split(/\s+/).filter(Boolean) };
  }
  function matches(item, want) {
    const verdict = item.classList.contains("fact") ? "alone" : item.classList[1];
    return (!want.verdicts.length || want.verdicts.includes(verdict)) && (!want.kind || item.dataset.kind === want.kind)
      && (!want.story || item.closest(".story")?.dataset.story === want.story) && (!want.source || item.dataset.docs.trim().split(/\s+/).includes(want.source)) && want.terms.every((t) => text(item).includes(t));
  }
  function filter() {
    const want = wanted(), active = Boolean(want.verdicts.length || want.kind || want.source || want.story || want.terms.length);
    let shown = 0;
    for (const item of [...findings, ...facts]) {
      item.hidden = active && !matches(item, want);
      if (item.id && rows.has(item.id)) rows.get(item.id).hidden = item.hidden;
      shown += !item.hidden && !item.classList.contains("fact");
    }
    if (active && !folded) folded = sections.map((s) => s.open);
    sections.forEach((section, n) => {
      section.hidden = active && !all(".finding:not([hidden]), .fact:not([hidden])", section).length;
      if (active) section.open = true; else if (folded) section.open = folded[n];
    });
    all(".story").forEach((s) => { s.hidden = active && !all(".section:not([hidden])", s).length; });
    if (!active) folded = null;
    one(".none").hidden = !active || sections.some((s) => !s.hidden);
    one("#reset").hidden = !active;
    one("#shown").textContent = active ? `${shown} of ${findings.length} findings` : "";
    side();
  }
  function reset() {
    tiles.forEach((t) => t.setAttribute("aria-pressed", "false"));
    search.value = kind.value = source.value = story.value = "";
    filter();
  }

  // -- one finding and its passages ---------------------------------------------------------------------------------
  function side() { // which articles stand side by side
    const stated = current ? current.dataset.docs.trim().split(/\s+/) : [];
    for (const column of columns) {
      const off = current && columns.length > SIDE_BY_SIDE && !stated.includes(column.dataset.doc);
      column.hidden = wide.matches && (off || (!current && source.value !== "" && column.dataset.doc !== source.value));
    }
  }
  function bring(column, item) {
    const top = item.getBoundingClientRect().top - column.getBoundingClientRect().top;
    column.scrollTop += top - column.clientHeight / 3;
  }
  function clear() {
    all(".lit").forEach((item) => item.classList.remove("lit"));
    if (current) current.removeAttribute("aria-current");
    current = null;
    side();
  }
  function address(hash) {
    try { history.replaceState(null, "", hash || location.pathname + location.search); } catch { /* not everywhere allowed */ }
  }
  function choose(finding, from) {
    if (finding.hidden) reset();
    clear();
    current = finding;
    finding.setAttribute("aria-current", "true");
    finding.closest(".section").open = finding.open = true;
    all(`[data-f~="${finding.id}"]`, beside).forEach((item) => item.classList.add("lit"));
    side();
    if (wide.matches) columns.forEach((column) => {
      const lit = column.querySelector(".hit.lit");
      if (lit && column !== from) bring(column, lit);
    });
    const cell = rows.get(finding.id)?.querySelector("td[class]");
    if (cell && wide.matches) cell.scrollIntoView({ block: "nearest", inline: "nearest" });
    address(`#${finding.id}`);
  }
  function close(finding) {
    finding.open = false;
    if (finding === current) { clear(); address(""); }
  }
  function open(finding, from) { // from elsewhere in the page: the finding comes into view as well
    choose(finding, from);
    finding.scrollIntoView({ block: "center" });
    finding.querySelector("summary").focus({ preventScroll: true });
  }
  function show(view) {
    if (view === "findings") return;
    beside.classList.toggle("tabled", view === "table");
    views.forEach((a) => a.hash === `#${view}` ? a.setAttribute("aria-current", "true") : a.removeAttribute("aria-current"));
  }
  function place(link) {
    const finding = link.closest(".finding"), column = document.getElementById(`doc-${link.dataset.doc}`);
    if (finding) choose(finding);
    show("articles");
    column.hidden = false;
    const item = column.querySelector(".hit.lit");
    column.scrollIntoView({ block: "nearest", inline: "center" });
    if (item && wide.matches) bring(column, item); else (item || column).scrollIntoView({ block: "center" });
    (item || column).focus({ preventScroll: true });
  }
  function passage(hit) {
    const ids = hit.dataset.f.split(" "), next = current ? ids[ids.indexOf(current.id) + 1] : null;
    open(document.getElementById(next || ids[0]), hit.closest(".column"));
  }
  function follow() {
    const finding = findings.find((f) => `#${f.id}` === location.hash);
    if (finding) open(finding);
    else if (["#articles", "#table"].includes(location.hash)) show(location.hash.slice(1));
  }

  // -- mouse and keyboard -------------------------------------------------------------------------------------------
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a, summary");
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    if (link.matches(".finding > summary")) {
      event.preventDefault();
      if (!link.parentElement.open) choose(link.parentElement); else close(link.parentElement);
    } else if (link.dataset.f) { event.preventDefault(); passage(link); }
    else if (link.dataset.doc) { event.preventDefault(); place(link); }
    else if (views.includes(link)) { show(link.hash.slice(1)); if (wide.matches) event.preventDefault(); }
  });
  function step(by) {
    const shown = all(".section[open] > .finding:not([hidden]) > summary");
    const at = shown.indexOf(document.activeElement);
    const next = shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : at + by];
    if (next) { next.focus(); next.scrollIntoView({ block: "nearest" }); }
  }
  document.addEventListener("keydown", (event) => {
    const typing = event.target.matches("input, select, textarea"), scrolled = event.target.closest(".column, .columns, .scroll");
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "/" && !typing) { event.preventDefault(); search.focus(); search.select(); }
    else if (event.key === "Escape") {
      if (event.target === search && search.value) { search.value = ""; filter(); event.preventDefault(); }
      else if (current) close(current);
      else if (!one("#reset").hidden) reset();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !scrolled && (!typing || event.target === search)) {
      event.preventDefault();
      step(event.key === "ArrowDown" ? 1 : -1);
    }
  });
  tiles.forEach((t) => t.addEventListener("click", () => {
    t.setAttribute("aria-pressed", String(t.getAttribute("aria-pressed") !== "true"));
    filter();
  }));
  search.addEventListener("input", filter);
  [kind, source, story].forEach((s) => s.addEventListener("change", filter));
  one("#reset").addEventListener("click", reset);

  // -- print: what is folded on the screen is read on paper ---------------------------------------------------------
  let closed = [];
  addEventListener("beforeprint", () => { closed = all(".section:not(.alone):not([open]), .finding:not([open])"); closed.forEach((d) => { d.open = true; }); });
  addEventListener("afterprint", () => { closed.forEach((d) => { d.open = false; }); });

  document.documentElement.classList.add("js");
  [...tiles, search, kind, source, story].forEach((control) => { control.disabled = false; });
  wide.addEventListener("change", side);
  addEventListener("hashchange", follow);
  follow();
})();
