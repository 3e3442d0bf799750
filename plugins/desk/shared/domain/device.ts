export const browsers = ['firefox', 'edge', 'opera', 'samsung', 'chrome', 'safari', 'other'] as const;
export const systems = ['android', 'ios', 'windows', 'macos', 'linux', 'other'] as const;
export type Browser = (typeof browsers)[number];
export type System = (typeof systems)[number];
export interface Device {
  browser: Browser;
  system: System;
}

/** Most of them pretend to be others: the first that matches is the one. */
const browserMarks: readonly (readonly [RegExp, Browser])[] = [
  [/\b(?:Firefox|FxiOS)\//, 'firefox'],
  [/\b(?:Edg|EdgA|EdgiOS)\//, 'edge'],
  [/\bOPR\/|\bOpera\b/, 'opera'],
  [/\bSamsungBrowser\//, 'samsung'],
  [/\b(?:Chrome|Chromium|CriOS|HeadlessChrome)\//, 'chrome'],
  [/\bSafari\//, 'safari'],
];
const systemMarks: readonly (readonly [RegExp, System])[] = [
  [/\bAndroid\b/, 'android'],
  [/\b(?:iPhone|iPad|iPod)\b/, 'ios'],
  [/\bWindows\b/, 'windows'],
  [/\bMacintosh\b|\bMac OS X\b/, 'macos'],
  [/\bLinux\b|\bCrOS\b/, 'linux'],
];
const first = <T>(marks: readonly (readonly [RegExp, T])[], text: string, otherwise: T): T =>
  marks.find(([mark]) => mark.test(text))?.[1] ?? otherwise;

/** What a person knows a machine by, of a `User-Agent`. Nothing else of it is kept. */
export const describeDevice = (agent: string): Device => ({
  browser: first<Browser>(browserMarks, agent, 'other'),
  system: first<System>(systemMarks, agent, 'other'),
});
