import {
  emitMachine
} from "./chunk-TXVXGUKN.js";
import {
  actionLabel,
  chargesOf,
  clockOf,
  decide,
  dongText,
  loadDefinition,
  momentText,
  playEvent,
  problemText,
  renderCharges,
  startPlay,
  stateLabel,
  topState
} from "./chunk-6IR5QRF3.js";
import {
  checkPaths
} from "./chunk-UBEAVKYJ.js";
import "./chunk-RAGSEFFN.js";
import {
  conditionHolds,
  emptyContext,
  encodeValue,
  entryOf,
  evaluate,
  explain,
  factsOf,
  withEvent
} from "./chunk-4H4FO7VG.js";
import {
  EXIT,
  say
} from "./chunk-E42IGVZV.js";
import "./chunk-MPA4C3QS.js";
import "./chunk-PSN2A5LF.js";
import {
  parse
} from "./chunk-7SRVQZCO.js";

// compiler/scenario/json-value.ts
function jsonOf(value, context) {
  const encoded = encodeValue(evaluate(value, factsOf(context)));
  if (encoded.type === "money" && typeof encoded.value === "string") return Number(encoded.value);
  return encoded.value;
}
function atPath(path, value) {
  const [head = "", ...rest] = path;
  return { [head]: rest.length === 0 ? value : atPath(rest, value) };
}
function shownValue(value, context) {
  const encoded = encodeValue(evaluate(value, factsOf(context)));
  return encoded.type === "unknown" ? "ch\u01B0a r\xF5" : typeof encoded.value === "string" ? encoded.value : JSON.stringify(encoded.value);
}

// compiler/scenario/scenario-state.ts
function defaultFacts(model, scenario) {
  const named = new Set(
    scenario.steps.flatMap((step) => {
      const assignments = step.do === "given" ? step.assignments : step.do === "event" ? step.event.values : [];
      return assignments.flatMap((assignment) => assignment.to === "fact" ? [assignment.fact] : []);
    })
  );
  const first = {
    case: model.cases[0]?.id,
    channel: model.channels[0]?.channel,
    applicant: model.applicants[0]?.id
  };
  return ["case", "channel", "applicant"].flatMap((fact) => {
    const value = first[fact];
    return value === void 0 || named.has(fact) ? [] : [{ fact, value }];
  });
}
var mergeDeep = (a, b) => withEvent({ ...emptyContext, fields: a }, { type: "", fields: b }, false).fields;
function withAssignments(given, assignments, context) {
  let result = given;
  for (const assignment of assignments) {
    switch (assignment.to) {
      case "fact": {
        const key2 = assignment.fact === "filing-place" ? "filingPlace" : assignment.fact;
        result = { ...result, facts: { ...result.facts, [key2]: assignment.value } };
        break;
      }
      case "field": {
        const value = jsonOf(assignment.value, context) ?? null;
        result = { ...result, fields: mergeDeep(result.fields ?? {}, atPath(assignment.path, value)) };
        break;
      }
      case "paper":
        result = { ...result, papers: { ...result.papers, [assignment.paper]: assignment.present } };
        break;
    }
  }
  return result;
}
function contextNow({ session, given, now }) {
  const { record } = session;
  const context = record?.context ?? emptyContext;
  const event = { type: "", ...now !== "" && { at: now }, ...given };
  return withEvent(context, event, record === null);
}

