import { fromStored, practice } from '@passerelles/content/shared';
import type { PlaceForDecision, PlaceView } from '../../../shared';
import type { PlaceRow, TerritoryRow } from '../store/rows';
import type { OwnSheet } from '../store/sheets';
import { presentTerritory } from './territory-ref';

const instant = (value: string | Date) => new Date(value).toISOString();

interface ReadProposal {
  place: PlaceRow;
  /** The name of the territory that holds it; null where that is gone. */
  inside: string | null;
}

function presentProposal({ place, inside }: ReadProposal): Omit<PlaceView, 'practice'> {
  const { documentId, name, kind, state, reason, territory, createdAt, decidedAt } = place;
  return {
    documentId,
    name,
    kind,
    state,
    reason,
    inside,
    territory: territory && presentTerritory(territory),
    createdAt: instant(createdAt),
    decidedAt: decidedAt && instant(decidedAt),
  };
}

/** @param sheet the sheet it was proposed for, where its author still has it; `locked` while others examine it */
export function presentPlace(read: ReadProposal & { sheet: OwnSheet | null; locked: boolean }): PlaceView {
  const { sheet, locked, place } = read;
  const { territory } = place;
  return {
    ...presentProposal(read),
    practice: sheet && {
      documentId: sheet.documentId,
      title: sheet.title ?? '',
      locked,
      has: territory !== null && fromStored(practice, sheet).territories.includes(territory.documentId),
    },
  };
}

export interface ReadPlace extends ReadProposal {
  userName: string;
  /** The title of the sheet it was proposed for. */
  sheet: string | null;
  /** Territories whose names look like the proposed one. */
  similar: readonly TerritoryRow[];
}

export function presentPlaceForDecision({ userName, sheet, similar, ...read }: ReadPlace): PlaceForDecision {
  const { user, decidedBy } = read.place;
  return {
    ...presentProposal(read),
    user: { name: userName, email: user?.email ?? '' },
    sheet,
    decidedBy: decidedBy && [decidedBy.firstname, decidedBy.lastname].filter(Boolean).join(' '),
    similar: similar.map(presentTerritory),
  };
}
