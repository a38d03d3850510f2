import { useQuery } from '@tanstack/react-query';
import { datumTekst, Kaart, Melding } from '@navolgbaar/ui';
import { type Collegeadvies, maatregelgrondenVraag } from '../../api/collegeadviezen';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { useActieformulier } from '../../delen/actieformulier';
import { Formulier } from '../../delen/formulier';
import type { Gezien } from '../../delen/gezien';
import { LopendeStops } from '../../delen/lopende-stops';
import { Velden } from '../../delen/velden-weergave';
import { adviesTeksten } from '../../teksten/collegeadviezen';
import { actievelden } from './actievelden';
import { ververs } from './schrijven';

export const BESLUIT = '/api/v1/collegeadviezen/{id}/_besluit';

const t = adviesTeksten.acties.besluit;

/** The decision of the college: what is still open, and what will be missing, is said before it is recorded. */
export function BesluitFormulier({
  advies,
  gezien,
}: {
  advies: Collegeadvies;
  gezien: Gezien<Collegeadvies>;
}) {
  const velden = actievelden.besluit(advies);
  const terug = `/collegeadviezen/${advies.id}`;
  const f = useActieformulier<Collegeadvies, Collegeadvies>({
    ...{ velden, gezien, ververs, gelukt: t.gelukt, terug },
    verstuur: (verzoek, koppen) => stuur(BESLUIT, { id: advies.id }, verzoek, koppen),
  });
  const { data: gronden = [] } = useQuery(maatregelgrondenVraag);
  const { soort, maatregel, grondsoort } = f.waarden;
  const zonderGrond =
    soort === 'wijkt_af' &&
    Boolean(maatregel) &&
    !gronden.some((een) => een.maatregel === maatregel && een.grond === grondsoort);
  const stop =
    (soort === 'volgt' ? advies.inhoud.maatregel : soort === 'wijkt_af' && maatregel) === 'clientenstop';
  const vraag = advies.vragen?.find(({ beantwoordOp }) => !beantwoordOp);
  return (
    <Formulier f={f} knop={t.knop} annuleer={adres(terug)} label={t.titel}>
      {vraag && <Melding soort="info">{t.vraagOpen(datumTekst(vraag.gesteldOp))}</Melding>}
      <Kaart>
        <Velden velden={velden} f={f} />
      </Kaart>
      {stop && <LopendeStops aanbiederId={advies.aanbiederId} />}
      {zonderGrond && (
        <Melding soort="waarschuwing" aankondigen>
          {t.zonderGrond}
        </Melding>
      )}
    </Formulier>
  );
}
