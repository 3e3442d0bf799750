import { Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { mayManage } from '../permissions';
import { SearchedCard } from '../queries/SearchedCard';
import { SynonymsCard } from '../synonyms/SynonymsCard';
import { StateCards } from './StateCards';
import { useText } from '../lib/panel';

function Content() {
  const text = useText();
  return (
    <Page.Main>
      <Page.Title>{text('title')}</Page.Title>
      <Layouts.Header title={text('title')} subtitle={text('subtitle')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          <StateCards />
          <SynonymsCard />
          <SearchedCard />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

/** The search as those see it who keep it in order: where it stands, what it takes for equal, what people look for. */
export function SearchPage() {
  return (
    <Page.Protect permissions={mayManage}>
      <Content />
    </Page.Protect>
  );
}
