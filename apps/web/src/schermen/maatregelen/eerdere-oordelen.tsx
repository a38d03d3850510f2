import { Alinea, datumTekst, Kop } from '@navolgbaar/ui';
import type { Maatregel } from '../../api/lijn';
import { Stand } from '../../delen/zaak-labels';
import { maatregelTeksten as teksten } from '../../teksten/maatregelen';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';

type Beoordeling = Maatregel['beoordelingen'][number];

/** The judgements before the new term: of each part what was thought, why, and until when it can be handed in again. */
export function EerdereOordelen({ beoordelingen }: Pick<Maatregel, 'beoordelingen'>) {
  return (
    <>
      <Kop niveau={3} alsNiveau={4}>
        {teksten.eerder}
      </Kop>
      {beoordelingen.map((beoordeling) => (
        <Eerder key={beoordeling.ronde} beoordeling={beoordeling} />
      ))}
    </>
  );
}

function Eerder({ beoordeling: { oordeel, op, motivering, onderdelen } }: { beoordeling: Beoordeling }) {
  return (
    <div className="nav-stapel nav-stapel--krap">
      <strong>{teksten.eerderOordeel(oordeelOver(oordeel, onderdelen), datumTekst(op))}</strong>
      {/* Of one part the reason stands with that part. */}
      {oordeel && <Alinea>{motivering}</Alinea>}
      <ul className="nav-kortelijst">
        {onderdelen.map((deel) => (
          <li key={deel.onderdeel}>
            {woord(zaakwaarden.maatregelonderdeel, deel.onderdeel)}{' '}
            <Stand lijst="deeloordeel" code={deel.oordeel} /> {deel.reden}{' '}
            {deel.nieuweTermijn && teksten.nieuweDag(datumTekst(deel.nieuweTermijn))}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Of the whole, or of the part that was asked again. */
function oordeelOver(oordeel: string | null, onderdelen: Beoordeling['onderdelen']): string {
  if (oordeel) return woord(zaakwaarden.opvolging, oordeel);
  const namen = onderdelen.map(({ onderdeel }) => woord(zaakwaarden.maatregelonderdeel, onderdeel));
  return teksten.opnieuwGevraagd(namen.join(', '));
}
