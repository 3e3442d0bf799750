import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { Press } from '../../print/press';
import { CARD, cardOf } from './card';
import type { Printing } from './sheet';

const press = new Press(path.join(import.meta.dirname, '../../print'), 0);
afterAll(() => press.stop());

const sheet: Printing = {
  kind: 'practice',
  title: 'Jardin partagé',
  summary: '',
  href: '/pratiques/jardin',
  licence: null,
  validation: { reference: '2026-001-comite', committee: 'Comité de pilotage', decidedAt: '2026-03-12T10:00:00Z' },
  deciding: [],
  facts: [],
  sections: [],
  themes: [],
  territories: [],
  actors: [{ name: 'CCAS d’Angers', href: '/acteurs/ccas' }],
};

it('says the title, whose it is and who vouches for it', () => {
  const { title, actor, mention } = cardOf(sheet);
  expect([title, actor]).toEqual(['Jardin partagé', 'CCAS d’Angers']);
  expect(mention.replaceAll('\u00a0', ' ')).toBe(
    'Validée par le comité de pilotage le 12 mars 2026, relevé n° 2026-001, comité de pilotage',
  );
});

it.each([
  ['a usual sheet', sheet],
  ['one of long names', { ...sheet, title: 'Très '.repeat(100), actors: [{ name: 'm'.repeat(300), href: '/x' }] }],
  ['one that says nothing', { ...sheet, title: '\u200b', validation: null, actors: [] }],
  ['one in signs that no font has', { ...sheet, title: '中文 👩🏽‍🚀 #1 $x$ \\', kind: 'meeting-report' as const }],
])('is drawn of %s in the size that is announced', async (_name, printing) => {
  const png = await press.print('card', JSON.stringify(cardOf(printing)));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([CARD.width, CARD.height]);
});
