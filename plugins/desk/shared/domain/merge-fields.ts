/** What each field of a sheet said at some moment, as a short mark of it: two marks are equal where the field says the same. */
export type Marks = Readonly<Record<string, string>>;

/** Whose version of a field stays: they agree, only one of both changed it, or a person has to choose. */
export type Outcome = 'same' | 'mine' | 'theirs' | 'conflict';

/**
 * Of a field in three versions: the one that a form was made from, the one that it sends, and the one that is stored now. Without `base` the
 * form never showed the field, so that whatever it says of it is a change.
 */
export function mergeField(base: string | undefined, mine: string, theirs: string): Outcome {
  if (mine === theirs) return 'same';
  if (mine === base) return 'theirs';
  return theirs === base ? 'mine' : 'conflict';
}

/** The fields that a form sends, by whose version stays. A field that it does not send is not in question. */
export function mergeFields(base: Marks, mine: Marks, theirs: Marks): Record<Outcome, string[]> {
  const merged: Record<Outcome, string[]> = { same: [], mine: [], theirs: [], conflict: [] };
  for (const [field, mark] of Object.entries(mine))
    merged[mergeField(base[field], mark, theirs[field] ?? '')].push(field);
  return merged;
}
