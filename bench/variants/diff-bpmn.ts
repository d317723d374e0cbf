import { BpmnModdle } from "bpmn-moddle";
import { diff } from "bpmn-js-differ";
import { serve } from "../harness/variant.ts";
import { RELABELLED } from "./many-steps.ts";

const STEPS = 1000;

/** bpmn-js-differ over a diagram of 1,000 tasks and the sequence flows between them. */
await serve(async () => {
  const read = async (isNew: boolean): Promise<object> =>
    (await new BpmnModdle().fromXML(diagram(isNew))).rootElement as object;
  const [before, after] = [await read(false), await read(true)];
  const run = () => diff(before, after) as { readonly _changed: object };
  return { agreement: { changed: Object.keys(run()._changed).length }, lines: 2000, bytes: 0, run };
});

function diagram(isNew: boolean): string {
  const tasks = Array.from({ length: STEPS }, (_, at) => {
    const name = `Bước số ${String(at)}${isNew && at % (STEPS / RELABELLED) === 0 ? " mới" : ""}`;
    return `<bpmn:task id="t${String(at)}" name="${name}"/>`;
  });
  const flows = Array.from({ length: STEPS - 1 }, (_, at) => {
    const [from, to] = [String(at), String(at + 1)];
    return `<bpmn:sequenceFlow id="f${from}" sourceRef="t${from}" targetRef="t${to}"/>`;
  });
  return `<?xml version="1.0"?><bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d"><bpmn:process id="p">${[...tasks, ...flows].join("")}</bpmn:process></bpmn:definitions>`;
}
