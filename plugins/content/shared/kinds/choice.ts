import type { KnowledgeState } from '@passerelles/config/vocabulary';
import { z } from 'zod';
import type { OptionLabel } from '../labels';
import { plain, type Kind } from './kind';

/** One of a closed list, which `options` names in the order in which they are offered; null when nothing was chosen. */
export const choice = <Option extends string>(options: Readonly<Record<Option, OptionLabel>>): Kind<Option | null> => {
  const codes = Object.keys(options) as Option[];
  return {
    ...plain,
    input: { type: 'choice', options },
    column: { type: 'enumeration', enum: codes },
    schema: () => z.enum(codes).nullable(),
    empty: null,
    isEmpty: (value) => value === null,
    toStored: (value) => value,
    fromGiven: (given) => (given === '' ? null : given),
    fromStored: (stored) => codes.find((code) => code === stored) ?? null,
  };
};

/** The codes of such a list, in the order in which they are offered. */
export function codesOf<Option extends string>({ input }: Kind<Option | null>): readonly [Option, ...Option[]] {
  if (input.type !== 'choice') throw new Error('This kind is no closed list.');
  return Object.keys(input.options) as [Option, ...Option[]];
}

/** What can be said of a structured field: “none” is an answer, silence is not. */
export const knowledge = () =>
  choice<KnowledgeState>({
    filled: {
      fr: 'Je le précise ci-dessous',
      en: 'I give details below',
      read: { fr: 'Précisé', en: 'Given in detail' },
    },
    none: { fr: 'Aucun', en: 'None' },
    'not-communicated': {
      fr: 'Je ne peux pas le dire',
      en: 'I can’t tell',
      read: { fr: 'Non communiqué', en: 'Not communicated' },
    },
    'not-applicable': { fr: 'Sans objet', en: 'Not applicable' },
  });
