export { readCmsSettings, type CmsSettings } from './cms';
export { readWebSettings, type WebSettings } from './web';
export { SettingsError } from './problems';
export { environmentExample, environmentTable } from './documentation';
