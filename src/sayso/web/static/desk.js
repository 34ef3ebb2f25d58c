// Progress, filters, keys. Everything here makes easier what also works without it.
"use strict";
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const one = (selector, within = document) => within.querySelector(selector);

  function progress(box) {
    const now = one(".now", box), stages = all("[data-stage]", box);
    const source = new EventSource(box.dataset.events);
    source.addEventListener("progress", (event) => {
      const told = JSON.parse(event.data);
      now.textContent = told.text;
      const at = stages.findIndex((item) => item.dataset.stage === told.stage);
      stages.forEach((item, index) => {
        item.classList.toggle("past", told.state === "done" || index < at);
        if (index === at) item.setAttribute("aria-current", "step"); else item.removeAttribute("aria-current");
      });
      if (told.state === "done" || told.state === "failed") {
        source.close();
        location.replace("/jobs/" + box.dataset.job);
      }
    });
    source.addEventListener("error", () => {  // a connection that only broke off is made again by the browser
      if (source.readyState === EventSource.CLOSED) now.textContent = "How far it is can no longer be told; load the page again";
    });
  }

  function dropping(zone) {
    const input = one("input[type=file]", zone), form = zone.closest("form");
    for (const name of ["dragover", "dragleave", "drop"]) form.addEventListener(name, (event) => {
      if (!event.dataTransfer || ![...event.dataTransfer.types].includes("Files")) return;
      event.preventDefault();
      zone.classList.toggle("over", name === "dragover");
      if (name === "drop" && event.dataTransfer.files.length) input.files = event.dataTransfer.files;
    });
  }

  function report() {
    const cards = all(".card"), bar = one("[data-filters]");
    if (!bar) return;
    const marks = all(".mark"), speaker = one("[data-speaker]", bar), keys = one("[data-keys]");
    const number = (mark) => (mark.getAttribute("href") || "").replace("#claim-", "");
    const byNumber = new Map(cards.map((card) => [card.id.replace("claim-", ""), card]));
    const place = "sayso-shown " + location.pathname;
    let chosen = "all", lit = null;

    function fits(card) {
      const about = one(".aside", card).dataset;
      if (speaker && speaker.value && about.speaker !== speaker.value) return false;
      if (chosen === "figures") return about.figures === "1";
      return chosen === "all" || card.classList.contains(chosen);
    }
    function apply() {
      let shown = 0;
      for (const card of cards) {
        const fit = fits(card);
        shown += fit;
        card.toggleAttribute("data-hidden", !fit);
      }
      for (const group of all(".group")) group.toggleAttribute("data-hidden", !one(".card:not([data-hidden])", group));
      for (const mark of marks) {
        const card = byNumber.get(number(mark));
        mark.classList.toggle("faint", !!card && card.hasAttribute("data-hidden"));
      }
      const whole = chosen === "all" && !(speaker && speaker.value);
      for (const part of all(".notes, .voices")) part.toggleAttribute("data-hidden", !whole);
      for (const button of all("[data-filter]", bar)) button.setAttribute("aria-pressed", String(button.dataset.filter === chosen));
      one("[data-shown]", bar).textContent = whole ? "" : shown + " of " + cards.length + (cards.length === 1 ? " claim" : " claims");
    }
    function keep() {  // for when the page is loaded again, in this tab
      try { sessionStorage.setItem(place, JSON.stringify([chosen, speaker ? speaker.value : ""])); } catch { /* no storage, no memory */ }
    }
    function recall() {
      try {
        const [kept, who] = JSON.parse(sessionStorage.getItem(place) || "[]");
        if (one("[data-filter='" + kept + "']", bar)) chosen = kept;
        if (speaker && [...speaker.options].some((option) => option.value === who)) speaker.value = who;
      } catch { /* as above */ }
    }
    bar.hidden = false;
    recall();
    apply();
    if (keys) keys.hidden = false;
    bar.addEventListener("click", (event) => {
      const button = event.target.closest("[data-filter]");
      if (button) { chosen = button.dataset.filter; apply(); keep(); }
    });
    if (speaker) speaker.addEventListener("change", () => { apply(); keep(); });

    function light(key) {
      if (lit === key) return;
      lit = key;
      for (const card of cards) card.classList.toggle("lit", card.id === "claim-" + key);
      for (const mark of marks) mark.classList.toggle("lit", number(mark) === key);
    }
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
    let waiting = 0;
    for (const mark of marks) {
      mark.addEventListener("mouseenter", () => {
        light(number(mark));
        clearTimeout(waiting);
        waiting = setTimeout(() => {  // the claim under the cursor, on the right; not for who only passes over it
          const card = byNumber.get(number(mark));
          if (card && matchMedia("(min-width: 62rem)").matches) card.scrollIntoView({ block: "nearest", behavior: calm });
        }, 350);
      });
      mark.addEventListener("mouseleave", () => { clearTimeout(waiting); light(null); });
      mark.addEventListener("focus", () => light(number(mark)));
    }
    for (const card of cards) {
      card.addEventListener("mouseenter", () => light(card.id.replace("claim-", "")));
      card.addEventListener("mouseleave", () => light(null));
    }
    // A link to a claim that is filtered away shows it again.
    document.addEventListener("click", (event) => {
      const link = event.target.closest("a[href^='#claim-']");
      const card = link && document.getElementById(link.getAttribute("href").slice(1));
      if (card && card.hasAttribute("data-hidden")) { chosen = "all"; if (speaker) speaker.value = ""; apply(); keep(); }
    });
    document.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select, dialog")) return;
      if (!["j", "k", "a"].includes(event.key)) return;
      const seen = cards.filter((card) => !card.hasAttribute("data-hidden"));
      const at = seen.findIndex((card) => card.contains(document.activeElement));
      if (event.key === "a") {
        const mark = at >= 0 && document.getElementById("at-" + seen[at].id.replace("claim-", ""));
        if (mark) { mark.scrollIntoView({ block: "center", behavior: calm }); mark.focus({ preventScroll: true }); }
        return;
      }
      const next = event.key === "j" ? Math.min(at + 1, seen.length - 1) : Math.max(at - 1, 0);
      if (!seen[next]) return;
      seen[next].focus({ preventScroll: true });
      seen[next].scrollIntoView({ block: "start", behavior: calm });
      light(seen[next].id.replace("claim-", ""));
    });
  }

  // The name of who judges stays in this browser; a label chosen means that the verdict is overruled.
  function judging(form) {
    const name = form.elements.name;
    try { name.value = name.value || localStorage.getItem("sayso-name") || ""; } catch { /* no storage, no memory */ }
  }
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.matches("[data-judge]")) {
      try { localStorage.setItem("sayso-name", form.elements.name.value); } catch { /* as above */ }
    }
    if (form.matches("[data-give]")) one("button.main", form).disabled = true;
  }, true);
  document.addEventListener("toggle", (event) => {
    const form = event.target.matches(".judge") && event.target.open && one("form", event.target);
    if (form) judging(form);
  }, true);
  document.addEventListener("change", (event) => {
    const form = event.target.closest("[data-judge]");
    if (form && event.target.name === "label") one("[value=overruled]", form).checked = true;
  });
  // What could not be kept or fetched is said where it was asked for, and what was typed stays.
  function failed(element, words) {
    const box = element.matches("form") ? element : one(".loaded", element);
    if (!box) return;
    let told = one(":scope > .wrong", box);
    if (!told) {
      told = document.createElement("p");
      told.className = "wrong";
      told.setAttribute("role", "alert");
      box.append(told);
    }
    told.textContent = words;
  }
  document.addEventListener("htmx:response:error", (event) => {
    const asked = event.detail.ctx, page = new DOMParser().parseFromString(asked.text, "text/html");
    failed(asked.sourceElement, (one("[role=alert]", page) || {}).textContent || "The desk answered with an error (" + asked.response.status + ")");
  });
  document.addEventListener("htmx:error", (event) => {
    const asked = event.detail.ctx;
    if (asked && !asked.response) failed(asked.sourceElement, "The desk can't be reached; nothing was kept or fetched. Try again.");
  });
  window.addEventListener("pageshow", () => { for (const button of all("[data-give] button.main")) button.disabled = false; });

  // Light or dark without loading the page again; the cookie is what the server would have set.
  for (const form of all("[data-themes]")) form.addEventListener("submit", (event) => {
    const chosen = event.submitter && event.submitter.value;
    if (chosen == null) return;
    event.preventDefault();
    if (chosen) document.documentElement.dataset.theme = chosen; else delete document.documentElement.dataset.theme;
    document.cookie = "sayso-theme=" + chosen + "; Path=/; SameSite=Strict; Max-Age=" + (chosen ? 31536000 : 0);
    for (const button of all("button", form)) button.setAttribute("aria-pressed", String(button === event.submitter));
  });

  for (const box of all("[data-events]")) progress(box);
  for (const zone of all("[data-drop]")) dropping(zone);
  report();
  const passage = one("#passage");
  if (passage) passage.scrollIntoView({ block: "center" });
})();
