import { useCallback, useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import {
  FoutSamenvatting,
  Knop,
  Knoppen,
  KnopKoppeling,
  Melding,
  type KnopSoort,
  type Veldfout,
} from '@navolgbaar/ui';
import { alsApiFout, type ApiFout } from '../api/fout';
import { inlogAdres, nieuweSleutel } from '../api/client';
import { formulierWerkTeksten as teksten } from '../teksten/algemeen';

export type Veldwaarde = string | boolean | readonly string[];
export type Fouten<W> = Partial<Record<keyof W & string, string>>;

export interface FormulierOpties<W extends Record<string, Veldwaarde>, U> {
  begin: W;
  /** What can be said without the server; the server checks everything again. */
  controleer?: (waarden: W) => Fouten<W>;
  /** Sends; `sleutel` is the Idempotency-Key, the same as long as the answers are the same. */
  verstuur: (waarden: W, sleutel: string) => Promise<U>;
  gelukt?: (uitkomst: U, waarden: W) => void;
  /** Where a field has another name in the API than in the form. */
  veldnamen?: Readonly<Record<string, keyof W & string>>;
  /** Fetches the newest version after a conflict; the answers stay. */
  bijConflict?: () => void;
}

/** The state of a form: keeps what was typed, all errors at once, ignores a second press while sending. */
export function useFormulier<W extends Record<string, Veldwaarde>, U = unknown>(
  opties: FormulierOpties<W, U>,
) {
  const [waarden, setWaarden] = useState(opties.begin);
  const [fouten, setFouten] = useState<readonly Veldfout[]>([]);
  const [apiFout, setApiFout] = useState<ApiFout | null>(null);
  const [poging, setPoging] = useState(0);
  const [bezig, setBezig] = useState(false);
  const [vuil, setVuil] = useState(false);
  const onderweg = useRef(false);
  const sleutel = useRef<{ inhoud: string; sleutel: string } | null>(null);
  useWaarschuwBijWeggaan(vuil);

  const zet = useCallback(<N extends keyof W & string>(naam: N, waarde: W[N]) => {
    setVuil(true);
    setWaarden((oud) => ({ ...oud, [naam]: waarde }));
  }, []);

  const verstuur = async (): Promise<void> => {
    if (onderweg.current) return;
    const eigen = Object.entries(opties.controleer?.(waarden) ?? {}).flatMap(([naam, tekst]) =>
      tekst ? [{ naam, tekst }] : [],
    );
    setFouten(eigen);
    setApiFout(null);
    if (eigen.length > 0) return setPoging((n) => n + 1);
    onderweg.current = true;
    setBezig(true);
    try {
      const uitkomst = await opties.verstuur(waarden, sleutelVoor(sleutel, waarden));
      setVuil(false);
      sleutel.current = null;
      opties.gelukt?.(uitkomst, waarden);
    } catch (gegooid) {
      const fout = alsApiFout(gegooid);
      setApiFout(fout);
      setFouten(fout.velden.map((v) => ({ ...v, naam: opties.veldnamen?.[v.naam] ?? v.naam })));
      setPoging((n) => n + 1);
    } finally {
      onderweg.current = false;
      setBezig(false);
    }
  };

  return {
    waarden,
    zet,
    fouten,
    apiFout,
    poging,
    bezig,
    vuil,
    verstuur,
    bijConflict: opties.bijConflict,
    kentVeld: (naam: string) => naam in opties.begin,
    /** Spread into a field: `<Tekstveld {...f.veld('onderwerp')} label="Onderwerp" />`. */
    veld: <N extends keyof W & string>(naam: N) => ({
      naam,
      waarde: waarden[naam],
      onWaarde: (waarde: W[N]) => zet(naam, waarde),
      fout: fouten.find((fout) => fout.naam === naam)?.tekst,
    }),
  };
}

export interface FormulierProps {
  /** What `useFormulier` gave. */
  f: Pick<
    ReturnType<typeof useFormulier>,
    'fouten' | 'apiFout' | 'poging' | 'bezig' | 'verstuur' | 'bijConflict' | 'kentVeld'
  >;
  knop?: string;
  knopSoort?: KnopSoort;
  annuleer?: string | undefined;
  /** More buttons beside the main one. */
  meer?: ReactNode;
  label?: string;
  children: ReactNode;
}

/** A form: error summary, fields, and a button that is never disabled. */
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
  return (
    <form noValidate className="nav-stapel nav-formulier" aria-label={label} onSubmit={opVerzend}>
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
      <span role="status" className="nav-verborgen">
        {f.bezig ? teksten.bezig : ''}
      </span>
    </form>
  );
}

function FormulierFouten({ f }: Pick<FormulierProps, 'f'>) {
  const { apiFout, fouten, poging, bijConflict } = f;
  if (apiFout?.isConflict) return <Conflict key={poging} bijConflict={bijConflict} />;
  if (apiFout?.isUitgelogd) return <Uitgelogd key={poging} />;
  const algemeen = apiFout && apiFout.velden.length === 0 ? `${apiFout.titel}. ${apiFout.detail}` : undefined;
  return <FoutSamenvatting fouten={fouten} algemeen={algemeen} poging={poging} />;
}

function Conflict({ bijConflict }: { bijConflict: (() => void) | undefined }) {
  return (
    <Onderbreking>
      <Melding
        soort="waarschuwing"
        titel={teksten.conflictTitel}
        acties={bijConflict && <Knop onClick={bijConflict}>{teksten.conflictKnop}</Knop>}
      >
        {teksten.conflictTekst}
      </Melding>
    </Onderbreking>
  );
}

function Uitgelogd() {
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

function sleutelVoor(
  bewaard: { current: { inhoud: string; sleutel: string } | null },
  waarden: unknown,
): string {
  const inhoud = JSON.stringify(waarden);
  if (bewaard.current?.inhoud !== inhoud) bewaard.current = { inhoud, sleutel: nieuweSleutel() };
  return bewaard.current.sleutel;
}

/** The browser asks before a page with unsent answers is closed. */
function useWaarschuwBijWeggaan(vuil: boolean): void {
  useEffect(() => {
    if (!vuil) return undefined;
    const bijWeggaan = (gebeurtenis: BeforeUnloadEvent) => gebeurtenis.preventDefault();
    window.addEventListener('beforeunload', bijWeggaan);
    return () => window.removeEventListener('beforeunload', bijWeggaan);
  }, [vuil]);
}
