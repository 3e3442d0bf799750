'use client';

import { locale } from '../../../lib/locale';
import { messages } from '../../../messages/in-browsers';
import { Button } from '../../../ui/Button';
import { useSheetForm } from './context';
import { neededIn } from './needed';

const t = messages.desk.needed;

interface Props {
  current: string;
  /** Shows a chapter, and puts the focus on its title. */
  onGo(section: string): void;
}

/** The chapters of the form, each with how many answers lack in it. */
export function Chapters({ current }: { current?: string }) {
  const { type, missing } = useSheetForm();
  return (
    <ul className="contents">
      {type.sections.map(({ name, label }) => {
        const lacks = neededIn(type, missing, name).missing.length;
        return (
          <li key={name}>
            <a href={`#partie-${name}`} aria-current={name === current ? 'step' : undefined}>
              {label[locale]}
              {lacks > 0 && <span className="small"> · {t.toFill(lacks)}</span>}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/** On a phone the form is shown a chapter at a time: which one this is, and the way to the others. */
export function StepList({ current }: Pick<Props, 'current'>) {
  const { type } = useSheetForm();
  const at = type.sections.findIndex(({ name }) => name === current);
  return (
    <details className="desk-step-list">
      <summary>
        {t.step(at + 1, type.sections.length)}
        {messages.common.colon}
        {type.sections[at]?.label[locale]}
      </summary>
      <Chapters current={current} />
    </details>
  );
}

export function StepButtons({ current, onGo }: Props) {
  const { type } = useSheetForm();
  const at = type.sections.findIndex(({ name }) => name === current);
  const button = (to: number, words: string) => {
    const section = type.sections[to];
    return (
      section && (
        <Button onClick={() => onGo(section.name)}>
          {words}
          <span className="sr">
            {messages.common.colon}
            {section.label[locale]}
          </span>
        </Button>
      )
    );
  };
  return (
    <p className="actions desk-step-buttons">
      {button(at - 1, t.previous)}
      {button(at + 1, t.next)}
    </p>
  );
}
