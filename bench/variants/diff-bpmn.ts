import { BpmnModdle } from "bpmn-moddle";
import { diff } from "bpmn-js-differ";
import { serve } from "../harness/variant.ts";
import { RELABELLED } from "./many-steps.ts";

const STEPS = 1000;
const NAMESPACES = [
  'xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"',
  'xmlns:di="http://www.omg.org/spec/BPMN/20100524/DI"',
  'xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"',
  'xmlns:line="http://www.omg.org/spec/DD/20100524/DI"',
].join(" ");

/**
 * bpmn-js-differ over a diagram of 1,000 tasks and the sequence flows between them, with shapes and edges as every modeller
 * writes them; both diagrams are read before anything is timed.
 */
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
  const shapes = Array.from({ length: STEPS }, (_, at) => {
    const bounds = `<dc:Bounds x="${String(at * 150)}" y="100" width="100" height="80"/>`;
    return `<di:BPMNShape id="s${String(at)}" bpmnElement="t${String(at)}">${bounds}</di:BPMNShape>`;
  });
  const edges = Array.from({ length: STEPS - 1 }, (_, at) => {
    const points = [at * 150 + 100, at * 150 + 150].map((x) => `<line:waypoint x="${String(x)}" y="140"/>`);
    return `<di:BPMNEdge id="e${String(at)}" bpmnElement="f${String(at)}">${points.join("")}</di:BPMNEdge>`;
  });
  const drawing = `<di:BPMNDiagram id="dia"><di:BPMNPlane id="pl" bpmnElement="p">${[...shapes, ...edges].join("")}</di:BPMNPlane></di:BPMNDiagram>`;
  return `<?xml version="1.0"?><bpmn:definitions ${NAMESPACES} id="d"><bpmn:process id="p">${[...tasks, ...flows].join("")}</bpmn:process>${drawing}</bpmn:definitions>`;
}
