import { describe, expect, it } from 'vitest';
import { mergeViewChanged, viewsChanged, viewsChangedSchema, type ViewChanged } from './view-changed';

const change = (documentId: string, slug: string): ViewChanged => ({
  uid: 'api::practice.practice',
  documentId,
  slugs: [slug],
  shows: [{ uid: 'api::theme.theme', documentId: `theme-of-${slug}` }],
});

describe('a row that tells of changed views', () => {
  it('holds one change as it is, and several', () => {
    const [one, other] = [change('a', 'a'), change('b', 'b')];
    expect(viewsChanged([one])).toEqual(one);
    expect(viewsChangedSchema.parse(viewsChanged([one]))).toEqual([one]);
    expect(viewsChangedSchema.parse(viewsChanged([one, other]))).toEqual([one, other]);
  });

  it('stands for two rows without losing an address, each document once', () => {
    const merged = mergeViewChanged(
      viewsChanged([change('a', 'old'), change('b', 'b')]),
      viewsChanged([change('a', 'new')]),
    );
    const [first, second] = viewsChangedSchema.parse(merged);
    expect(first).toMatchObject({ documentId: 'a', slugs: ['old', 'new'] });
    expect(first?.shows).toHaveLength(2);
    expect(second).toEqual(change('b', 'b'));
  });

  it('gives way to the newer one when it is of another version', () => {
    expect(mergeViewChanged({ something: 'else' }, viewsChanged([change('a', 'a')]))).toEqual(change('a', 'a'));
  });
});
