import { Box, VisuallyHidden } from '@strapi/design-system';
import { useState } from 'react';
import { fold, wordsOf, type ReadRun, type Run } from '../../../shared';
import { useText } from '../lib/panel';

/** Colour alone would not tell: what was taken out is struck through, what came in underlined, and both are said. */
export function Marked({ kind, children }: { kind: 'removed' | 'added'; children: string }) {
  const text = useText();
  const removed = kind === 'removed';
  return (
    <Box
      tag={removed ? 'del' : 'ins'}
      background={removed ? 'danger100' : 'success100'}
      color={removed ? 'danger700' : 'success700'}
      style={{ textDecoration: removed ? 'line-through' : 'underline' }}
    >
      <VisuallyHidden>{`[${text(removed ? 'review.removed' : 'review.added')}] `}</VisuallyHidden>
      {children}
    </Box>
  );
}

/** A long passage that did not change, unfolded by whoever wants to read it. */
function Folded({ passage }: { passage: string }) {
  const text = useText();
  const [shown, setShown] = useState(false);
  if (shown) return <>{passage}</>;
  const count = wordsOf(passage).filter((word) => word.trim() !== '').length;
  return (
    <Box
      tag="button"
      type="button"
      color="primary600"
      background="transparent"
      borderStyle="none"
      cursor="pointer"
      padding={0}
      onClick={() => setShown(true)}
    >
      {` ${text('changes.folded', { count })} `}
    </Box>
  );
}

function Passage({ run }: { run: ReadRun }) {
  if (run.kind === 'same') return <>{run.text}</>;
  if (run.kind === 'folded') return <Folded passage={run.text} />;
  return <Marked kind={run.kind}>{run.text}</Marked>;
}

/** A text with its changes, word by word. */
export function Words({ runs }: { runs: Run[] }) {
  return (
    <>
      {fold(runs).map((run, index) => (
        <Passage key={index} run={run} />
      ))}
    </>
  );
}
