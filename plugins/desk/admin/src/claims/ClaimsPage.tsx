import { Layouts, Page } from '@strapi/strapi/admin';
import { claimsAnswer } from '../../../shared';
import { GrowingList, reloadAll, useGrowing } from '../lib/GrowingList';
import { useText } from '../lib/panel';
import { mayDecide } from '../permissions';
import { ClaimCard } from './ClaimCard';

function ClaimsOfAll() {
  const text = useText();
  const lists = {
    pending: useGrowing(claimsAnswer, '/desk/claims?state=pending'),
    approved: useGrowing(claimsAnswer, '/desk/claims?state=approved'),
    refused: useGrowing(claimsAnswer, '/desk/claims?state=refused'),
  };
  const { answer } = lists.pending;
  const waiting = answer.is === 'ready' ? text('claims.subtitle', { count: answer.data.meta.total }) : undefined;
  return (
    <Page.Main>
      <Page.Title>{text('claims.title')}</Page.Title>
      <Layouts.Header title={text('claims.title')} subtitle={waiting} />
      <Layouts.Content>
        {(['pending', 'approved', 'refused'] as const).map((state) => (
          <GrowingList
            key={state}
            {...lists[state]}
            title={text(`claims.${state}`)}
            empty={text(`claims.empty.${state}`)}
            more={text('claims.more')}
          >
            {(claim) => (
              <ClaimCard key={claim.documentId} claim={claim} onDone={() => reloadAll(...Object.values(lists))} />
            )}
          </GrowingList>
        ))}
      </Layouts.Content>
    </Page.Main>
  );
}

/** Who asks to write in the name of an actor: what waits for an answer first, what was answered below. */
export function ClaimsPage() {
  return (
    <Page.Protect permissions={mayDecide}>
      <ClaimsOfAll />
    </Page.Protect>
  );
}
