import { knowledgeStates, type KnowledgeState } from '@passerelles/config/vocabulary';

/** What a sheet says it knows of a fact. One left without its state tells nothing: as unknown as if it had been said so. */
export function knowledgeOf(fact: { state?: string | null } | null | undefined): KnowledgeState {
  return knowledgeStates.find((state) => state === fact?.state) ?? 'not-communicated';
}
