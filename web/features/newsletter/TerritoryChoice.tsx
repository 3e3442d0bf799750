import { messages } from '../../messages';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { Boxes } from './ChoiceFields';
import type { Choice } from './server/choices';

const t = messages.newsletter;

/** The name of the button that looks a territory up, with its form as it stands. */
export const LOOK = 'chercher';

interface Props {
  /** Those that are chosen, and those that were found. */
  territories: readonly Choice[];
  chosen: readonly string[];
  lookFor: string;
  notFound: boolean;
}

/** Territories of every kind, looked up by name: the button sends the form back with those found, to tick. Nothing ticked is everywhere. */
export function TerritoryChoice({ territories, chosen, lookFor, notFound }: Props) {
  return (
    <>
      <Boxes name="territory" legend={t.territories} help={t.territoriesHelp} choices={territories} chosen={chosen} />
      <TextField
        id="territoire-cherche"
        name="q"
        label={t.lookFor}
        help={t.lookForHelp}
        error={notFound ? t.notFound : undefined}
        defaultValue={lookFor}
        maxLength={100}
        autoComplete="off"
        autoFocus={notFound || lookFor !== ''}
        required={false}
      />
      {lookFor !== '' && <input type="hidden" name="looked" value={lookFor} />}
      <p>
        <Button type="submit" name={LOOK} value="1">
          {t.look}
        </Button>
      </p>
    </>
  );
}

/** What Enter in any field of such a form presses: its own act, and not the looking up that stands before it. */
export function DefaultButton() {
  return <button type="submit" className="sr" tabIndex={-1} aria-hidden="true" />;
}
