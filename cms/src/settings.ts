import { readCmsSettings } from '@passerelles/config/settings';

/** The settings of this process, read once. A wrong environment stops the CMS here, with the full list of what is wrong. */
export const settings = readCmsSettings();
