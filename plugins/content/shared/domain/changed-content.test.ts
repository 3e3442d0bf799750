import { describe, expect, it } from 'vitest';
import { changeForReaders, type PublicVersion } from './changed-content';

const place = (documentId: string) => ({ uid: 'api::territory.territory', documentId });
const version = (id: string, slug: string, ...places: string[]): PublicVersion => ({
  version: id,
  slug,
  mirrored: places.map(place),
});

describe('changeForReaders', () => {
  it('is nothing when no version is public, or the public one was left alone', () => {
    expect(changeForReaders(null, null)).toBeNull();
    expect(changeForReaders(version('1', 'a'), version('1', 'a'))).toBeNull();
  });

  it('holds the slugs of both versions, each once, and what began or ceased to stand on the other side', () => {
    expect(changeForReaders(version('1', 'old', 't1', 't2'), version('2', 'new', 't2', 't3'))).toEqual({
      slugs: ['old', 'new'],
      mirrored: [place('t1'), place('t3')],
    });
    expect(changeForReaders(version('1', 'a', 't1'), version('2', 'a', 't1'))).toEqual({ slugs: ['a'], mirrored: [] });
  });

  it('knows what a page that went away had, and what a new one has', () => {
    expect(changeForReaders(version('1', 'a', 't1'), null)).toEqual({ slugs: ['a'], mirrored: [place('t1')] });
    expect(changeForReaders(null, version('1', 'a'))).toEqual({ slugs: ['a'], mirrored: [] });
  });
});
