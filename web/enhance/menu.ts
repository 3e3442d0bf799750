/**
 * Closes the menu of small screens on Escape, and once one has gone on to something outside the header: by a key when the focus is
 * there, by a pointer when the click is over, since what is pressed must not move before it is released.
 * @returns a function that stops doing so
 */
export function closeOnLeaving(menu: HTMLDetailsElement): () => void {
  const header = menu.closest('header');
  const isOutside = (target: EventTarget | null) =>
    target instanceof Element && target !== document.body && header?.contains(target) === false;
  const close = (target: EventTarget | null) => {
    if (isOutside(target)) menu.open = false;
  };
  const listening = new AbortController();
  const { signal } = listening;
  document.addEventListener('click', ({ target }) => close(target), { signal });
  document.addEventListener('keyup', () => close(document.activeElement), { signal });
  document.addEventListener(
    'keydown',
    ({ key }) => {
      if (key !== 'Escape' || !menu.open) return;
      menu.open = false;
      menu.querySelector('summary')?.focus();
    },
    { signal },
  );
  return () => listening.abort();
}
