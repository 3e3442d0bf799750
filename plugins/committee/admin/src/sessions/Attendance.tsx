import { Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { SessionDetail } from '../../../shared';
import { Card } from '@passerelles/kit/admin';
import { label, useAct, useText } from '../lib/panel';
import { routes } from '../lib/paths';

/** Who is there: noted on the day by who presides, read by everybody else. */
export function Attendance({ session, onDone }: { session: SessionDetail; onDone: () => void }) {
  const text = useText();
  const { busy, send } = useAct();
  const [present, setPresent] = useState(() =>
    session.seats.filter((seat) => seat.present).map((seat) => seat.membershipId),
  );
  const mayNote = session.actions.includes('attendance');

  async function note() {
    if (await send(`${routes.session(session.id)}/attendance`, { present }, text('session.attendanceDone'))) onDone();
  }
  return (
    <Card title={text('session.attendance')}>
      {!mayNote && session.state === 'planned' && !session.held && (
        <Typography tag="p" textColor="neutral600">
          {text('session.attendanceLater')}
        </Typography>
      )}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {session.seats.map(({ membershipId, name, role, represents, present: wasPresent }) => {
          const who = [name, label(text, 'role', role), represents].filter(Boolean).join(' · ');
          return (
            <Flex tag="li" key={membershipId} justifyContent="space-between" gap={3}>
              {mayNote ? (
                <Checkbox
                  checked={present.includes(membershipId)}
                  onCheckedChange={(checked: boolean | 'indeterminate') =>
                    setPresent(
                      checked === true ? [...present, membershipId] : present.filter((one) => one !== membershipId),
                    )
                  }
                >
                  {who}
                </Checkbox>
              ) : (
                <>
                  <Typography>{who}</Typography>
                  {(session.held || session.state === 'ended') && (
                    <Typography variant="pi" textColor="neutral600">
                      {text(wasPresent ? 'session.present' : 'session.absent')}
                    </Typography>
                  )}
                </>
              )}
            </Flex>
          );
        })}
      </Flex>
      {mayNote && (
        <Button loading={busy} onClick={() => void note()}>
          {text('session.attendanceSend')}
        </Button>
      )}
    </Card>
  );
}
