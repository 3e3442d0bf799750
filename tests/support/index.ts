export { startCms, type RunningCms } from './cms';
export { temporaryDataDir, testEnvironment } from './environment';
export { until } from './until';
