import { setImmediate as yieldToEventLoop } from 'node:timers/promises';

/** The same items one after the other, with the event loop given back after every `slice` of them. */
export async function* paced<Item>(items: readonly Item[], slice: number): AsyncGenerator<Item> {
  for (const [position, item] of items.entries()) {
    if (position > 0 && position % slice === 0) await yieldToEventLoop();
    yield item;
  }
}
