import type { KnowledgeState as State } from '@passerelles/config/vocabulary';
import { contentLang } from '../lib/locale';
import { Links, type Reference } from './Joined';
import { KnowledgeState } from './KnowledgeState';

/** Partners or funders: names with their pages and a note, or what is known of their absence. */
export function ActorGroup({
  group,
  none,
}: {
  group: { state: State; actors: Reference[]; note: string | null };
  none: string;
}) {
  if (group.state !== 'filled') return <KnowledgeState state={group.state} none={none} />;
  return (
    <>
      <Links to={group.actors} />
      {group.actors.length > 0 && group.note && ' '}
      {group.note && <span lang={contentLang}>{group.note}</span>}
    </>
  );
}
