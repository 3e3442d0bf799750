import { letterKinds, rhythms, type LetterKind, type Rhythm } from '@passerelles/newsletter/shared';
import { contentLang } from '../../lib/locale';
import { messages } from '../../messages';
import { CheckField } from '../../ui/Field';
import type { Choice } from './server/choices';

const t = messages.newsletter;

interface BoxesProps {
  name: string;
  legend: string;
  help: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  /** Words of this site, in its language, and no names that people wrote. */
  ours?: boolean;
}

/** Boxes to tick; nothing when there is nothing to choose from. */
export function Boxes({ name, legend, help, choices, chosen, ours = false }: BoxesProps) {
  if (choices.length === 0) return null;
  const helpId = `${name}-aide`;
  return (
    <fieldset className="field" aria-describedby={helpId}>
      <legend>{legend}</legend>
      <span className="field-help" id={helpId}>
        {help}
      </span>
      <div>
        {choices.map(({ slug, name: label }) => (
          <CheckField
            key={slug}
            name={name}
            value={slug}
            defaultChecked={chosen.includes(slug)}
            label={<span lang={ours ? undefined : contentLang}>{label}</span>}
          />
        ))}
      </div>
    </fieldset>
  );
}

export function Kinds({ chosen }: { chosen: readonly LetterKind[] }) {
  const choices = letterKinds.map((kind) => ({ slug: kind, name: messages.kinds.many[kind] }));
  return <Boxes ours name="kind" legend={t.kinds} help={t.kindsHelp} choices={choices} chosen={chosen} />;
}

/** The kinds that are ticked in a form. */
export const kindsIn = (form: URLSearchParams): LetterKind[] =>
  letterKinds.filter((kind) => form.getAll('kind').includes(kind));

/** No letter is a choice beside alerts. */
export function Rhythms({ chosen, alerts = false }: { chosen: Rhythm; alerts?: boolean }) {
  return (
    <fieldset className="field">
      <legend>{t.rhythm}</legend>
      <div>
        {rhythms
          .filter((rhythm) => rhythm !== 'never' || alerts || chosen === 'never')
          .map((rhythm) => (
            <CheckField
              key={rhythm}
              type="radio"
              name="rhythm"
              value={rhythm}
              defaultChecked={rhythm === chosen}
              label={t.rhythms[rhythm]}
            />
          ))}
      </div>
    </fieldset>
  );
}
