import type { GetServerSideProps } from 'next';
import { readState, recordsAddress } from '../../features/records/list-state';
import { RecordsPage, type RecordsContent } from '../../features/records/RecordsPage';
import { publicAddress } from '../../lib/addresses';
import { listRecords } from '../../lib/cms/records';

export const config = { unstable_runtimeJS: false };

const SHOWN = 25;

export const getServerSideProps: GetServerSideProps<RecordsContent> = async ({ query, res }) => {
  const asked = readState(query);
  if (!asked) res.statusCode = 400;
  const state = asked ?? { page: 1 };
  // A record that was just written must be listed: no copy is used without asking the server.
  res.setHeader('Cache-Control', 'public, max-age=0, must-revalidate');
  return {
    props: {
      ...(await listRecords({ ...state, pageSize: SHOWN })),
      state,
      badRequest: !asked,
      url: publicAddress(recordsAddress(state)),
    },
  };
};

export default function DecisionRecords(content: RecordsContent) {
  return <RecordsPage {...content} />;
}
