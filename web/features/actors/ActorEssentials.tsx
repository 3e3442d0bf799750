import { actor as type } from '@passerelles/content/shared';
import { described } from '../../lib/described';
import { contentLang } from '../../lib/locale';
import type { Actor } from '../../lib/cms/actors';
import { isWebAddress, pathTo } from '../../lib/paths';
import { Essential, Essentials } from '../../ui/Essentials';
import { Links } from '../../ui/Joined';

const { heading, option } = described(type);

/** Who the actor is and how to reach it. */
export function ActorEssentials({ actor }: { actor: Actor }) {
  return (
    <Essentials>
      <Essential label={heading('kind')}>{option('kind', actor.kind)}</Essential>
      {actor.successor && (
        <Essential label={heading('successor')}>
          <a href={pathTo('acteurs', actor.successor.slug)} lang={contentLang}>
            {actor.successor.name}
          </a>
        </Essential>
      )}
      {(
        [
          [heading('predecessors'), actor.predecessors],
          [heading('memberOf'), actor.memberOf],
          [heading('members'), actor.members],
          [heading('territories'), actor.territories],
          [heading('themes'), actor.themes],
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
        <Essential label={heading('website')}>
          {isWebAddress(actor.website) ? <a href={actor.website}>{actor.website}</a> : actor.website}
        </Essential>
      )}
      {(
        [
          [heading('publicContact'), actor.publicContact],
          [heading('address'), actor.address],
          [heading('rna'), actor.rna],
          [heading('siret'), actor.siret],
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
