import { actorRef, territoryRef } from '@passerelles/desk/shared';
import { slugOf } from '@passerelles/content/shared';
import { z } from 'zod';
import type { Findable, Ref } from '../sheet/refs';
import { callOwn } from './call';

const paths: Record<Findable, string> = { territory: '/territories', actor: '/actors' };
const answers = z.array(z.union([territoryRef, actorRef]));

const labelOf = (item: z.infer<typeof answers>[number]) => ('label' in item ? item.label : item.name);

export async function lookUp(target: Findable, typed: string): Promise<Ref[]> {
  if (typed === '') return [];
  const answer = await callOwn<unknown>(`${paths[target]}?q=${encodeURIComponent(typed.slice(0, 100))}`);
  const items = answer.ok ? answers.safeParse(answer.data).data : undefined;
  return (items ?? []).map((item) => ({ id: item.documentId, label: labelOf(item) }));
}

/** Names as two people may write them: capitals, accents and apostrophes aside. */
const sameName = (a: string, b: string): boolean => slugOf(a) === slugOf(b);

/** The one that bears this name; null when none does, or several do. */
export async function lookUpName(target: Findable, typed: string): Promise<Ref | null> {
  const same = (await lookUp(target, typed)).filter(({ label }) => sameName(label, typed));
  return same.length === 1 ? same[0]! : null;
}
