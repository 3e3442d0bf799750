import { describe, expect, it } from 'vitest';
import { mergeContentChanged } from './content-changed';

const change = (slug: string, documentId: string, action: string) => ({
  uid: 'api::practice.practice',
  documentId: 'p',
  action,
  slugs: [slug],
  refs: [{ uid: 'api::theme.theme', documentId }],
});

describe('changes of one document that become one', () => {
  it('keep every slug and reference, and the later action; rows of an older version, without shownBy, too', () => {
    expect(mergeContentChanged(change('old', 't1', 'publish'), change('new', 't2', 'unpublish'))).toMatchObject({
      action: 'unpublish',
      slugs: ['old', 'new'],
      refs: [{ documentId: 't1' }, { documentId: 't2' }],
      shownBy: [],
    });
  });

  it('give way to the newer one when a payload is none', () => {
    expect(mergeContentChanged({ nonsense: true }, change('new', 't2', 'update'))).toEqual(
      change('new', 't2', 'update'),
    );
  });
});
