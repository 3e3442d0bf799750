/** A pure function of a string, that remembers its answers. With `atMost` of them it forgets all, and begins again. */
export function remembered<Answer extends NonNullable<unknown>>(
  answer: (text: string) => Answer,
  atMost = Number.POSITIVE_INFINITY,
): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const given = answer(text);
    if (known.size >= atMost) known.clear();
    known.set(text, given);
    return given;
  };
}
