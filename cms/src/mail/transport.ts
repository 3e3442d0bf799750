import { createRequire } from 'node:module';
import { Readable } from 'node:stream';

type Done = (error: Error | null, info?: unknown) => void;
interface Mail {
  message: { createReadStream(): Readable };
}
/** The part of a Nodemailer transport that Strapi's provider and Nodemailer itself call. */
export interface Transport {
  name: string;
  version: string;
  send(mail: Mail, done: Done): void;
  verify(done?: Done): Promise<unknown> | undefined;
  isIdle(): boolean;
  close(): void;
}

/** The Nodemailer of Strapi's provider, not another that may stand beside it. */
const fromProvider = createRequire(require.resolve('@strapi/provider-email-nodemailer'));
const { createTransport } = fromProvider('nodemailer') as {
  createTransport(options: object): { transporter: Transport };
};

/** What is read of a stream once somebody reads it; `begin` is called just before. */
function whenRead(stream: Readable, begin: () => void): Readable {
  async function* chunks() {
    begin();
    yield* stream;
  }
  return Readable.from(chunks(), { objectMode: false });
}

/**
 * Nodemailer's pool of connections, whose errors say besides whether the content of the mail had begun to leave (`contentBegun`): before
 * that nobody can have accepted it, so that it is sent again; after it, whether the server took it is unknown. Nodemailer reads the content once
 * the server has said 354 to DATA, and its errors of a broken line do not tell.
 */
export function poolThatTellsHowFar(options: object): Transport {
  const { transporter: pool } = createTransport({ ...options, pool: true, maxRequeues: 0 });
  return {
    name: pool.name,
    version: pool.version,
    send(mail, done) {
      let contentBegun = false;
      const { message } = mail;
      const content = message.createReadStream.bind(message);
      message.createReadStream = () => whenRead(content(), () => (contentBegun = true));
      pool.send(mail, (error, info) => done(error && Object.assign(error, { contentBegun }), info));
    },
    verify: (done) => pool.verify(done),
    isIdle: () => pool.isIdle(),
    close: () => pool.close(),
  };
}
