import { Kaart, Koppeling, Selectievakje } from '@navolgbaar/ui';
import { actieKoppen } from '../../api/client';
import { stuur } from '../../api/stuur';
import type { Werkoverleg } from '../../api/werkoverleg';
import { adres } from '../../basis';
import { useActie } from '../../delen/actie';
import { FoutMelding } from '../../schil/fout-scherm';
import { werkoverlegTeksten } from '../../teksten/werkoverleg';
import { ververs } from './overleg-kader';

const { deelnemers: teksten } = werkoverlegTeksten;

/** Who takes part, and who is there. */
export function DeelnemersKaart({ overleg }: { overleg: Werkoverleg }) {
  const kan = overleg.handelingen.includes('wijzigDeelnemers');
  const zet = useActie<{ deelnemerId: string; aanwezig: boolean }, Werkoverleg>({
    doe: ({ deelnemerId, aanwezig }) =>
      stuur(
        '/api/v1/werkoverleggen/{id}/deelnemers/{deelnemerId}/_zet-aanwezigheid',
        { id: overleg.id, deelnemerId },
        { aanwezig },
        actieKoppen({}),
      ),
    ververs,
  });
  return (
    <Kaart
      titel={teksten.titel}
      id="deelnemers"
      acties={
        kan && (
          <Koppeling href={adres(`/werkoverleggen/${overleg.id}/deelnemer`)}>{teksten.toevoegen}</Koppeling>
        )
      }
    >
      {zet.isError && <FoutMelding fout={zet.error} />}
      {kan ? (
        overleg.deelnemers.map(({ id, naam, aanwezig }) => (
          <Selectievakje
            key={id}
            naam={`aanwezig-${id}`}
            label={teksten.aanwezig(naam)}
            waarde={aanwezig}
            onWaarde={(nu: boolean) => zet.mutate({ deelnemerId: id, aanwezig: nu })}
          />
        ))
      ) : (
        <ul className="nav-agenda__regels">
          {overleg.deelnemers.map(({ id, naam, aanwezig }) => (
            <li key={id}>{aanwezig ? naam : `${naam} (${teksten.afwezig.toLowerCase()})`}</li>
          ))}
        </ul>
      )}
    </Kaart>
  );
}
