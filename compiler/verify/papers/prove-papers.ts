import { formStudyOf } from "../forms/form-study.ts";
import { claimOf, type Statement } from "../forms/statement.ts";
import type { Proof, Prover } from "../proof.ts";
import { papersAskedTwice } from "./asked-twice.ts";
import { countsNotStated } from "./counts.ts";
import { dossierLines } from "./dossier-papers.ts";
import { papersHeldByRegistries } from "./held-by-registry.ts";
import { papersNeverNeeded } from "./never-needed.ts";
import { unreadPapers } from "./unread.ts";

const STATEMENTS = {
  needed: {
    topic: "papers",
    id: "papers.every-paper-needed",
    vi: "Mỗi giấy tờ của hồ sơ đều cần trong ít nhất một trường hợp.",
    en: "Every paper of the dossier is needed in at least one case.",
  },
  read: {
    topic: "papers",
    id: "papers.every-paper-read",
    vi: "Mỗi giấy tờ phải nộp đều có bước hoặc nhánh đọc đến.",
    en: "Every paper that is handed in is read by some step or branch.",
  },
  once: {
    topic: "papers",
    id: "papers.asked-once",
    vi: "Không giấy tờ nào bị yêu cầu hai lần trong cùng một hồ sơ.",
    en: "No paper is asked for twice in one dossier.",
  },
  registry: {
    topic: "papers",
    id: "papers.once-only",
    vi: "Không yêu cầu giấy tờ mà một cơ sở dữ liệu đã khai báo, đang có hiệu lực, đã có.",
    en: "No paper is asked for that a declared registry in force already holds.",
  },
  counts: {
    topic: "papers",
    id: "papers.counts-stated",
    vi: "Số bộ hồ sơ và số lượng, loại bản của từng giấy tờ đều được nêu.",
    en: "The number of sets, and the number and kind of copies of each paper, are stated.",
  },
} as const satisfies Record<string, Statement>;

/** Proves that the papers of a dossier are needed, read, asked once, and counted. */
export const provePapers: Prover = (model): Proof => {
  const lines = dossierLines(model);
  const { ask } = formStudyOf(model);
  const outcomes = [
    [STATEMENTS.needed, papersNeverNeeded(model, lines, ask)],
    [STATEMENTS.read, unreadPapers(model, lines)],
    [STATEMENTS.once, papersAskedTwice(model, lines, ask)],
    [STATEMENTS.registry, papersHeldByRegistries(model, lines)],
    [STATEMENTS.counts, countsNotStated(model, lines)],
  ] as const;
  return {
    claims: outcomes.map(([statement, outcome]) => claimOf(statement, outcome)),
    findings: outcomes.flatMap(([, { findings }]) => findings),
  };
};
