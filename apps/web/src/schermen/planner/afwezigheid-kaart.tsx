import { Alinea, datumTekst, Kaart, Knop, Verborgen } from '@navolgbaar/ui';
import { actieKoppen } from '../../api/client';
import { useCollegaNamen } from '../../api/ik';
import type { Afwezigheid, Planner } from '../../api/planner';
import { stuur } from '../../api/stuur';
import { useActie } from '../../delen/actie';
import { FoutMelding } from '../../schil/fout-scherm';
import { plannerTeksten } from '../../teksten/planner';
import { woord } from '../../teksten/waarden';

const t = plannerTeksten.afwezigheid;

/** Who is away in the days that are shown. */
export function AfwezigheidKaart({ planner: { afwezigheden } }: { planner: Planner }) {
  return (
    <Kaart titel={t.titel} id="afwezigheid">
      {afwezigheden.length === 0 ? (
        <Alinea>{t.geen}</Alinea>
      ) : (
        <ul className="nav-agenda__regels">
          {afwezigheden.map((een) => (
            <Regel key={een.id} afwezigheid={een} />
          ))}
        </ul>
      )}
    </Kaart>
  );
}

function Regel({ afwezigheid }: { afwezigheid: Afwezigheid }) {
  const { id, gebruikerId, van, tot, soort, versie, handelingen } = afwezigheid;
  const naam = useCollegaNamen()(gebruikerId) ?? '';
  const dagen = t.dagen(datumTekst(van), datumTekst(tot));
  const trekIn = useActie({
    doe: () => stuur('/api/v1/afwezigheden/{id}/_trek-in', { id }, {}, actieKoppen({ versie })),
    ververs: [['bezoeken']],
    bericht: t.ingetrokken,
  });
  return (
    <li className="nav-agenda__regel">
      <div>
        {naam}
        <span className="nav-onderregel nav-klein nav-zacht">
          {woord(t.soort, soort)}, {dagen}
        </span>
        {trekIn.isError && <FoutMelding fout={trekIn.error} />}
      </div>
      {handelingen.includes('trekIn') && (
        <Knop klein soort="subtiel" bezig={trekIn.isPending} onClick={() => trekIn.mutate(undefined)}>
          {t.trekIn}
          <Verborgen>{t.trekInWat(naam, dagen)}</Verborgen>
        </Knop>
      )}
    </li>
  );
}
