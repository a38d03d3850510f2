import { useEffect, useRef, useState, type ReactNode } from 'react';
import {
  Alinea,
  FoutSamenvatting,
  Kaart,
  Keuzerondjes,
  Knop,
  Knoppen,
  Kop,
  momentTekst,
} from '@navolgbaar/ui';
import { useIk } from '../api/ik';
import type { Antwoord } from '../bewaren/kopieen';
import { conflictTeksten as t } from '../teksten/bewaren';
import type { Conflict } from './opties';
import type { Keuze, Veldverschil } from './samenvoegen';
import { useWie } from '../delen/zaak-labels';
import type { Weergave, Wijzigingsfeit } from './wijziging';
import { woordverschil, type Stuk } from './woordverschil';

interface VergelijkingProps {
  conflict: Pick<Conflict<never>, 'verschil'>;
  weergave: Weergave;
  bezig: boolean;
  kies: (keuzes: Readonly<Record<string, Keuze>>, bewaar: boolean) => Promise<void>;
}

/**
 * In place of a form whose record was changed meanwhile: per field what it was, what somebody else made of it and what
 * I made of it. What only one of both changed is put together; for the rest a person chooses.
 */
export function Vergelijking({ conflict, weergave, bezig, kies }: VergelijkingProps) {
  const [keuzes, zetKeuzes] = useState<Readonly<Record<string, Keuze>>>({});
  const [poging, zetPoging] = useState(0);
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => kop.current?.focus(), []);
  const zichtbaar = conflict.verschil.filter(({ veld }) => !weergave.verborgen?.includes(veld));
  const botsend = zichtbaar.filter(({ wie }) => wie === 'beiden');
  const vanzelf = zichtbaar.filter(({ wie }) => wie !== 'beiden');
  const open = botsend.filter(({ veld }) => keuzes[veld] === undefined);
  const fouten =
    poging > 0
      ? open.map(({ veld }) => ({ naam: keuzenaam(veld), tekst: t.fout(weergave.label(veld)) }))
      : [];
  const bevestig = (bewaar: boolean) => {
    if (open.length > 0) return zetPoging((n) => n + 1);
    return void kies(keuzes, bewaar);
  };
  return (
    <section className="nav-stapel nav-formulier nav-vergelijking" aria-labelledby="vergelijking">
      <Kop niveau={2} id="vergelijking" focusbaar ref={kop}>
        {t.titel}
      </Kop>
      <Alinea>{t.inleiding}</Alinea>
      {weergave.laatste && <Voorganger laatste={weergave.laatste} />}
      <FoutSamenvatting fouten={fouten} poging={poging} />
      {botsend.length > 0 && (
        <Kaart titel={t.kies} id="kies">
          <Alinea>{t.kiesUitleg}</Alinea>
          {botsend.map((verschil) => (
            <Botsing
              key={verschil.veld}
              verschil={verschil}
              weergave={weergave}
              keuze={keuzes[verschil.veld]}
              fout={fouten.find(({ naam }) => naam === keuzenaam(verschil.veld))?.tekst}
              onKies={(keuze) => zetKeuzes((oud) => ({ ...oud, [verschil.veld]: keuze }))}
            />
          ))}
        </Kaart>
      )}
      {vanzelf.length > 0 && (
        <Kaart titel={t.vanzelf} id="vanzelf">
          <Alinea>{t.vanzelfUitleg}</Alinea>
          {vanzelf.map((verschil) => (
            <Vanzelf key={verschil.veld} verschil={verschil} weergave={weergave} />
          ))}
        </Kaart>
      )}
      <Knoppen>
        <Knop soort="primair" bezig={bezig} onClick={() => bevestig(true)}>
          {t.bewaar}
        </Knop>
        <Knop onClick={() => bevestig(false)}>{t.verder}</Knop>
      </Knoppen>
    </section>
  );
}

/** Who was first and when. It comes a moment later than the rest, and is left out when it cannot be had. */
function Voorganger({ laatste }: { laatste: NonNullable<Weergave['laatste']> }) {
  const wie = useWie();
  const ik = useIk();
  const [feit, zetFeit] = useState<Wijzigingsfeit>();
  const [haal] = useState(() => laatste);
  useEffect(() => {
    let weg = false;
    haal().then(
      (gevonden) => !weg && zetFeit(gevonden),
      () => undefined,
    );
    return () => {
      weg = true;
    };
  }, [haal]);
  return (
    <p className="nav-alinea nav-klein nav-zacht" role="status">
      {/* My own save of another part says nothing about who was first in this one. */}
      {feit && feit.door !== ik.id && t.laatst(momentTekst(feit.op), feit.naam ?? wie(feit.door ?? null))}
    </p>
  );
}

