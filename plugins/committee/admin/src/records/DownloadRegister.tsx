import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useState } from 'react';
import { useExplain, useText } from '../lib/panel';
import { routes } from '../lib/paths';

/** The records of the list on screen, whole, as a file for a spreadsheet. The session travels in a header, hence no plain link. */
export function DownloadRegister({ search }: { search: string }) {
  const text = useText();
  const explain = useExplain();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isBusy, setBusy] = useState(false);
  const download = async () => {
    setBusy(true);
    try {
      const { data } = await get<Blob>(`${routes.recordsCsv}${search}`, { responseType: 'blob' });
      const address = URL.createObjectURL(data);
      Object.assign(document.createElement('a'), { href: address, download: 'releves.csv' }).click();
      URL.revokeObjectURL(address);
    } catch (failure) {
      toggleNotification({ type: 'danger', message: explain(failure) });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button variant="secondary" startIcon={<Download />} loading={isBusy} onClick={() => void download()}>
      {text('records.download')}
    </Button>
  );
}
