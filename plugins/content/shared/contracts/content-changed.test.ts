import { describe, expect, it } from 'vitest';
import { mergeContentChanged } from './content-changed';

const change = (slug: string, action: string) => ({
  uid: 'api::practice.practice',
  documentId: 'p',
  action,
  slugs: [slug],
});

describe('changes of one document that become one', () => {
  it('keep every slug, and the later action; rows of an older version, which say more, too', () => {
    const older = { ...change('old', 'publish'), refs: [{ uid: 'api::theme.theme', documentId: 't1' }], shownBy: [] };
    expect(mergeContentChanged(older, change('new', 'unpublish'))).toEqual({
      ...change('new', 'unpublish'),
      slugs: ['old', 'new'],
    });
  });

  it('give way to the newer one when a payload is none', () => {
    expect(mergeContentChanged({ nonsense: true }, change('new', 'update'))).toEqual(change('new', 'update'));
  });
});
