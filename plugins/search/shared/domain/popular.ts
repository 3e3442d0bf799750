/** A query of the last two months, as several searched it. */
export interface Searched {
  /** Folded: what is compared. */
  text: string;
  /** As readers type it. */
  label: string;
}

/** The popular queries of which the words typed so far (folded) begin a word, in the order given; never what is typed already. */
export function popularFor(searched: readonly Searched[], typed: string, atMost: number): Searched[] {
  const beginning = typed.trim();
  if (beginning === '' || atMost <= 0) return [];
  const leads = ({ text }: Searched): boolean => text !== beginning && ` ${text}`.includes(` ${beginning}`);
  return searched.filter(leads).slice(0, atMost);
}
