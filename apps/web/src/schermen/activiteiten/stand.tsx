import { StatusLabel } from '@navolgbaar/ui';
import type { Activiteitregel } from '../../api/activiteiten';
import { AanbiederKoppeling } from '../../delen/melding-labels';
import { activiteitTeksten as t, activiteitwoorden } from '../../teksten/activiteiten';
import { woord } from '../../teksten/waarden';

export const ACTIVITEITEN = '/activiteiten';
export const ververs = [['activiteiten'], ['vandaag']];

const STANDEN = { gepland: 'waarschuwing', gedaan: 'gelukt' } as const;

/** Whether it is planned, done or dropped, and whether somebody had to look at it already. */
export const Activiteitstand = ({
  activiteit,
}: {
  activiteit: Pick<Activiteitregel, 'status' | 'teLaat'>;
}) => (
  <span className="nav-labels">
    <StatusLabel soort={STANDEN[activiteit.status as keyof typeof STANDEN] ?? 'rust'}>
      {woord(activiteitwoorden.activiteitstatus, activiteit.status)}
    </StatusLabel>
    {activiteit.teLaat && <StatusLabel soort="fout">{t.teLaat}</StatusLabel>}
  </span>
);

/** Whom it is about: of the register, or described. */
export const OverWie = ({
  over: { aanbiederId, aanbiederNaam, partij },
}: {
  over: Pick<Activiteitregel, 'aanbiederId' | 'aanbiederNaam' | 'partij'>;
}) => (aanbiederId ? <AanbiederKoppeling id={aanbiederId} naam={aanbiederNaam} /> : (partij ?? t.geenPartij));