// compiler/scenario/touched.ts
var key = {
  exit: (state, action, way) => `exit ${state}.${action}#${way + 1}`,
  outcome: (state, branch, action, way) => `outcome ${state}.${branch}.${action}#${way + 1}`,
  join: (state, index) => `join ${state}#${index + 1}`,
  row: (charge, row) => `row ${charge}/${row}`,
  relief: (charge, relief) => `relief ${charge}/${relief}`,
  term: (row) => `term ${row}`
};
function touchedBy(state) {
  const { definition, record } = state.session;
  const { model } = definition;
  const touched = [];
  for (const { charge, assessment } of chargesOf(model, contextNow(state), state.now).charges) {
    for (const line of assessment.lines) {
      if (line.is === "row") touched.push(...line.agreeing.map((row2) => key.row(charge.id, row2)));
      if (line.is === "relief") touched.push(key.relief(charge.id, line.relief));
    }
  }
  if (record === null) return touched;
  const { row } = clockOf(definition, record, state.now);
  if (row !== void 0) touched.push(key.term(row));
  for (const { from, event, way } of record.history)
    touched.push(
      event.branch === void 0 ? key.exit(from, event.type, way) : key.outcome(from, event.branch, event.type, way)
    );
  return [...touched, ...joinsTaken(model, record.context.counts)];
}
function joinsTaken({ flow }, counts) {
  return flow.states.flatMap(
    (state) => state.kind === "parallel" ? state.joins.flatMap(
      (_, index) => entryOf(counts, `${state.id}.join-${index + 1}`) ? [key.join(state.id, index)] : []
    ) : []
  );
}

// compiler/scenario/coverage.ts
function coverage(model, results) {
  const touched = new Set(results.flatMap((result) => result.touched));
  const all = coverables(model);
  const untested = all.filter((one) => !touched.has(one.key));
  return { total: all.length, tested: all.length - untested.length, untested };
}
var both = (text2, ...labels) => ({
  vi: [...labels.map(({ vi }) => vi), text2].join(": "),
  en: [...labels.map(({ vi, en }) => en ?? vi), text2].join(": ")
});
function coverables(model) {
  const found = [];
  const label = (id) => model.flow.states.find((state) => state.id === id)?.label ?? { vi: id };
  const arrow = (from, what, target) => ({
    vi: `${from.vi}: ${what.vi} \u2192 ${label(target).vi}`,
    en: `${from.en ?? from.vi}: ${what.en ?? what.vi} \u2192 ${label(target).en ?? label(target).vi}`
  });
  for (const state of model.flow.states) {
    const ways = /* @__PURE__ */ new Map();
    const way = (of) => {
      const before = ways.get(of) ?? 0;
      ways.set(of, before + 1);
      return before;
    };
    for (const exit of state.kind === "end" && state.final ? [] : state.exits)
      found.push({
        kind: "exit",
        key: key.exit(state.id, exit.action, way(exit.action)),
        label: arrow(state.label, exit.label, exit.target)
      });
    if (state.kind !== "parallel") continue;
    for (const branch of state.branches)
      for (const outcome of branch.outcomes)
        found.push({
          kind: "outcome",
          key: key.outcome(state.id, branch.id, outcome.action, way(`${branch.id}.${outcome.action}`)),
          label: both(outcome.label.vi, state.label, branch.label)
        });
    state.joins.forEach((join, index) => {
      const when = join.test.is === "otherwise" ? { vi: "c\xF2n l\u1EA1i", en: "otherwise" } : {
        vi: `${join.test.is === "all" ? "t\u1EA5t c\u1EA3" : "c\xF3 nh\xE1nh"} ${join.test.action}`,
        en: `${join.test.is} ${join.test.action}`
      };
      found.push({
        kind: "join",
        key: key.join(state.id, index),
        label: arrow(state.label, when, join.target)
      });
    });
  }
  for (const charge of [...model.charges, ...model.campaigns.flatMap((campaign) => campaign.charges)]) {
    for (const { id } of charge.rows)
      found.push({ kind: "row", key: key.row(charge.id, id), label: both(id, charge.label) });
    for (const { id } of charge.reliefs)
      found.push({ kind: "relief", key: key.relief(charge.id, id), label: both(id, charge.label) });
  }
  for (const { id } of [model.term, ...model.campaigns.flatMap(({ term }) => term ?? [])].flatMap(
    ({ rows }) => rows
  ))
    found.push({ kind: "term", key: key.term(id), label: both(id, { vi: "Th\u1EDDi h\u1EA1n", en: "Term" }) });
  return found;
}

