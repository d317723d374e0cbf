/**
 * The only script of the view. Without it every page works; with it a page renews itself when the sources change,
 * unless somebody is filling in a form, who is told instead. It is served as it stands: plain JavaScript, no build.
 */
export const VIEW_SCRIPT = `"use strict";
(() => {
  let dirty = false;
  document.addEventListener("input", () => { dirty = true; });
  const tell = (text) => {
    const live = document.querySelector(".live");
    live.textContent = text;
    return live;
  };
  const renew = async () => {
    const response = await fetch(location.href, { headers: { accept: "text/html" } });
    if (!response.ok) return;
    const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
    const focused = document.activeElement?.id ?? "";
    const scroll = [scrollX, scrollY];
    for (const part of [".masthead", "main", "footer"]) {
      const [old, next] = [document.querySelector(part), fresh.querySelector(part)];
      if (old !== null && next !== null) old.replaceWith(next);
    }
    document.title = fresh.title;
    document.body.dataset.generation = fresh.body.dataset.generation;
    if (focused !== "") document.getElementById(focused)?.focus({ preventScroll: true });
    scrollTo(...scroll);
    dirty = false;
    tell(document.querySelector(".live").dataset.changed);
    setTimeout(() => { tell(""); }, 2000);
  };
  const offer = () => {
    const live = tell(document.querySelector(".live").dataset.changed + " ");
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = live.dataset.reload;
    button.addEventListener("click", () => void renew());
    live.append(button);
  };
  const events = new EventSource("/thay-doi");
  events.addEventListener("change", ({ data }) => {
    if (data === document.body.dataset.generation) return;
    if (dirty) offer();
    else void renew();
  });
})();
`;
