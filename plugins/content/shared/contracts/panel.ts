import { serviceKey } from '@passerelles/kit/shared';

export interface PanelService {
  /** Gives the content manager the labels and forms of the described types, once for every version of them. */
  setForms(): Promise<void>;
}

export const panelService = serviceKey<PanelService>('content', 'panel');
