import { contentLang } from '../../lib/locale';
import type { Meeting } from '../../lib/cms/meetings';
import { TextList } from '../../ui/Texts';

/** What came out, axis by axis: each perspective with its points. */
export function Outcomes({ outcomes }: { outcomes: Meeting['outcomes'] }) {
  return (
    <>
      {outcomes.map(({ axis, perspectives }) => (
        <div className="axis" key={axis} lang={contentLang}>
          <h3 className="axis-title">{axis}</h3>
          <ol className="perspectives">
            {perspectives.map(({ title, points }) => (
              <li key={title}>
                <h4>{title}</h4>
                <TextList items={points} />
              </li>
            ))}
          </ol>
        </div>
      ))}
    </>
  );
}
