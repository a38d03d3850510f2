import { TOEGESTANE_EXTENSIES } from '@navolgbaar/document';
import { Bestandskeuze, Keuzerondjes, Tekstvak, Tekstveld, datumTekst } from '@navolgbaar/ui';
import {
  type Antwoorden,
  type Antwoordfout,
  GEZIEN,
  type Reisstap,
  type Reisveld,
} from '../../application/reis/reis';
import { loketTeksten as t } from './teksten';

/** What a browser may fill in by itself (WCAG 1.3.5). */
const INVULHULP = { naam: 'name', email: 'email', telefoon: 'tel' } as const;

/** A day as it is kept; anything else is as it was typed. */
const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** The questions of a page with what was answered and what is wrong with it. */
export function Velden({
  stap,
  antwoorden,
  fouten,
  aanbieders,
}: {
  stap: Reisstap;
  antwoorden: Antwoorden;
  fouten: readonly Antwoordfout[];
  /** To offer where a question asks for one. */
  aanbieders: readonly string[];
}) {
  return stap.velden.map((veld) => (
    <Veld
      key={veld.naam}
      veld={veld}
      waarde={invoertekst(veld, antwoorden[veld.naam] ?? '')}
      fout={fouten.find(({ naam }) => naam === veld.naam)?.tekst}
      suggesties={veld.suggesties === 'aanbieders' ? aanbieders : undefined}
    />
  ));
}

interface VeldProps {
  readonly veld: Reisveld;
  readonly waarde: string;
  readonly fout: string | undefined;
  readonly suggesties: readonly string[] | undefined;
}

function Veld({ veld, waarde, fout, suggesties }: VeldProps) {
  const { naam, label, uitleg, soort } = veld;
  const basis = { naam, label, uitleg, fout, nietVerplicht: veld.leeg === undefined, beginwaarde: waarde };
  switch (soort) {
    case 'keuze':
      return <Keuzerondjes {...basis} opties={veld.opties} />;
    case 'bestanden':
      return (
        <>
          <input type="hidden" name={naam} value={GEZIEN} />
          <Bestandsvraag {...{ naam, label, fout }} />
        </>
      );
    case 'vak':
      return <Tekstvak {...basis} regels={8} />;
    case 'email':
      return <Tekstveld {...basis} type="email" autoComplete={INVULHULP.email} />;
    case 'telefoon':
      return <Tekstveld {...basis} type="tel" autoComplete={INVULHULP.telefoon} breedte="middel" />;
    case 'naam':
      return <Tekstveld {...basis} autoComplete={INVULHULP.naam} />;
    default:
      return (
        <Tekstveld {...basis} suggesties={suggesties} breedte={soort === 'datum' ? 'middel' : 'breed'} />
      );
  }
}

/** Where files are chosen; the kinds that may come in are offered. */
export function Bestandsvraag(veld: { naam: string; label: string; fout: string | undefined }) {
  return (
    <Bestandskeuze
      {...veld}
      uitleg={t.mijn.bestandenUitleg(TOEGESTANE_EXTENSIES.join(', '))}
      soorten={TOEGESTANE_EXTENSIES.map((extensie) => `.${extensie}`).join(',')}
    />
  );
}

/** An answer as it stands in its field: a day that was understood in words, anything else as it was typed. */
const invoertekst = (veld: Reisveld, waarde: string): string =>
  veld.soort === 'datum' && ISO.test(waarde) ? datumTekst(waarde) : waarde;

/** An answer as one reads it back. */
export function leestekst(veld: Reisveld, waarde: string): string {
  if (veld.soort === 'datum') return ISO.test(waarde) ? datumTekst(waarde, 'weekdag') : waarde;
  return veld.soort === 'keuze'
    ? (veld.opties.find((optie) => optie.waarde === waarde)?.label ?? waarde)
    : waarde;
}

/** A field that people do not see and programs fill in. */
export function Lokveld({ naam, merk }: { naam: string; merk: string }) {
  return (
    <div className="nav-loket__lokveld" aria-hidden="true">
      <label htmlFor={`lok-${merk}`}>{t.stap.laatLeeg}</label>
      <input id={`lok-${merk}`} name={naam} type="text" tabIndex={-1} autoComplete="off" />
    </div>
  );
}
