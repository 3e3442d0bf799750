/** `<copy-text data-label data-done>`: a button that copies the text inside, where the clipboard can be written to. */
export class CopyText extends HTMLElement {
  connectedCallback(): void {
    if (!navigator.clipboard) return;
    const text = this.textContent?.trim() ?? '';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = this.dataset['label'] ?? '';
    const status = document.createElement('span');
    status.className = 'small quiet';
    status.setAttribute('role', 'status');
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(text).then(() => {
        status.textContent = ` ${this.dataset['done'] ?? ''}`;
      });
    });
    this.append(button, status);
  }
}
