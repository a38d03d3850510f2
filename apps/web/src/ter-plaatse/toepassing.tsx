import { useCallback, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { Knop, KnopKoppeling, Koppeling, Kop, Laden, Melding } from '@navolgbaar/ui';
import { inlogAdres } from '../api/client';
import { sessie } from '../sessie/huidig';
import { terPlaatseTeksten } from '../teksten/ter-plaatse';
import type { Kast } from './kast';
import { openBezoek, wis, type Opening } from './openen';
import { bezoekUitAdres } from './plaats';
import { Achtergebleven } from './schermen/achtergebleven';
import { BezoekScherm } from './schermen/bezoek';
import { Kader } from './schermen/kader';
import { Klaarzetten } from './schermen/klaarzetten';
import { Overzicht } from './schermen/overzicht';

const t = terPlaatseTeksten;

type Gewist = keyof typeof t.gewist;

/** The app: the visits on this device, or one of them. */
export function Toepassing({ kast }: { kast: Kast }) {
  const bezoekId = bezoekUitAdres();
  if (bezoekId) return <EenBezoek kast={kast} bezoekId={bezoekId} />;
  return (
    <Kader>
      <Overzicht kast={kast} />
    </Kader>
  );
}

function EenBezoek({ kast, bezoekId }: { kast: Kast; bezoekId: string }) {
  const alleen = useAlleenHier();
  const [opening, zetOpening] = useState<Opening | null>(null);
  const [gewist, zetGewist] = useState<Gewist | null>(null);
  const open = useCallback(() => {
    void openBezoek(kast, bezoekId).then((nu) => {
      if (nu.soort === 'open') sessie.begin(nu.bezoek.lees().eigenaar);
      if (nu.soort === 'gewist') zetGewist(nu.waarom);
      zetOpening(nu);
    });
  }, [kast, bezoekId]);
  useEffect(() => {
    if (alleen === 'ja') open();
  }, [alleen, open]);
  // Somebody logged out or in, in another tab: what may be seen here is decided anew.
  const { soort: login } = useSyncExternalStore(sessie.volg, sessie.lees);
  useEffect(() => {
    // The server may not know of a logout yet; this device does, and the werkbank took the key off it.
    if (login === 'voorbij') zetOpening({ soort: 'dicht', waarom: 'uitgelogd', verbinding: true });
    else if (login === 'ander') open();
  }, [login, open]);
  useSluitOpTijd(opening, open);

  const haalWeg = async (id: string, waarom: Gewist) => {
    await wis(kast, id);
    zetGewist(waarom);
  };
  if (alleen === 'nee') return <Bericht {...t.elders} />;
  if (gewist) return <Bericht titel={t.gewist.titel} tekst={t.gewist[gewist]} gelukt={gewist === 'klaar'} />;
  if (opening?.soort !== 'open') return <Gesloten {...{ kast, bezoekId, opening, open, haalWeg }} />;
  const { bezoek, server } = opening;
  return (
    <BezoekScherm
      bezoek={bezoek}
      server={server}
      onKlaar={() => void haalWeg(bezoek.klaarzetting.id, 'klaar')}
      onWeg={(waarom) => {
        if (waarom === 'ander') zetOpening({ soort: 'ander' });
        else if (waarom === 'al-afgerond')
          // As it is in memory: a full device may not have all of it.
          zetOpening({ soort: 'achtergebleven', id: bezoek.klaarzetting.id, bezoek });
        else void haalWeg(bezoek.klaarzetting.id, waarom);
      }}
    />
  );
}

/** In place of the visit, when it is not here or may not be seen. */
function Gesloten({
  kast,
  bezoekId,
  opening,
  open,
  haalWeg,
}: {
  kast: Kast;
  bezoekId: string;
  opening: Opening | null;
  open: () => void;
  haalWeg: (id: string, waarom: Gewist) => Promise<void>;
}) {
  if (!opening) {
    return (
      <Kader>
        <Laden wat={t.laden} />
      </Kader>
    );
  }
  if (opening.soort === 'niet-hier') {
    return (
      <Kader>
        <Klaarzetten kast={kast} bezoekId={bezoekId} onKlaar={open} />
      </Kader>
    );
  }
  const inloggen = (
    <KnopKoppeling soort="primair" href={inlogAdres()}>
      {t.inloggen}
    </KnopKoppeling>
  );
  const opnieuw = <Knop onClick={open}>{t.opnieuw}</Knop>;
  if (opening.soort === 'dicht') {
    const { waarom, verbinding } = opening;
    const tekst = verbinding ? t.dicht[waarom] : `${t.dicht[waarom]} ${t.dicht.geenVerbinding}`;
    return <Bericht titel={t.dicht.titel} tekst={tekst} acties={verbinding ? inloggen : opnieuw} />;
  }
  if (opening.soort === 'ander') return <Bericht {...t.ander} acties={inloggen} />;
  if (opening.soort === 'onleesbaar') {
    const knop = (
      <Knop soort="gevaar" onClick={() => void haalWeg(opening.id, 'onleesbaar')}>
        {t.onleesbaar.knop}
      </Knop>
    );
    return <Bericht titel={t.onleesbaar.titel} tekst={t.onleesbaar.tekst} acties={knop} />;
  }
  if (opening.soort === 'achtergebleven') {
    return (
      <Kader>
        <Achtergebleven
          kast={kast}
          bezoek={opening.bezoek}
          onKlaar={open}
          onWeg={() => void haalWeg(opening.id, 'onleesbaar')}
        />
      </Kader>
    );
  }
  return <Bericht {...t.geenToegang} acties={opnieuw} />;
}

function Bericht({
  titel,
  tekst,
  acties,
  gelukt = false,
}: {
  titel: string;
  tekst: string;
  acties?: ReactNode;
  gelukt?: boolean;
}) {
  return (
    <Kader>
      <Kop niveau={1} alsNiveau={2} focusbaar>
        {titel}
      </Kop>
      <Melding soort={gelukt ? 'gelukt' : 'waarschuwing'} aankondigen acties={acties}>
        {tekst}
      </Melding>
      <p className="nav-alinea">
        <Koppeling href="/ter-plaatse">{t.terug}</Koppeling>
      </p>
    </Kader>
  );
}

/** A visit that stays on the screen past its end, closes there too. */
function useSluitOpTijd(opening: Opening | null, open: () => void): void {
  const verlooptOp = opening?.soort === 'open' ? opening.bezoek.klaarzetting.verlooptOp : null;
  useEffect(() => {
    const nog = (verlooptOp ?? 0) - Date.now();
    // What was opened after its end by logging in, stays open for as long as the page does.
    if (verlooptOp === null || nog <= 0) return undefined;
    const wekker = setTimeout(open, Math.min(nog + 1000, 2 ** 31 - 1));
    return () => clearTimeout(wekker);
  }, [verlooptOp, open]);
}

/** Two windows with one visit would write over each other: the second waits until the first is closed. */
function useAlleenHier(): 'onbekend' | 'ja' | 'nee' {
  const [alleen, zetAlleen] = useState<'onbekend' | 'ja' | 'nee'>('onbekend');
  useEffect(() => {
    const weg = new AbortController();
    const houd = () => {
      zetAlleen('ja');
      return new Promise<void>((klaar) => weg.signal.addEventListener('abort', () => klaar()));
    };
    const vraag = async () => {
      const nu = await navigator.locks.request('ter-plaatse', { ifAvailable: true }, async (slot) => {
        if (slot && !weg.signal.aborted) await houd();
        return slot !== null;
      });
      if (nu || weg.signal.aborted) return;
      zetAlleen('nee');
      await navigator.locks.request('ter-plaatse', { signal: weg.signal }, houd);
    };
    // Only the end of this page breaks it off.
    vraag().catch(() => undefined);
    return () => weg.abort();
  }, []);
  return alleen;
}
