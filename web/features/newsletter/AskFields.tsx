import { TextField } from '../../ui/Field';
import { messages } from '../../messages';

const t = messages.newsletter;

/** Whom to write to, by any form of the letter; the sentence beside it when the address could not be taken. */
export function EmailField({ typed, error, help }: { typed: string; error?: string | undefined; help: string }) {
  return (
    <TextField
      id="email"
      name="email"
      type="email"
      autoComplete="email"
      label={t.email}
      help={help}
      error={error}
      defaultValue={typed}
      autoFocus={error !== undefined}
      required
    />
  );
}

/** Out of sight and out of the keyboard's way: only programs fill it in. */
export function Honeypot() {
  return (
    <div className="sr" aria-hidden="true">
      <label>
        {t.honeypot}
        <input name="website" tabIndex={-1} autoComplete="off" />
      </label>
    </div>
  );
}
