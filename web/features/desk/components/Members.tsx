import type { PeopleView } from '@passerelles/desk/shared';
import { formatDay } from '../../../lib/format/dates';
import { contentLang } from '../../../lib/locale';
import { messages } from '../../../messages/in-browsers';
import { RemoveForm, RoleForm } from '../forms/people-forms';

const t = messages.desk.people;
type Member = PeopleView['members'][number];

export const calledBy = ({ name }: Pick<Member, 'name'>): string => name || t.nameless;

function Change({ actor, member }: { actor: string; member: Member }) {
  const name = calledBy(member);
  return (
    <details>
      <summary>{t.change(name)}</summary>
      <div className="desk-change">
        <RoleForm
          actor={actor}
          member={member.documentId}
          name={name}
          role={member.role === 'manager' ? 'writer' : 'manager'}
        />
        <p className="small">{t.removeText}</p>
        <RemoveForm actor={actor} member={member.documentId} name={name} />
      </div>
    </details>
  );
}

/** Those who write for an actor, with what who manages them may change. */
export function Members({ view: { actor, myRole, members } }: { view: PeopleView }) {
  return (
    <ul className="list list-tight">
      {members.map((member) => (
        <li key={member.documentId}>
          <strong lang={contentLang}>{calledBy(member)}</strong>
          {member.isMe && <span className="quiet"> ({t.me})</span>}
          <p className="small quiet">
            {[t.roles[member.role], t.since(formatDay(member.since)), member.email].filter(Boolean).join(' · ')}
          </p>
          {myRole === 'manager' && !member.isMe && <Change actor={actor.documentId} member={member} />}
        </li>
      ))}
    </ul>
  );
}
