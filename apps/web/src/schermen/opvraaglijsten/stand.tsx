import { StatusLabel, type StatusSoort } from '@navolgbaar/ui';
import { opvraagstanden as t } from '../../teksten/startwoorden';
import { woord } from '../../teksten/waarden';

const LIJST: Readonly<Record<string, StatusSoort>> = {
  ...{ concept: 'waarschuwing', verstuurd: 'actief', deels_beantwoord: 'actief', beantwoord: 'waarschuwing' },
  afgesloten: 'gelukt',
};
const VRAAG: Readonly<Record<string, StatusSoort>> = {
  ...{ open: 'actief', bewaard: 'waarschuwing', ontvangen: 'waarschuwing', nader: 'waarschuwing' },
  ...{ nadere_vraag: 'actief', voldoende: 'gelukt', geweigerd: 'fout' },
};

/** How a list stands. */
export const Lijststand = ({ status }: { status: string }) => (
  <StatusLabel soort={LIJST[status] ?? 'rust'}>{woord(t.status, status)}</StatusLabel>
);

/** How one question stands. */
export const Vraagstand = ({ stand }: { stand: string }) => (
  <StatusLabel soort={VRAAG[stand] ?? 'rust'}>{woord(t.stand, stand)}</StatusLabel>
);
