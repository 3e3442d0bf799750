import { expect, it } from 'vitest';
import { movedTo } from './moved';

it('leads to where something is now, and nowhere when it is there', () => {
  expect(movedTo('pratiques', 'jardin', 'ancien')).toEqual({
    redirect: { destination: '/pratiques/jardin', statusCode: 301 },
  });
  expect(movedTo('pratiques', 'jardin', 'jardin')).toBeNull();
  expect(movedTo('pratiques', null, 'jardin')).toBeNull();
  expect(movedTo('pratiques', '//ailleurs', 'jardin')).toBeNull();
});
