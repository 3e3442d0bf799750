/**
 * Names the browser's tab after the product. Strapi writes “Page | Strapi” into the document and offers no setting for it: what it writes is
 * read and written again.
 */
export function nameTab(name: string): void {
  const rename = (): void => {
    const ours = document.title === 'Strapi Admin' ? name : document.title.replace(/ \| Strapi$/, ` | ${name}`);
    if (ours !== document.title) document.title = ours;
  };
  rename();
  new MutationObserver(rename).observe(document.head, { childList: true, subtree: true, characterData: true });
}
