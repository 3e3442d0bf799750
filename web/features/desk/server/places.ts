import { mayHold, type ProposedPlaceKind } from '@passerelles/content/shared';
import { territoryRef, type FieldIssue, type PlaceView, type TerritoryRef } from '@passerelles/desk/shared';
import { z } from 'zod';
import { callOwn } from './call';
import { listOf } from './sheets';

const refs = z.array(territoryRef);

/** My proposals, latest first. */
export const listPlaces = () => listOf<PlaceView>('/places');

/** Territories that look like a name, or what is wrong with the name. */
export async function similarTo(name: string): Promise<{ similar: TerritoryRef[]; issues: FieldIssue[] }> {
  const answer = await callOwn<unknown>(`/places/similar?name=${encodeURIComponent(name.slice(0, 1000))}`);
  return answer.ok
    ? { similar: refs.safeParse(answer.data).data ?? [], issues: [] }
    : { similar: [], issues: answer.issues };
}

/** Territories of this name that can hold a place of this kind. */
export async function holdersFor(kind: ProposedPlaceKind, typed: string): Promise<TerritoryRef[]> {
  const answer = await callOwn<unknown>(`/territories?q=${encodeURIComponent(typed.slice(0, 100))}`);
  const found = answer.ok ? (refs.safeParse(answer.data).data ?? []) : [];
  return found.filter((territory) => mayHold(kind, territory.kind));
}
