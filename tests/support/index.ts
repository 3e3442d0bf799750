export { adminPages, type AdminPages } from './admin';
export { startCms, type RunningCms } from './cms';
export { cpuMs, longestTurnMs } from './cpu';
export { cmsDir, temporaryDataDir, testEnvironment } from './environment';
export { until } from './until';
export { axe, launchBrowser, newPage, picture } from './browser';
export { linkIn, mailsOf, mailTo } from './mailbox';
export { startStack, type DemoAccount, type Stack } from './stack';
export * from './switchable-engine';
