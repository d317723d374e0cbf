import { statSync, watch } from "node:fs";
import { join } from "node:path";
import type { ProcedureModel } from "@tthc/model";
import { byPlace, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Workspace } from "../workspace/open-workspace.ts";

/** One procedure version as the view shows it. */
export interface Shown {
  readonly file: string;
  readonly id: string;
  readonly version: number;
  readonly draft: boolean;
  /** Findings in its file, whatever state that is in. */
  readonly findings: readonly Diagnostic[];
  readonly accepted: readonly Diagnostic[];
  /** The newest sound state; absent where the text was broken from the start. */
  readonly model?: ProcedureModel;
  /** The text is broken now, so `model` is an older state. */
  readonly isStale: boolean;
}

/** The whole workspace as of now. */
export interface Picture {
  /** Grows with every change. */
  readonly generation: number;
  readonly procedures: readonly Shown[];
  /** Findings in files that declare no procedure: shared declarations. */
  readonly shared: readonly Diagnostic[];
}

/** Follows a workspace on disk: what is asked of it is never older than the files. */
export interface LiveWorkspace {
  readonly workspace: Workspace;
  /** What stands in the files now. Looks at their times first, for not every disk tells of changes. */
  picture(): Picture;
  /** Calls `listener` when the files have changed; gives a function that ends it. */
  onChange(listener: (picture: Picture) => void): () => void;
  close(): void;
}

/** Editors save by several writes and renames: wait until they are done. */
const SETTLE_MS = 40;

/** Opens the view's eye on a workspace. */
export function followWorkspace(workspace: Workspace): LiveWorkspace {
  const { root, config } = workspace;
  const listeners = new Set<(picture: Picture) => void>();
  const sound = new Map<string, Sound>();
  const stamps = new Map<string, string>();
  let picture: Picture | undefined;
  let timer: NodeJS.Timeout | undefined;

  const look = (): Picture => {
    const changed = changedFiles();
    if (picture !== undefined && changed.length === 0) return picture;
    for (const file of changed) workspace.refresh(file);
    picture = compileAll(workspace, sound, (picture?.generation ?? 0) + 1);
    return picture;
  };

  /** Files that came, went or have another time or size than when they were read. */
  const changedFiles = (): string[] => {
    const known = new Set(stamps.keys());
    const changed: string[] = [];
    for (const file of listed(workspace)) {
      known.delete(file);
      const stamp = stampOf(join(root, file));
      if (stamps.get(file) !== stamp) changed.push(file);
      stamps.set(file, stamp);
    }
    for (const gone of known) {
      stamps.delete(gone);
      changed.push(gone);
    }
    return changed;
  };

  const tell = (): void => {
    const before = picture?.generation;
    let now: Picture;
    try {
      now = look();
    } catch {
      // A file that cannot be read just now is looked at, and told of, on the next question.
      return;
    }
    if (now.generation !== before) for (const listener of listeners) listener(now);
  };

  const watcher = watch(join(root, config.sources), { recursive: true }, (_event, name) => {
    if (name !== null && !name.endsWith(".tthc") && !/[.](csv|hbs)$/.test(name)) return;
    // Who read a data file is not kept: all is compiled again.
    if (name !== null && !name.endsWith(".tthc")) {
      workspace.release(listed(workspace));
      stamps.clear();
    }
    clearTimeout(timer);
    timer = setTimeout(tell, SETTLE_MS);
  });
  // A disk that cannot be watched is looked at on every question instead.
  watcher.on("error", () => {
    watcher.close();
  });

  return {
    workspace,
    picture: look,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      clearTimeout(timer);
      watcher.close();
    },
  };
}

function listed(workspace: Workspace): readonly string[] {
  const found = workspace.list([]);
  return found.ok ? found.value.files : [];
}

function stampOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat === undefined ? "" : `${String(stat.mtimeMs)} ${String(stat.size)} ${String(stat.ino)}`;
}

/** The last state of a procedure version that could be compiled. */
interface Sound {
  readonly file: string;
  readonly model: ProcedureModel;
}

const keyOf = (id: string, version: number): string => `${id}/${String(version)}`;

function compileAll(workspace: Workspace, sound: Map<string, Sound>, generation: number): Picture {
  const files = listed(workspace);
  const { procedures, diagnostics, accepted } = workspace.check(files);
  const byFile = Map.groupBy(diagnostics, ({ source }) => source.file);
  const acceptedByFile = Map.groupBy(accepted, ({ source }) => source.file);
  const told = (file: string): Pick<Shown, "file" | "findings" | "accepted"> => ({
    file,
    findings: byFile.get(file) ?? [],
    accepted: acceptedByFile.get(file) ?? [],
  });
  const named = new Set<string>();
  const shown = procedures.map(({ file, id, version, draft, model }): Shown => {
    const key = keyOf(id, version);
    named.add(key);
    if (model !== undefined) sound.set(key, { file, model });
    const known = model ?? sound.get(key)?.model;
    const isStale = model === undefined;
    return { ...told(file), id, version, draft, isStale, ...(known !== undefined && { model: known }) };
  });
  // A text so broken that its procedure is not even named keeps its last sound state while its file is there.
  const lost = [...sound].flatMap(([key, { file, model }]): Shown[] => {
    if (named.has(key) || !files.includes(file) || !byFile.has(file)) return [];
    const { number, draft } = model.version;
    return [{ ...told(file), id: model.id, version: number, draft, model, isStale: true }];
  });
  const all = [...shown, ...lost];
  const declaring = new Set(all.map(({ file }) => file));
  return {
    generation,
    procedures: all,
    shared: diagnostics.filter(({ source }) => !declaring.has(source.file)).sort(byPlace),
  };
}
