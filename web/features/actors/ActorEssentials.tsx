import { contentLang } from '../../lib/locale';
import type { Actor } from '../../lib/cms/actors';
import { isWebAddress, pathTo } from '../../lib/paths';
import { Essential, Essentials } from '../../ui/Essentials';
import { Links } from '../../ui/Joined';
import { messages } from '../../messages';

/** Who the actor is and how to reach it. */
export function ActorEssentials({ actor }: { actor: Actor }) {
  const t = messages.actors;
  return (
    <Essentials>
      <Essential label={t.kindLabel}>{t.kind[actor.kind]}</Essential>
      {actor.successor && (
        <Essential label={t.became}>
          <a href={pathTo('acteurs', actor.successor.slug)} lang={contentLang}>
            {actor.successor.name}
          </a>
        </Essential>
      )}
      {(
        [
          [t.predecessors, actor.predecessors],
          [t.memberOf, actor.memberOf],
          [t.members, actor.members],
          [t.territories, actor.territories],
          [t.themes, actor.themes],
        ] as const
      ).map(
        ([label, references]) =>
          references.length > 0 && (
            <Essential key={label} label={label}>
              <Links to={[...references]} />
            </Essential>
          ),
      )}
      {actor.website && (
        <Essential label={t.website}>
          {isWebAddress(actor.website) ? <a href={actor.website}>{actor.website}</a> : actor.website}
        </Essential>
      )}
      {(
        [
          [t.contact, actor.publicContact],
          [t.address, actor.address],
          [t.rna, actor.rna],
          [t.siret, actor.siret],
        ] as const
      ).map(
        ([label, value]) =>
          value && (
            <Essential key={label} label={label}>
              <span lang={contentLang}>{value}</span>
            </Essential>
          ),
      )}
    </Essentials>
  );
}
