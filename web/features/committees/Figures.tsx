import type { CommitteePage } from '@passerelles/committee/shared';
import type { ReactNode } from 'react';
import { formatNumber, formatPercent } from '../../lib/format/numbers';
import { Series } from '../../ui/Series';
import { messages } from '../../messages';

type CommitteeFigures = CommitteePage['figures'];
const t = messages.committees;

/** How a committee works: numbers with what they mean, what came out, how many records a year. Says so where there is nothing. */
export function Figures({ figures }: { figures: CommitteeFigures }) {
  const first = figures.recordsPerYear[0];
  return (
    <>
      {figures.closings === 0 ? <p className="quiet">{t.noFigures}</p> : <Counted figures={figures} />}
      {first && (
        <Series
          lang={undefined}
          series={{
            label: t.perYear,
            unit: t.recordUnit(first.count),
            source: null,
            points: figures.recordsPerYear.map(({ year, count }) => ({ year, value: count })),
          }}
        />
      )}
    </>
  );
}

function Counted({
  figures: { fromSubmission, fromOpening, participation, withinTime, outcomes, closings },
}: {
  figures: CommitteeFigures;
}) {
  return (
    <>
      <ul className="key-figures">
        {fromSubmission && (
          <KeyFigure value={t.days(fromSubmission.median)}>{t.fromSubmission(fromSubmission.of)}</KeyFigure>
        )}
        {fromOpening && <KeyFigure value={t.days(fromOpening.median)}>{t.fromOpening(fromOpening.of)}</KeyFigure>}
        {participation && (
          <KeyFigure value={formatPercent(participation.present, participation.eligible)}>
            {t.participation(participation.present, participation.eligible)}
          </KeyFigure>
        )}
        {withinTime && (
          <KeyFigure value={formatPercent(withinTime.within, withinTime.of)}>
            {t.withinTime(withinTime.within, withinTime.of)}
          </KeyFigure>
        )}
      </ul>
      {!fromSubmission && !fromOpening && <p className="quiet">{t.unknownTime}</p>}
      <table className="counts">
        <caption>{t.outcomesCaption(closings)}</caption>
        <thead>
          <tr>
            <th scope="col">{t.outcome}</th>
            <th scope="col">{t.number}</th>
          </tr>
        </thead>
        <tbody>
          {outcomes.map(({ power, outcome, count }) => (
            <tr key={`${power}-${outcome}`}>
              <th scope="row">
                {power === 'opinion' ? messages.records.opinions[outcome] : messages.records.outcomes[outcome]}
              </th>
              <td>{formatNumber(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function KeyFigure({ value, children }: { value: string; children: ReactNode }) {
  return (
    <li>
      <strong>{value}</strong> {children}
    </li>
  );
}
