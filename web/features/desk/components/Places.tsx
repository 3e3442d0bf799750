import type { PlaceView } from '@passerelles/desk/shared';
import { contentLang } from '../../../lib/locale';
import { messages } from '../../../messages/in-browsers';
import { Within } from '../../../ui/Joined';
import { AddPlaceForm } from '../forms/place-forms';

const t = messages.desk.places;

/** What the author can do after the answer: only the author changes the sheet. */
function Offer({ place: { territory, practice } }: { place: PlaceView }) {
  if (!territory || !practice) return null;
  if (practice.has) return <p className="small">{t.has}</p>;
  return practice.locked ? (
    <p className="small">{t.locked}</p>
  ) : (
    <AddPlaceForm practice={practice.documentId} territory={territory} />
  );
}

function Place({ place }: { place: PlaceView }) {
  const { name, inside, state, reason, territory, practice } = place;
  const renamed = state === 'known' && territory ? `${t.states[state]} ${t.now(territory.label)}` : t.states[state];
  return (
    <li>
      <strong>{inside === null ? name : t.in(name, inside)}</strong>
      <p className="small quiet">
        {renamed}
        {practice && (
          <>
            {' · '}
            <Within sentence={t.forSheet}>{practice.title}</Within>
          </>
        )}
      </p>
      {reason && (
        <p className="small" lang={contentLang}>
          {reason}
        </p>
      )}
      <Offer place={place} />
    </li>
  );
}

/** Quartiers and perimeters that the person proposed, with the answers. */
export function Places({ places }: { places: PlaceView[] }) {
  if (places.length === 0) return null;
  return (
    <section className="desk-block" aria-labelledby="territoires-proposes">
      <h2 id="territoires-proposes">{t.mine}</h2>
      <ul className="list list-tight">
        {places.map((place) => (
          <Place key={place.documentId} place={place} />
        ))}
      </ul>
    </section>
  );
}
