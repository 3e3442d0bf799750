import { codebook } from '@passerelles/content/shared';
import { expect, it } from 'vitest';
import { codebookCsv, codebookJson } from './codebook';

it('is a table of a line for each field, which spreadsheets open', () => {
  const text = codebookCsv();
  expect(text.startsWith('\ufeffType,Colonne,Nom en français,')).toBe(true);
  expect(text.trimEnd().split('\r\n')).toHaveLength(codebook('fr').length + 1);
  expect(text).toContain('practice,status,L’action est,The action is,liste fermée,');
  expect(text).toContain('ended = Terminée (Ended)');
});

it('says the same as JSON, by type', () => {
  const { types } = JSON.parse(codebookJson()) as { types: { name: string; columns: { column: string }[] }[] };
  expect(types.map(({ name }) => name)).toEqual(['practice', 'meeting-report', 'page', 'actor', 'theme', 'territory']);
  expect(types.flatMap(({ columns }) => columns)).toHaveLength(codebook('fr').length);
  expect(types[0]!.columns.map(({ column }) => column)).toContain('budget.amount');
});