// compiler/scenario/render-scenarios.ts
var text = (label, language) => language === "en" ? label.en ?? label.vi : label.vi;
function renderScenarios(results, language = "vi") {
  const vi = language === "vi";
  const lines = results.flatMap(({ title, passed: passed2, failures, defaults }) => {
    const chosen = defaults.map(({ fact, value }) => `${fact} = ${value}`).join(", ");
    return [
      `${passed2 ? "\u2713" : "\u2717"} ${text(title, language)}`,
      ...failures.length > 0 && chosen !== "" ? [`    ${vi ? "m\u1EB7c \u0111\u1ECBnh" : "by default"}: ${chosen}`] : [],
      ...failures.flatMap(({ step, expected, actual, why }) => [
        `    ${vi ? "d\xF2ng" : "line"} ${step + 1}: ${vi ? "mong \u0111\u1EE3i" : "expected"} ${text(expected, language)}, ${vi ? "th\u1EF1c t\u1EBF" : "was"} ${text(actual, language)}`,
        ...why.map((line) => `      ${text(line, language)}`)
      ])
    ];
  });
  const passed = results.filter((result) => result.passed).length;
  return [
    ...lines,
    vi ? `${passed}/${results.length} t\xECnh hu\u1ED1ng \u0111\u1EA1t` : `${passed}/${results.length} scenarios passed`
  ];
}
function renderCoverage({ total, tested, untested }, language = "vi") {
  const head = language === "vi" ? `\u0110\xE3 ki\u1EC3m th\u1EED ${tested}/${total}` : `Tested ${tested} of ${total}`;
  return untested.length === 0 ? [head] : [
    `${head}; ${language === "vi" ? "ch\u01B0a c\xF3 t\xECnh hu\u1ED1ng n\xE0o cho" : "no scenario for"}:`,
    ...untested.map(({ label }) => `  ${text(label, language)}`)
  ];
}

// compiler/scenario/form-view.ts
function papersNeeded(model, context) {
  const needed = /* @__PURE__ */ new Map();
  const visit = (item, outer) => {
    const here = outer && item.ifAny !== true && (item.when === void 0 || conditionHolds(item.when, context) === true);
    needed.set(item.id, here);
    if (item.kind === "one-of") item.items.forEach((inner) => visit(inner, here));
  };
  model.dossier.items.forEach((item) => visit(item, true));
  return needed;
}
function isShown(model, path, context) {
  const shown = (when) => when === void 0 || conditionHolds(when, context) === true;
  for (const { sections } of model.forms) {
    for (const section of sections) {
      let fields = section.fields;
      let visible = shown(section.shownWhen);
      let found = false;
      for (const id of path) {
        const field = fields.find((one) => one.id === id);
        found = field !== void 0;
        if (field === void 0) break;
        visible &&= shown(field.shownWhen);
        fields = field.shape.is === "record" || field.shape.is === "list" ? field.shape.fields : [];
      }
      if (found) return visible;
    }
  }
  return void 0;
}

