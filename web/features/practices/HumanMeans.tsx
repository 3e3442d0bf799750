import { practice } from '@passerelles/content/shared';
import { described } from '../../lib/described';
import type { KnowledgeState as State } from '@passerelles/config/vocabulary';
import { contentLang } from '../../lib/locale';
import type { Practice } from '../../lib/cms/practices';
import { Essential } from '../../ui/Essentials';
import { KnowledgeState, Unknown } from '../../ui/KnowledgeState';
import { messages } from '../../messages';

const { heading } = described(practice);

/** The people needed: a role and a number, or a role whose number is unknown. */
export function HumanMeans({ means, state }: { means: Practice['humanMeans']; state: State | null }) {
  const t = messages.practices;
  if (means.length === 0 && (state === null || state === 'filled')) return null;
  return (
    <Essential label={heading('humanMeans')}>
      {means.length === 0 && state !== null && state !== 'filled' ? (
        <KnowledgeState state={state} none={t.noHumanMeans} />
      ) : (
        <ul className="plain">
          {means.map(({ role, count }) => (
            <li key={role}>
              {count === null ? (
                <>
                  <span lang={contentLang}>{role}</span> <Unknown>{`(${messages.common.unknownCount})`}</Unknown>
                </>
              ) : (
                <>
                  <span lang={contentLang}>{role}</span>
                  {t.humanMean(count)}
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </Essential>
  );
}
