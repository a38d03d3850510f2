import { useState } from 'react';
import { Alinea, Gegevenslijst, Kaart, Knop, Kop, Melding } from '@navolgbaar/ui';
import { alsApiFout } from '../../api/fout';
import { terPlaatseTeksten } from '../../teksten/ter-plaatse';
import type { Apparaatbezoek } from '../apparaatbezoek';
import type { Kast } from '../kast';
import { zetOpnieuwKlaar } from '../openen';
import { regelsVan } from '../regels';
import { Fotobeeld } from './fotos';
import { herkomst } from './versturen';
import { Weggooien } from './weggooien';

const { achtergebleven: t, klaarzetten } = terPlaatseTeksten;

/** What is only on this device, of a visit that is finished: it can be read, taken along in the visit anew, or thrown away. */
export function Achtergebleven({
  kast,
  bezoek,
  onKlaar,
  onWeg,
}: {
  kast: Kast;
  bezoek: Apparaatbezoek | null;
  onKlaar: () => void;
  onWeg: () => void;
}) {
  return (
    <div className="nav-stapel">
      <Kop niveau={1} alsNiveau={2} focusbaar>
        {t.titel}
      </Kop>
      <Melding soort="waarschuwing" aankondigen>
        {bezoek ? t.tekst : t.nietTeLezen}
      </Melding>
      {bezoek && <Meenemen kast={kast} bezoek={bezoek} onKlaar={onKlaar} />}
      {bezoek && <Inhoud bezoek={bezoek} />}
      <Weggooien onWeg={onWeg}>{t.weg}</Weggooien>
    </div>
  );
}

function Meenemen({ kast, bezoek, onKlaar }: { kast: Kast; bezoek: Apparaatbezoek; onKlaar: () => void }) {
  const [bezig, zetBezig] = useState(false);
  const [fout, zetFout] = useState<string | null>(null);
  const neemMee = async () => {
    if (bezig) return;
    zetBezig(true);
    try {
      await zetOpnieuwKlaar(kast, bezoek, klaarzetten.toestelBegin);
      onKlaar();
    } catch (mislukt) {
      zetFout(mislukt instanceof DOMException ? klaarzetten.geenOpslag : alsApiFout(mislukt).detail);
      zetBezig(false);
    }
  };
  return (
    <>
      <div>
        <Knop soort="primair" pictogram="download" bezig={bezig} onClick={() => void neemMee()}>
          {t.neemMee}
        </Knop>
      </div>
      {fout && (
        <Melding soort="fout" titel={klaarzetten.mislukt} aankondigen>
          {fout}
        </Melding>
      )}
    </>
  );
}

/** As text that can be selected and copied. */
function Inhoud({ bezoek }: { bezoek: Apparaatbezoek }) {
  const stand = bezoek.lees();
  const fotos = stand.fotos.filter((foto) => foto.stand !== 'bevestigd');
  return (
    <Kaart titel={t.wat} id="achtergebleven">
      <Alinea>{t.kopieer}</Alinea>
      <Gegevenslijst
        gegevens={stand.wijzigingen.map((een) => ({
          label: herkomst(bezoek, stand, een).naam,
          waarde: <span className="nav-vrijetekst">{regelsVan(stand.lijst, een).join('\n')}</span>,
        }))}
      />
      {fotos.length > 0 && (
        <ul className="tp-fotos" aria-label={terPlaatseTeksten.fotos.titel}>
          {fotos.map((foto) => (
            <li key={foto.id} className="tp-foto">
              <Fotobeeld bezoek={bezoek} foto={foto} />
              <p className="nav-alinea">{foto.bijschrift}</p>
            </li>
          ))}
        </ul>
      )}
    </Kaart>
  );
}
