import { describe, expect, it } from 'vitest';
import { changeForReaders, cutsLinks, type PublicVersion } from './changed-content';

const theme = (documentId: string) => ({ uid: 'api::theme.theme', documentId });
const version = (id: string, slug: string, ...themes: string[]): PublicVersion => ({
  version: id,
  slug,
  refs: themes.map(theme),
});

describe('changeForReaders', () => {
  it('is nothing when no version is public, or the public one was left alone', () => {
    expect(changeForReaders(null, null)).toBeNull();
    expect(changeForReaders(version('1', 'a'), version('1', 'a'))).toBeNull();
  });

  it('holds the slugs and references of both versions, each once', () => {
    expect(changeForReaders(version('1', 'old', 't1', 't2'), version('2', 'new', 't2', 't3'))).toEqual({
      slugs: ['old', 'new'],
      refs: [theme('t1'), theme('t2'), theme('t3')],
    });
  });

  it('knows what a page that went away had, and what a new one has', () => {
    expect(changeForReaders(version('1', 'a', 't1'), null)).toEqual({ slugs: ['a'], refs: [theme('t1')] });
    expect(changeForReaders(null, version('1', 'a'))).toEqual({ slugs: ['a'], refs: [] });
  });
});

describe('cutsLinks', () => {
  it('is true of what goes away, and of what is given relations that others hold', () => {
    expect(cutsLinks('delete', undefined, [])).toBe(true);
    expect(cutsLinks('unpublish', undefined, [])).toBe(true);
    expect(cutsLinks('update', { children: { set: [] } }, ['children'])).toBe(true);
  });

  it('is false of other writings', () => {
    expect(cutsLinks('update', { name: 'A', parent: null }, ['children'])).toBe(false);
    expect(cutsLinks('publish', undefined, ['inspired'])).toBe(false);
  });
});
