import type { KnowledgeState as State } from '@passerelles/config/vocabulary';
import { messages } from '../messages';

/**
 * Says why a field has no value. “None” is a fact, so `none` gives its words (“Aucun financeur”);
 * the other states say that one does not know, or that the question does not arise.
 */
export function KnowledgeState({ state, none }: { state: Exclude<State, 'filled'>; none: string }) {
  if (state === 'none') return <span className="known-none">{none}</span>;
  return <span className="unknown">{messages.common.knowledge[state]}</span>;
}

/** Something that we do not know, in its own words: “année non connue”. */
export function Unknown({ children }: { children: string }) {
  return <span className="unknown">{children}</span>;
}
