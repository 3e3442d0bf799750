'use client';

import type { FieldIssue } from '@passerelles/desk/shared';
import { createContext, useContext } from 'react';
import { messages } from '../../../messages';
import { sayIssue } from '../forms/form-state';
import type { Answers, Asked } from './asked';
import { placeIssue } from './place-issue';
import type { RawSheet } from './raw-sheet';

interface SheetForm {
  raw: RawSheet;
  /** What waits for an answer, and the answers as they stand. */
  asked: readonly Asked[];
  answers: Answers;
  issues: FieldIssue[];
  /** Something changed that the form's own `input` event does not tell: a row more, a reference less. */
  touch(): void;
}

const Context = createContext<SheetForm | null>(null);
export const SheetFormProvider = Context.Provider;

export function useSheetForm(): SheetForm {
  const form = useContext(Context);
  if (!form) throw new Error('desk: a field of the sheet stands outside of its form');
  return form;
}

/** What is wrong with the input of this name, said with its line when it has several. */
export function useError(name: string): string | undefined {
  const found = useSheetForm()
    .issues.map((issue) => ({ issue, place: placeIssue(issue) }))
    .find(({ place }) => place.name === name);
  if (!found) return undefined;
  const said = sayIssue(found.issue);
  return found.place.line === null
    ? said
    : `${messages.desk.atLine('', found.place.line).replace(/^, /, '')} : ${said}`;
}
