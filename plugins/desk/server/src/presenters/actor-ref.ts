import type { ActorRef } from '../../../shared';
import type { ActorRow } from '../store/rows';

export const presentActor = ({ documentId, name, slug, kind, acronym }: ActorRow): ActorRef => ({
  documentId,
  name,
  slug,
  kind,
  acronym: acronym ?? null,
});
