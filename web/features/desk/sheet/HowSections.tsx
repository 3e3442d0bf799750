'use client';

import { Remarked } from './AnswerBox';
import { useSheetForm } from './context';
import { Line, Lines, State } from './inputs';
import { RefPicker } from './RefPicker';
import { Rows } from './Rows';
import { Section, t } from './Sections';
import type { SheetState } from './sheet-state';

export function How({ blank }: Pick<SheetState, 'blank'>) {
  const { raw } = useSheetForm();
  return (
    <Section name="how">
      <Lines
        name="description"
        label={t.labels.description}
        help={t.help.description}
        value={raw.description}
        rows={14}
      />
      <Rows list="programme" legend={t.labels.programme} blank={blank.programme}>
        {(row, name) => (
          <>
            <div className="desk-pair">
              <Line name={`${name}.start`} label={t.parts.start} value={row.start} />
              <Line name={`${name}.end`} label={t.parts.end} value={row.end} />
            </div>
            <Line name={`${name}.title`} label={t.parts.sessionTitle} value={row.title} />
            <Lines
              name={`${name}.speakers`}
              label={t.parts.speakers}
              help={t.help.speakers}
              value={row.speakers}
              rows={2}
            />
            <Lines name={`${name}.note`} label={t.parts.note} value={row.note} rows={2} />
          </>
        )}
      </Rows>
    </Section>
  );
}

function Group({ name, label, found }: { name: 'partners' | 'funders'; label: string; found: SheetState['found'] }) {
  const group = useSheetForm().raw[name];
  return (
    <Remarked field={name}>
      <fieldset className="desk-part">
        <legend>
          <h3>{label}</h3>
        </legend>
        <State name={`${name}.state`} value={group.state} />
        <RefPicker
          list={name}
          name={`${name}.actors`}
          label={t.parts.actors}
          chosen={group.actors}
          found={found[name]}
        />
        <Lines name={`${name}.note`} label={t.parts.note} value={group.note} rows={2} />
      </fieldset>
    </Remarked>
  );
}

export function Means({ blank, found }: Pick<SheetState, 'blank' | 'found'>) {
  const { raw } = useSheetForm();
  const { budget } = raw;
  return (
    <Section name="means">
      <State name="humanMeansState" label={t.labels.humanMeansState} value={raw.humanMeansState} />
      <Rows list="humanMeans" legend={t.labels.humanMeans} blank={blank.humanMeans}>
        {(row, name) => (
          <div className="desk-pair">
            <Line name={`${name}.role`} label={t.parts.role} value={row.role} />
            <Line name={`${name}.count`} label={t.parts.count} value={row.count} inputMode="numeric" />
          </div>
        )}
      </Rows>
      <Remarked field="budget">
        <fieldset className="desk-part">
          <legend>
            <h3>{t.labels.budget}</h3>
          </legend>
          <State name="budget.state" value={budget.state} />
          <div className="desk-pair">
            <Line name="budget.amount" label={t.parts.amount} value={budget.amount} inputMode="decimal" />
            <Line name="budget.currency" label={t.parts.currency} value={budget.currency} />
            <Line name="budget.year" label={t.parts.year} value={budget.year} inputMode="numeric" />
          </div>
          <Lines name="budget.note" label={t.parts.note} value={budget.note} rows={2} />
        </fieldset>
      </Remarked>
      <Group name="partners" label={t.labels.partners} found={found} />
      <Group name="funders" label={t.labels.funders} found={found} />
    </Section>
  );
}

export function Learned({ blank }: Pick<SheetState, 'blank'>) {
  const { raw } = useSheetForm();
  return (
    <Section name="learned">
      <Rows list="indicators" legend={t.labels.indicators} blank={blank.indicators}>
        {(row, name) => (
          <>
            <div className="desk-pair">
              <Line name={`${name}.label`} label={t.parts.label} value={row.label} />
              <Line name={`${name}.unit`} label={t.parts.unit} value={row.unit} />
            </div>
            <Lines name={`${name}.points`} label={t.parts.points} help={t.help.points} value={row.points} rows={3} />
            <Line name={`${name}.source`} label={t.parts.source} value={row.source} />
          </>
        )}
      </Rows>
      <Lines name="results" label={t.labels.results} value={raw.results} rows={6} />
      <Lines name="strengths" label={t.labels.strengths} help={t.oneByLine} value={raw.strengths} />
      <Lines name="improvements" label={t.labels.improvements} help={t.oneByLine} value={raw.improvements} />
      <Lines name="observations" label={t.labels.observations} help={t.help.observations} value={raw.observations} />
    </Section>
  );
}
