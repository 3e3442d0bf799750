import { contentLang } from '../../lib/locale';
import { messages } from '../../messages';
import type { CommitteeRole } from './roles';

/** In which committees an actor sits today, and which it convenes. */
export function Roles({ roles }: { roles: CommitteeRole[] }) {
  return (
    <ul className="list list-tight">
      {roles.map(({ href, name, as }) => (
        <li key={`${href} ${as}`}>
          <a href={href} lang={contentLang}>
            {name}
          </a>
          <p className="small quiet">{as === 'convener' ? messages.actors.convenes : messages.committees.role[as]}</p>
        </li>
      ))}
    </ul>
  );
}
