import { describe, expect, it } from 'vitest';
import { differences, isVersion } from './difference';

const nfd = 'Re\u0301novation';
const node = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
const version = (snapshot: Record<string, unknown>, fingerprint = JSON.stringify(snapshot)) => ({
  snapshot,
  fingerprint,
});

describe('a version that was examined before texts had one form', () => {
  const examined = { title: nfd, context: '   ', description: node(`${nfd}\0`), strengths: [{ text: nfd }] };
  const kept = {
    title: 'Rénovation',
    context: null,
    description: node('Rénovation'),
    strengths: [{ text: 'Rénovation' }],
  };

  it('is the same once its texts were stored in that form, all or some', () => {
    expect(differences(examined, kept)).toEqual([]);
    expect(differences(examined, { ...examined, title: kept.title })).toEqual([]);
    expect(isVersion(version(examined), version(kept))).toBe(true);
  });

  it('is another one with any other text, a space of a rich text included', () => {
    expect(differences(examined, { ...kept, title: 'Renovation' }).map(({ field }) => field)).toEqual(['title']);
    const bold = (between: string) => [
      { type: 'paragraph', children: ['a', between, 'b'].map((text) => ({ type: 'text', text })) },
    ];
    expect(isVersion(version({ description: bold(' ') }), version({ description: bold('') }))).toBe(false);
  });

  it('is another one when what came since is not in that form: an override may show another text', () => {
    expect(isVersion(version({ title: 'abc' }), version({ title: 'a\u202ebc' }))).toBe(false);
  });

  it('is the same when a field was added to the type, and is empty', () => {
    expect(isVersion(version({ title: 'A' }), version({ title: 'A', endDate: null }))).toBe(true);
  });

  it('is the same when a part was added to a component, and is empty; not when it says something', () => {
    const programme = (...sessions: object[]) => version({ programme: sessions });
    expect(isVersion(programme({ title: 'A' }), programme({ title: 'A', day: null }))).toBe(true);
    expect(isVersion(programme({ title: 'A' }), programme({ title: 'A', day: '2019-03-12' }))).toBe(false);
    expect(isVersion(programme({ title: 'A' }), programme({ title: 'A' }, { title: null }))).toBe(false);
  });
});
