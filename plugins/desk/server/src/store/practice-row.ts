import type { LabelledTerritory, PartialDate } from '@passerelles/content/shared';
import type { KnowledgeState, PracticeStatus } from '@passerelles/config/vocabulary';
import type { AnyNode } from '../../../shared';
import type { ActorRow } from './rows';

export interface Named {
  documentId: string;
  name: string;
}

export interface TextItem {
  text: string;
}

interface ActorGroupRow {
  state: KnowledgeState | null;
  actors: Named[];
  note: string | null;
}

/** A sheet's draft as `practicePopulate` reads it. Decimals come as strings from PostgreSQL. */
export interface PracticeRow {
  id: number;
  documentId: string;
  title: string | null;
  slug: string | null;
  updatedAt: string;
  owner: ActorRow | null;
  summary: string | null;
  themes: Named[];
  territories: (Named & LabelledTerritory)[];
  audiences: TextItem[];
  practiceStatus: PracticeStatus | null;
  startDate: PartialDate | null;
  endDate: PartialDate | null;
  context: string | null;
  objectives: TextItem[];
  expectedResults: TextItem[];
  description: AnyNode[] | null;
  programme: {
    start: string | null;
    end: string | null;
    title: string;
    note: string | null;
    speakers: { name: string; role: string | null; organisation: Named | null }[];
  }[];
  humanMeansState: KnowledgeState | null;
  humanMeans: { role: string; count: number | null }[];
  budget: {
    state: KnowledgeState | null;
    amount: number | string | null;
    currency: string | null;
    year: number | null;
    note: string | null;
  } | null;
  partners: ActorGroupRow | null;
  funders: ActorGroupRow | null;
  indicators: {
    label: string;
    unit: string | null;
    source: string | null;
    points: { year: number; value: number | string }[];
  }[];
  results: string | null;
  strengths: TextItem[];
  improvements: TextItem[];
  observations: TextItem[];
}

const names = { fields: ['documentId', 'name'] };
const group = { populate: { actors: names } };

/** Fixed: what a client asks for is never passed on to the database. */
export const practicePopulate = {
  owner: { fields: ['documentId', 'name', 'slug', 'kind', 'acronym'] },
  themes: names,
  territories: {
    fields: ['documentId', 'name', 'kind', 'code'],
    populate: { parents: { fields: ['name', 'kind', 'code'] } },
  },
  audiences: true,
  startDate: true,
  endDate: true,
  objectives: true,
  expectedResults: true,
  programme: { populate: { speakers: { populate: { organisation: names } } } },
  humanMeans: true,
  budget: true,
  partners: group,
  funders: group,
  indicators: { populate: { points: true } },
  strengths: true,
  improvements: true,
  observations: true,
};
