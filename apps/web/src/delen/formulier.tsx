import { useEffect, useRef, useSyncExternalStore, type FormEvent, type ReactNode } from 'react';
import {
  FoutSamenvatting,
  Knop,
  Knoppen,
  KnopKoppeling,
  Melding,
  veldId,
  type KnopSoort,
} from '@navolgbaar/ui';
import { inlogAdres } from '../api/client';
import { Bewaarstatus } from '../formulier/bewaarstatus';
import { Aanbod } from '../formulier/aanbod';
import type { useFormulier } from '../formulier/gebruik-formulier';
import { Vergelijking } from '../formulier/vergelijking';
import { sessie } from '../sessie/huidig';
import { formulierWerkTeksten as teksten } from '../teksten/algemeen';
import { conflictTeksten } from '../teksten/bewaren';

export { useFormulier } from '../formulier/gebruik-formulier';
export type { FormulierOpties, Fouten, Veldwaarde } from '../formulier/opties';

type Staat = Omit<ReturnType<typeof useFormulier>, 'waarden' | 'zet' | 'veld' | 'kwamBinnen'>;

export interface FormulierProps {
  /** What `useFormulier` gave. */
  f: Staat;
  knop?: string;
  knopSoort?: KnopSoort;
  annuleer?: string | undefined;
  /** More buttons beside the main one. */
  meer?: ReactNode;
  label?: string;
  children: ReactNode;
}

/** A form: what is kept of it, error summary, fields, and a button that is never disabled. */
export function Formulier({
  f,
  knop = teksten.opslaan,
  knopSoort = 'primair',
  annuleer,
  meer,
  label,
  children,
}: FormulierProps) {
  const opVerzend = (verzending: FormEvent) => {
    verzending.preventDefault();
    void f.verstuur();
  };
  const vorm = useStilNaFout(f.poging);
  useVeldUitAdres();
  if (f.conflict && f.weergave)
    return <Vergelijking conflict={f.conflict} weergave={f.weergave} bezig={f.bezig} kies={f.kies} />;
  return (
    <form
      ref={vorm}
      noValidate
      className="nav-stapel nav-formulier"
      aria-label={label}
      onSubmit={opVerzend}
      onBlur={f.bijVerlaten}
    >
      <Aanbod kopieen={f.bewaren.aanbod} gaVerder={f.gaVerder} gooiWeg={f.gooiWeg} />
      <FormulierFouten f={f} />
      {children}
      <Knoppen>
        <Knop type="submit" soort={knopSoort} bezig={f.bezig}>
          {knop}
        </Knop>
        {meer}
        {annuleer && (
          <KnopKoppeling soort="subtiel" href={annuleer}>
            {teksten.annuleren}
          </KnopKoppeling>
        )}
      </Knoppen>
      <Bewaarstatus bezig={f.bezig} vuil={f.vuil} {...f.bewaren} />
    </form>
  );
}

/** A link to one question of a form, such as what is still missing, lands on that question. */
function useVeldUitAdres() {
  useEffect(() => {
    const { hash } = window.location;
    if (hash.startsWith(`#${veldId('')}`)) document.getElementById(hash.slice(1))?.focus();
  }, []);
}

/** Longer than the second click of a double one takes. */
const STIL_MS = 500;

/** The summary of faults moves the page: a second click on the button would land on an answer, and change it. */
function useStilNaFout(poging: number) {
  const vorm = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const { current } = vorm;
    if (poging === 0 || !current) return undefined;
    const { style } = current;
    style.pointerEvents = 'none';
    const wekker = setTimeout(() => (style.pointerEvents = ''), STIL_MS);
    return () => {
      clearTimeout(wekker);
      style.pointerEvents = '';
    };
  }, [poging]);
  return vorm;
}

function FormulierFouten({ f }: Pick<FormulierProps, 'f'>) {
  const { apiFout, fouten, poging } = f;
  if (f.ververst) return <Melding aankondigen>{teksten.ververst}</Melding>;
  if (f.vergelijk && !apiFout && fouten.length === 0) {
    return (
      <Melding
        soort="waarschuwing"
        titel={conflictTeksten.titel}
        aankondigen
        acties={<Knop onClick={() => void f.vergelijk?.()}>{conflictTeksten.bekijk}</Knop>}
      >
        {conflictTeksten.wacht}
      </Melding>
    );
  }
  if (apiFout?.isConflict) return <Verouderd key={poging} ververs={f.ververs} />;
  if (apiFout?.isUitgelogd) return <Uitgelogd key={poging} />;
  if (apiFout?.code === 'IDEMPOTENTIE_ANDERE_INHOUD' && f.naarVerstuurd)
    return <AlVerstuurd key={poging} naar={f.naarVerstuurd} />;
  if (apiFout?.status === 0) {
    return (
      <Onderbreking key={poging}>
        <Melding soort="waarschuwing" titel={apiFout.titel}>
          {teksten.wachtTekst}
        </Melding>
      </Onderbreking>
    );
  }
  const algemeen = apiFout && apiFout.velden.length === 0 ? `${apiFout.titel}. ${apiFout.detail}` : undefined;
  return <FoutSamenvatting fouten={fouten} algemeen={algemeen} poging={poging} />;
}

/** An act on what is not as it was any more: a person looks again before doing it. */
function Verouderd({ ververs }: { ververs: (() => Promise<void>) | undefined }) {
  return (
    <Onderbreking>
      <Melding
        soort="waarschuwing"
        titel={teksten.conflictTitel}
        acties={ververs && <Knop onClick={() => void ververs()}>{teksten.conflictKnop}</Knop>}
      >
        {teksten.conflictTekst}
      </Melding>
    </Onderbreking>
  );
}

function Uitgelogd() {
  const terug = useSyncExternalStore(sessie.volg, sessie.lees).soort === 'loopt';
  if (terug) {
    return (
      <Melding soort="gelukt" titel={teksten.weerIngelogdTitel} aankondigen>
        {teksten.weerIngelogdTekst}
      </Melding>
    );
  }
  const koppeling = (
    <a className="utrecht-link utrecht-link--html-a" href={inlogAdres()} target="_blank" rel="noopener">
      {teksten.uitgelogdKnop}
    </a>
  );
  return (
    <Onderbreking>
      <Melding soort="waarschuwing" titel={teksten.uitgelogdTitel} acties={koppeling}>
        {teksten.uitgelogdTekst}
      </Melding>
    </Onderbreking>
  );
}

function AlVerstuurd({ naar }: { naar: () => Promise<void> }) {
  return (
    <Onderbreking>
      <Melding
        soort="waarschuwing"
        titel={teksten.alVerstuurdTitel}
        acties={<Knop onClick={() => void naar()}>{teksten.alVerstuurdKnop}</Knop>}
      >
        {teksten.alVerstuurdTekst}
      </Melding>
    </Onderbreking>
  );
}

/** Takes the focus when it appears: the button that was pressed may stand far below it. */
function Onderbreking({ children }: { children: ReactNode }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => element.current?.focus(), []);
  return (
    <div ref={element} role="alert" tabIndex={-1}>
      {children}
    </div>
  );
}
