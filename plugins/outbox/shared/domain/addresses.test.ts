import { expect, it } from 'vitest';
import { withoutAddresses } from './addresses';

it.each([
  ['550 5.1.1 <zoe.durand+x@exemple.fr>: unknown', '550 5.1.1 <…@…>: unknown'],
  ['to=zoe@exemple.fr, delay=3', 'to=…@…, delay=3'],
  ['/recherche?q=zoe%40exemple.fr&page=2', '/recherche?q=…@…&page=2'],
  ["insert into x values ('zoé@exemple.fr', 1)", "insert into x values ('…@…', 1)"],
  ['getaddrinfo ENOTFOUND mail.exemple.fr', 'getaddrinfo ENOTFOUND mail.exemple.fr'],
])('%s', (said, kept) => expect(withoutAddresses(said)).toBe(kept));
