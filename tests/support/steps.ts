import type { Page } from 'playwright-core';
import { afterEach, beforeEach } from 'vitest';
import { keepPicture } from './browser';

/** The sessions that a file has open, by who they are; asked for when a test has failed. */
type Pages = () => Iterable<readonly [string, Page]>;

/** Keeps a picture of every page after a test that failed: what a person would want to see first. */
export function picturesOfFailures(name: string, pages: Pages): void {
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    for (const [who, page] of pages()) await keepPicture(page, `failed-${name}-${who.replaceAll(/\W+/g, '-')}`);
  });
}

/** One test leads to the next: after a failure the others would only wait in vain, and hide which one it was. */
export function stepByStep(name: string, pages: Pages): void {
  let failed = false;
  beforeEach((context) => context.skip(failed));
  afterEach(({ task }) => {
    failed ||= task.result?.state === 'fail';
  });
  picturesOfFailures(name, pages);
}
