/** Whether an input that is sent holds something else than the page came with. */
export const isTypedIn = (form: HTMLFormElement): boolean => [...form.elements].some((element) => isChanged(element));

function isChanged(element: Element): boolean {
  // A search is no part of what is written.
  if (element instanceof HTMLInputElement && element.type !== 'search')
    return element.value !== element.defaultValue || element.checked !== element.defaultChecked;
  if (element instanceof HTMLTextAreaElement) return element.value !== element.defaultValue;
  if (!(element instanceof HTMLSelectElement)) return false;
  const start = Math.max(
    [...element.options].findIndex(({ defaultSelected }) => defaultSelected),
    0,
  );
  return element.selectedIndex !== start;
}
