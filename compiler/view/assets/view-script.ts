/**
 * The only script of the view. Without it every page works; with it a page renews itself when the sources change,
 * unless somebody is filling in a form, who is told instead. It is served as it stands: plain JavaScript, no build.
 */
export const VIEW_SCRIPT = `"use strict";
(() => {
  const live = document.querySelector(".live");
  let dirty = false;
  document.addEventListener("input", () => { dirty = true; });
  const renew = async () => {
    const response = await fetch(location.href, { headers: { accept: "text/html" } });
    if (!response.ok) return;
    const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
    const main = document.querySelector("main");
    const next = fresh.querySelector("main");
    if (main === null || next === null) return;
    const focused = document.activeElement?.id ?? "";
    const scroll = [scrollX, scrollY];
    main.replaceWith(next);
    document.title = fresh.title;
    document.body.dataset.generation = fresh.body.dataset.generation;
    if (focused !== "") document.getElementById(focused)?.focus({ preventScroll: true });
    scrollTo(...scroll);
    dirty = false;
    live.textContent = live.dataset.changed;
    setTimeout(() => { live.textContent = ""; }, 2000);
  };
  const offer = () => {
    live.textContent = live.dataset.changed + " ";
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = live.dataset.reload;
    button.addEventListener("click", () => void renew());
    live.append(button);
  };
  const events = new EventSource("/thay-doi");
  events.addEventListener("change", ({ data }) => {
    if (data === document.body.dataset.generation) return;
    if (dirty && document.querySelector("main form[method=post]") !== null) offer();
    else void renew();
  });
})();
`;
