import { written } from "./authority-faults.ts";
import { impossible } from "./conditions.ts";
import { added, lineOf, removed, replaced } from "./edits.ts";
import type { Mutation } from "./mutation.ts";
import { chargesOf, head, itemsIn } from "./table-faults.ts";

/** Faults in exemptions and reductions. */
export const reliefFaults: readonly Mutation[] = [
  {
    id: "reliefs-meet",
    topic: "tables",
    vi: "bỏ dòng nói hai mức giảm gặp nhau thì tính thế nào",
    en: "the line that says what holds where two reliefs meet is dropped",
    codes: ["TT3304"],
    *sites(subject) {
      for (const charge of chargesOf(subject)) {
        const reliefs = itemsIn(charge, "Relief");
        const rule = itemsIn(charge, "ChargeRule").find(
          ({ rule: is }) => is === "lowest" || is === "cumulative",
        );
        // Beside a full exemption a reduction changes nothing, so nothing is left open.
        if (reliefs.filter(({ percent }) => percent !== undefined).length < 2 || rule === undefined) continue;
        if (reliefs.some(({ percent }) => percent === undefined)) continue;
        yield { edits: [removed(lineOf(subject.text, rule))], places: [head(charge), ...reliefs] };
      }
    },
  },
  {
    id: "relief-impossible",
    topic: "tables",
    vi: "điều kiện miễn, giảm không bao giờ đúng",
    en: "the condition of a relief can never hold",
    codes: ["TT3305"],
    *sites(subject) {
      for (const charge of chargesOf(subject)) {
        for (const relief of itemsIn(charge, "Relief")) {
          const never = impossible(subject, relief.start);
          if (relief.when === undefined || never === undefined) continue;
          yield { edits: [replaced(relief.when, never)], places: [relief] };
        }
      }
    },
  },
  {
    id: "relief-of-the-past",
    topic: "tables",
    vi: "miễn, giảm chỉ áp dụng trước ngày của phiên bản",
    en: "a relief holds only before the version's date",
    codes: ["TT3305"],
    *sites(subject) {
      const from = subject.model.version.inForce?.from;
      for (const charge of chargesOf(subject)) {
        for (const relief of itemsIn(charge, "Relief")) {
          if (from === undefined || relief.when === undefined) continue;
          const dates = ` từ ${written(from, -90)} đến ${written(from, -1)}`;
          const edit =
            relief.period === undefined
              ? added(relief.when.end, dates)
              : replaced({ start: relief.when.end, end: relief.period.end }, dates);
          yield { edits: [edit], places: [relief] };
        }
      }
    },
  },
];