// compiler/scenario/check-expectation.ts
var both2 = (text2) => ({ vi: text2, en: text2 });
var pairs = (vi, en) => vi.map((line, index) => ({ vi: line, en: en[index] ?? line }));
function checkExpectation(state, expectation) {
  const { definition, record } = state.session;
  const { model } = definition;
  const context = contextNow(state);
  switch (expectation.that) {
    case "charge":
    case "total":
      return checkCharge(state, expectation);
    case "due":
      return checkDue(state, expectation);
    case "state":
    case "end": {
      const at = record === null ? "" : topState(record.value);
      const ended = record !== null && (record.context.outcome === expectation.state || at === expectation.state);
      const holds = expectation.that === "state" ? at === expectation.state : ended && record.status !== "open";
      if (holds) return void 0;
      const why = record?.history.slice(-3).map(({ at: moment, label, to }) => {
        const target = stateLabel(definition, to);
        return {
          vi: `${momentText(moment)} ${label.vi} \u2192 ${target.vi}`,
          en: `${momentText(moment)} ${label.en ?? label.vi} \u2192 ${target.en ?? target.vi}`
        };
      });
      return {
        expected: stateLabel(definition, expectation.state),
        actual: stateLabel(definition, at),
        why: why ?? []
      };
    }
    case "papers": {
      const needed = papersNeeded(model, context);
      const wrong = expectation.papers.filter((paper) => (needed.get(paper) ?? false) !== expectation.needed);
      return wrong.length === 0 ? void 0 : needMismatch(wrong, expectation.needed);
    }
    case "shown": {
      const wrong = expectation.fields.filter(
        (path) => (isShown(model, path, context) ?? false) !== expectation.shown
      );
      if (wrong.length === 0) return void 0;
      const names = wrong.map((path) => path.join(".")).join(", ");
      const [shown, hidden] = [
        { vi: `hi\u1EC7n ${names}`, en: `${names} shown` },
        { vi: `\u1EA9n ${names}`, en: `${names} hidden` }
      ];
      return expectation.shown ? { expected: shown, actual: hidden, why: [] } : { expected: hidden, actual: shown, why: [] };
    }
    case "refused":
      return checkRefused(state, expectation.action);
    case "value": {
      const facts = factsOf(context);
      const [target, value] = [expectation.target, expectation.value].map(
        (one) => JSON.stringify(encodeValue(evaluate(one, facts)))
      );
      if (target === value) return void 0;
      return {
        expected: both2(shownValue(expectation.value, context)),
        actual: both2(shownValue(expectation.target, context)),
        why: []
      };
    }
  }
}
function needMismatch(papers, needed) {
  const names = papers.join(", ");
  const need = { vi: `c\u1EA7n ${names}`, en: `${names} needed` };
  const not = { vi: `kh\xF4ng c\u1EA7n ${names}`, en: `${names} not needed` };
  return needed ? { expected: need, actual: not, why: [] } : { expected: not, actual: need, why: [] };
}
function checkCharge(state, expectation) {
  const { model } = state.session.definition;
  const due = chargesOf(model, contextNow(state), state.now);
  const charges = expectation.that === "total" ? due.charges : due.charges.filter(({ charge }) => charge.id === expectation.charge);
  const dong = expectation.that === "total" ? due.dong : charges[0]?.assessment.dong;
  const wanted = BigInt(expectation.dong);
  if (dong === wanted) return void 0;
  const account = { charges };
  return {
    expected: { vi: dongText(wanted, "vi"), en: dongText(wanted, "en") },
    actual: dong === void 0 ? { vi: "ch\u01B0a t\xEDnh \u0111\u01B0\u1EE3c", en: "cannot be said" } : { vi: dongText(dong, "vi"), en: dongText(dong, "en") },
    why: pairs(renderCharges(account, model.laws, "vi"), renderCharges(account, model.laws, "en"))
  };
}
function checkDue(state, { date, time }) {
  const { definition, record } = state.session;
  const clock = record === null ? void 0 : clockOf(definition, record, state.now);
  const due = clock?.promised?.due ?? null;
  const expected = time === void 0 ? date : `${date}T${time}`;
  if (due !== null && (time === void 0 ? due.slice(0, 10) : due) === expected) return void 0;
  return {
    expected: both2(momentText(expected)),
    actual: actualDue(clock, due),
    why: whyDue(definition.model, clock)
  };
}
function actualDue(clock, due) {
  if (due !== null) return both2(momentText(due));
  switch (clock?.state) {
    case void 0:
      return { vi: "h\u1ED3 s\u01A1 ch\u01B0a n\u1ED9p", en: "the dossier is not filed" };
    case "stopped":
      return { vi: "\u0111ang t\u1EA1m d\u1EEBng, ch\u01B0a c\xF3 ng\xE0y h\u1EB9n tr\u1EA3", en: "the clock stands still: no promised date" };
    case "not-prescribed":
      return { vi: "kh\xF4ng quy \u0111\u1ECBnh th\u1EDDi h\u1EA1n", en: "no term is prescribed" };
    case "unknown":
      return { vi: "ch\u01B0a t\xEDnh \u0111\u01B0\u1EE3c", en: "cannot be said" };
    default:
      return { vi: "th\u1EDDi h\u1EA1n ch\u01B0a b\u1EAFt \u0111\u1EA7u", en: "the term has not begun" };
  }
}
function whyDue(model, clock) {
  if (clock?.problem) return [{ vi: problemText(clock.problem, "vi"), en: problemText(clock.problem, "en") }];
  const explanation = clock?.promised?.explanation ?? [];
  return pairs(explain(explanation, "vi", model.laws), explain(explanation, "en", model.laws));
}
var isAction = (event, action) => event.action === action || `${event.branch}.${event.action}` === action;
function checkRefused(state, action) {
  if (state.refused.some(({ event: event2 }) => isAction(event2, action))) return void 0;
  const { definition, record } = state.session;
  const dot = action.indexOf(".");
  const event = dot > 0 ? { type: action.slice(dot + 1), branch: action.slice(0, dot) } : { type: action };
  const actors = [
    { is: "applicant" },
    ...definition.model.roles.map(({ id }) => ({ is: "role", role: id }))
  ];
  const possible = actors.some((actor) => {
    const reason = { reason: "t\xECnh hu\u1ED1ng" };
    return decide(definition, record, {
      at: state.now,
      actor,
      event: { ...state.given, ...event, ...reason }
    }).ok;
  });
  if (!possible) return void 0;
  const label = actionLabel(definition, event.type);
  return {
    expected: { vi: `t\u1EEB ch\u1ED1i \xAB${label.vi}\xBB`, en: `"${label.en ?? label.vi}" refused` },
    actual: { vi: `\xAB${label.vi}\xBB l\xE0m \u0111\u01B0\u1EE3c`, en: `"${label.en ?? label.vi}" is possible` },
    why: []
  };
}

