'use client';

import { writtenFields, type Section as SectionOf } from '@passerelles/content/shared';
import { locale } from '../../../lib/locale';
import { messages } from '../../../messages/in-browsers';
import { Button } from '../../../ui/Button';
import { Remarked } from './AnswerBox';
import { ConflictBox } from './ConflictBox';
import { useSheetForm } from './context';
import { FieldInput } from './FieldInput';
import { neededIn } from './needed';

interface Props {
  values: Readonly<Record<string, unknown>>;
  /** How many times a field was given another value than the form began with: its inputs are then shown anew. */
  versions: Readonly<Record<string, number>>;
  mayPropose: boolean;
  /** The chapter that is shown where there is room for one. */
  current: string;
}

const t = messages.desk.needed;

/** Every field of the type, by section, in the order of the description. */
export function Sections(props: Props) {
  const { type } = useSheetForm();
  return type.sections.map((section) => <Section key={section.name} section={section} {...props} />);
}

function Section({
  section: { name: section, label },
  values,
  versions,
  mayPropose,
  current,
}: Props & { section: SectionOf }) {
  const { type, missing } = useSheetForm();
  const needed = neededIn(type, missing, section);
  return (
    <section
      id={`partie-${section}`}
      aria-labelledby={`titre-${section}`}
      className={section === current ? 'desk-chapter' : 'desk-chapter desk-other'}
    >
      <h2 id={`titre-${section}`} tabIndex={-1}>
        {label[locale]}
      </h2>
      {needed.asked > 0 && <p className="small quiet desk-count">{t.ofChapter(needed)}</p>}
      {writtenFields(type)
        .filter(([, field]) => field.section === section)
        .map(([name, field]) => (
          <Remarked key={name} field={name}>
            <FieldInput
              key={versions[name] ?? 0}
              name={name}
              part={field}
              value={values[name] ?? field.kind.empty}
              answered={field.answered}
            />
            {mayPropose && name === 'territories' && <ProposePlace />}
            <ConflictBox field={name} />
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
