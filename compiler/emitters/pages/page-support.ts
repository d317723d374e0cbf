import Handlebars from "handlebars/dist/cjs/handlebars.runtime.js";

/** A page as a function of its data; `make` gives what Handlebars precompiled and keeps it, since its parts call each other. */
export function page(make: (own?: object) => object): (data: object) => string {
  const render = Handlebars.template(make());
  return (data) => render(data);
}
