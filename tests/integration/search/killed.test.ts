import { describe, expect, it } from 'vitest';
import { killRun } from './kill-run';

// `npm run stress:search` asks for more; a run of `npm test` is short.
const runs = Number(process.env.KILL_RUNS ?? 1);
const publications = Number(process.env.KILL_PUBLICATIONS ?? 60);
const kills = Number(process.env.KILL_TIMES ?? 3);
const firstSeed = Number(process.env.KILL_SEED ?? 5);
const { MEILI_HOST: host, MEILI_API_KEY: key = '' } = process.env;

describe('a CMS that is killed again and again while it publishes', () => {
  it.each(Array.from({ length: runs }, (_, run) => firstSeed + run))(
    'has views, links, an index and a reader’s pages equal to what is published in the end (seed %i)',
    { timeout: 600_000 },
    async (seed) => {
      const index = `killed_${process.pid}_${seed}`;
      const env: Record<string, string> = host ? { MEILI_HOST: host, MEILI_API_KEY: key, MEILI_INDEX: index } : {};
      const startedAt = Date.now();
      const { killedAt, wrong, indexed, links, copies } = await killRun({ publications, kills, seed, env });
      if (host)
        await fetch(`${host}/indexes/${index}`, { method: 'DELETE', headers: { authorization: `Bearer ${key}` } });
      if (runs > 1)
        console.log(
          `seed ${seed}: ${publications} publications, killed at ${killedAt.join(', ')}: ${indexed} indexed, ${links} links, ${copies} copies, ${wrong.length} wrong, ${Math.round((Date.now() - startedAt) / 1000)} s`,
        );
      expect(wrong).toEqual([]);
      expect(killedAt).toHaveLength(kills);
      expect(indexed).toBeGreaterThan(publications / 2);
      expect(links).toBeGreaterThan(publications / 5);
      expect(copies).toBeGreaterThan(publications / 5);
    },
  );
});
