import { type FormPage, type Language, type ProcedureModel, sectionOf } from "@tthc/model";
import { checkPage } from "./check-page.ts";
import { donePage } from "./done-page.ts";
import { papersPage } from "./papers-page.ts";
import { sectionPage } from "./section-page.ts";
import { startPage } from "./start-page.ts";

/** The one source of a page: text of a template in the common subset of Handlebars, everything but values written out. */
export function pageTemplate(model: ProcedureModel, page: FormPage, language: Language): string {
  switch (page.kind) {
    case "start":
      return startPage(model, language);
    case "section": {
      const placed = sectionOf(model, page);
      if (placed === undefined) throw new RangeError(`no such section: ${page.id}`);
      return sectionPage(model, placed, language);
    }
    case "papers":
      return papersPage(model, language);
    case "check":
      return checkPage(model, language);
    case "done":
      return donePage(model, language);
  }
}
