import { BackHome } from '../../features/desk/components/BackHome';
import { DeskPage } from '../../features/desk/components/DeskPage';
import { messages } from '../../messages';

export default function NotFound() {
  return (
    <DeskPage title={messages.common.errors.notFoundTitle}>
      <BackHome />
    </DeskPage>
  );
}
