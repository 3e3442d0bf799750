'use client';

import { practiceLimits, type ThemeRef } from '@passerelles/desk/shared';
import type { ReactNode } from 'react';
import { messages } from '../../../messages';
import { Button } from '../../../ui/Button';
import { useSheetForm } from './context';
import { Choice, Counted, Line, Lines } from './inputs';
import { RefPicker } from './RefPicker';
import { Themes } from './Themes';
import type { SheetState } from './sheet-state';

export const t = messages.desk.sheet;

export type SectionName = keyof typeof t.sections;

export function Section({ name, children }: { name: SectionName; children: ReactNode }) {
  return (
    <section id={`partie-${name}`} aria-labelledby={`titre-${name}`}>
      <h2 id={`titre-${name}`}>{t.sections[name]}</h2>
      {children}
    </section>
  );
}

export function Essentials({ themes, found }: { themes: ThemeRef[]; found: SheetState['found'] }) {
  const { raw } = useSheetForm();
  return (
    <Section name="essentials">
      <Counted name="title" label={t.labels.title} help={t.help.title} value={raw.title} limit={practiceLimits.title} />
      <Counted
        name="summary"
        label={t.labels.summary}
        help={t.help.summary}
        value={raw.summary}
        limit={practiceLimits.summary}
        rows={5}
      />
      <Themes themes={themes} chosen={raw.themes} />
      <RefPicker
        list="territories"
        name="territories"
        label={t.labels.territories}
        help={t.help.territories}
        chosen={raw.territories}
        found={found.territories}
      />
      <p className="actions">
        <Button type="submit" name="intent" value="propose">
          {messages.desk.places.open}
        </Button>
        <span className="small quiet">{messages.desk.places.openHelp}</span>
      </p>
      <Lines name="audiences" label={t.labels.audiences} help={t.help.audiences} value={raw.audiences} />
    </Section>
  );
}

/** “To check” is what the platform says of a status, not what its owner does. */
const statuses = (({ 'to-check': _, ...said }) => said)(messages.practices.status);

export function Dates() {
  const { raw } = useSheetForm();
  return (
    <Section name="dates">
      <Choice
        name="practiceStatus"
        label={t.labels.practiceStatus}
        value={raw.practiceStatus === 'to-check' ? '' : raw.practiceStatus}
        options={statuses}
      />
      <Line name="startDate" label={t.labels.startDate} help={t.help.date} value={raw.startDate} />
      <Line name="endDate" label={t.labels.endDate} help={t.help.endDate} value={raw.endDate} />
    </Section>
  );
}

export function Why() {
  const { raw } = useSheetForm();
  return (
    <Section name="why">
      <Lines name="context" label={t.labels.context} value={raw.context} rows={6} />
      <Lines name="objectives" label={t.labels.objectives} help={t.oneByLine} value={raw.objectives} />
      <Lines name="expectedResults" label={t.labels.expectedResults} help={t.oneByLine} value={raw.expectedResults} />
    </Section>
  );
}
