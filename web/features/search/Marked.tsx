import { splitByRanges, type Range } from '@passerelles/search/shared';

/** A text with the found words lit. Ranges come from the search, the text is escaped like any other. */
export function Marked({ text, ranges }: { text: string; ranges: readonly Range[] }) {
  return (
    <>
      {splitByRanges(text, ranges).map((piece, index) =>
        piece.lit ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
      )}
    </>
  );
}
