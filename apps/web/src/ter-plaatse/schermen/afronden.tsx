import { Alinea, Kaart, Knop, Kop } from '@navolgbaar/ui';
import { terPlaatseTeksten } from '../../teksten/ter-plaatse';
import type { Zending } from '../gebruik-verzending';
import { Uitkomst } from './versturen';

const { afronden: t } = terPlaatseTeksten;

/** In place of the whole visit while the server is asked to end it: what is filled in now, it might not take. */
export function Afronden({ zending: { bezig, afloop, rondAf } }: { zending: Zending }) {
  return (
    <div className="nav-stapel">
      <Kop niveau={1} alsNiveau={2} focusbaar>
        {t.titel}
      </Kop>
      <Kaart>
        <Alinea>{t.tekst}</Alinea>
        {bezig === null && afloop && <Uitkomst afloop={afloop} />}
        <div>
          <Knop soort="primair" pictogram="cirkelvink" bezig={bezig !== null} onClick={() => void rondAf()}>
            {bezig === null ? t.knop : t.bezig}
          </Knop>
        </div>
      </Kaart>
    </div>
  );
}
