const PAUSE_MS = 200;

/**
 * `<live-search>`: the results follow what one types and ticks. It asks for the same page that the form would, and swaps the
 * region marked `data-region`; address, focus and what is typed stay. A newer request cancels the older one.
 */
export class LiveSearch extends HTMLElement {
  #timer = 0;
  #pending: AbortController | null = null;
  #status = document.createElement('p');

  connectedCallback(): void {
    this.#status.className = 'sr';
    this.#status.setAttribute('role', 'status');
    this.append(this.#status);
    this.#settle();
    this.addEventListener('input', (event) => {
      const typing = event.target instanceof HTMLInputElement && event.target.type === 'search';
      this.#later(typing ? PAUSE_MS : 0);
    });
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#later(0);
    });
    this.addEventListener('click', (event) => this.#follow(event));
    window.addEventListener('popstate', () => {
      const field = this.querySelector<HTMLInputElement>('input[type=search]');
      if (field) field.value = new URLSearchParams(location.search).get('q') ?? '';
      void this.#show(location.href);
    });
  }

  /** Links inside the results that lead to another search (chips, sorts, pages) swap too; a modified click is the browser's. */
  #follow(event: MouseEvent): void {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.pathname !== location.pathname || link.origin !== location.origin) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    void this.#show(link.href).then(() => {
      // The link itself is gone with its region: the title of the new results takes the focus.
      const title = this.querySelector<HTMLElement>('[data-announce]');
      title?.setAttribute('tabindex', '-1');
      title?.focus();
    });
  }

  #later(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      const address = this.#address();
      if (address === location.href) return;
      history.replaceState(null, '', address);
      void this.#show(address);
    }, delay);
  }

  #address(): string {
    const form = this.querySelector('form');
    if (!form) return location.href;
    const params = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string' && value.trim() !== '') params.append(name, value);
    const url = new URL(form.action);
    url.search = params.toString();
    return url.href;
  }

  async #show(address: string): Promise<void> {
    this.#pending?.abort();
    const request = (this.#pending = new AbortController());
    const region = this.querySelector<HTMLElement>('[data-region]');
    region?.setAttribute('data-busy', '');
    try {
      const reply = await fetch(address, { signal: request.signal, headers: { accept: 'text/html' } });
      const page = new DOMParser().parseFromString(await reply.text(), 'text/html');
      const fresh = page.querySelector<HTMLElement>('[data-region]');
      if (!fresh || !region) return location.assign(address);
      this.#swap(region, fresh);
      document.title = page.title;
    } catch {
      // Cancelled by a newer request: that one goes on. Otherwise let the browser say what is wrong.
      if (!request.signal.aborted) location.assign(address);
    }
  }

  #swap(region: HTMLElement, fresh: HTMLElement): void {
    const focused = document.activeElement;
    const key = focused instanceof HTMLInputElement && region.contains(focused) ? `[name="${focused.name}"][value="${CSS.escape(focused.value)}"]` : null;
    const open = region.querySelector('details')?.open;
    region.replaceWith(fresh);
    const filters = fresh.querySelector('details');
    if (filters && open) filters.open = true;
    if (key) fresh.querySelector<HTMLInputElement>(key)?.focus();
    this.#settle();
    this.#status.textContent = fresh.querySelector('[data-announce]')?.textContent ?? '';
  }

  /** Ticking is enough here: the button that sends the filters is for those who have no script. */
  #settle(): void {
    this.querySelector('[data-region] form button')?.setAttribute('hidden', '');
  }
}
