import { Layouts, Page, useFetchClient } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { issueAnswer } from '../../../shared';
import { useAct, useText } from '../lib/panel';
import { pages, routes } from '../lib/paths';
import { IssueForm, type Written } from './IssueForm';

const blank = { title: '', introduction: [], items: [] };

/** A new issue: it exists once it is saved. */
export function NewIssuePage() {
  const text = useText();
  const { post } = useFetchClient();
  const { busy, act } = useAct();
  const navigate = useNavigate();
  const save = (written: Written) =>
    act(async () => {
      const { data } = issueAnswer.parse((await post(routes.issues, written)).data);
      navigate(pages.issue(data.id), { replace: true });
    }, text('form.saved'));
  return (
    <Page.Main>
      <Page.Title>{text('issues.new')}</Page.Title>
      <Layouts.Header title={text('issues.new')} />
      <Layouts.Content>
        <IssueForm issue={blank} busy={busy} onSave={(written) => void save(written)} />
      </Layouts.Content>
    </Page.Main>
  );
}
