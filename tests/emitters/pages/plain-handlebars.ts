/**
 * The common subset of Handlebars, written from its description and from nothing of the library: what Java's and .NET's
 * implementations do with these templates too. Tags are cut out by hand and read as a stack.
 */
type Node =
  | { readonly text: string }
  | { readonly hole: string }
  | {
      readonly block: "if" | "each";
      readonly path: string;
      readonly then: Node[];
      readonly otherwise: Node[];
    };

const TAG = /\{\{(#if |#each |\/if|\/each|else)?([a-z0-9_.]*)\}\}/g;

function parse(template: string): Node[] {
  const top: Node[] = [];
  const open: { node: Extract<Node, { block: string }>; into: Node[] }[] = [];
  const target = (): Node[] => open.at(-1)?.into ?? top;
  let at = 0;
  for (const found of template.matchAll(TAG)) {
    if (found.index > at) target().push(textNode(template.slice(at, found.index)));
    at = found.index + found[0].length;
    const [, word = "", path = ""] = found;
    if (word === "#if " || word === "#each ") {
      const node = {
        block: word === "#if " ? ("if" as const) : ("each" as const),
        path,
        then: [],
        otherwise: [],
      };
      target().push(node);
      open.push({ node, into: node.then });
    } else if (word === "else") open.at(-1)!.into = open.at(-1)!.node.otherwise;
    else if (word !== "") open.pop();
    else target().push({ hole: path });
  }
  if (open.length > 0) throw new Error("not the common subset: a block is open");
  top.push(textNode(template.slice(at)));
  return top;
}

/** Text between tags; a brace that is left over belongs to a tag that is none of the subset. */
function textNode(text: string): Node {
  if (/[{}]/.test(text)) throw new Error(`not the common subset: ${text.slice(0, 80)}`);
  return { text };
}

const SIGNS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#x27;",
  "`": "&#x60;",
  "=": "&#x3D;",
};

function follow(data: unknown, path: string): unknown {
  return path
    .split(".")
    .filter((key) => key !== "this")
    .reduce<unknown>(
      (node, key) =>
        typeof node === "object" && node !== null && Object.hasOwn(node, key)
          ? (node as Record<string, unknown>)[key]
          : undefined,
      data,
    );
}

function render(nodes: readonly Node[], data: unknown): string {
  return nodes
    .map((node) => {
      if ("text" in node) return node.text;
      if ("hole" in node) {
        const value = follow(data, node.hole);
        return typeof value === "string" ? value.replace(/[&<>"'`=]/g, (sign) => SIGNS[sign]!) : "";
      }
      const value = follow(data, node.path);
      if (node.block === "each")
        return Array.isArray(value) ? value.map((row: unknown) => render(node.then, row)).join("") : "";
      const holds = Array.isArray(value) ? value.length > 0 : Boolean(value);
      return render(holds ? node.then : node.otherwise, data);
    })
    .join("");
}

/** A template as a function of its data. */
export function plainTemplate(template: string): (data: unknown) => string {
  const nodes = parse(template);
  return (data) => render(nodes, data);
}
