/** A text in the languages in which the product is read. */
export interface Label {
  fr: string;
  en: string;
}
export type Locale = keyof Label;
