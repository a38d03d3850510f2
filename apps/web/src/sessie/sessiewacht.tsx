import { useCallback, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { Alinea, Dialoog, Knop, KnopKoppeling, Melding } from '@navolgbaar/ui';
import { ACHTERGROND, inlogAdres, roep } from '../api/client';
import { Pagina } from '../delen/pagina';
import { sessieTeksten as t } from '../teksten/bewaren';
import { sessie } from './huidig';
import type { Sessiestand } from './sessie';

/** Two minutes ahead (interface.md §3): WCAG 2.2.1 asks for at least twenty seconds to answer. */
const VOORAF_MS = 120_000;

/**
 * Watches over the login while a page is open: warns before it ends, says when it has ended and what stays, and takes
 * everything off the page when somebody else logged in.
 */
export function Sessiewacht({ children }: { children: ReactNode }) {
  const stand = useSyncExternalStore(sessie.volg, sessie.lees);
  if (stand.soort === 'ander') return <Ander />;
  return (
    <>
      {stand.soort === 'loopt' && <Aftelling stand={stand} />}
      {stand.soort === 'voorbij' && <Voorbij />}
      {children}
    </>
  );
}

type Lopend = Extract<Sessiestand, { soort: 'loopt' }>;

/** A request that does not count as use of the session: it only tells how it stands. */
const kijk = () => roep('/api/v1/ik', { headers: ACHTERGROND });

function Aftelling({ stand: { inactiefOp, uiterlijkOp } }: { stand: Lopend }) {
  const resteert = useResteert(inactiefOp);
  const [gesloten, zetGesloten] = useState(false);
  const [fout, zetFout] = useState(false);
  const waarschuw = resteert <= VOORAF_MS;
  const voorbij = resteert <= 0;
  useEffect(() => {
    if (!waarschuw) zetGesloten(false);
    zetFout(false);
  }, [waarschuw]);
  useEffect(() => {
    // The server decides: another window may have kept the session alive. Without an answer it counts as ended.
    if (voorbij) kijk().catch(() => sessie.verloren('NIET_INGELOGD'));
  }, [voorbij]);
  const blijf = () => {
    zetFout(false);
    roep('/api/v1/ik').catch(() => zetFout(true));
  };
  // Nothing that a person does moves this end: then there is only logging in again.
  const uiterlijk = inactiefOp >= uiterlijkOp;
  const { waarschuwing } = t;
  return (
    <Dialoog
      open={waarschuw && !voorbij && !gesloten}
      titel={waarschuwing.titel}
      onSluit={() => zetGesloten(true)}
      sluit={waarschuwing.sluit}
      acties={
        uiterlijk ? (
          <KnopKoppeling soort="primair" href={inlogAdres()}>
            {waarschuwing.opnieuw}
          </KnopKoppeling>
        ) : (
          <Knop soort="primair" onClick={blijf}>
            {waarschuwing.blijf}
          </Knop>
        )
      }
    >
      <Alinea>{uiterlijk ? waarschuwing.uiterlijk : waarschuwing.inactief}</Alinea>
      <p className="nav-alinea nav-sterk" aria-hidden="true">
        {waarschuwing.resteert(klokTekst(resteert))}
      </p>
      <p role="status" className="nav-verborgen">
        {waarschuwing.resteert(mijlpaal(resteert))}
      </p>
      {fout && (
        <Melding soort="fout" aankondigen>
          {waarschuwing.mislukt}
        </Melding>
      )}
    </Dialoog>
  );
}

/** Milliseconds until a moment: exact by the second in the last minutes, and else asleep until then. */
function useResteert(tot: number): number {
  const [nu, zetNu] = useState(() => Date.now());
  const tik = useCallback(() => zetNu(Date.now()), []);
  const resteert = tot - nu;
  useEffect(() => {
    const wacht = resteert > VOORAF_MS ? Math.min(resteert - VOORAF_MS, 2 ** 31 - 1) : 1000;
    if (resteert <= 0) return undefined;
    const wekker = setTimeout(tik, wacht);
    return () => clearTimeout(wekker);
  }, [resteert, tik]);
  // A device that slept wakes up here.
  useEffect(() => {
    document.addEventListener('visibilitychange', tik);
    return () => document.removeEventListener('visibilitychange', tik);
  }, [tik]);
  useEffect(tik, [tot, tik]);
  return resteert;
}

function klokTekst(resteert: number): string {
  const seconden = Math.max(0, Math.ceil(resteert / 1000));
  return `${Math.floor(seconden / 60)}:${String(seconden % 60).padStart(2, '0')}`;
}

/** Read out now and then only: at two minutes, one minute, thirty and ten seconds. */
function mijlpaal(resteert: number): string {
  if (resteert > 60_000) return t.minuten(2);
  if (resteert > 30_000) return t.minuten(1);
  return t.seconden(resteert > 10_000 ? 30 : 10);
}

function Voorbij() {
  const [gesloten, zetGesloten] = useState(false);
  const { voorbij } = t;
  const koppelingen = (
    <>
      <KnopKoppeling soort="primair" href={inlogAdres()}>
        {voorbij.hier}
      </KnopKoppeling>
      <a className="utrecht-link utrecht-link--html-a" href={inlogAdres()} target="_blank" rel="noopener">
        {voorbij.nieuw}
      </a>
    </>
  );
  if (gesloten) {
    return (
      <Melding soort="waarschuwing" titel={voorbij.titel} acties={koppelingen}>
        {voorbij.tekst}
      </Melding>
    );
  }
  return (
    <Dialoog
      open
      titel={voorbij.titel}
      onSluit={() => zetGesloten(true)}
      sluit={t.waarschuwing.sluit}
      acties={koppelingen}
    >
      <Alinea>{voorbij.tekst}</Alinea>
    </Dialoog>
  );
}

/** In place of the page: what the other person typed is not for who is logged in now. */
function Ander() {
  const { ander } = t;
  return (
    <Pagina titel={ander.titel}>
      <Melding
        soort="waarschuwing"
        aankondigen
        acties={
          <>
            <Knop soort="primair" onClick={() => window.location.reload()}>
              {ander.verder}
            </Knop>
            <KnopKoppeling href={inlogAdres()}>{ander.opnieuw}</KnopKoppeling>
          </>
        }
      >
        {ander.tekst}
      </Melding>
    </Pagina>
  );
}
