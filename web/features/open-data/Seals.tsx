import type { PublishedHeads, SigningKeyView } from '@passerelles/committee/shared';
import { formatDay } from '../../lib/format/dates';
import type { Seals as Content } from '../../lib/cms/open-data';
import { messages } from '../../messages';
import { Command } from '../../ui/Command';

/** The keys that sign the records with their dates, and the last heads that were published. */
export function Seals({ seals: { keys, heads } }: { seals: Content }) {
  return (
    <>
      {keys.length > 0 && <Keys keys={keys} />}
      {heads && <Heads heads={heads} />}
    </>
  );
}

function Keys({ keys }: { keys: SigningKeyView[] }) {
  const t = messages.openData.keys;
  return (
    <section id="cles" className="prose">
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      {keys.map(({ id, publicKey, since, until }) => (
        <div key={id} className="seal">
          <p>{until ? t.used(formatDay(since), formatDay(until)) : t.inUse(formatDay(since))}</p>
          <p className="hash">{id}</p>
          <Command>{publicKey.trim()}</Command>
        </div>
      ))}
    </section>
  );
}

function Heads({ heads: { day, heads } }: { heads: PublishedHeads }) {
  const t = messages.openData.heads;
  return (
    <section id="series" className="prose">
      <h2>{t.title}</h2>
      <p>{t.lead(formatDay(day))}</p>
      {heads.map(({ series, records, reference, hash }) => (
        <div key={series} className="seal">
          <p>
            {t.head(series, records)} <a href={`/releves/${reference}`}>{reference}</a>
          </p>
          <p className="hash">{hash}</p>
        </div>
      ))}
    </section>
  );
}
