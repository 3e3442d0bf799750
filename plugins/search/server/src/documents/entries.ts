/** The shapes in which the CMS hands over what is published, as far as the search reads them. */

export interface TextItem {
  text?: string | null;
}
export interface PartialDate {
  value?: string | null;
  precision?: string | null;
}
export interface ActorCard {
  documentId: string;
  name: string;
  slug: string;
  acronym?: string | null;
}
export interface ThemeCard {
  documentId: string;
  name: string;
  slug: string;
}
export type TerritoryCard = ThemeCard;
export interface Session {
  title?: string | null;
  note?: string | null;
  speakers?: { name?: string | null; role?: string | null; organisation?: ActorCard | null }[] | null;
}
interface ActorGroup {
  state?: string | null;
  actors?: ActorCard[] | null;
  note?: string | null;
}
interface Published {
  documentId: string;
  slug: string;
}

export interface PracticeEntry extends Published {
  title: string;
  summary?: string | null;
  owner?: ActorCard | null;
  practiceStatus?: string | null;
  startDate?: PartialDate | null;
  endDate?: PartialDate | null;
  publishedOn?: string | null;
  themes?: ThemeCard[] | null;
  territories?: TerritoryCard[] | null;
  audiences?: TextItem[] | null;
  programme?: Session[] | null;
  budget?: {
    state?: string | null;
    amount?: number | string | null;
    currency?: string | null;
    year?: number | null;
    note?: string | null;
  } | null;
  partners?: ActorGroup | null;
  funders?: ActorGroup | null;
  supporters?: ActorCard[] | null;
  indicators?:
    | {
        label?: string | null;
        unit?: string | null;
        source?: string | null;
        points?: { year?: number | null; value?: number | string | null }[] | null;
      }[]
    | null;
}

export interface MeetingReportEntry extends Published {
  title: string;
  summary?: string | null;
  date?: PartialDate | null;
  /** The last day, `2019-03-14`. */
  endDate?: string | null;
  place?: string | null;
  organisers?: ActorCard[] | null;
  supporters?: ActorCard[] | null;
  territories?: TerritoryCard[] | null;
  themes?: ThemeCard[] | null;
  attendance?: (ActorGroup & { count?: number | null }) | null;
  programme?: Session[] | null;
  decisions?:
    | {
        statement?: string | null;
        reason?: string | null;
        carriers?: ActorCard[] | null;
        territory?: TerritoryCard | null;
      }[]
    | null;
  mentionedActors?: ActorCard[] | null;
  mentionedTerritories?: TerritoryCard[] | null;
}

export interface ActorEntry extends Published {
  name: string;
  acronym?: string | null;
  mission?: string | null;
  description?: string | null;
  address?: string | null;
  coordinates?: { latitude?: number | null; longitude?: number | null } | null;
  rna?: string | null;
  siret?: string | null;
  territories?: TerritoryCard[] | null;
  themes?: ThemeCard[] | null;
  memberOf?: ActorCard[] | null;
  successor?: ActorCard | null;
  predecessors?: ActorCard[] | null;
}

export interface ThemeEntry extends Published {
  name: string;
  description?: string | null;
  parent?: ThemeCard | null;
  synonyms?: TextItem[] | null;
}

export interface PageEntry extends Published {
  title: string;
  summary?: string | null;
}
