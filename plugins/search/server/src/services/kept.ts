import { createHash } from 'node:crypto';
import { readCmsSettings } from '@passerelles/config/settings';
import { changesService } from '@passerelles/content/shared';
import { serviceOf } from '@passerelles/kit/server';
import { LeastRecent } from '@passerelles/kit/shared';
import type { Core } from '@strapi/strapi';
import type { Kept, KeptAnswer, Question } from './contracts';
import { ownService } from './of';

interface Entry extends KeptAnswer<unknown> {
  bytes: number;
  besides: unknown;
}
const OVERHEAD_BYTES = 500;

/**
 * Answers of this process, up to SEARCH_CACHE_MB, least recently used out. All go when the index or the synonyms may answer otherwise: one
 * that was begun before is given to who asked before, and not kept. Where several processes write one index, the number of the last
 * announced change says so, one question to the database an answer; it is announced once the index is written.
 */
export function kept({ strapi }: { strapi: Core.Strapi }): Kept {
  const { instances, searchCacheBytes } = readCmsSettings();
  const answers = new LeastRecent<Entry>(searchCacheBytes);
  const computing = new Map<string, Promise<Entry>>();
  let changeOfOthers: number | undefined;
  let synonyms: unknown;

  const changed = (): void => {
    answers.clear();
    // Who is waiting for one has its promise; nobody else gets it.
    computing.clear();
  };

  const look = async (): Promise<void> => {
    const table = await ownService(strapi, 'synonyms').current();
    if (table !== synonyms) changed();
    synonyms = table;
    if (instances <= 1) return;
    const announced = await serviceOf(strapi, changesService).since(changeOfOthers, 0);
    if (announced?.seq !== changeOfOthers) changed();
    changeOfOthers = announced?.seq;
  };

  const compute = async <Note>({ compute, besides }: Question<Note>): Promise<Entry> => {
    const { answer, aside = {}, note } = await compute();
    const json = JSON.stringify(answer);
    const version = createHash('sha256').update(json).digest('base64url').slice(0, 27);
    const whole = Object.keys(aside).length === 0 ? json : `${json.slice(0, -1)},${JSON.stringify(aside).slice(1)}`;
    const body = Buffer.from(whole);
    return { body, version, note, besides, bytes: body.length + OVERHEAD_BYTES };
  };

  return {
    async answer<Note>(question: Question<Note>) {
      await look();
      const key = `${question.name} ${JSON.stringify(sorted(question.query))}`;
      const found = answers.get(key);
      if (found && found.besides === question.besides) return found as KeptAnswer<Note> & Entry;
      question.pay();
      const begun = computing.get(key) ?? compute(question);
      computing.set(key, begun);
      try {
        const entry = await begun;
        if (computing.get(key) === begun) answers.set(key, entry);
        return entry as KeptAnswer<Note> & Entry;
      } finally {
        if (computing.get(key) === begun) computing.delete(key);
      }
    },
    changed,
  };
}

/** Values that are asked for in whatever order ask the same, and so do parameters. */
function sorted(query: object): [string, unknown][] {
  return Object.entries(query)
    .map(([name, value]): [string, unknown] => [name, Array.isArray(value) ? [...(value as string[])].sort() : value])
    .sort(([one], [other]) => (one < other ? -1 : 1));
}
