import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer, type SMTPServerDataStream } from "smtp-server";

/** A mail as it arrived: parsed, and the text between DATA and the dot. */
export type Received = Email & { readonly rcpt: string; readonly raw: string };

/** How the server answers a recipient: 250 unless told otherwise, `hang` for a connection cut after the mail was read. */
export type Answer = { readonly code: number; readonly message: string } | "hang";

export type SmtpServer = {
  readonly url: string;
  readonly received: Received[];
  /** Mails that arrived for an address, in their order. */
  to(address: string): Received[];
  /** Answers the next mails to an address like this, one each. */
  answer(address: string, ...answers: Answer[]): void;
  close(): Promise<void>;
};

/** A real SMTP server on a free port that takes every mail, and fails as it is told. */
export async function smtpServer(): Promise<SmtpServer> {
  const received: Received[] = [];
  const answers = new Map<string, Answer[]>();
  const failing = ({ code, message }: { code: number; message: string }) => Object.assign(new Error(message), { responseCode: code });

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    onRcptTo({ address }, _session, answer) {
      const [next] = answers.get(address) ?? [];
      if (!next || next === "hang") return answer();
      answers.get(address)?.shift();
      answer(failing(next));
    },
    async onData(stream: SMTPServerDataStream, session, answer) {
      const chunks = await Array.fromAsync(stream as AsyncIterable<Buffer>).catch(() => null);
      if (!chunks) return; // the sender is gone
      const raw = Buffer.concat(chunks).toString();
      const rcpt = session.envelope.rcptTo[0]?.address ?? "";
      received.push({ ...(await PostalMime.parse(raw)), rcpt, raw });
      if (answers.get(rcpt)?.[0] !== "hang") return answer();
      answers.get(rcpt)?.shift();
      for (const connection of server.connections) connection.close();
    },
  });
  server.on("error", () => {}); // connections cut by the test
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    received,
    to: (address) => received.filter(({ rcpt }) => rcpt.toLowerCase() === address.toLowerCase()),
    answer: (address, ...given) => void answers.set(address, [...(answers.get(address) ?? []), ...given]),
    close() {
      for (const connection of server.connections) connection.close();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
