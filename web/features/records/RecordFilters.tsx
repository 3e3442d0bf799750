import { recordKinds, stageOutcomes, type RecordListReply } from '@passerelles/committee/shared';
import { contentLang } from '../../lib/locale';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/Field';
import { messages } from '../../messages';
import type { RecordsState } from './list-state';

/** What the list of records is narrowed by, as a plain GET form. */
export function RecordFilters({ state, meta }: { state: RecordsState; meta: RecordListReply['meta'] }) {
  const t = messages.records.filters;
  return (
    <form className="filter-row" action="/releves" aria-label={t.title}>
      <SelectField id="filtre-comite" name="committee" label={t.committee} defaultValue={state.committee ?? ''}>
        <option value="">{t.all}</option>
        {meta.series.map(({ slug, name }) => (
          <option key={slug} value={slug} lang={name === null ? undefined : contentLang}>
            {name ?? t.seriesChoice(slug)}
          </option>
        ))}
      </SelectField>
      <SelectField id="filtre-nature" name="kind" label={t.kind} defaultValue={state.kind ?? ''}>
        <option value="">{t.allOf}</option>
        {recordKinds.map((kind) => (
          <option key={kind} value={kind}>
            {messages.records.kind[kind]}
          </option>
        ))}
      </SelectField>
      <SelectField id="filtre-resultat" name="outcome" label={t.outcome} defaultValue={state.outcome ?? ''}>
        <option value="">{t.all}</option>
        {stageOutcomes.map((outcome) => (
          <option key={outcome} value={outcome}>
            {t.outcomes[outcome]}
          </option>
        ))}
      </SelectField>
      <SelectField id="filtre-annee" name="year" label={t.year} defaultValue={state.year ?? ''}>
        <option value="">{t.allOf}</option>
        {meta.years.map((year) => (
          <option key={year}>{year}</option>
        ))}
      </SelectField>
      <Button type="submit">{t.apply}</Button>
    </form>
  );
}
