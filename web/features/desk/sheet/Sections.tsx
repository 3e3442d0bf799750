'use client';

import { writtenFields, type Section as SectionOf } from '@passerelles/content/shared';
import { locale } from '../../../lib/locale';
import { messages } from '../../../messages';
import { Button } from '../../../ui/Button';
import { Remarked } from './AnswerBox';
import { useSheetForm } from './context';
import { FieldInput } from './FieldInput';

/** Every field of the type, by section, in the order of the description. */
export function Sections({ values, mayPropose }: { values: Readonly<Record<string, unknown>>; mayPropose: boolean }) {
  const { type } = useSheetForm();
  return type.sections.map((section) => (
    <Section key={section.name} section={section} values={values} mayPropose={mayPropose} />
  ));
}

function Section({
  section: { name: section, label },
  values,
  mayPropose,
}: {
  section: SectionOf;
  values: Readonly<Record<string, unknown>>;
  mayPropose: boolean;
}) {
  const { type } = useSheetForm();
  return (
    <section id={`partie-${section}`} aria-labelledby={`titre-${section}`}>
      <h2 id={`titre-${section}`}>{label[locale]}</h2>
      {writtenFields(type)
        .filter(([, field]) => field.section === section)
        .map(([name, field]) => (
          <Remarked key={name} field={name}>
            <FieldInput name={name} part={field} value={values[name] ?? field.kind.empty} answered={field.answered} />
            {mayPropose && name === 'territories' && <ProposePlace />}
          </Remarked>
        ))}
    </section>
  );
}

/** A button that leads to proposing a territory that the list does not have. */
function ProposePlace() {
  return (
    <p className="actions">
      <Button type="submit" name="intent" value="propose">
        {messages.desk.places.open}
      </Button>
      <span className="small quiet">{messages.desk.places.openHelp}</span>
    </p>
  );
}
