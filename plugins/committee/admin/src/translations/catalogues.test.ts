import { describe, expect, it } from 'vitest';
import {
  ballotChoices,
  committeeErrorCodes,
  committeeErrors,
  configurationProblems,
  presidingDuties,
  recordKinds,
  reviewEvents,
  reviewStates,
  sessionFacets,
  stageOutcomes,
} from '../../../shared';
import en from './en.json';
import fr from './fr.json';

describe('catalogues of the committees’ screens', () => {
  it('say the same things in both languages, with the same values inside', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(fr).sort());
    // A brace after a case of a plural (`=0 {today}`) opens words, not a value.
    const placeholders = (message: string) =>
      [...message.matchAll(/(?<!(?:=\d+|one|other) )\{(\w+)[,}]/g)].map(([, name]) => name).sort();
    for (const [key, message] of Object.entries(fr)) {
      expect(placeholders(en[key as keyof typeof en]), key).toEqual(placeholders(message));
    }
  });

  it('have a word for every code of the closed lists', () => {
    const codes = [
      ...reviewStates.map((code) => `state.${code}`),
      ...reviewStates.map((code) => `panel.next.${code}`),
      ...ballotChoices.map((code) => `choice.${code}`),
      ...stageOutcomes.map((code) => `outcome.${code}`),
      ...recordKinds.map((code) => `recordKind.${code}`),
      ...reviewEvents.map((code) => `event.${code}`),
      ...sessionFacets.map((code) => `sessionFacet.${code}`),
      ...presidingDuties.map((code) => `duty.${code}`),
      ...configurationProblems.map((code) => `problem.${code}`),
    ];
    expect(codes.filter((code) => !Object.hasOwn(fr, code))).toEqual([]);
  });

  it('are helped out by the words of the closed list of refusals, for each code in both languages', () => {
    for (const code of committeeErrorCodes) {
      const { fr: french, en: english } = committeeErrors[code].says ?? { fr: '', en: '' };
      expect(
        [french, english].filter((words) => words.trim() === ''),
        code,
      ).toEqual([]);
    }
  });

  it('use no straight apostrophe, which quotes what follows in these messages', () => {
    const straight = [...Object.values(fr), ...Object.values(en)].filter((message) => message.includes("'"));
    expect(straight).toEqual([]);
  });
});
