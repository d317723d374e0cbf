import { asciiName, type Procedure, type Result as ResultNode, type Text } from "@tthc/grammar";
import type { ProcedureModel, Result, ResultTemplate } from "@tthc/model";
import { nearestName } from "../binder/nearest.ts";
import { messageOf, type Diagnostic, type RelatedPlace } from "../diagnostics/diagnostic.ts";
import { fromTemplateProblem } from "../diagnostics/from-template-problem.ts";
import type { SourceText } from "../source/source-text.ts";
import { checkNames } from "../template/check-names.ts";
import { letterData } from "../template/letter-data.ts";
import { MAX_TEMPLATE_LENGTH, readTemplate, type Template } from "../template/read-template.ts";
import type { TemplateProblem } from "../template/template-problem.ts";
import type { Vocabulary } from "../template/vocabulary.ts";
import type { Context } from "./context.ts";
import { itemsOf } from "./identity.ts";
import { perObject } from "./per-object.ts";

/** A template that results of this procedure name. */
interface OwnTemplate {
  readonly id: string;
  readonly path: string;
  readonly source: SourceText;
  readonly template: Template;
  /** Where it is named first. */
  readonly named: Text;
}

/** Marks dropped, as in `dùng`: names of files are ASCII, and `mẫu/giấy_phép.hbs` means `mau/giay_phep.hbs`. */
const asciiPath = (written: string): string =>
  written.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");

const idOfPath = (path: string): string =>
  asciiName(path.replace(/\.hbs$/, "").replace(/[^A-Za-z0-9]+/g, "_")).replace(/^_+|_+$/g, "");

/** What a part's template says: the same for every procedure that it is a part of. */
const nodesOf = perObject(({ text }: ResultTemplate) => readTemplate(text).nodes);

/** The templates of a procedure's results: read at once, their names checked when the model is there. */
export class ResultTemplates {
  readonly #context: Context;
  readonly #node: Procedure;
  readonly #parts: readonly ProcedureModel[];
  readonly #byPath = new Map<string, OwnTemplate | undefined>();

  constructor(node: Procedure, parts: readonly ProcedureModel[], context: Context) {
    this.#node = node;
    this.#parts = parts;
    this.#context = context;
    for (const { template } of itemsOf(node, "Result")) {
      if (template === undefined) continue;
      const path = asciiPath(template.value);
      if (!this.#byPath.has(path)) this.#byPath.set(path, this.#read(template, path));
    }
  }

  /** Id of the template that a result names; undefined where it names none that can be used. */
  idOf({ template }: ResultNode): string | undefined {
    return template === undefined ? undefined : this.#byPath.get(asciiPath(template.value))?.id;
  }

  /** The results of a part, their templates under the ids they have here. */
  resultsOf(part: ProcedureModel): readonly Result[] {
    return part.results.map((result) =>
      result.template === undefined ? result : { ...result, template: `${part.id}_${result.template}` },
    );
  }

  /** All templates of the model, portable; reports the names in them that are no data of this procedure. */
  checked(model: ProcedureModel): readonly ResultTemplate[] {
    const own = [...this.#byPath.values()].filter((each) => each !== undefined);
    const results = new Set(model.results.flatMap(({ template }) => template ?? []));
    const inherited = this.#parts.flatMap((part) =>
      (part.templates ?? [])
        .map((each) => ({ part, each, template: { ...each, id: `${part.id}_${each.id}` } }))
        .filter(({ template }) => results.has(template.id)),
    );
    if (own.length + inherited.length === 0) return [];
    const data = letterData(model);
    for (const each of own) this.#checkNames(each, data);
    for (const { part, each } of inherited) this.#checkInherited(part, each, data);
    return [
      ...own.map(({ id, path, template }) => ({ id, path, text: template.portable })),
      ...inherited.map(({ template }) => template),
    ];
  }

  #read(written: Text, path: string): OwnTemplate | undefined {
    const source = this.#find(written, path);
    if (source === undefined) return undefined;
    const template = readTemplate(source.text);
    const twins = [...this.#byPath.values()].filter((each) => each?.id.startsWith(idOfPath(path)) === true);
    const id = idOfPath(path) + (twins.length === 0 ? "" : `_${twins.length + 1}`);
    const found: OwnTemplate = { id, path, source, template, named: written };
    this.#context.findings.own(source);
    this.#tell(template.problems, found);
    return found;
  }

  /** The file that is meant; says why where there is none that can be read. */
  #find(written: Text, path: string): SourceText | undefined {
    const { declarations: library } = this.#context.scope;
    const { sources } = library;
    const places = sources.placesOf(path, this.#context.source.file);
    if (places.length === 0 || !path.endsWith(".hbs")) {
      this.#context.report("TT8002", written, { path: written.value });
      return undefined;
    }
    const isThere = (place: string): boolean =>
      library.otherFile(place) !== undefined || sources.faultOf(place) !== undefined;
    const file = places.find(isThere);
    if (file === undefined) {
      this.#context.report("TT8001", written, { path: written.value, files: places });
      return undefined;
    }
    const source = library.otherFile(file);
    const reason = unreadable(source, sources.faultOf(file));
    if (reason === undefined) return source;
    this.#context.report("TT8003", written, { file, reason });
    return undefined;
  }

  #checkNames(own: OwnTemplate, data: Vocabulary): void {
    // What could not be read has lost names already.
    if (own.template.problems.length > 0) return;
    this.#tell(checkNames(own.template.nodes, data, nearestName).problems, own);
  }

  #tell(
    problems: readonly TemplateProblem[],
    { source, named }: Pick<OwnTemplate, "source" | "named">,
  ): void {
    const place: RelatedPlace = {
      source: this.#context.source,
      span: named,
      note: { vi: "Mẫu được nêu ở đây.", en: "The template is named here." },
    };
    for (const problem of problems) this.#context.findings.add(fromTemplateProblem(problem, source, place));
  }

  /** A part's template must find its data in the dossier of the whole. */
  #checkInherited(part: ProcedureModel, template: ResultTemplate, data: Vocabulary): void {
    const { problems } = checkNames(nodesOf(template), data);
    const missing = problems.flatMap((problem) => ("path" in problem ? [problem.path] : []));
    if (missing.length > 0)
      this.#context.report("TT8011", this.#node.name, {
        template: template.path,
        part: part.label.vi,
        paths: [...new Set(missing)],
      });
  }
}

/** Why a template that is there cannot be used. */
function unreadable(
  source: SourceText | undefined,
  fault: Diagnostic | undefined,
): { readonly vi: string; readonly en: string } | undefined {
  if (fault !== undefined) return { vi: messageOf(fault, "vi"), en: messageOf(fault, "en") };
  const length = source?.text.length ?? 0;
  if (length <= MAX_TEMPLATE_LENGTH) return undefined;
  const [size, limit] = [length, MAX_TEMPLATE_LENGTH].map((one) => Math.ceil(one / 1024));
  return {
    vi: `Mẫu dài ${String(size)} nghìn ký tự, nhiều nhất là ${String(limit)}.`,
    en: `It has ${String(size)} thousand characters, at most ${String(limit)} are read.`,
  };
}
