/** A text in the languages in which the product is read. */
export interface Label {
  fr: string;
  en: string;
}
export type Locale = keyof Label;

/** What a choice of a closed list is called: to who chooses it and, where that would be the writer's own voice, to who reads it. */
export type OptionLabel = Label & { read?: Label };
export const asRead = ({ fr, en, read }: OptionLabel): Label => read ?? { fr, en };
