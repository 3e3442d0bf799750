/** One after the other: who comes waits until those before have given their turn back. */
export class Turns {
  #last: Promise<void> = Promise.resolve();

  /** Resolves when it is one's turn, to what gives it back; giving it back twice does nothing. */
  async take(): Promise<() => void> {
    const before = this.#last;
    let giveBack = (): void => undefined;
    this.#last = new Promise<void>((resolve) => {
      giveBack = resolve;
    });
    await before;
    return giveBack;
  }
}
