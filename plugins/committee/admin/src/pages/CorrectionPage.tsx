import { Layouts, Page } from '@strapi/strapi/admin';
import { Box, Button, Flex, Grid, Typography } from '@strapi/design-system';
import { Answered, Card } from '@passerelles/kit/admin';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import { correctionReply, type CorrectionView } from '../../../shared';
import { CorrectionAsked } from '../correction/CorrectionAsked';
import { CorrectedText } from '../correction/CorrectedText';
import { byField, changedTexts } from '../correction/correctedTexts';
import { OfType, useNames } from '../lib/names';
import { useAct, useAnswer, useText } from '../lib/panel';
import { pages, routes } from '../lib/paths';
import { LongText } from '../parts/LongText';
import { SentForm } from '../parts/SentForm';
import { Changes } from '../snapshot/Changes';

function Correction({ correction }: { correction: CorrectionView }) {
  const text = useText();
  const names = useNames();
  const navigate = useNavigate();
  const { busy, send } = useAct();
  const [values, setValues] = useState<Record<string, string>>({});
  const [reason, setReason] = useState('');
  const { id, document, fingerprint, texts, differences, asked } = correction;
  const title = text('correction.title', { title: document.title });
  const changed = changedTexts(texts, values);
  const ready = reason.trim() !== '' && (changed.length > 0 || differences.length > 0);

  function change(path: string, value: string | undefined) {
    const { [path]: _, ...others } = values;
    setValues(value === undefined ? others : { ...others, [path]: value });
  }
  async function sign() {
    const body = { fingerprint, reason: reason.trim(), texts: changed };
    if (await send(routes.correction(id), body, text('correction.done'))) navigate(pages.review(id));
  }
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} subtitle={text('correction.help')} />
      <Layouts.Content>
        <Grid.Root gap={5} style={{ alignItems: 'start' }}>
          <Grid.Item col={8} s={12} xs={12} direction="column" alignItems="stretch" gap={4}>
            {asked && <CorrectionAsked asked={asked} />}
            {differences.length > 0 && (
              <Card title={text('correction.drafted')}>
                <Typography variant="pi" textColor="neutral600">
                  {text('correction.draftedHelp')}
                </Typography>
                <Changes differences={differences} none={text('correction.none')} />
              </Card>
            )}
            <Card title={text('correction.texts')}>
              <Flex direction="column" alignItems="stretch" gap={5}>
                {byField(texts, names.rank).map(({ field, texts: own }) => (
                  <Box key={field} tag="section" aria-label={names.field(field)}>
                    <Box paddingBottom={2}>
                      <Typography tag="h3" variant="sigma" textColor="neutral600">
                        {names.field(field)}
                      </Typography>
                    </Box>
                    <Flex direction="column" alignItems="stretch" gap={3}>
                      {own.map((place) => (
                        <CorrectedText
                          key={place.path}
                          name={names.field(place.field)}
                          place={place}
                          value={values[place.path]}
                          onChange={(value) => change(place.path, value)}
                        />
                      ))}
                    </Flex>
                  </Box>
                ))}
              </Flex>
            </Card>
          </Grid.Item>
          <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch">
            <Card title={text('correction.sign')}>
              <SentForm name={text('correction.sign')} busy={busy} onSend={() => void sign()}>
                <LongText label={text('correction.reason')} value={reason} onChange={setReason} required />
                <Button type="submit" loading={busy} disabled={!ready} fullWidth>
                  {text('correction.sign')}
                </Button>
              </SentForm>
            </Card>
          </Grid.Item>
        </Grid.Root>
      </Layouts.Content>
    </Page.Main>
  );
}

/** The chair corrects a few words of a published sheet, reads the difference and signs; the content manager is not needed. */
export function CorrectionPage() {
  const { id = '' } = useParams();
  const answer = useAnswer(correctionReply, routes.correction(id));
  return (
    <Answered answer={answer}>
      {({ data }) => (
        <OfType uid={data.document.uid}>
          <Correction key={data.fingerprint} correction={data} />
        </OfType>
      )}
    </Answered>
  );
}
