(() => {
  "use strict";
  const find = (id) => document.getElementById(id);
  const table = find("table"), body = table.tBodies[0], form = find("filters"), beside = find("beside");
  const heads = [...table.tHead.rows[0].cells], last = heads.length - 1;
  const rows = [...body.rows].map((row, number) => ({
    row, number, id: row.dataset.id, only: row.dataset.only.split(" "), tags: row.dataset.tags.split(" "),
    verdicts: [...row.cells].slice(1, last).map((cell) => cell.className),
    supports: Number(row.cells[last].dataset.supports), text: "",
  }));
  const order = ["supports", "partial", "mixed", "refutes", "silent"];
  const place = { sort: "", cell: "", at: "" };
  let focused = null;

  // The address after # keeps what is seen, so that a view can be sent.
  const read = () => new URLSearchParams(location.hash.includes("=") ? location.hash.slice(1) : "");
  // It is written once what changed has been drawn: nobody waits for it.
  let waits = false;
  const write = () => {
    if (waits) return;
    waits = true;
    requestAnimationFrame(() => setTimeout(() => {
      waits = false;
      const kept = [...new FormData(form)].filter(([, value]) => value);
      kept.push(...Object.entries(place).filter(([, value]) => value));
      history.replaceState(null, "", "#" + new URLSearchParams(kept));
    }));
  };

  // Text is looked for in a claim and in its evidence.
  const textOf = (one) => (one.text ||= (one.row.cells[0].textContent + find(`r${one.number}`).textContent).toLowerCase());

  const filter = () => {
    const asked = new FormData(form), verdicts = asked.getAll("verdict"), only = asked.getAll("only");
    const text = (asked.get("text") || "").trim().toLowerCase();
    const tag = form.tag && form.tag.value ? String(form.tag.selectedIndex - 1) : "";
    const shown = heads.map((head, number) => number === 0 || number === last ||
      ((!asked.get("source") || head.dataset.source === asked.get("source")) &&
       (!asked.get("language") || head.dataset.language === asked.get("language"))));
    let seen = 0;
    for (const one of rows) {
      const fits = (!verdicts.length || one.verdicts.some((word, at) => shown[at + 1] && verdicts.includes(word))) &&
        only.every((flag) => one.only.includes(flag)) && (!tag || one.tags.includes(tag)) &&
        (!text || textOf(one).includes(text));
      one.row.hidden = !fits;
      seen += fits;
    }
    heads.forEach((head, number) => {
      if (head.hidden === !shown[number]) return;
      head.hidden = !shown[number];
      for (const one of rows) one.row.cells[number].hidden = !shown[number];
    });
    const columns = shown.filter(Boolean).length - 2;
    find("count").textContent = `${seen} of ${rows.length} claims, ${columns} of ${last - 1} sources`;
    rove();
  };

  // A row that is moved is made anew, with all its cells: as many as can stay where they are do so.
  const arrange = (wanted) => {
    const now = new Map([...body.rows].map((row, at) => [row, at])), ends = [], before = [], stay = new Set();
    for (const at of wanted.map((row) => now.get(row))) { // the longest run of rows that stand in the order wanted
      const over = ends.findIndex((end) => end > at), length = over < 0 ? ends.length : over;
      before[at] = ends[length - 1];
      ends[length] = at;
    }
    for (let at = ends.at(-1); at !== undefined; at = before[at]) stay.add(at);
    let next = null;
    for (const row of wanted.reverse()) {
      if (!stay.has(now.get(row))) body.insertBefore(row, next);
      next = row;
    }
  };

  const keys = { claim: (one) => one.id, agreement: (one) => one.supports };
  const sort = () => {
    const down = place.sort.startsWith("-"), name = place.sort.replace(/^-/, "");
    const at = heads.findIndex((head) => head.dataset.sort === name);
    const key = keys[name] || ((one) => order.indexOf(one.verdicts[at - 1]));
    heads.forEach((head, number) => {
      const state = number !== at ? "none" : down ? "descending" : "ascending";
      if (head.getAttribute("aria-sort") !== state) head.setAttribute("aria-sort", state);
    });
    const sorted = at < 0 ? rows : [...rows].sort((one, other) => {
      const [a, b] = [key(one), key(other)];
      return ((a > b) - (a < b)) * (down ? -1 : 1) || one.number - other.number;
    });
    arrange(sorted.map((one) => one.row));
  };
  for (const head of heads) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.replaceChildren(button);
    // First up, then down, then as in the file.
    button.addEventListener("click", () => {
      const name = head.dataset.sort;
      place.sort = place.sort === name ? `-${name}` : place.sort === `-${name}` ? "" : name;
      sort();
      write();
    });
  }

  // One cell is in the order of the tab key; the arrows lead to the others.
  const links = rows.flatMap((one) => [...one.row.querySelectorAll("td > a")]);
  for (const link of links) link.tabIndex = -1;
  const seen = (link) => !link.parentElement.hidden && !link.parentElement.parentElement.hidden;
  const rove = (link) => {
    const next = link || (focused && seen(focused) ? focused : links.find(seen));
    if (focused) focused.tabIndex = -1;
    focused = next || null;
    if (focused) focused.tabIndex = 0;
  };
  const steps = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
  const visible = (cell) => cell.querySelector("a") && seen(cell.firstElementChild);
  body.addEventListener("keydown", (event) => {
    const link = event.target.closest("td > a"), step = steps[event.key];
    if (!link || !(step || event.key === "Home" || event.key === "End")) return;
    event.preventDefault();
    let cell = link.parentElement, next = null;
    if (step) {
      for (;;) {
        const row = step[0] < 0 ? cell.parentElement.previousElementSibling
          : step[0] > 0 ? cell.parentElement.nextElementSibling : cell.parentElement;
        cell = row && row.cells[cell.cellIndex + step[1]];
        if (!cell || !cell.matches("td:not(.agreement)")) break;
        if (visible(cell)) { next = cell; break; }
      }
    } else {
      const cells = [...cell.parentElement.cells].filter(visible);
      next = event.key === "Home" ? cells[0] : cells.at(-1);
    }
    if (!next) return;
    const to = next.querySelector("a");
    rove(to);
    to.focus();
  });

  const open = (one, column, { focus }) => {
    const link = one.row.cells[column].querySelector("a"), told = find(`e${one.number}-${column - 1}`);
    for (const marked of table.querySelectorAll("a.open")) marked.classList.remove("open");
    link.classList.add("open");
    rove(link);
    const claim = document.createElement("p");
    claim.append(one.row.cells[0].querySelector(".claim").textContent);
    const parts = [claim];
    if (told) {
      parts.push(...told.cloneNode(true).childNodes);
    } else {
      const where = document.createElement("p"), how = document.createElement("code");
      where.append(`${heads[column].dataset.source}: silent. What came nearest, and what stopped it, tells `);
      how.append(`factcheck show ${one.id} --source '${heads[column].dataset.source}'`);
      where.append(how);
      parts.push(where);
    }
    find("beside-body").replaceChildren(...parts);
    beside.hidden = false;
    beside.scrollTop = 0;
    place.cell = `${one.id}/${heads[column].dataset.source}`;
    if (focus) beside.focus();
    else link.scrollIntoView({ block: "nearest" });
  };
  const hide = () => {
    beside.hidden = true;
    for (const marked of table.querySelectorAll("a.open")) marked.classList.remove("open");
    place.cell = "";
  };
  const close = () => {
    if (beside.hidden) return;
    hide();
    write();
    if (focused) focused.focus();
  };
  find("close").addEventListener("click", close);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.target.closest("form")) close();
  });

  // A place in the page: a part, a text, a mark. The text around a mark is opened first.
  const go = (name) => {
    const goal = find(name.replace(/^r/, "c")); // the evidence of a row is hidden: its place is the row
    if (!goal) return false;
    const folded = goal.closest("details");
    if (folded) folded.open = true;
    goal.scrollIntoView({ block: folded && folded !== goal ? "center" : "start" });
    (goal.matches("details") ? goal.firstElementChild : goal).focus({ preventScroll: true });
    return true;
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const cell = link.closest("#table td"), named = /^#e(\d+)-(\d+)$/.exec(link.getAttribute("href"));
    event.preventDefault();
    if (cell) {
      open(rows.find((one) => one.row === cell.parentElement), cell.cellIndex, { focus: true });
    } else if (named) {
      open(rows[named[1]], Number(named[2]) + 1, { focus: true });
      beside.scrollIntoView({ block: "nearest" });
    } else {
      if (getComputedStyle(beside).position === "fixed") hide(); // it would lie on what is looked for
      place.at = go(link.hash.slice(1)) ? link.hash.slice(1) : "";
    }
    write();
  });

  const show = () => {
    const asked = read(), named = /^#e(\d+)-(\d+)$/.exec(location.hash);
    for (const box of form.querySelectorAll("[type=checkbox]")) box.checked = asked.getAll(box.name).includes(box.value);
    for (const field of form.querySelectorAll("[type=search], select")) field.value = asked.get(field.name) || "";
    for (const name of Object.keys(place)) place[name] = asked.get(name) || "";
    sort();
    filter();
    const [claim, ...source] = place.cell.split("/");
    const one = named ? rows[named[1]] : rows.find((row) => row.id === claim);
    const column = named ? Number(named[2]) + 1 : heads.findIndex((head) => head.dataset.source === source.join("/"));
    beside.hidden = true;
    if (one && column > 0 && column < last) open(one, column, { focus: false });
    if (place.at) go(place.at);
  };
  form.addEventListener("input", () => { filter(); write(); });
  form.addEventListener("submit", (event) => event.preventDefault());
  find("all").addEventListener("click", () => { form.reset(); filter(); write(); });
  addEventListener("hashchange", show);

  document.documentElement.classList.add("js");
  form.hidden = false;
  show();
})();
