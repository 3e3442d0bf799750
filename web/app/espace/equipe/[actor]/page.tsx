import type { PeopleView } from '@passerelles/desk/shared';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BackHome } from '../../../../features/desk/components/BackHome';
import { DeskPage } from '../../../../features/desk/components/DeskPage';
import { calledBy, Members } from '../../../../features/desk/components/Members';
import { AskToManageForm } from '../../../../features/desk/forms/claim-forms';
import { InviteForm, LeaveForm, TakeBackForm } from '../../../../features/desk/forms/people-forms';
import { callOwn } from '../../../../features/desk/server/call';
import { param, type SearchParams } from '../../../../features/desk/server/search-params';
import { requireAccount } from '../../../../features/desk/server/session';
import { teamPage } from '../../../../features/desk/teams';
import { formatDay } from '../../../../lib/format/dates';
import { messages } from '../../../../messages';
import { Notice } from '../../../../ui/Notice';

const t = messages.desk.people;
export const metadata: Metadata = { title: t.members };

async function readPeople(actor: string): Promise<PeopleView> {
  const answer = await callOwn<PeopleView>(`/actors/${encodeURIComponent(actor)}/people`);
  if (answer.ok) return answer.data;
  if (answer.code === 'NOT_FOUND') notFound();
  throw new Error(`desk: ${answer.code}`);
}

const isDone = (step: string | undefined): step is keyof typeof t.done => step !== undefined && step in t.done;

function Invitations({ actor, invitations }: Pick<PeopleView, 'invitations'> & { actor: string }) {
  return (
    <section className="desk-block" aria-labelledby="inviter">
      <h2 id="inviter">{t.invite}</h2>
      <p>{t.inviteHelp}</p>
      <InviteForm actor={actor} />
      {invitations.length > 0 && (
        <>
          <h3 className="desk-after">{t.waiting}</h3>
          <ul className="list list-tight">
            {invitations.map(({ documentId, email, role, expiresAt }) => (
              <li key={documentId}>
                <strong>{email}</strong>
                <p className="small quiet">{[t.roles[role], t.until(formatDay(expiresAt))].join(' · ')}</p>
                <TakeBackForm actor={actor} invitation={documentId} email={email} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Leave({ view: { actor, myRole, members } }: { view: PeopleView }) {
  const others = members.filter(({ isMe }) => !isMe);
  const isLast = myRole === 'manager' && !others.some(({ role }) => role === 'manager');
  const me = members.find(({ isMe }) => isMe)!;
  return (
    <section className="desk-block" aria-labelledby="quitter">
      <h2 id="quitter">{t.leave}</h2>
      <p>{others.length === 0 ? t.leaveAlone : t.leaveText}</p>
      <LeaveForm
        actor={actor.documentId}
        member={me.documentId}
        successors={isLast ? others.map((other) => ({ documentId: other.documentId, name: calledBy(other) })) : []}
      />
    </section>
  );
}

/** Those who write for one of my actors: who manages them invites, changes a role, removes; everybody may leave. */
export default async function TeamPage({
  params,
  searchParams,
}: {
  params: Promise<{ actor: string }>;
  searchParams: SearchParams;
}) {
  const { actor } = await params;
  await requireAccount(teamPage(actor));
  const view = await readPeople(actor);
  const step = await param(searchParams, 'etape');
  return (
    <DeskPage title={t.title(view.actor.name)} lead={t.lead} back={<BackHome />}>
      {isDone(step) && (
        <Notice tone="good" role="status">
          {t.done[step]}
        </Notice>
      )}
      <section aria-labelledby="membres">
        <h2 id="membres">{t.members}</h2>
        <Members view={view} />
        {view.unmanaged ? (
          <>
            <p>{t.unmanaged}</p>
            <AskToManageForm actor={actor} />
          </>
        ) : (
          view.myRole !== 'manager' && <p className="quiet">{t.writersOnly}</p>
        )}
      </section>
      {view.myRole === 'manager' && <Invitations actor={actor} invitations={view.invitations} />}
      <Leave view={view} />
    </DeskPage>
  );
}
