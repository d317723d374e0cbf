import { papersOf, withEvent, type MachineContext, type PaperNeed, type ProcedureModel } from "@tthc/model";
import type { Asker } from "./asker.ts";

type Flags = { readonly [id: string]: boolean };

/** Asks which registries have the data they stand for, then which papers come with the filing. */
export async function askPapers(
  asker: Asker,
  model: ProcedureModel,
  context: MachineContext,
  filed: string,
): Promise<{ readonly registries?: Flags; readonly papers?: Flags }> {
  let registries: Flags = {};
  for (const { why, label } of papersOf(model, context, { filed })) {
    if (why.is !== "registry" || Object.hasOwn(registries, why.registry)) continue;
    const place = { vi: `«${why.label.vi}»`, en: `"${why.label.en ?? why.label.vi}"` };
    const answer = await asker.choose(
      {
        vi: `${place.vi} có dữ liệu thay cho «${label.vi}» không?`,
        en: `Does ${place.en} have the data for "${label.en ?? label.vi}"?`,
      },
      [
        { value: "yes", label: asker.word({ vi: "Có", en: "Yes" }) },
        { value: "no", label: asker.word({ vi: "Không có dữ liệu", en: "It has none" }) },
        { value: "open", label: asker.word({ vi: "Chưa tra cứu", en: "Not asked yet" }) },
      ],
    );
    if (answer !== "open") registries = { ...registries, [why.registry]: answer === "yes" };
  }
  const known = withEvent(context, { type: "", registries }, false);
  const papers = await choosePapers(asker, papersOf(model, known, { filed }), {
    vi: "Giấy tờ nộp kèm?",
    en: "Papers that come with it?",
  });
  return {
    ...(Object.keys(registries).length > 0 && { registries }),
    ...(Object.keys(papers).length > 0 && { papers }),
  };
}

/** Papers that are needed or may come, those that are needed chosen already: of a group the first. */
export async function choosePapers(
  asker: Asker,
  needs: readonly PaperNeed[],
  message: { readonly vi: string; readonly en: string },
): Promise<Flags> {
  const papers = needs.filter(
    ({ kind, needed, why }) => kind === "paper" && (needed || why.is === "if-any" || why.is === "no-data"),
  );
  if (papers.length === 0) return {};
  const firstOf = new Map(papers.toReversed().flatMap(({ within, id }) => (within ? [[within, id]] : [])));
  const initial = papers
    .filter(({ needed, within, id }) => needed && (within === undefined || firstOf.get(within) === id))
    .map(({ id }) => id);
  const options = papers.map(({ id, label }) => ({ value: id, label: asker.word(label) }));
  const chosen = await asker.chooseSome(message, options, initial);
  return Object.fromEntries(chosen.map((id) => [id, true]));
}
