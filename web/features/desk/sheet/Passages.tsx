'use client';

import { blocksToText, takesPassages, writtenFields } from '@passerelles/content/shared';
import type { KeptPassage } from '@passerelles/desk/shared';
import { contentLang, locale } from '../../../lib/locale';
import { messages } from '../../../messages/in-browsers';
import { Button } from '../../../ui/Button';
import { SelectField } from '../../../ui/Field';
import { useSheetForm } from './context';
import { passageFieldName } from './passages';

const t = messages.desk.document;

/** What of a document stands in no field yet, with where to put it. Its buttons save the form first, with a script or without. */
export function Passages({ passages }: { passages: readonly KeptPassage[] }) {
  if (passages.length === 0) return null;
  return (
    <section className="desk-passages" aria-labelledby="a-placer">
      <h2 id="a-placer" className="desk-small-title" tabIndex={-1}>
        {t.besideTitle(passages.length)}
      </h2>
      <p className="small">{t.besideLead}</p>
      {passages.map((passage) => (
        <Passage key={passage.id} passage={passage} />
      ))}
    </section>
  );
}

function Passage({ passage: { id, heading, field, blocks, images, source } }: { passage: KeptPassage }) {
  const { type } = useSheetForm();
  const name = heading || (images > 0 ? t.of(source) : t.untitled);
  const fields = writtenFields(type).filter(([, { kind }]) => takesPassages(kind));
  const first = fields.some(([one]) => one === field)
    ? field!
    : (fields.find(([, { kind }]) => kind.input.type === 'rich')?.[0] ?? '');
  const discard = (
    <Button type="submit" name="intent" value={`passage:discard:${id}`} aria-label={t.discardThis(name)}>
      {t.discard}
    </Button>
  );
  if (images > 0)
    return (
      <div className="desk-passage">
        <p>{t.images(images)}</p>
        <p className="small quiet">{t.of(source)}</p>
        <p className="actions">{discard}</p>
      </div>
    );
  return (
    <div className="desk-passage">
      <h3 lang={heading ? contentLang : undefined}>{name}</h3>
      <div className="desk-passage-text" lang={contentLang} tabIndex={0} role="region" aria-label={name}>
        {blocksToText(blocks)}
      </div>
      <p className="small quiet">{t.of(source)}</p>
      <SelectField id={`passage-${id}`} name={passageFieldName(id)} label={t.into} defaultValue={first}>
        {fields.map(([one, { label }]) => (
          <option key={one} value={one}>
            {label[locale]}
          </option>
        ))}
      </SelectField>
      <p className="actions">
        <Button type="submit" name="intent" value={`passage:place:${id}`} aria-label={t.placeThis(name)}>
          {t.place}
        </Button>
        {discard}
      </p>
    </div>
  );
}
