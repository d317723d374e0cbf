import type { ElkNode } from "elkjs";
import type { KeptResults } from "../emitter.ts";

/** What the order of a drawing depends on, and nothing else: states in telling order, and the ways between them. */
export interface LayerInput {
  readonly nodes: readonly string[];
  readonly edges: readonly (readonly [source: string, target: string])[];
}

/** Layer of each node, from 0. */
export type Layers = Readonly<Record<string, number>>;

/** The layers of a flow; what has the same states and ways is laid out once. */
export async function layersOf(input: LayerInput, kept: KeptResults): Promise<Layers> {
  const key = `layers-${await hashOf(input)}`;
  const known = kept.get(key);
  if (known !== undefined) return JSON.parse(known) as Layers;
  const layers = await layOut(input);
  kept.set(key, JSON.stringify(layers));
  return layers;
}

/** Changes with what ELK is asked; a new version of it or of its options gives new keys. */
const LAYOUT = "elkjs-0.12.1/layers-1";

async function hashOf(input: LayerInput): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([LAYOUT, input.nodes, input.edges]));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

const OPTIONS = {
  "elk.algorithm": "layered",
  "elk.direction": "DOWN",
  "elk.separateConnectedComponents": "false",
  // A way back to a step told before is a loop, whatever else ELK might turn round.
  "elk.layered.cycleBreaking.strategy": "MODEL_ORDER",
  "elk.layered.layering.strategy": "NETWORK_SIMPLEX",
  "elk.layered.considerModelOrder.strategy": "NODES_AND_EDGES",
};

/** ELK's layers are read off the heights: all nodes are of one size, so one layer is one height. */
async function layOut({ nodes, edges }: LayerInput): Promise<Layers> {
  // Loaded only when something has to be laid out: the library is large.
  const { default: bundle } = await import("elkjs/lib/elk.bundled.js");
  const graph: ElkNode = {
    id: "flow",
    layoutOptions: OPTIONS,
    children: nodes.map((id) => ({ id, width: 100, height: 40 })),
    edges: edges.map(([source, target], i) => ({ id: `way ${i}`, sources: [source], targets: [target] })),
  };
  const { children = [] } = await new bundle.default().layout(graph);
  const heights = [...new Set(children.map(({ y = 0 }) => Math.round(y)))].sort((a, b) => a - b);
  return Object.fromEntries(children.map(({ id, y = 0 }) => [id, heights.indexOf(Math.round(y))]));
}
