import type { Branch } from "@tthc/model";
import type { Compare, Found, Scene } from "../scene.ts";
import { listShown, plainShown } from "../words.ts";
import { directed } from "./identity.ts";
import { actorChange, gives, limitChange } from "./states.ts";

export const compareBranch: Compare<"branch"> = (before, after, scene) => [
  ...actorChange(before.actor, after.actor, scene),
  ...gives(before.gives, after.gives, scene),
  ...limitChange(before.limit, after.limit, scene, false),
  ...reads(before, after, scene),
  ...directed(before.when, after.when, scene, {
    narrower: "branch.takes-part-less-often",
    wider: "branch.takes-part-more-often",
    other: "branch.takes-part-differently",
  }),
];

const WHOLE = listShown([{ vi: "toàn bộ hồ sơ", en: "the whole dossier" }]);

/** Without `đọc` a branch reads everything. */
function reads(before: Branch, after: Branch, scene: Scene): readonly Found[] {
  const { naming, say } = scene;
  const old = say.before.reads(before)?.map((path) => naming.paper(naming.field(path.split(".")).join(".")));
  const now = say.after.reads(after);
  if (old === undefined && now === undefined) return [];
  if (old === undefined) return [{ kind: "branch.reads-less", before: WHOLE }];
  if (now === undefined) return [{ kind: "branch.reads-more", after: WHOLE }];
  const more = now.filter((path) => !old.includes(path));
  const less = old.filter((path) => !now.includes(path));
  return [
    ...(more.length === 0
      ? []
      : [{ kind: "branch.reads-more", after: plainShown(more.join(", ")) } as const]),
    ...(less.length === 0
      ? []
      : [{ kind: "branch.reads-less", before: plainShown(less.join(", ")) } as const]),
  ];
}
