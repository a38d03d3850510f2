import { StatusLabel } from '@navolgbaar/ui';
import { themaTeksten } from '../../teksten/themaonderzoeken';
import { woord } from '../../teksten/waarden';

export const THEMAS = '/themaonderzoeken';

/** An act opens cases too. */
export const ververs = [['themaonderzoeken'], ['zaken'], ['risico']];

const STANDEN = { concept: 'waarschuwing', lopend: 'actief', afgerond: 'gelukt' } as const;

/** Whether it is being prepared, runs, is finished or was dropped. */
export const Themastand = ({ status }: { status: string }) => (
  <StatusLabel soort={STANDEN[status as keyof typeof STANDEN] ?? 'rust'}>
    {woord(themaTeksten.stand, status)}
  </StatusLabel>
);

/** What a link in a row is about, for who hears it without the row. */
export const Van = ({ naam }: { naam: string }) => <span className="nav-verborgen">: {naam}</span>;
