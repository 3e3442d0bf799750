import { issuesOf } from '@passerelles/content/shared';
import { describe, expect, it } from 'vitest';
import { claimInput } from './claim';
import { sheetTypes, updateSheetInput } from './sheet';

const practiceChanges = updateSheetInput(sheetTypes.practices).shape.data;

const said = (schema: typeof claimInput | typeof practiceChanges, input: unknown) => {
  const result = schema.safeParse(input, { reportInput: true });
  return result.success ? [] : issuesOf(result.error).map(({ path, code }) => `${path} ${code}`);
};

describe('what is wrong with an input', () => {
  it('is named at its place, all of it', () => {
    const proposal = { name: ' ', kind: 'club', siret: '73282932000075', rna: '12', website: 'pas un site' };
    expect(said(claimInput, { proposal })).toEqual([
      'proposal.name REQUIRED',
      'proposal.kind NOT_IN_LIST',
      'proposal.website NOT_A_URL',
      'proposal.rna BAD_RNA',
      'proposal.siret BAD_SIRET',
    ]);
  });

  it('tells missing from wrong', () => {
    const row = { role: 'Bénévoles' };
    expect(
      said(practiceChanges, { humanMeans: [{ ...row, count: 'douze' }, { count: 2 }], title: '', owner: 'x' }),
    ).toEqual([
      'title REQUIRED',
      'humanMeans.0.count NOT_A_NUMBER',
      'humanMeans.1.role REQUIRED',
      'owner UNKNOWN_FIELD',
    ]);
  });

  it('wants either an actor or a proposal', () => {
    expect(said(claimInput, {})).toEqual(['actor REQUIRED']);
    expect(said(claimInput, { actor: 'x' })).toEqual([]);
  });
});
