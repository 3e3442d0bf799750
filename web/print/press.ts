import { fork, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { LeastRecent } from '@passerelles/kit/shared';
import { PressError, type Form, type Printer } from './printer';

/**
 * Prints what readers take away (PDF) or share (pictures), in a process of its own (press-child.mjs): one print at a time, behind a short line, within bounds of time, memory
 * and size. What was printed is kept by the fingerprint of all that it was printed from.
 */

export interface Bounds {
  /** Of the process that prints, in megabytes: what goes beyond ends it. */
  memoryMb: number;
  /** For one print, its process's start included. */
  milliseconds: number;
  /** Of the data of one print. */
  characters: number;
  /** Who may stand in line at once, and how many of them one reader's machine. */
  inLine: number;
  inLinePerReader: number;
  /** After so long without work the process ends. */
  restMilliseconds: number;
}

export const usualBounds: Bounds = {
  memoryMb: 700,
  milliseconds: 20_000,
  characters: 12_000_000,
  inLine: 8,
  inLinePerReader: 2,
  restMilliseconds: 60_000,
};

interface Kept {
  readonly bytes: number;
  readonly body: Buffer;
}
interface Failed {
  readonly bytes: 1;
  readonly error: PressError;
}
type Answer = { printed: Uint8Array; tired: boolean; peakMb: number } | { problem: string };

const FAILURES_REMEMBERED = 200;

export class Press implements Printer {
  private readonly kept: LeastRecent<Kept>;
  private readonly failures = new LeastRecent<Failed>(FAILURES_REMEMBERED);
  private readonly line = new Map<string, number>();
  private last: Promise<unknown> = Promise.resolve();
  private child: ChildProcess | null = null;
  private rest: NodeJS.Timeout | undefined;
  private readonly versions = new Map<Form, string>();
  /** The most memory that the process took, in megabytes. */
  peakMb = 0;

  constructor(
    private readonly folder: string,
    bytes: number,
    private readonly bounds: Bounds = usualBounds,
  ) {
    this.kept = new LeastRecent(bytes);
  }

  async turn<T>(reader: string, work: () => Promise<T>): Promise<T> {
    const waiting = [...this.line.values()].reduce((sum, one) => sum + one, 0);
    if (waiting >= this.bounds.inLine) throw new PressError('busy', 'The line is full');
    const theirs = this.line.get(reader) ?? 0;
    if (theirs >= this.bounds.inLinePerReader)
      throw new PressError('reader', 'One machine has its places in line taken');
    this.line.set(reader, theirs + 1);
    const turn = this.last.then(work);
    this.last = turn.catch(() => undefined);
    try {
      return await turn;
    } finally {
      const left = (this.line.get(reader) ?? 1) - 1;
      if (left > 0) this.line.set(reader, left);
      else this.line.delete(reader);
    }
  }

  fingerprint(form: Form, data: string): string {
    return createHash('sha256').update(this.versionOf(form)).update(data).digest('base64url').slice(0, 27);
  }

  async print(form: Form, data: string): Promise<Buffer> {
    const key = this.fingerprint(form, data);
    const kept = this.kept.get(key);
    if (kept) return kept.body;
    const failed = this.failures.get(key);
    if (failed) throw failed.error;
    try {
      const body = await this.ask(form, data);
      this.kept.set(key, { bytes: body.length, body });
      return body;
    } catch (error) {
      if (error instanceof PressError) this.failures.set(key, { bytes: 1, error });
      throw error;
    }
  }

  /** Ends its process. */
  stop(): void {
    clearTimeout(this.rest);
    this.child?.kill('SIGKILL');
    this.child = null;
  }

  private async ask(form: Form, data: string): Promise<Buffer> {
    const { characters, milliseconds, restMilliseconds } = this.bounds;
    if (data.length > characters) throw new PressError('bounds', `${data.length} characters to print`);
    clearTimeout(this.rest);
    const child = (this.child ??= this.start());
    const answer = await new Promise<Answer>((resolve, reject) => {
      const late = setTimeout(() => {
        this.stop();
        settle(() => reject(new PressError('bounds', `Not printed within ${milliseconds} ms`)));
      }, milliseconds);
      const ended = (_code: number | null, signal: NodeJS.Signals | null) => {
        this.child = null;
        // Our thread beside it ends it so; the compiler aborts.
        const why = signal === 'SIGKILL' ? 'bounds' : 'text';
        settle(() => reject(new PressError(why, `The process that prints ended (${signal ?? _code})`)));
      };
      const told = (message: Answer) => settle(() => resolve(message));
      const settle = (act: () => void) => {
        clearTimeout(late);
        child.off('exit', ended).off('message', told);
        act();
      };
      child.once('exit', ended).once('message', told);
      child.send({ form, data }, (error) => {
        if (error) settle(() => reject(new PressError('text', error.message)));
      });
    });
    this.rest = setTimeout(() => this.stop(), restMilliseconds);
    this.rest.unref();
    // The next one starts afresh.
    if ('tired' in answer && answer.tired) this.stop();
    if ('problem' in answer) throw new PressError('text', answer.problem);
    this.peakMb = Math.max(this.peakMb, answer.peakMb);
    return Buffer.from(answer.printed);
  }

  private start(): ChildProcess {
    const child = fork(join(this.folder, 'press-child.mjs'), [String(this.bounds.memoryMb)], {
      // Nothing of the site's settings and secrets goes there.
      env: { NODE_ENV: 'production', RAYON_NUM_THREADS: '1' },
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.on('exit', () => {
      if (this.child === child) this.child = null;
    });
    child.on('error', () => undefined);
    // It ends with us, and keeps nobody from ending.
    child.unref();
    child.channel?.unref();
    return child;
  }

  private versionOf(form: Form): string {
    const known = this.versions.get(form);
    if (known !== undefined) return known;
    const compiler = createRequire(join(this.folder, 'press-child.mjs')).resolve(
      '@myriaddreamin/typst-ts-node-compiler/package.json',
    );
    const version = [join(this.folder, `${form}.typ`), compiler].map((file) => readFileSync(file, 'utf8')).join('\n');
    this.versions.set(form, version);
    return version;
  }
}

/** Made by the server before any page asks. @param folder where this file's templates stand @param bytes of what is kept */
export function startPress(folder: string, bytes: number): Press {
  const press = new Press(folder, bytes);
  globalThis.passerellesPress = press;
  return press;
}
