'use client';

import { BackHome } from '../../features/desk/components/BackHome';
import { DeskPage } from '../../features/desk/components/DeskPage';
import { messages } from '../../messages/in-browsers';

/** The CMS does not answer: the page says so and can be asked for again. */
export default function Failure() {
  return (
    <DeskPage title={messages.common.errors.failureTitle} lead={messages.common.errors.failureText}>
      <BackHome />
    </DeskPage>
  );
}
