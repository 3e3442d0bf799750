import { serviceKey } from '@passerelles/kit/shared';

export interface GraphsService {
  /** Walks up a relation of the database from some documents: every document reached, with the ones that it points at. */
  edges(uid: string, relation: string, from: readonly string[]): Promise<Map<string, string[]>>;
}

export const graphsService = serviceKey<GraphsService>('content', 'graphs');