const keuzenaam = (veld: string): string => `keuze.${veld}`;

interface BotsingProps {
  verschil: Veldverschil;
  weergave: Weergave;
  keuze: Keuze | undefined;
  fout: string | undefined;
  onKies: (keuze: Keuze) => void;
}

function Botsing({ verschil, weergave, keuze, fout, onKies }: BotsingProps) {
  const { veld, eerst, hunne, mijne } = verschil;
  const label = weergave.label(veld);
  return (
    <div className="nav-stapel nav-botsing" role="group" aria-label={label}>
      <Kop niveau={3} alsNiveau={4}>
        {label}
      </Kop>
      <dl className="nav-versies">
        <Versie naam={t.eerst}>{antwoordTekst(weergave, veld, eerst)}</Versie>
        <Versie naam={t.hunne}>
          <Gewijzigd weergave={weergave} veld={veld} van={eerst} naar={hunne} />
        </Versie>
        <Versie naam={t.mijne}>
          <Gewijzigd weergave={weergave} veld={veld} van={eerst} naar={mijne} />
        </Versie>
      </dl>
      <Keuzerondjes
        naam={keuzenaam(veld)}
        label={
          <>
            {t.watHoudtU}
            <span className="nav-verborgen"> ({label})</span>
          </>
        }
        waarde={keuze ?? ''}
        onWaarde={(waarde) => onKies(waarde as Keuze)}
        fout={fout}
        naastElkaar
        opties={[
          { waarde: 'mijne', label: t.neemMijne },
          { waarde: 'hunne', label: t.neemHunne },
        ]}
      />
    </div>
  );
}

function Vanzelf({ verschil, weergave }: { verschil: Veldverschil; weergave: Weergave }) {
  const { veld, wie, eerst, hunne, mijne } = verschil;
  return (
    <div className="nav-stapel nav-stapel--krap nav-botsing">
      <Kop niveau={3} alsNiveau={4}>
        {weergave.label(veld)}
      </Kop>
      <p className="nav-alinea nav-klein nav-zacht">{wie === 'ik' ? t.doorU : t.doorAnder}</p>
      <div className="nav-vrijetekst">
        <Gewijzigd weergave={weergave} veld={veld} van={eerst} naar={wie === 'ik' ? mijne : hunne} />
      </div>
    </div>
  );
}

function Versie({ naam, children }: { naam: string; children: ReactNode }) {
  return (
    <div className="nav-versies__deel">
      <dt className="nav-sterk nav-klein">{naam}</dt>
      <dd className="nav-vrijetekst">{children}</dd>
    </div>
  );
}

interface GewijzigdProps {
  weergave: Weergave;
  veld: string;
  van: Antwoord;
  naar: Antwoord;
}

/** The new answer, with what came and what went marked. A choice is shown as it is now. */
function Gewijzigd({ weergave, veld, van, naar }: GewijzigdProps) {
  const nu = antwoordTekst(weergave, veld, naar);
  const vrijeTekst = typeof van === 'string' && (nu === naar || weergave.inWoorden?.(veld));
  if (!vrijeTekst || van.trim() === '' || naar === '') return nu;
  const was = weergave.tekst?.(veld, van) ?? van;
  // The words are the same: somebody who chooses must know that there is a difference all the same.
  if (was === nu && van !== naar) return `${nu} (${t.alleenOpmaak})`;
  return woordverschil(was, nu).map((stuk, i) => <Woorden key={i} stuk={stuk} />);
}

/** Came and went differ in more than colour: a line under or through, and a word for who hears it. */
function Woorden({ stuk: { soort, tekst } }: { stuk: Stuk }) {
  if (soort === 'gelijk') return tekst;
  const Merk = soort === 'nieuw' ? 'ins' : 'del';
  return (
    <Merk className={`nav-woorden nav-woorden--${soort}`}>
      <span className="nav-verborgen">{soort === 'nieuw' ? t.nieuw : t.weg}</span>
      {tekst}
      <span className="nav-verborgen">{t.eindWijziging}</span>
    </Merk>
  );
}

function antwoordTekst({ tekst }: Weergave, veld: string, waarde: Antwoord): string {
  const eigen = tekst?.(veld, waarde);
  if (eigen !== undefined) return eigen || t.leeg;
  if (typeof waarde === 'boolean') return waarde ? t.ja : t.nee;
  return (typeof waarde === 'string' ? waarde.trim() : waarde.join(', ')) || t.leeg;
}
