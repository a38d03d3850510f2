import { useEffect, useState } from 'react';
import { Kaart, Knop, KnopKoppeling, Kop, Lijst, Melding, Tekstveld, datumTekst } from '@navolgbaar/ui';
import { inlogAdres } from '../../api/client';
import { alsApiFout, type ApiFout } from '../../api/fout';
import { adres } from '../../basis';
import { lijstTeksten } from '../../teksten/bezoeklijst';
import { terPlaatseTeksten } from '../../teksten/ter-plaatse';
import { appStaatKlaar } from '../dienst';
import type { Kast } from '../kast';
import { zetKlaar } from '../openen';
import { Server } from '../server';
import { redenVan } from '../verzending';

const { klaarzetten: t, inloggen } = terPlaatseTeksten;

type Fout = ApiFout | 'geen-opslag';

/** Puts the visit on this device: first the app itself, then the visit with its key. */
export function Klaarzetten({
  kast,
  bezoekId,
  onKlaar,
}: {
  kast: Kast;
  bezoekId: string;
  onKlaar: () => void;
}) {
  const [toestel, zetToestel] = useState<string>(t.toestelBegin);
  const [bezig, zetBezig] = useState(false);
  const [leeg, zetLeeg] = useState(false);
  const [fout, zetFout] = useState<Fout | null>(null);
  const beletsel = useBeletsel(bezoekId);
  const begin = async () => {
    if (bezig) return;
    zetLeeg(toestel.trim() === '');
    if (toestel.trim() === '') return;
    zetBezig(true);
    zetFout(await probeer(kast, bezoekId, toestel.trim(), onKlaar));
    zetBezig(false);
  };
  return (
    <div className="nav-stapel">
      <Kop niveau={1} alsNiveau={2} focusbaar>
        {t.titel}
      </Kop>
      {beletsel && (
        <Melding
          soort="waarschuwing"
          aankondigen
          acties={<KnopKoppeling href={adres(`/bezoeken/${bezoekId}/lijst`)}>{t.naarLijst}</KnopKoppeling>}
        >
          {beletsel}
        </Melding>
      )}
      {!beletsel && (
        <Kaart>
          <p className="nav-alinea">{t.inleiding}</p>
          <Lijst items={[...t.punten]} />
          <Tekstveld
            naam="toestel"
            label={t.toestel}
            uitleg={t.toestelUitleg}
            fout={leeg ? t.toestelFout : undefined}
            maxLengte={80}
            breedte="middel"
            waarde={toestel}
            onWaarde={zetToestel}
          />
          <div>
            <Knop soort="primair" pictogram="download" bezig={bezig} onClick={() => void begin()}>
              {bezig ? t.bezig : t.knop}
            </Knop>
          </div>
          {fout && <Mislukt fout={fout} />}
        </Kaart>
      )}
    </div>
  );
}

/** Why this person cannot put the visit on a device now, as far as the server can be asked. */
function useBeletsel(bezoekId: string): string | null {
  const [beletsel, zetBeletsel] = useState<string | null>(null);
  useEffect(() => {
    new Server(null).lijst(bezoekId).then(
      ({ uitvoerder, klaarTeZettenVanaf: vanaf, status }) => {
        if (!uitvoerder) zetBeletsel(t.nietUwBezoek);
        else if (status !== 'open') zetBeletsel(t.lijstAfgerond);
        else if (vanaf) zetBeletsel(lijstTeksten.nu.klaarzettenVanaf(datumTekst(vanaf)));
      },
      // Said when the button is pressed: that asks the same of the server.
      () => undefined,
    );
  }, [bezoekId]);
  return beletsel;
}

/** @returns what went wrong; null when the visit is on the device */
async function probeer(
  kast: Kast,
  bezoekId: string,
  toestel: string,
  onKlaar: () => void,
): Promise<Fout | null> {
  try {
    // Before the server hands out a key: an app that does not open without network is of no use on the spot.
    await kast.open();
    await appStaatKlaar();
  } catch (fout) {
    return navigator.onLine ? 'geen-opslag' : alsApiFout(fout instanceof TypeError ? fout : new TypeError());
  }
  try {
    await zetKlaar(kast, { bezoekId, toestel });
    onKlaar();
    return null;
  } catch (fout) {
    return fout instanceof DOMException ? 'geen-opslag' : alsApiFout(fout);
  }
}

function Mislukt({ fout }: { fout: Fout }) {
  if (fout === 'geen-opslag') {
    return (
      <Melding soort="fout" titel={t.mislukt} aankondigen>
        {t.geenOpslag}
      </Melding>
    );
  }
  if (fout.isUitgelogd) {
    return (
      <Melding
        soort="waarschuwing"
        aankondigen
        acties={
          <KnopKoppeling soort="primair" href={inlogAdres()}>
            {inloggen}
          </KnopKoppeling>
        }
      >
        {t.uitgelogd}
      </Melding>
    );
  }
  return (
    <Melding soort="fout" titel={t.mislukt} aankondigen>
      {fout.status === 0 ? t.geenVerbinding : redenVan(fout)}
    </Melding>
  );
}
