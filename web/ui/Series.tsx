import { scaleBand, scaleLinear } from 'd3-scale';
import { formatNumber } from '../lib/format/numbers';
import { barsOf, type Point } from '../lib/format/series';
import { messages } from '../messages';

export interface SeriesData {
  label: string;
  unit: string | null;
  source: string | null;
  points: Point[];
}

const WIDTH = 360;
const HEIGHT = 190;
const BASE = 160;
const TOP = 24;

/** A series over the years: bars with their values, a dashed empty bar where a year is not known, and the table beside. `lang`: of its label and unit. */
export function Series({ series, lang }: { series: SeriesData; lang: string | undefined }) {
  const t = messages.common.series;
  const bars = barsOf(series.points);
  return (
    <figure className="series">
      <figcaption>
        <strong lang={lang}>{series.label}.</strong> {t.summary(series.points, series.unit)}{' '}
        {series.source && t.source(series.source)}
      </figcaption>
      <div className="series-body">
        <Chart bars={bars} title={t.chart(series.label)} />
        <table>
          <thead>
            <tr>
              <th scope="col">{t.year}</th>
              <th scope="col" lang={series.unit === null ? undefined : lang}>
                {series.unit ?? t.value}
              </th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ year, value }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td>{value === null ? <span className="unknown">{t.unknown}</span> : formatNumber(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

function Chart({ bars, title }: { bars: ReturnType<typeof barsOf>; title: string }) {
  const x = scaleBand<number>()
    .domain(bars.map(({ year }) => year))
    .range([0, WIDTH])
    .padding(0.32);
  const most = Math.max(0, ...bars.map(({ value }) => value ?? 0));
  const y = scaleLinear()
    .domain([0, most || 1])
    .range([BASE, TOP]);
  const width = x.bandwidth();
  return (
    // The table says the same: the drawing is one picture with a name.
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
      {bars.map(({ year, value }) => {
        const left = x(year) ?? 0;
        const top = value === null ? TOP + 20 : y(Math.max(value, 0));
        return (
          <g key={year}>
            <rect
              className={value === null ? 'missing' : 'bar'}
              x={left}
              y={top}
              width={width}
              height={Math.max(BASE - top, 1)}
            />
            <text
              className={value === null ? 'missing-label' : 'value'}
              x={left + width / 2}
              y={value === null ? (TOP + 20 + BASE) / 2 : top - 6}
            >
              {value === null ? messages.common.series.unknown : formatNumber(value)}
            </text>
            <text x={left + width / 2} y={BASE + 20}>
              {year}
            </text>
          </g>
        );
      })}
      <line className="axis" x1="0" x2={WIDTH} y1={BASE} y2={BASE} />
    </svg>
  );
}
