import type { Run } from '@passerelles/committee/shared';
import { contentLang } from '../../../lib/locale';
import { messages } from '../../../messages/in-browsers';

const t = messages.desk.saving.differences;

/** A text with what was taken out of it and what was added, word by word; said to a screen reader as well as shown. */
export function Runs({ runs }: { runs: readonly Run[] }) {
  return (
    <p className="desk-said desk-runs" lang={contentLang}>
      {runs.map(({ kind, text }, at) =>
        kind === 'removed' ? (
          <del key={at}>
            <span className="sr">{t.removed}</span>
            {text}
          </del>
        ) : kind === 'added' ? (
          <ins key={at}>
            <span className="sr">{t.added}</span>
            {text}
          </ins>
        ) : (
          text
        ),
      )}
    </p>
  );
}
