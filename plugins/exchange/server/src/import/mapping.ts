import {
  fromFile,
  mapReferences,
  toStored,
  type Parts,
  type Path,
  type Target,
  type Type,
  type Values,
} from '@passerelles/content/shared';
import type { ImportedCommittee, ImportedItem, ImportKind } from '../../../shared';
import type { Data, Resolve } from './resolve';

const kindOf: Readonly<Record<Target, ImportKind>> = {
  practice: 'practices',
  'meeting-report': 'meetingReports',
  actor: 'actors',
  theme: 'themes',
  territory: 'territories',
  committee: 'committees',
};

/** A place by the keys of the file. */
const keysInFile = (fields: Parts, [step, ...rest]: Path): Path => {
  if (step === undefined) return [];
  const part = typeof step === 'string' ? fields[step] : undefined;
  const input = part?.kind.input;
  return [part?.inFiles ?? step, ...keysInFile(input && 'parts' in input ? input.parts : fields, rest)];
};

/** The document’s fields for an item, by the description of its type; `said` completes what the item leaves unsaid. */
export const dataFrom =
  (type: Type, said: (values: Values, item: ImportedItem) => Values = (values) => values) =>
  (item: ImportedItem, resolve: Resolve): Data => {
    const values = said(fromFile(type, item), item);
    return toStored(
      type,
      mapReferences(type, values, (target, slug, path) => resolve(kindOf[target], slug, keysInFile(type.fields, path))),
    );
  };

type Stated = { state: string | null } | undefined;
/** An amount or a note without a state says that it is known. */
const stated = (values: Values, field: string): Values => {
  const value = values[field] as Stated;
  return value && value.state === null ? { [field]: { ...value, state: 'filled' } } : {};
};

type Inspiration =
  | string
  | { practice: string; kept?: string | null; changed?: string | null; dropped?: string | null };

/** Practices that inspired this one, and for those that say it, what was kept, changed and dropped. */
function inspirations(given: unknown): Values {
  if (!given) return {};
  const items = (given as Inspiration[]).map((one) => (typeof one === 'string' ? { practice: one } : one));
  return {
    inspiredBy: items.map(({ practice }) => practice),
    lineage: items
      .filter((one) => Object.keys(one).length > 1)
      .map(({ practice, ...said }) => ({
        kept: '',
        changed: '',
        dropped: '',
        ...withoutNulls(said),
        practiceSlug: practice,
      })),
  };
}
const withoutNulls = (said: object) => Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null));

export const saidOfPractice = (values: Values, item: ImportedItem): Values => ({
  ...values,
  ...stated(values, 'budget'),
  ...(values['humanMeansState'] === undefined && (values['humanMeans'] as unknown[] | undefined)?.length
    ? { humanMeansState: 'filled' }
    : {}),
  ...inspirations(item['inspiredBy']),
});

export function saidOfMeetingReport(values: Values, item: ImportedItem): Values {
  const mentions = item['mentions'] as { actors?: string[]; territories?: string[] } | undefined;
  const decisions = values['decisions'] as { kind: string | null }[] | undefined;
  return {
    ...values,
    ...stated(values, 'attendance'),
    ...(decisions && { decisions: decisions.map((one) => ({ ...one, kind: one.kind ?? 'decision' })) }),
    ...(mentions?.actors && { mentionedActors: mentions.actors }),
    ...(mentions?.territories && { mentionedTerritories: mentions.territories }),
  };
}

export function committeeData({ of, ...rest }: ImportedCommittee, resolve: Resolve): Data {
  return { ...rest, of: of ? resolve('actors', of, ['of']) : of };
}
