import type { LabelledTerritory, ProposedPlaceKind } from '@passerelles/content/shared';
import type { ActorKind } from '@passerelles/content/shared';
import type { ActorProposal, ClaimState, MemberRole, PlaceState } from '../../../shared';

/** The rows as the queries of this folder select them; Strapi's own types don't know content types of plugins. */
export interface ActorRow {
  id: number;
  documentId: string;
  name: string;
  slug: string;
  kind: ActorKind;
  acronym: string | null;
}

export interface UserRow {
  id: number;
  documentId: string;
  email: string;
  password: string | null;
  confirmed: boolean;
  blocked: boolean;
}

export interface ClaimRow {
  id: number;
  documentId: string;
  state: ClaimState;
  user: UserRow | null;
  actor: ActorRow | null;
  proposal: ActorProposal | null;
  joins: boolean | null;
  message: string | null;
  decidedBy: { firstname: string | null; lastname: string | null } | null;
  decidedAt: string | null;
  reason: string | null;
  createdAt: string;
}

/** `populate: { parents: true }` with it, for its label. */
export type TerritoryRow = LabelledTerritory & {
  id: number;
  documentId: string;
  kind: string | null;
  code: string | null;
};

export interface PlaceRow {
  id: number;
  documentId: string;
  user: UserRow | null;
  name: string;
  kind: ProposedPlaceKind;
  inside: string;
  practice: string;
  state: PlaceState;
  territory: TerritoryRow | null;
  decidedBy: { firstname: string | null; lastname: string | null } | null;
  decidedAt: string | null;
  reason: string | null;
  createdAt: string;
}

export interface MembershipRow {
  id: number;
  documentId: string;
  user: UserRow | null;
  actor: ActorRow | null;
  role: MemberRole | null;
  since: string;
}
