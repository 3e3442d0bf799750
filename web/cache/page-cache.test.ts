import { describe, expect, it, vi } from 'vitest';
import { type Made, PageCache } from './page-cache';

const page = (html: string): Made => ({ kind: 'page', page: { html, props: '{}' } });
const keep = (
  cache: PageCache,
  path: string,
  tags: string[] = [path],
  made = page(path),
  until: number | null = null,
) => {
  cache.note(path, { mark: cache.begin(), tags, until });
  cache.keep(path, made);
};

describe('the pages of a process', () => {
  it('are kept until a tag of theirs changes', () => {
    const cache = new PageCache(1e6);
    keep(cache, '/a', ['/a', 'list:x']);
    keep(cache, '/b');
    cache.apply(['other']);
    expect([cache.get('/a'), cache.get('/b')]).toEqual([page('/a'), page('/b')]);
    cache.apply(['list:x']);
    expect([cache.get('/a'), cache.get('/b')]).toEqual([null, page('/b')]);
    cache.apply(['*']);
    expect(cache.get('/b')).toBeNull();
  });

  it('are all dropped when nobody knows what changed', () => {
    const cache = new PageCache(1e6);
    keep(cache, '/a');
    keep(cache, '/absent', ['/absent'], { kind: 'absent' });
    cache.apply(null);
    expect([cache.get('/a'), cache.get('/absent')]).toEqual([null, null]);
  });

  it('leave by their bytes, the least recently used first', () => {
    const cache = new PageCache(10_000);
    for (const path of ['/a', '/b', '/c']) keep(cache, path, [path], page('x'.repeat(1_000)));
    expect(cache.get('/a')).not.toBeNull();
    keep(cache, '/d', ['/d'], page('x'.repeat(1_000)));
    expect(['/a', '/b', '/c', '/d'].map((path) => cache.get(path) !== null)).toEqual([true, false, true, true]);
    keep(cache, '/larger', ['/larger'], page('x'.repeat(6_000)));
    expect(cache.get('/larger')).toBeNull();
    expect(cache.get('/a')).not.toBeNull();
  });

  it('are not pushed out by what does not exist', () => {
    const cache = new PageCache(64_000);
    keep(cache, '/a');
    for (let n = 0; n < 1_000; n += 1) keep(cache, `/nothing/${n}`, [], { kind: 'absent' });
    expect(cache.get('/a')).not.toBeNull();
    expect(cache.get('/nothing/0')).toBeNull();
    expect(cache.get('/nothing/999')).toEqual({ kind: 'absent' });
  });

  it('are not kept when they were read before a change and handed over after it', () => {
    const cache = new PageCache(1e6);
    const mark = cache.begin();
    cache.apply(['/a']);
    expect(cache.changedSince(mark, ['/a'])).toBe(true);
    expect(cache.changedSince(mark, ['/b'])).toBe(false);
    cache.note('/a', { mark, tags: ['/a'], until: null });
    cache.keep('/a', page('old'));
    expect(cache.get('/a')).toBeNull();
    keep(cache, '/a', ['/a'], page('new'));
    expect(cache.get('/a')).toEqual(page('new'));
  });

  it('are not kept when too much changed meanwhile to remember it', () => {
    const cache = new PageCache(1e6);
    const mark = cache.begin();
    cache.apply(['/a']);
    cache.apply(Array.from({ length: 20_001 }, (_, n) => `/other/${n}`));
    expect(cache.changedSince(mark, ['/a'])).toBe(true);
    expect(cache.changedSince(cache.begin(), ['/a'])).toBe(false);
  });

  it('are not kept when nobody said what they depend on', () => {
    const cache = new PageCache(1e6);
    cache.keep('/a', page('x'));
    expect(cache.get('/a')).toBeNull();
  });

  it('show their last version after a change, but not what is gone', () => {
    const cache = new PageCache(1e6);
    for (const path of ['/pages/a', '/pages/é']) keep(cache, path);
    cache.apply(['/pages/a', '/pages/%C3%A9', 'gone:/pages/%C3%A9']);
    expect(cache.get('/pages/a')).toBeNull();
    expect(cache.lastVersion('/pages/a')?.made).toEqual(page('/pages/a'));
    expect(cache.lastVersion('/pages/é')).toBeNull();
  });

  it('hold as long as they say, and are then a last version', () => {
    vi.useFakeTimers();
    const cache = new PageCache(1e6);
    keep(cache, '/a', ['/a'], page('x'), Date.now() + 1_000);
    expect(cache.get('/a')).not.toBeNull();
    vi.advanceTimersByTime(1_000);
    expect(cache.get('/a')).toBeNull();
    expect(cache.lastVersion('/a')).not.toBeNull();
    vi.useRealTimers();
  });

  it('are sent again as they were sent, by the same spelling of their address, until they change', () => {
    const cache = new PageCache(1e6);
    const sent = { url: '/pages/%C3%A9', etag: '"1"', headers: ['etag', '"1"'], body: Buffer.from('x') };
    cache.keepSent('gzip', '/pages/é', sent);
    expect(cache.sent('/pages/%C3%A9', 'gzip')).toBeNull();
    keep(cache, '/pages/é');
    cache.keepSent('gzip', 'what it was before', sent);
    expect(cache.sent('/pages/%C3%A9', 'gzip')).toBeNull();
    cache.keepSent('gzip', '/pages/é', sent);
    expect(cache.sent('/pages/%C3%A9', 'gzip')).toEqual(sent);
    expect([cache.sent('/pages/é', 'gzip'), cache.sent('/pages/%C3%A9', 'identity')]).toEqual([null, null]);
    cache.apply(['/pages/é']);
    expect(cache.sent('/pages/%C3%A9', 'gzip')).toBeNull();
    keep(cache, '/pages/é');
    expect(cache.sent('/pages/%C3%A9', 'gzip')).toBeNull();
  });

  it('count the bytes of how they were sent', () => {
    const cache = new PageCache(10_000);
    for (const path of ['/a', '/b']) keep(cache, path, [path], page('x'.repeat(1_000)));
    cache.keepSent('identity', 'x'.repeat(1_000), { url: '/b', etag: '"1"', headers: [], body: Buffer.alloc(6_000) });
    expect([cache.get('/a'), cache.sent('/b', 'identity')?.body.length]).toEqual([null, 6_000]);
  });

  it('take the place of what did not exist, and the other way round', () => {
    const cache = new PageCache(1e6);
    keep(cache, '/a', ['/a'], { kind: 'absent' });
    keep(cache, '/a');
    expect(cache.get('/a')).toEqual(page('/a'));
    keep(cache, '/a', ['/a'], { kind: 'absent' });
    expect(cache.get('/a')).toEqual({ kind: 'absent' });
  });
});
