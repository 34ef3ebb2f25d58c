// The picture of reported figures: what each sign stands for, and the whole of it as large as the window.
// The table behind it says the same; this only brings a line of it to the sign.
"use strict";
(() => {
  const all = (selector, within) => [...within.querySelectorAll(selector)];
  const one = (selector, within) => within.querySelector(selector);
  const NEAR = 22;  // pixels around a sign in which the pointer means it: a finger is no needle
  const LEAVE = 250;  // milliseconds for the way from the sign to what it shows

  const tableOf = (figure) => one("table", figure) || one("table", figure.parentElement);
  const made = (name, text) => { const item = document.createElement(name); item.textContent = text; return item; };

  // The lines of the table that a sign stands for, as terms and words.
  function lines(sign, table) {
    const body = table.tBodies[0].rows;
    return sign.dataset.rows.split(" ").map((at) => body[Number(at)]).filter(Boolean);
  }
  function details(rows, table) {
    const list = document.createElement("dl"), heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
      const words = [...new Set(rows.map((row) => row.cells[column].textContent.trim()).filter(Boolean))];
      if (!words.length) return;
      const quoted = rows[0].cells[column].classList.contains("passage");
      const shown = made("dd", quoted ? words[0] : words.slice(0, 6).join("; ") + (words.length > 6 ? "; …" : ""));
      shown.dir = "auto";
      if (rows[0].cells[column].classList.contains("figure")) shown.className = "figure";
      list.append(made("dt", head.textContent), shown);
    });
    const found = [list];
    if (rows.length > 1) found.push(made("p", rows.length + " lines of the table"));
    return found;
  }

  // `host` holds the drawings and what a sign shows; `figure` is where the table is.
  function inspecting(host, figure) {
    const table = tableOf(figure), drawings = all(":scope > svg", host);
    if (!table || !table.tHead || !drawings.length) return;
    const tip = document.createElement("div");
    tip.className = "tip";
    tip.setAttribute("role", "status");
    tip.hidden = true;
    host.append(tip);
    let at = null, leaving = 0;

    const signs = (drawing) => all("g[data-rows]", drawing);
    const middle = (sign) => {
      const box = (one(".mark", sign) || sign).getBoundingClientRect();
      return [box.left + box.width / 2, box.top + box.height / 2];
    };
    function show(sign) {
      clearTimeout(leaving);
      if (sign === at) return;
      if (at) at.classList.remove("on");
      at = sign;
      tip.hidden = !sign;
      if (!sign) return tip.replaceChildren();
      sign.classList.add("on");
      tip.replaceChildren(...details(lines(sign, table), table));
      const [x, y] = middle(sign), box = host.getBoundingClientRect();
      const left = x - box.left + host.scrollLeft - tip.offsetWidth / 2;
      // On the side that is nearer to the drawing's edge, so that the rest of it stays in sight; if there is room.
      const plot = sign.ownerSVGElement.getBoundingClientRect(), above = y - 14 - tip.offsetHeight, below = y + 14;
      const fits = [above > 4, below + tip.offsetHeight < innerHeight - 4], low = y > plot.top + plot.height / 2;
      const top = (low ? fits[1] || !fits[0] : !fits[0] && fits[1]) ? below : above;
      tip.style.left = Math.max(0, Math.min(left, host.clientWidth - tip.offsetWidth)) + "px";
      tip.style.top = top - box.top + host.scrollTop + "px";
    }
    const leave = () => { clearTimeout(leaving); leaving = setTimeout(() => show(null), LEAVE); };
    function nearest(drawing, event) {
      let best = null, least = NEAR;
      for (const sign of signs(drawing)) {
        const [x, y] = middle(sign), far = Math.hypot(event.clientX - x, event.clientY - y);
        if (far < least) [best, least] = [sign, far];
      }
      return best;
    }
    // From the sign to its line of the table.
    function open(sign) {
      const [row] = lines(sign, table), folded = table.closest("details");
      if (!row || host !== figure) return;
      if (folded) folded.open = true;
      for (const other of all("tr.on", table)) other.classList.remove("on");
      row.classList.add("on");
      row.tabIndex = -1;
      show(null);
      row.focus({ preventScroll: true });
      row.scrollIntoView({ block: "nearest" });
    }

    for (const drawing of drawings) {
      drawing.tabIndex = 0;
      for (const title of all("g[data-rows] > title", drawing)) title.remove();  // the browser's own would lie on ours
      drawing.addEventListener("pointermove", (event) => {
        const sign = nearest(drawing, event);
        if (sign) show(sign); else if (at && !tip.hidden) leave();
      });
      drawing.addEventListener("pointerdown", (event) => show(nearest(drawing, event)));
      drawing.addEventListener("pointerleave", leave);
      drawing.addEventListener("click", (event) => {
        const sign = nearest(drawing, event);
        if (sign && matchMedia("(hover: hover)").matches) open(sign);
      });
      drawing.addEventListener("focus", () => { if (drawing.matches(":focus-visible") && !at) step(drawing, 0); });
      drawing.addEventListener("blur", leave);
      drawing.addEventListener("keydown", (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const way = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity }[event.key];
        if (way !== undefined) step(drawing, way);
        else if (event.key === "Enter" && at) open(at);
        else if (event.key === "Escape" && at) { show(null); event.stopPropagation(); }
        else return;
        event.preventDefault();
      });
    }
    function step(drawing, way) {
      const ordered = signs(drawing).sort((a, b) => middle(a)[0] - middle(b)[0] || middle(b)[1] - middle(a)[1]);
      const now = ordered.indexOf(at);
      const next = now < 0 ? (way < 0 && way > -Infinity || way === Infinity ? ordered.length - 1 : 0) : now + way;
      show(ordered[Math.max(0, Math.min(ordered.length - 1, next))]);
    }
    tip.addEventListener("pointerenter", () => clearTimeout(leaving));
    tip.addEventListener("pointerleave", leave);
    host.addEventListener("keydown", (event) => { if (event.key === "Escape" && at) { show(null); event.preventDefault(); } });
    document.addEventListener("keydown", (event) => { if (event.key === "Escape" && at && !event.defaultPrevented) show(null); });
  }

  function enlarging(figure) {
    const drawing = one("svg.wide", figure), caption = one("figcaption", figure);
    if (!drawing || !caption || !window.HTMLDialogElement) return;
    const button = made("button", "Larger");
    button.type = "button";
    button.className = "larger";
    button.addEventListener("click", () => {
      const box = document.createElement("dialog"), close = made("button", "Close");
      const copy = drawing.cloneNode(true), title = caption.cloneNode(true);
      for (const part of all("[id]", copy)) part.removeAttribute("id");
      for (const name of ["id", "aria-labelledby", "aria-describedby"]) copy.removeAttribute(name);
      copy.setAttribute("aria-label", caption.textContent);
      for (const sign of all("g.on", copy)) sign.classList.remove("on");
      box.className = "zoom picture";
      box.setAttribute("aria-label", caption.textContent);
      close.type = "button";
      close.autofocus = true;
      close.addEventListener("click", () => box.close());
      box.addEventListener("close", () => { box.remove(); button.focus(); });
      box.append(title, copy, close);
      document.body.append(box);
      inspecting(box, figure);
      box.showModal();
    });
    caption.after(button);
  }

  for (const figure of all("figure.picture", document)) {
    enlarging(figure);
    inspecting(figure, figure);
  }
})();
