import { describe, expect, it } from 'vitest';
import { withoutPersonalData } from './personal-data';

describe('a line of the log', () => {
  it.each([
    ['550 5.1.1 <zoe.durand+x@exemple.fr>: unknown', '550 5.1.1 <…@…>: unknown'],
    ['to=zoe@exemple.fr, delay=3', 'to=…@…, delay=3'],
    ['GET /api/search?q=zoe%40exemple.fr&page=2 (3 ms) 200', 'GET /api/search?… (3 ms) 200'],
    ['https://x.fr/espace/mot-de-passe?code=0a1b2c', 'https://x.fr/espace/mot-de-passe?…'],
    [
      "insert into `up_users` (`email`) values ('zoé@exemple.fr') - UNIQUE constraint failed: up_users.email",
      "insert into `up_users` (`email`) values ('…@…') - UNIQUE constraint failed: up_users.email",
    ],
    ['token eyJhbGciOiJIUzI1NiJ9.eyJpZCI6MX0.abc-DEF_1 expired', 'token … expired'],
    ['code 3f2a9c0d1e4b5a69788796a5b4c3d2e1f0112233 unknown', 'code … unknown'],
    ['link q7Jx0Zl2mV9bNc4TtYwK1sD8fGhR5uEaPoIiLkMnBvC used', 'link … used'],
  ])('“%s”', (line, kept) => expect(withoutPersonalData(line)).toBe(kept));

  it.each([
    'job “committee: deadlines” failed: Error: no such table: reviews',
    'GET /api/practices/rencontres-agir-ensemble-en-bourgogne-franche-comte-2013-2014-2015 (3 ms) 200',
    'outbox: content.changed → site waits since 2 h (3 due)',
    'request 2f0c7a52-8a0e-4b2e-9f43-0f5c6a1d7e11',
    'published without a matching decision: api::practice.practice et4ogk1mg7gk03suwkmcya92 “Où en est-on ?”',
    'getaddrinfo ENOTFOUND mail.exemple.fr',
  ])('is left alone: “%s”', (line) => expect(withoutPersonalData(line)).toBe(line));
});
