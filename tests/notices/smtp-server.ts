import { createServer, type Socket } from "node:net";
import type { AddressInfo } from "node:net";

/** A mail as it came over the wire. */
export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly data: string;
}

export interface SmtpServer {
  readonly port: number;
  readonly mails: readonly ReceivedMail[];
  readonly close: () => Promise<void>;
}

/** A mail server that knows just enough, on this machine only; `answerTo` may refuse an address. */
export async function smtpServer(
  answerTo: (address: string) => string = () => "250 ok",
): Promise<SmtpServer> {
  const mails: ReceivedMail[] = [];
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    let from = "";
    let to: string[] = [];
    let isData = false;
    let text = "";
    const say = (line: string) => socket.write(`${line}\r\n`);
    const line = (given: string) => {
      const verb = given.slice(0, 4).toUpperCase();
      const address = /<(.*)>/.exec(given)?.[1] ?? "";
      if (verb === "EHLO" || verb === "HELO") say("250 localhost");
      else if (verb === "MAIL") say(((from = address), (to = []), "250 ok"));
      else if (verb === "RCPT") {
        const answer = answerTo(address);
        if (answer.startsWith("250")) to.push(address);
        say(answer);
      } else if (verb === "DATA") say(((isData = true), "354 go on"));
      else if (verb === "QUIT") socket.end("221 bye\r\n");
      else say("250 ok");
    };
    socket.setEncoding("utf8");
    say("220 localhost");
    socket.on("error", () => {});
    socket.on("data", (chunk: string) => {
      text += chunk;
      for (;;) {
        const mark = isData ? "\r\n.\r\n" : "\r\n";
        const end = text.indexOf(mark);
        if (end < 0) return;
        const part = text.slice(0, end);
        text = text.slice(end + mark.length);
        if (!isData) line(part);
        else {
          isData = false;
          mails.push({ from, to, data: part });
          say("250 taken");
        }
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    mails,
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
