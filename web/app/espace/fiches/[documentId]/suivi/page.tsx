import type { AuthorStatus } from '@passerelles/committee/shared';
import type { Metadata } from 'next';
import { withdrawSheet } from '../../../../../features/desk/actions/practice';
import { BackHome } from '../../../../../features/desk/components/BackHome';
import { DeskPage } from '../../../../../features/desk/components/DeskPage';
import { History } from '../../../../../features/desk/components/History';
import { Remarks } from '../../../../../features/desk/components/Remarks';
import { readSheet } from '../../../../../features/desk/server/practices';
import { param, type SearchParams } from '../../../../../features/desk/server/search-params';
import { requireAccount } from '../../../../../features/desk/server/session';
import { formatDay } from '../../../../../lib/format/dates';
import { messages } from '../../../../../messages';
import { Button, ButtonLink } from '../../../../../ui/Button';
import { Notice } from '../../../../../ui/Notice';

const t = messages.desk;
export const metadata: Metadata = { title: t.follow.title };

function Where({ status: { state, stage, round, submittedAt, dueAt, locked } }: { status: AuthorStatus }) {
  const facts = [
    stage && t.follow.stage(stage.committee.name, stage.position, stage.count),
    t.follow.round(round),
    t.follow.submitted(formatDay(submittedAt)),
    dueAt && (locked ? t.follow.dueReview : t.follow.dueAuthor)(formatDay(dueAt)),
  ].filter((fact): fact is string => Boolean(fact));
  return (
    <div className="desk-state">
      <p className="lead">
        <strong>{t.states[state]}</strong>
      </p>
      <ul className="facts">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </div>
  );
}

interface Props {
  params: Promise<{ documentId: string }>;
  searchParams: SearchParams;
}

export default async function FollowPage({ params, searchParams }: Props) {
  const { documentId } = await params;
  await requireAccount(`/espace/fiches/${documentId}/suivi`);
  const { title, status, locked } = await readSheet(documentId);
  const sent = (await param(searchParams, 'etape')) === 'envoyee' && locked;
  return (
    <DeskPage title={title} back={<BackHome />}>
      {sent && (
        <Notice tone="good" role="status">
          {t.follow.sent}
        </Notice>
      )}
      {locked && !sent && <Notice>{t.sheet.locked}</Notice>}
      {status ? <Where status={status} /> : <p className="lead">{t.follow.notSubmitted}</p>}
      {status && <Remarks status={status} />}
      <div className="actions desk-block">
        {!locked && <ButtonLink href={`/espace/fiches/${documentId}`}>{t.follow.edit}</ButtonLink>}
        {status?.canWithdraw && (
          <form action={withdrawSheet.bind(null, documentId)}>
            <Button type="submit" look="bad" aria-describedby="retirer-aide">
              {t.follow.withdraw}
            </Button>
          </form>
        )}
      </div>
      {status?.canWithdraw && (
        <p className="small quiet" id="retirer-aide">
          {t.follow.withdrawHelp}
        </p>
      )}
      {status && <History steps={status.history} />}
    </DeskPage>
  );
}
