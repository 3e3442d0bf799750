import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inParts, mergeContentChanges, shownByAtMost, type ContentChange } from './content-change';

const uid = 'api::practice.practice';
const change = (showing: number): ContentChange => ({
  uid: 'api::theme.theme',
  documentId: 't',
  action: 'delete',
  slugs: ['theme'],
  refs: [{ uid, documentId: 'ref' }],
  shownBy: Array.from({ length: showing }, (_, place) => ({ uid, documentId: `p${place}`, slug: `sheet-${place}` })),
});

describe('inParts', () => {
  it('leaves what is shown by few as it is', () => {
    expect(inParts(change(0))).toEqual([change(0)]);
    expect(inParts(change(shownByAtMost))).toEqual([change(shownByAtMost)]);
  });

  it('tells addresses and references once', () => {
    const parts = inParts(change(2_000));
    expect(parts.map(({ slugs, refs, shownBy }) => [slugs.length, refs.length, shownBy.length])).toEqual([
      [1, 1, 500],
      [0, 0, 500],
      [0, 0, 500],
      [0, 0, 500],
    ]);
  });

  it('loses nothing and is bounded', () => {
    fc.assert(
      fc.property(fc.nat({ max: 5 * shownByAtMost }), (showing) => {
        const parts = inParts(change(showing));
        expect(parts.every(({ shownBy }) => shownBy.length <= shownByAtMost)).toBe(true);
        expect(parts.flatMap(({ shownBy }) => shownBy)).toEqual(change(showing).shownBy);
      }),
    );
  });
});

describe('mergeContentChanges', () => {
  it('keeps what showed either, with the newest address', () => {
    const newer: ContentChange = { ...change(0), shownBy: [{ uid, documentId: 'p1', slug: 'moved' }] };
    expect(mergeContentChanges(change(2), newer).shownBy).toEqual([
      change(1).shownBy[0],
      { uid, documentId: 'p1', slug: 'moved' },
    ]);
  });
});
