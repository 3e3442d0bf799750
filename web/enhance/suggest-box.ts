const PAUSE_MS = 150;
const LEAST_LETTERS = 2;
let boxes = 0;

interface Suggestion {
  kind: string;
  label: string;
  url: string;
}

/**
 * `<suggest-box>` around a search field: titles, actors and themes that begin with what is typed, as an ARIA combobox
 * (list autocomplete, manual selection). Arrows choose, Home and End too once something is chosen, Enter goes there, Escape
 * closes, Enter without a choice searches. `data-words` holds what is said, as JSON: the name of each kind, and how to say how
 * many there are (`one`, `many`).
 */
export class SuggestBox extends HTMLElement {
  #input: HTMLInputElement | null = null;
  #list = document.createElement('ul');
  #status = document.createElement('span');
  #words: Record<string, string> = {};
  #timer = 0;
  #pending: AbortController | null = null;
  #chosen = -1;

  connectedCallback(): void {
    const input = (this.#input = this.querySelector('input'));
    if (!input) return;
    const id = `suggestions-${(boxes += 1)}`;
    this.#list.id = id;
    this.#list.className = 'suggestions';
    this.#list.hidden = true;
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', input.getAttribute('aria-label') ?? '');
    this.#status.className = 'sr';
    this.#status.setAttribute('role', 'status');
    this.append(this.#list, this.#status);
    this.#words = JSON.parse(this.dataset['words'] ?? '{}');
    const roles = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': id };
    for (const [name, value] of Object.entries(roles)) input.setAttribute(name, value);
    input.addEventListener('input', () => this.#later());
    input.addEventListener('keydown', (event) => this.#press(event));
    input.addEventListener('blur', () => this.#stop());
    // Before blur closes the list: a press on an option must not take the focus away.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      if (event.target instanceof Element) this.#go(event.target.closest('li'));
    });
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#ask(), PAUSE_MS);
  }

  async #ask(): Promise<void> {
    this.#pending?.abort();
    const typed = this.#input?.value.trim() ?? '';
    if (typed.length < LEAST_LETTERS) return this.#close();
    const request = (this.#pending = new AbortController());
    try {
      const reply = await fetch(`/api/search/suggest?limit=6&q=${encodeURIComponent(typed)}`, {
        signal: request.signal,
      });
      const found: { suggestions?: Suggestion[] } = reply.ok ? await reply.json() : {};
      if (document.activeElement === this.#input) this.#open(found.suggestions ?? []);
    } catch {
      // Without suggestions the search still works.
    }
  }

  #open(suggestions: Suggestion[]): void {
    this.#close();
    if (suggestions.length === 0) return;
    this.#list.replaceChildren(...suggestions.map((suggestion, index) => this.#option(suggestion, index)));
    this.#list.hidden = false;
    this.#status.textContent = `${suggestions.length} ${this.#words[suggestions.length > 1 ? 'many' : 'one'] ?? ''}`;
    this.#input?.setAttribute('aria-expanded', 'true');
  }

  #option({ kind, label, url }: Suggestion, index: number): HTMLLIElement {
    const option = document.createElement('li');
    option.id = `${this.#list.id}-${index}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.dataset['url'] = url;
    const name = document.createElement('span');
    name.className = 'small quiet';
    name.textContent = this.#words[kind] ?? '';
    option.append(label, ' ', name);
    return option;
  }

  #press(event: KeyboardEvent): void {
    const options = [...this.#list.children];
    if (event.key === 'Escape' && !this.#list.hidden) {
      event.preventDefault();
      return this.#stop();
    }
    if (event.key === 'Enter' && this.#chosen < 0) return this.#stop();
    if (this.#list.hidden || options.length === 0) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // One more place than options: the field itself, with nothing chosen.
      const places = options.length + 1;
      this.#choose(((this.#chosen + 1 + step + places) % places) - 1);
    } else if ((event.key === 'Home' || event.key === 'End') && this.#chosen >= 0) {
      event.preventDefault();
      this.#choose(event.key === 'Home' ? 0 : options.length - 1);
    } else if (event.key === 'Enter' && this.#chosen >= 0) {
      event.preventDefault();
      this.#go(options[this.#chosen] ?? null);
    }
  }

  #choose(index: number): void {
    this.#chosen = index;
    [...this.#list.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    const chosen = this.#list.children[index];
    if (chosen) {
      this.#input?.setAttribute('aria-activedescendant', chosen.id);
      chosen.scrollIntoView({ block: 'nearest' });
    } else this.#input?.removeAttribute('aria-activedescendant');
  }

  #go(option: Element | null): void {
    const url = option instanceof HTMLElement ? option.dataset['url'] : undefined;
    // Our own paths only: whatever the answer holds, one stays on the site.
    if (url && /^\/(?!\/)/.test(url)) location.assign(url);
  }

  /** The search was sent, or the field was left: a suggestion that arrives after that is dropped. */
  #stop(): void {
    clearTimeout(this.#timer);
    this.#pending?.abort();
    this.#close();
  }

  #close(): void {
    this.#choose(-1);
    this.#list.hidden = true;
    this.#status.textContent = '';
    this.#list.replaceChildren();
    this.#input?.setAttribute('aria-expanded', 'false');
  }
}
