const PAUSE_MS = 200;

/**
 * `<live-search>`: the results follow what one types and ticks. It asks for the same page that the form would, and swaps the
 * region marked `data-region`; address, focus and what is typed stay. A newer request cancels the older one.
 */
export class LiveSearch extends HTMLElement {
  #timer = 0;
  #pending: AbortController | null = null;
  #status = document.createElement('p');
  /** The search that is shown, and whether typing made its address. */
  #shown = location.search;
  #typing = false;
  /** A key or a button is down: the box under it must stay until it is up again, or the tick is lost. */
  #pressed = false;
  /** Something was typed or ticked that no request was sent for yet. */
  #due = false;
  #calmed: () => void = () => undefined;

  connectedCallback(): void {
    this.dataset.live = '';
    this.#status.className = 'sr';
    this.#status.setAttribute('role', 'status');
    this.append(this.#status);
    this.addEventListener('input', (event) => {
      const field = event.target;
      if (!(field instanceof HTMLInputElement) || field.form !== this.#form()) return;
      const typing = field.type === 'search';
      this.#later(typing ? PAUSE_MS : 0, typing);
    });
    this.addEventListener('submit', (event) => {
      if (event.target !== this.#form()) return;
      event.preventDefault();
      this.#later(0, true);
      this.#close();
    });
    this.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && this.#overResults()) this.#close();
    });
    // What opens over the results must not cover what has the focus.
    this.addEventListener('focusin', ({ target }) => {
      const filters = this.#overResults();
      if (filters && target instanceof Node && !filters.contains(target)) filters.open = false;
    });
    this.addEventListener('click', (event) => this.#follow(event));
    for (const kind of ['pointerdown', 'keydown']) this.addEventListener(kind, () => (this.#pressed = true));
    // The click comes after these, and says what changed.
    for (const kind of ['pointerup', 'pointercancel', 'keyup', 'blur'])
      window.addEventListener(kind, () => setTimeout(() => this.#calm({ pressed: false })));
    window.addEventListener('popstate', () => {
      // The skip link and the like change what follows the #, and nothing of the search.
      if (location.search === this.#shown) return;
      this.#cancel();
      this.#typing = false;
      this.#fill();
      void this.#show(location.href);
    });
  }

  #form(): HTMLFormElement | null {
    return this.querySelector<HTMLFormElement>('.facets form');
  }

  /** The filters, while they stand over the results: on a small screen, open. */
  #overResults(): HTMLDetailsElement | null {
    const filters = this.querySelector<HTMLDetailsElement>('.facets[open]');
    return filters && getComputedStyle(filters).position === 'fixed' ? filters : null;
  }

  /** Back to the results. The button that opened the filters has the focus again. */
  #close(): void {
    const filters = this.#overResults();
    if (!filters) return;
    filters.open = false;
    filters.querySelector('summary')?.focus();
  }

  #field(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('input[type=search]');
  }

  #fill(): void {
    const field = this.#field();
    if (field) field.value = new URLSearchParams(location.search).get('q') ?? '';
  }

  /** Links inside the results that lead to another search (chips, sorts, pages) swap too; a modified click is the browser's. */
  #follow(event: MouseEvent): void {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    // A link of the map is an SVG element: its address is in its attribute only.
    const href = link?.getAttribute('href');
    const url = href ? new URL(href, location.href) : null;
    if (!url || url.pathname !== location.pathname || url.origin !== location.origin || url.hash) return;
    event.preventDefault();
    this.#cancel();
    history.pushState(null, '', url.href);
    this.#typing = false;
    this.#fill();
    void this.#show(url.href).then(() => {
      // The link itself is gone with its region: the title of the new results takes the focus.
      const title = this.querySelector<HTMLElement>('[data-announce]');
      title?.setAttribute('tabindex', '-1');
      title?.focus();
    });
  }

  /** Drops the request that was about to be sent: the search has changed since. */
  #cancel(): void {
    clearTimeout(this.#timer);
    this.#pending?.abort();
    this.#calm({ due: false });
  }

  #calm({ pressed = this.#pressed, due = this.#due }): void {
    this.#pressed = pressed;
    this.#due = due;
    if (!pressed && !due) this.#calmed();
  }

  /** Until nothing is pressed, and what was typed or ticked has been asked for. */
  async #untilCalm(): Promise<void> {
    while (this.#pressed || this.#due) await new Promise<void>((calmed) => (this.#calmed = calmed));
  }

  /** One step back undoes one thing: a box ticked, or all that was typed since the last one. */
  #later(delay: number, typing: boolean): void {
    clearTimeout(this.#timer);
    this.#due = true;
    this.#timer = window.setTimeout(() => {
      const address = this.#address();
      if (address === location.href) return this.#calm({ due: false });
      if (typing && this.#typing) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
      this.#typing = typing;
      void this.#show(address);
      this.#calm({ due: false });
    }, delay);
  }

  #address(): string {
    const form = this.#form();
    if (!form) return location.href;
    const params = new URLSearchParams();
    for (const [name, value] of new FormData(form))
      if (typeof value === 'string' && value.trim() !== '') params.append(name, value);
    const url = new URL(form.action);
    url.search = params.toString();
    return url.href;
  }

  async #show(address: string): Promise<void> {
    this.#pending?.abort();
    const request = (this.#pending = new AbortController());
    this.#shown = new URL(address).search;
    const region = this.querySelector<HTMLElement>('[data-region]');
    region?.setAttribute('data-busy', '');
    try {
      const reply = await fetch(address, { signal: request.signal, headers: { accept: 'text/html' } });
      const page = new DOMParser().parseFromString(await reply.text(), 'text/html');
      const fresh = page.querySelector<HTMLElement>('[data-region]');
      if (!fresh || !region) return location.assign(address);
      await this.#untilCalm();
      if (request.signal.aborted) return;
      this.#swap(region, fresh);
      document.title = page.title;
    } catch {
      // Cancelled by a newer request, which replaces this one. Otherwise the browser loads the page and shows the error.
      if (!request.signal.aborted) location.assign(address);
    }
  }

  #swap(region: HTMLElement, fresh: HTMLElement): void {
    const focused = document.activeElement;
    const key =
      focused instanceof HTMLInputElement && region.contains(focused)
        ? `[name="${focused.name}"][value="${CSS.escape(focused.value)}"]`
        : null;
    const opened = new Set([...region.querySelectorAll('details')].filter(({ open }) => open).map(facetOf));
    const scrolled = region.querySelector('.facets')?.scrollTop ?? 0;
    region.replaceWith(fresh);
    for (const details of fresh.querySelectorAll('details')) if (opened.has(facetOf(details))) details.open = true;
    fresh.querySelector('.facets')?.scrollTo(0, scrolled);
    if (key) fresh.querySelector<HTMLInputElement>(key)?.focus();
    this.#status.textContent = [...fresh.querySelectorAll('[data-announce]')]
      .map(({ textContent }) => textContent)
      .join('. ');
  }
}

/** The facet that a fold belongs to; none: the fold of all filters. */
function facetOf(details: HTMLDetailsElement): string {
  return details.closest('fieldset')?.querySelector('input')?.name ?? '';
}
