import type { ClaimView } from '@passerelles/desk/shared';
import { contentLang } from '../../../lib/locale';
import { messages } from '../../../messages/in-browsers';

const t = messages.desk;

/** Requests that wait or were refused; an approved one shows as an actor one writes for. */
export function Claims({ claims }: { claims: ClaimView[] }) {
  const shown = claims.filter(({ state }) => state !== 'approved');
  if (shown.length === 0) return null;
  return (
    <section className="desk-block" aria-labelledby="demandes">
      <h2 id="demandes">{t.home.claims}</h2>
      <ul className="list list-tight">
        {shown.map(({ documentId, actor, proposal, state, reason }) => (
          <li key={documentId}>
            <strong>{actor?.name ?? proposal?.name}</strong>
            <p className="small quiet">{t.claimStates[state]}</p>
            {reason && (
              <p className="small" lang={contentLang}>
                {reason}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
