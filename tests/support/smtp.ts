import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** What a server answers to a step: nothing when it takes it, a reply such as `550 5.1.1 nobody`, or a broken line. */
type Answer = string | null | typeof hangUp;
export const hangUp = Symbol('the line breaks');

export interface Smtp {
  url: string;
  /** The messages that were taken, as bytes in latin1. */
  accepted: string[];
  /** How many connections were opened. */
  connections: number;
  /** What the server does with a recipient, and with a message once it has all of it. */
  recipient: (address: string) => Answer | Promise<Answer>;
  message: (message: string) => Answer | Promise<Answer>;
  /** As it was at first: takes everything. */
  reset(): void;
  close(): Promise<void>;
}

/** A real mail server, which does with a mail what the test says: refuse, ask to come back, say nothing, hang up. */
export async function startSmtp(): Promise<Smtp> {
  const answerWith = async (
    answer: Answer | Promise<Answer>,
    session: { id: string },
    done: (error?: Error) => void,
  ) => {
    const said = await answer;
    if (said === null) return done();
    if (said !== hangUp)
      return done(Object.assign(new Error(said.slice(4)), { responseCode: Number(said.slice(0, 3)) }));
    for (const connection of server.connections)
      if (connection.session.id === session.id)
        (connection as unknown as { _socket: { destroy(): void } })._socket.destroy();
  };
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 1,
    onConnect(_session, done) {
      smtp.connections += 1;
      done();
    },
    onRcptTo({ address }, session, done) {
      void answerWith(smtp.recipient(address), session, done);
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const message = Buffer.concat(chunks).toString('latin1');
        const answer = Promise.resolve(smtp.message(message));
        void answer.then((said) => said === null && smtp.accepted.push(message));
        void answerWith(answer, session, done);
      });
    },
  });
  // A line that the other side breaks is no fault of the test.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const takes = { recipient: () => null, message: () => null };
  const smtp: Smtp = {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    accepted: [],
    connections: 0,
    ...takes,
    reset() {
      smtp.accepted.length = 0;
      smtp.connections = 0;
      Object.assign(smtp, takes);
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return smtp;
}
