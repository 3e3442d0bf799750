import { describe, expect, it } from 'vitest';
import { namesIn, withNames } from './names';

describe('names of related documents', () => {
  const snapshot = {
    owner: { uid: 'api::actor.actor', documentId: 'a', label: 'CCAS d’Angers' },
    partners: { state: 'filled', actors: [{ uid: 'api::actor.actor', documentId: 'b', label: 'Ville d’Angers' }] },
  };

  it('are given to the values of a difference, however deep', () => {
    const names = namesIn(snapshot);
    expect(withNames([{ uid: 'api::actor.actor', documentId: 'b' }], names)).toEqual([
      { uid: 'api::actor.actor', documentId: 'b', label: 'Ville d’Angers' },
    ]);
    expect(withNames({ actors: [{ documentId: 'a' }] }, names)).toEqual({ actors: [{ documentId: 'a', label: 'CCAS d’Angers' }] });
  });

  it('leave what is unknown as it is', () => {
    expect(withNames({ documentId: 'z' }, namesIn(snapshot))).toEqual({ documentId: 'z' });
    expect(withNames('texte', namesIn(snapshot))).toBe('texte');
  });
});
