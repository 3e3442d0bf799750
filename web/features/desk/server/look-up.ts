import { actorRef, territoryRef } from '@passerelles/desk/shared';
import { z } from 'zod';
import type { Ref, RefList } from '../sheet/raw-sheet';
import { callOwn } from './call';

const paths: Record<RefList, string> = { territories: '/territories', partners: '/actors', funders: '/actors' };
const answers = z.array(z.union([territoryRef, actorRef]));

const labelOf = (item: z.infer<typeof answers>[number]) => ('label' in item ? item.label : item.name);

export async function lookUp(list: RefList, typed: string): Promise<Ref[]> {
  if (typed === '') return [];
  const answer = await callOwn<unknown>(`${paths[list]}?q=${encodeURIComponent(typed.slice(0, 100))}`);
  const items = answer.ok ? answers.safeParse(answer.data).data : undefined;
  return (items ?? []).map((item) => ({ id: item.documentId, label: labelOf(item) }));
}
