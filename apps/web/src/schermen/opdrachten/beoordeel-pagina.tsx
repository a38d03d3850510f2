import { Kaart, Kolommen } from '@navolgbaar/ui';
import { stuur } from '../../api/stuur';
import type { Opdracht } from '../../api/zaken';
import { useActieformulier } from '../../delen/actieformulier';
import type { Gezien } from '../../delen/gezien';
import { Formulier } from '../../delen/formulier';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { Velden } from '../../delen/velden-weergave';
import { adres } from '../../basis';
import { opdrachtTeksten } from '../../teksten/opdrachten';
import {
  alsBeoordeling,
  controleerBeoordeling,
  ONDERDELEN,
  onderdeelvragen,
  vervolgvraag,
  volledigheidsvragen,
} from './beoordeel-waarden';
import { BijlagenKaart } from './bijlagen-kaart';
import { OpdrachtKader } from './opdracht-kader';
import { RapportenKaart } from './rapporten-kaart';

const { beoordelen: t } = opdrachtTeksten;

/** Judges the report of the provider: the investigation and the measures apart, beside the report itself. */
export function BeoordeelPagina() {
  return (
    <OpdrachtKader titel={t.titel} inleiding={t.inleiding}>
      {(opdracht, gezien) =>
        opdracht.handelingen.includes('beoordeel') ? (
          <Kolommen
            hoofd={<Beoordeling opdracht={opdracht} gezien={gezien} />}
            zij={
              <>
                <RapportenKaart opdracht={opdracht} />
                <BijlagenKaart opdrachtId={opdracht.id} />
              </>
            }
          />
        ) : (
          <NietMogelijk
            terug={`/opdrachten/${opdracht.id}`}
            daad={{ bij: 'opdracht', status: opdracht.status, handeling: 'rondAf' }}
          />
        )
      }
    </OpdrachtKader>
  );
}

function Beoordeling({ opdracht, gezien }: { opdracht: Opdracht; gezien: Gezien }) {
  const terug = `/opdrachten/${opdracht.id}`;
  const volledigheid = volledigheidsvragen(opdracht.volledigheid ?? []);
  const f = useActieformulier<Opdracht>({
    velden: [...volledigheid, ...ONDERDELEN.flatMap(onderdeelvragen), vervolgvraag],
    gezien,
    controleer: controleerBeoordeling,
    verstuur: (plat, koppen) =>
      stuur('/api/v1/opdrachten/{id}/_beoordeel', { id: opdracht.id }, alsBeoordeling(plat), koppen),
    ververs: [['opdrachten'], ['zaken'], ['termijnen']],
    gelukt: t.gelukt,
    terug,
  });
  return (
    <Formulier f={f} knop={t.knop} annuleer={adres(terug)} label={t.titel}>
      <Kaart titel={t.volledigheid} id="volledigheid">
        <Velden velden={volledigheid} f={f} />
      </Kaart>
      {ONDERDELEN.map((deel) => (
        <Kaart key={deel} titel={t[deel]} id={deel}>
          <Velden velden={onderdeelvragen(deel)} f={f} />
        </Kaart>
      ))}
      <Kaart>
        <Velden velden={[vervolgvraag]} f={f} />
      </Kaart>
    </Formulier>
  );
}
