import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { ClaimState } from '../../../shared';
import { useText } from '../lib/text';
import { mayDecide } from '../permissions';
import { ClaimList } from './ClaimList';
import { useClaims } from './useClaims';

const step = 20;
/** The most that the server gives at once. */
const most = 100;

function useGrowingClaims(state: ClaimState) {
  const [pageSize, setPageSize] = useState(step);
  return { claims: useClaims(state, pageSize), onMore: () => setPageSize((size) => Math.min(most, size + step)) };
}

function ClaimsOfAll() {
  const text = useText();
  const pending = useGrowingClaims('pending');
  const approved = useGrowingClaims('approved');
  const refused = useGrowingClaims('refused');

  function reload() {
    for (const { claims } of [pending, approved, refused]) if (claims.is !== 'waiting') claims.reload();
  }
  const waiting =
    pending.claims.is === 'ready' ? text('claims.subtitle', { count: pending.claims.meta.total }) : undefined;
  return (
    <Page.Main>
      <Page.Title>{text('claims.title')}</Page.Title>
      <Layouts.Header title={text('claims.title')} subtitle={waiting} />
      <Layouts.Content>
        <ClaimList state="pending" {...pending} onDone={reload} />
        <ClaimList state="approved" {...approved} onDone={reload} />
        <ClaimList state="refused" {...refused} onDone={reload} />
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
