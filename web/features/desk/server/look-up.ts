import { actorRef, sheetRef, territoryRef } from '@passerelles/desk/shared';
import { slugOf } from '@passerelles/content/shared';
import { z } from 'zod';
import type { Findable, Ref } from '../sheet/refs';
import { callOwn } from './call';

const paths: Record<Findable, string> = {
  territory: '/territories?',
  actor: '/actors?',
  practice: '/sheets?folder=practices&',
  'meeting-report': '/sheets?folder=meeting-reports&',
};
const answers = z.array(z.union([territoryRef, actorRef, sheetRef]));
type Found = z.infer<typeof answers>[number];

const refOf = (item: Found): Ref => ({ id: item.documentId, label: 'label' in item ? item.label : item.name });

async function find(target: Findable, typed: string): Promise<Found[]> {
  if (typed === '') return [];
  const answer = await callOwn<unknown>(`${paths[target]}q=${encodeURIComponent(typed.slice(0, 100))}`);
  return (answer.ok ? answers.safeParse(answer.data).data : undefined) ?? [];
}

export const lookUp = async (target: Findable, typed: string): Promise<Ref[]> => (await find(target, typed)).map(refOf);

/** Names as two people may write them: capitals, accents and apostrophes aside. */
const sameName = (a: string, b: string): boolean => slugOf(a) === slugOf(b);

/** The one that bears this name, or the label under which it is offered; null when none does, or several do. */
export async function lookUpName(target: Findable, typed: string): Promise<Ref | null> {
  const found = await find(target, typed);
  const labelled = found.filter((item) => sameName(refOf(item).label, typed));
  // A territory is told apart by its label alone: of its bare name there may be another that the search did not bring.
  const named = target === 'territory' ? [] : found.filter(({ name }) => sameName(name, typed));
  const same = labelled.length > 0 ? labelled : named;
  return same.length === 1 ? refOf(same[0]!) : null;
}
