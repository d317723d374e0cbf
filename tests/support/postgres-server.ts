import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chownSync, globSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** A PostgreSQL server of its own in a temporary folder; it listens on a socket there, on no network. */
export interface PostgresServer {
  readonly connection: string;
  /** Ends it as a power cut would, as far as one process can. */
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const programs = globSync("/usr/lib/postgresql/*/bin").sort().at(-1);

/** The server refuses to run as root. */
function asServer(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  try {
    const id = (flag: string) =>
      Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8", stdio: "pipe" }));
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    return undefined;
  }
}

/** Why no server can be started here; undefined where it can. */
export function noPostgres(): string | undefined {
  if (programs === undefined) return "PostgreSQL is not installed (Debian: postgresql)";
  return asServer() === undefined ? "there is no user postgres to run the server" : undefined;
}

/** Starts a server; call only where `noPostgres` has no reason against it. */
export async function postgresServer(): Promise<PostgresServer> {
  const who = asServer();
  if (programs === undefined || who === undefined) throw new Error(noPostgres());
  const folder = mkdtempSync(join(tmpdir(), "tthc-pg-"));
  chownSync(folder, who.uid, who.gid);
  const data = join(folder, "data");
  const env = { PATH: process.env["PATH"], LC_ALL: "C" };
  const make = ["-D", data, "-U", "tthc", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"];
  execFileSync(join(programs, "initdb"), make, { ...who, env, cwd: folder, stdio: "pipe" });
  const settings = ["listen_addresses=", "fsync=on", "full_page_writes=on", "max_connections=120"];
  const options = ["-D", data, "-k", folder, ...settings.flatMap((one) => ["-c", one])];
  let child: ChildProcess | undefined;

  const started = async (): Promise<boolean> => {
    const server = spawn(join(programs, "postgres"), options, {
      ...who,
      env,
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
    });
    child = server;
    for await (const line of createInterface({ input: server.stderr }))
      if (line.includes("ready to accept connections")) {
        server.stderr.resume();
        return true;
      }
    return false;
  };
  const ended = async (signal: NodeJS.Signals): Promise<void> => {
    const server = child;
    if (server === undefined || server.exitCode !== null || server.signalCode !== null) return;
    const exit = once(server, "exit");
    server.kill(signal);
    await exit;
  };
  // The children of a killed server hold its memory for a moment; until then it does not start again.
  const start = async (): Promise<void> => {
    for (let tries = 0; tries < 200; tries += 1) {
      if (await started()) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error("the server does not start");
  };
  process.once("exit", () => child?.kill("SIGKILL"));
  await start();
  return {
    connection: `socket://tthc@${folder}?db=postgres`,
    kill: () => ended("SIGKILL"),
    start,
    stop: async () => {
      await ended("SIGINT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
