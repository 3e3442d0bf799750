import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startCms, type RunningCms } from '../../support';
import { create, outboxIdle } from './content';

let cms: RunningCms;
const actors = () =>
  cms.strapi.documents('api::actor.actor' as never) as never as Record<string, (input: object) => Promise<unknown>>;
const titles = async (address = '/api/search?q=fanfare') =>
  ((await cms.request(address)).body.hits as { title: string }[]).map(({ title }) => title);
const searches = () => vi.spyOn(cms.strapi.plugin('search').service('engine') as { search: () => unknown }, 'search');

beforeAll(async () => {
  cms = await startCms();
  await create(cms, 'actor', { name: 'Fanfare du quartier', slug: 'fanfare', kind: 'association' });
  await outboxIdle(cms);
});
afterAll(() => cms?.stop());

describe('the same question asked again', () => {
  it('costs nothing, in whatever order its values come, and says the same', async () => {
    const engine = searches();
    const ask = async (address: string) => {
      const { status, body, headers } = await cms.request(address);
      return { status, body, etag: headers.get('etag') };
    };
    const first = await ask('/api/search?q=fanfare&kind=actor&kind=theme');
    expect(await ask('/api/search?kind=theme&kind=actor&q=fanfare')).toEqual(first);
    expect(engine).toHaveBeenCalledTimes(1);
    await ask('/api/search?q=fanfare&kind=actor');
    expect(engine).toHaveBeenCalledTimes(2);
    engine.mockRestore();
  });

  it('is computed once for who asks at the same time', async () => {
    const engine = searches();
    const bodies = await Promise.all(Array.from({ length: 20 }, () => cms.request('/api/search?q=quartier')));
    expect(new Set(bodies.map(({ status }) => status))).toEqual(new Set([200]));
    expect(engine).toHaveBeenCalledTimes(1);
    engine.mockRestore();
  });

  it('is answered anew once something was published, renamed or deleted', async () => {
    expect(await titles()).toEqual(['Fanfare du quartier']);
    const documentId = await create(cms, 'actor', { name: 'Fanfare du port', slug: 'port', kind: 'association' });
    await outboxIdle(cms);
    expect((await titles()).sort()).toEqual(['Fanfare du port', 'Fanfare du quartier']);
    await actors().update!({ documentId, data: { name: 'Fanfare de la rade' } });
    await outboxIdle(cms);
    expect((await titles()).sort()).toEqual(['Fanfare de la rade', 'Fanfare du quartier']);
    await actors().delete!({ documentId });
    await outboxIdle(cms);
    expect(await titles()).toEqual(['Fanfare du quartier']);
  });

  it('is not kept when the index changed while it was computed', async () => {
    const service = cms.strapi.plugin('search').service('engine') as { search(query: unknown): Promise<unknown> };
    const real = service.search.bind(service);
    let go = (): void => undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    let begun = (): void => undefined;
    const asked = new Promise<void>((resolve) => (begun = resolve));
    const engine = searches().mockImplementationOnce((async (query: unknown) => {
      const answer = await real(query);
      begun();
      await held;
      return answer;
    }) as never);
    const early = titles('/api/search?q=tambour');
    await asked;
    await create(cms, 'actor', { name: 'Tambour major', slug: 'tambour', kind: 'association' });
    await outboxIdle(cms);
    // Who asks now does not get the answer that was begun before.
    expect(await titles('/api/search?q=tambour')).toEqual(['Tambour major']);
    go();
    expect(await early).toEqual([]);
    expect(await titles('/api/search?q=tambour')).toEqual(['Tambour major']);
    engine.mockRestore();
  });

  it('is answered anew once the synonyms changed', async () => {
    expect(await titles('/api/search?q=cliquetis')).toEqual([]);
    const groups = cms.strapi.documents('plugin::search.synonym-group' as never) as never as Record<
      string,
      (input: object) => Promise<unknown>
    >;
    await groups.create!({ data: { terms: ['cliquetis', 'fanfare'] } });
    await outboxIdle(cms);
    await vi.waitFor(
      async () => expect(await titles('/api/search?q=cliquetis')).toEqual(['Fanfare du quartier']),
      5_000,
    );
  });
});