// compiler/scenario/run-scenarios.ts
function runScenarios(model, machineJson) {
  const definition = loadDefinition(model, machineJson);
  return model.scenarios.map((scenario) => runScenario(definition, scenario));
}
function runScenario(definition, scenario) {
  const defaults = defaultFacts(definition.model, scenario);
  const facts = Object.fromEntries(defaults.map(({ fact, value }) => [fact, value]));
  let state = {
    session: startPlay(definition),
    given: { facts },
    now: firstMoment(definition, scenario),
    refused: []
  };
  const failures = [];
  const touched = /* @__PURE__ */ new Set();
  scenario.steps.forEach((step, index) => {
    switch (step.do) {
      case "given":
        state = { ...state, given: withAssignments(state.given, step.assignments, contextNow(state)) };
        break;
      case "event":
        failures.push(...unexpectedRefusals(definition, scenario, state));
        state = runEvent(state, step.event, index);
        break;
      case "expect": {
        const mismatch = checkExpectation(state, step.expectation);
        if (mismatch) failures.push({ step: index, written: step, ...mismatch });
        const { expectation } = step;
        if (expectation.that === "refused")
          state = {
            ...state,
            refused: state.refused.filter(({ event }) => !isAction(event, expectation.action))
          };
        break;
      }
    }
    for (const key2 of touchedBy(state)) touched.add(key2);
  });
  failures.push(...unexpectedRefusals(definition, scenario, state));
  failures.sort((a, b) => a.step - b.step);
  return {
    title: scenario.title,
    passed: failures.length === 0,
    failures,
    defaults,
    touched: [...touched].sort()
  };
}
function firstMoment({ model }, { steps }) {
  const first = steps.find((step) => step.do === "event");
  return first?.event.at ?? `${model.version.inForce?.from ?? model.calendar.knownFrom}T00:00`;
}
function runEvent(state, event, step) {
  const { facts, fields, papers } = withAssignments(state.given, event.values, contextNow(state));
  const session = playEvent(state.session, {
    at: event.timeGiven ? event.at : event.at.slice(0, 10),
    action: event.action,
    ...event.branch !== void 0 && { branch: event.branch },
    ...event.reason !== void 0 && { reason: event.reason },
    ...facts && { facts },
    ...fields && { fields },
    ...papers && { papers }
  });
  const last = session.played.at(-1);
  if (last === void 0) return state;
  if (last.ok) return { session, given: {}, now: last.at, refused: [] };
  return { ...state, session, now: last.at, refused: [{ step, event, refusal: last.refusal }] };
}
function unexpectedRefusals(definition, scenario, state) {
  return state.refused.flatMap(({ step, event, refusal }) => {
    const written = scenario.steps[step];
    if (written === void 0) return [];
    const label = actionLabel(definition, event.action);
    const allowed = refusal.allowed.map((action) => action.label);
    const why = [refusal.reason];
    if (allowed.length > 0)
      why.push({
        vi: `C\xF3 th\u1EC3 l\xE0m l\xFAc n\xE0y: ${allowed.map(({ vi }) => vi).join("; ")}`,
        en: `Possible now: ${allowed.map(({ vi, en }) => en ?? vi).join("; ")}`
      });
    return [{ step, written, expected: label, actual: { vi: "b\u1ECB t\u1EEB ch\u1ED1i", en: "refused" }, why }];
  });
}

