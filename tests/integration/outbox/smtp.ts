import { createServer, type AddressInfo, type Socket } from 'node:net';

export interface SmtpServer {
  url: string;
  /** The raw messages that were accepted. */
  accepted: string[];
  /** What the server answers to a message; by default that it takes it. `null` hangs up without an answer. */
  answer(message: string): string | null;
  /** What it answers to a recipient. */
  recipient(): string;
  close(): Promise<void>;
}

/** A mail server of a few lines (RFC 5321), for answers that a well-behaved one does not give. */
export async function startSmtp(): Promise<SmtpServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.write('220 test\r\n');
    let received = '';
    let inMessage = false;
    socket.on('data', (chunk) => {
      received += chunk.toString();
      for (;;) {
        const end = inMessage ? '\r\n.\r\n' : '\r\n';
        const at = received.indexOf(end);
        if (at < 0) return;
        const part = received.slice(0, at);
        received = received.slice(at + end.length);
        if (inMessage) {
          inMessage = false;
          const answer = smtp.answer(part);
          if (answer === null) return void socket.destroy();
          if (answer.startsWith('2')) smtp.accepted.push(part);
          socket.write(`${answer}\r\n`);
          continue;
        }
        inMessage = /^DATA$/i.test(part);
        socket.write(`${inMessage ? '354 go on' : replyTo(part)}\r\n`);
      }
    });
  });
  const replyTo = (command: string): string => {
    if (/^QUIT$/i.test(command)) return '221 bye';
    return /^RCPT TO/i.test(command) ? smtp.recipient() : '250 test';
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const smtp: SmtpServer = {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    accepted: [],
    answer: () => '250 taken',
    recipient: () => '250 test',
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return smtp;
}
