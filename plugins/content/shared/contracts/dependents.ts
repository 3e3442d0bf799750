import { serviceKey } from '@passerelles/kit/shared';
import type { ContentKind } from '@passerelles/config/vocabulary';

/** A published document that shows another one, and its address. */
export interface Dependent {
  kind: ContentKind;
  uid: string;
  documentId: string;
  slug: string;
}

export interface DependentsService {
  /**
   * The published documents that show something of this one (its name, its title), itself left out. For a theme or a
   * territory, what is filed under its descendants counts too: they show their ancestors.
   */
  of(uid: string, documentId: string): Promise<Dependent[]>;
}

export const dependentsService = serviceKey<DependentsService>('content', 'dependents');
