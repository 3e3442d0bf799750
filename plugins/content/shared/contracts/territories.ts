import { serviceKey } from '@passerelles/kit/shared';
import type { TerritoryKind } from '@passerelles/config/vocabulary';

/** A commune of today, or something that is or was a part of one: an arrondissement, a delegated, associated or former commune. */
export interface OfficialCommune {
  code: string;
  name: string;
  /** Given to it when it enters the database: its name, with its code when others bear the name. */
  slug: string;
  /** Of the commune of today that it is or belongs to. */
  commune: string;
  population: number;
  /** Keys of that commune, when it is a part of it, of its department and, when it has one, of its EPCI. */
  parents: string[];
}

/** The official geographic code, and what of it is in the database. */
export interface TerritoriesService {
  /** Adds the official territories that are missing, below the Document Service; answers how many. */
  ensureOfficial(): Promise<number>;
  /** Gives communes that came in before codes were checked their code and parents; answers how many were changed. */
  mendCommunes(): Promise<number>;
  /** The communes of today and the arrondissements of Paris, Lyon and Marseille. */
  communes(): readonly OfficialCommune[];
  /** The commune of an INSEE code: in force, or a part or a forerunner of one; or undefined. */
  findCommune(code: string): OfficialCommune | undefined;
  /** Whether a code, in the form in which codes are kept, designates something of its kind. */
  isKnownCode(kind: TerritoryKind, code: string): boolean;
  /** The documentId of a commune, which enters the database on first use; null for a code of none. */
  ensureCommune(code: string): Promise<string | null>;
}

export const territoriesService = serviceKey<TerritoriesService>('content', 'territories');
