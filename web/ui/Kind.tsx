import { messages } from '../messages';

export type Kind = keyof typeof messages.kinds.one;

/** What a thing is, in its colour: “Fiche pratique”. */
export function KindLabel({ kind }: { kind: Kind }) {
  return <p className={`kind kind-${kind}`}>{messages.kinds.one[kind]}</p>;
}
