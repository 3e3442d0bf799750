import { messages } from '../../../messages';
import { Button } from '../../../ui/Button';
import { signOut } from '../actions/account';

export function SignOutForm() {
  return (
    <form action={signOut}>
      <Button type="submit">{messages.desk.nav.signOut}</Button>
    </form>
  );
}
