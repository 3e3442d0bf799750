import { Box, Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { SessionDetail } from '../../../shared';
import { Card } from '@passerelles/kit/admin';
import { label, useAct, useText } from '../lib/panel';
import { routes } from '../lib/paths';

type Seat = SessionDetail['seats'][number];
type Noted = Pick<Seat, 'present' | 'excused'>;

/** One member, noted as there, or as excused. */
function Note({
  seat,
  who,
  noted,
  onChange,
}: {
  seat: Seat;
  who: string;
  noted: Noted;
  onChange: (noted: Noted) => void;
}) {
  const text = useText();
  return (
    <Flex direction="column" alignItems="start" gap={1} width="100%">
      <Checkbox
        checked={noted.present}
        onCheckedChange={(checked: boolean | 'indeterminate') =>
          onChange({ present: checked === true, excused: false })
        }
      >
        {who}
      </Checkbox>
      {!noted.present && (
        <Box paddingLeft={6}>
          <Checkbox
            checked={noted.excused}
            onCheckedChange={(checked: boolean | 'indeterminate') =>
              onChange({ present: false, excused: checked === true })
            }
          >
            {text('session.excusedOne', { name: seat.name })}
          </Checkbox>
        </Box>
      )}
    </Flex>
  );
}

/** Who is there: noted on the day by who presides, read by everybody else. */
export function Attendance({ session, onDone }: { session: SessionDetail; onDone: () => void }) {
  const text = useText();
  const { busy, send } = useAct();
  const [noted, setNoted] = useState<Record<string, Noted>>({});
  const mayNote = session.actions.includes('attendance');
  const of = (seat: Seat): Noted => noted[seat.membershipId] ?? seat;
  const ids = (kind: keyof Noted) => session.seats.filter((seat) => of(seat)[kind]).map((seat) => seat.membershipId);

  async function note() {
    const lists = { present: ids('present'), excused: ids('excused') };
    if (await send(`${routes.session(session.id)}/attendance`, lists, text('session.attendanceDone'))) onDone();
  }
  const stands = ({ present, excused }: Noted) => (present ? 'present' : excused ? 'excused' : 'absent');
  return (
    <Card title={text('session.attendance')}>
      {!mayNote && session.state === 'planned' && !session.held && (
        <Typography tag="p" textColor="neutral600">
          {text('session.attendanceLater')}
        </Typography>
      )}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {session.seats.map((seat) => {
          const who = [seat.name, label(text, 'role', seat.role), seat.represents].filter(Boolean).join(' · ');
          return (
            <Flex tag="li" key={seat.membershipId} justifyContent="space-between" gap={3}>
              {mayNote ? (
                <Note
                  seat={seat}
                  who={who}
                  noted={of(seat)}
                  onChange={(one) => setNoted({ ...noted, [seat.membershipId]: one })}
                />
              ) : (
                <>
                  <Typography>{who}</Typography>
                  {(session.held || session.state === 'ended') && (
                    <Typography variant="pi" textColor="neutral600">
                      {text(`session.${stands(seat)}`)}
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
