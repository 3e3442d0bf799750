import type { ReviewDetail } from '../../../shared';
import { useText } from '../lib/panel';
import { Choice } from '../parts/Choice';

interface Props {
  electors: ReviewDetail['electors'];
  /** The mandate that is chosen; '' for none. */
  value: string;
  onChange: (membershipId: string) => void;
}

/** One of the members who may vote at this stage. */
export function ElectorChoice({ electors, value, onChange }: Props) {
  const text = useText();
  return (
    <Choice
      label={text('chair.member')}
      value={value}
      onChange={onChange}
      options={electors.map(({ membershipId, name }) => ({ value: membershipId, label: name }))}
      required
    />
  );
}
