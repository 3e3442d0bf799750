'use client';

import { sayIssue, type FieldIssue, type Type } from '@passerelles/content/shared';
import type { ThemeRef } from '@passerelles/desk/shared';
import { createContext, useContext } from 'react';
import { locale } from '../../../lib/locale';
import { messages } from '../../../messages/in-browsers';
import type { Answers, Asked } from './asked';
import { issueAt, lineOf } from './place';
import type { Conflict } from './conflicts';
import type { Move } from './places';
import type { Ref } from './refs';
import type { Found } from './sheet-state';

interface SheetForm {
  type: Type;
  /** Text that could not be read as a value, by the name of its input. */
  typed: Readonly<Record<string, string>>;
  /** Names of what the values refer to, by id. */
  labels: Readonly<Record<string, string>>;
  themes: readonly ThemeRef[];
  /** The files of a field after a save, by its name. */
  files: Readonly<Record<string, readonly Ref[]>>;
  /** What the searches of the form found, by the name of their input. */
  found: Readonly<Record<string, Found>>;
  /** The remarks that wait for an answer, and the answers as written so far. */
  asked: readonly Asked[];
  answers: Answers;
  issues: readonly FieldIssue[];
  conflicts: readonly Conflict[];
  /** Fields that are asked for and not answered, as the last save told. */
  missing: readonly string[];
  /** Called when rows of a list were moved or removed: their mistakes move or disappear with them. */
  moveRows(move: Move): void;
  /** Called for a change that fires no `input` event on the form: a row added, a reference removed. */
  touch(): void;
}

const Context = createContext<SheetForm | null>(null);
export const SheetFormProvider = Context.Provider;

export function useSheetForm(): SheetForm {
  const form = useContext(Context);
  if (!form) throw new Error('desk: a field of the sheet stands outside of its form');
  return form;
}

/** The mistake of the input of this name, with the number of its line when the input holds several; `inside`: one input stands for several values. */
export function useError(name: string, inside = true): string | undefined {
  const issue = issueAt(useSheetForm().issues, name, inside);
  if (!issue) return undefined;
  const said = sayIssue(issue, locale);
  const line = lineOf(name, issue);
  return line === null ? said : `${messages.desk.atLine('', line).replace(/^, /, '')} : ${said}`;
}
