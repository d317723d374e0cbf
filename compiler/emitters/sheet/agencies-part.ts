import type { Agency, ProcedureModel } from "@tthc/model";
import type { Speaker } from "../speaker.ts";
import { article8Part } from "./article-8.ts";
import { type Block, facts, list, sentence, table } from "../../document/document.ts";
import { groundLines, inBrackets } from "./grounds.ts";

/** Cơ quan giải quyết: who decides, where to file, who takes part, who acts for whom. */
export function agenciesPart(speaker: Speaker): Block {
  const { say, model } = speaker;
  return article8Part(speaker, "g", say("Cơ quan giải quyết", "Authorities"), [
    facts(
      [
        say("Cơ quan có thẩm quyền", "Deciding authority"),
        ...model.agencies.map((id) => agencyLine(id, speaker)),
      ],
      [say("Xác định cơ quan theo", "Chosen by"), agencyBy(speaker)],
      [say("Nơi nộp hồ sơ", "Filed at"), ...filingLines(speaker)],
    ),
    ...table(
      say("Người, bộ phận tham gia giải quyết", "Who takes part"),
      [
        say("Vai trò", "Role"),
        say("Thuộc cơ quan", "Of"),
        say("Thời gian áp dụng", "In force"),
        say("Căn cứ, ghi chú", "Basis, remarks"),
      ],
      usedRoles(speaker).map((role) => [
        [speaker.label(role.label)],
        role.agencies.map((id) => agencyLine(id, speaker)),
        [speaker.period(role.inForce)],
        groundLines(speaker, role),
      ]),
    ),
    ...delegationBlocks(speaker),
  ]);
}

const CHOSEN_BY: Readonly<
  Record<NonNullable<ProcedureModel["agencyBy"]>, readonly [vi: string, en: string]>
> = {
  "filing-place": ["nơi nộp hồ sơ", "the place of filing"],
  location: ["địa điểm của đối tượng giải quyết", "the location concerned"],
  case: ["trường hợp của hồ sơ", "the case"],
};

function agencyBy({ model, say }: Speaker): string {
  return model.agencyBy === undefined ? "" : say(...CHOSEN_BY[model.agencyBy]);
}

const LEVELS: Readonly<Record<NonNullable<Agency["level"]>, readonly [vi: string, en: string]>> = {
  commune: ["cấp xã", "commune level"],
  district: ["cấp huyện", "district level"],
  province: ["cấp tỉnh", "province level"],
  ministry: ["cấp bộ", "ministry level"],
  central: ["trung ương", "central level"],
};

/** An agency with its level, code, dates, successor and offices. */
function agencyLine(id: string, speaker: Speaker): string {
  const { model, say } = speaker;
  const agency = model.agenciesDeclared.find((one) => one.id === id);
  if (agency === undefined) return id;
  const name = speaker.label(agency.label);
  const level = agency.level && say(...LEVELS[agency.level]);
  const offices = agency.offices.map(
    (office) =>
      speaker.label(office.label) + (office.place === undefined ? "" : `, ${speaker.given(office.place)}`),
  );
  const notes = [
    level === undefined || name.toLocaleLowerCase("vi").includes(level) ? "" : level,
    agency.code === undefined ? "" : `${say("mã", "code")} ${agency.code}`,
    speaker.period(agency.inForce),
    agency.successor === undefined ? "" : `${say("sau đó là", "then")} ${speaker.agency(agency.successor)}`,
    offices.length === 0 ? "" : `${say("gồm", "offices")}: ${offices.join("; ")}`,
  ].filter((note) => note !== "");
  return `${name}${inBrackets(notes)}`;
}

const WITHIN = {
  commune: ["cấp xã", "the commune"],
  province: ["cấp tỉnh", "the province"],
  country: ["cả nước", "the country"],
} as const;

function filingLines(speaker: Speaker): readonly string[] {
  const { model, say } = speaker;
  const place = model.filingPlace;
  if (place === undefined) return [];
  const within = place.regardlessWithin;
  return [
    ...place.agencies.map((id) => agencyLine(id, speaker)),
    within === undefined
      ? ""
      : say(
          `Nộp không phụ thuộc địa giới hành chính trong phạm vi ${WITHIN[within][0]}`,
          `At any such place within ${WITHIN[within][1]}`,
        ),
    ...groundLines(speaker, place),
  ];
}

/** Roles that act in the flow, or act for one that does. */
function usedRoles({ model }: Speaker): readonly (typeof model.roles)[number][] {
  const acting = new Set(
    model.flow.states.flatMap((state) => {
      if (state.kind === "end") return [];
      const actors = state.kind === "parallel" ? state.branches.map(({ actor }) => actor) : [state.actor];
      return actors.map((actor) => (actor.is === "role" ? actor.role : ""));
    }),
  );
  model.delegations.filter(({ from }) => acting.has(from)).forEach(({ to }) => acting.add(to));
  return model.roles.filter(({ id }) => acting.has(id));
}

function delegationBlocks(speaker: Speaker): readonly Block[] {
  const { say, model } = speaker;
  if (model.delegations.length === 0) return [];
  const lines = model.delegations.map((one) => {
    const period = speaker.period(one.inForce);
    return sentence(
      `${speaker.role(one.from)} ${say("ủy quyền cho", "delegates to")} ${speaker.role(one.to)}${period === "" ? "" : ` ${period}`}${inBrackets(groundLines(speaker, one))}`,
    );
  });
  return [{ is: "heading", text: say("Ủy quyền", "Delegations"), blocks: list(lines) }];
}