// compiler/cli/scenario-lines.ts
function withSourceLines(results, source, procedure) {
  if (source === void 0 || results.every(({ passed }) => passed)) return results;
  const procedures = parse(source.text).tree.declarations.filter((node) => node.kind === "Procedure");
  const scenarios = procedures[procedure]?.items.filter((item) => item.kind === "Scenario") ?? [];
  return results.map((result, index) => ({
    ...result,
    failures: result.failures.map((failure) => {
      const node = scenarios[index]?.items[failure.step];
      return node === void 0 ? failure : { ...failure, step: source.positionOf(node.start).line - 1 };
    })
  }));
}

// compiler/cli/commands/test.ts
async function test(terminal, paths, options) {
  const { workspace, compilation, findings } = await checkPaths(terminal, paths, options.json !== true);
  const tested = compilation.procedures.flatMap(({ file, model }) => {
    if (model === void 0) return [];
    const before = compilation.procedures.filter((other) => other.file === file);
    const results = runScenarios(model, emitMachine(model));
    const procedure = before.findIndex((other) => other.model === model);
    return [{ file, model, results: withSourceLines(results, workspace.sources.source(file), procedure) }];
  });
  const all = tested.flatMap(({ results }) => results);
  const failed = all.filter(({ passed }) => !passed).length;
  const broken = compilation.procedures.filter(({ model }) => model === void 0).map(({ file }) => file);
  const errors = findings.some(({ severity }) => severity === "error");
  if (options.json === true) {
    const report = {
      format: "tthc-scenarios/1",
      passed: all.length - failed,
      failed,
      notCompiled: broken,
      procedures: tested.map(({ file, model, results }) => ({
        file,
        procedure: model.id,
        version: model.version.number,
        scenarios: results,
        ...options.coverage === true && { coverage: coverage(model, results) }
      }))
    };
    terminal.out(`${JSON.stringify(report, null, 2)}
`);
    return failed > 0 || errors ? EXIT.findings : EXIT.clean;
  }
  for (const { file, model, results } of tested) {
    if (results.length === 0 && options.coverage !== true) continue;
    terminal.out(`${terminal.paint("strong", `${model.label.vi} (${file})`)}
`);
    for (const line of renderScenarios(results, terminal.language)) terminal.out(`  ${line}
`);
    if (options.coverage === true)
      for (const line of renderCoverage(coverage(model, results), terminal.language)) terminal.out(`  ${line}
`);
  }
  for (const file of broken)
    terminal.err(say(terminal, `${file}: c\xF2n l\u1ED7i n\xEAn ch\u01B0a ch\u1EA1y t\xECnh hu\u1ED1ng; ch\u1EA1y \xABtthc check\xBB.
`, `${file}: has errors, so its scenarios did not run; run "tthc check".
`));
  terminal.out(
    say(terminal, `T\u1ED5ng c\u1ED9ng: ${all.length - failed} \u0111\u1EA1t, ${failed} kh\xF4ng \u0111\u1EA1t.
`, `In all: ${all.length - failed} passed, ${failed} failed.
`)
  );
  return failed > 0 || errors ? EXIT.findings : EXIT.clean;
}
export {
  test
};
