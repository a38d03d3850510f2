import type { ReactNode } from 'react';
import { Aanname, Alinea, datumTekst, Tabbladen } from '@navolgbaar/ui';
import type { Risicostand } from '../../api/risico';
import { adres } from '../../basis';
import { risicoTeksten as t } from '../../teksten/risico';

export const BEELD = '/risicobeeld';
export const KEUZES = `${BEELD}/bezoekkeuzes`;
export const ANALYSES = `${BEELD}/analyses`;
export const VOORSTELLEN = `${BEELD}/te-informeren`;
export const GEWICHTEN = `${BEELD}/gewichten`;

/** Acts on a provider change its score, and with it every list. */
export const ververs = [['risico'], ['bezoekkeuzes']];

const BLADEN = {
  beeld: BEELD,
  keuzes: KEUZES,
  analyses: ANALYSES,
  voorstellen: VOORSTELLEN,
  gewichten: GEWICHTEN,
};
type Blad = keyof typeof BLADEN;

/** The parts of the risk view. */
export function Bladen({ huidig }: { huidig: Blad }) {
  return (
    <Tabbladen
      label={t.tabs.label}
      tabbladen={(Object.keys(BLADEN) as Blad[]).map((blad) => ({
        ...{ label: t.tabs[blad], href: adres(BLADEN[blad]), huidig: blad === huidig },
      }))}
    />
  );
}

/** A number as it is said in Dutch, with one decimal where there is one. */
export const getalTekst = (getal: number): string =>
  getal.toLocaleString('nl-NL', { maximumFractionDigits: 1 }).replace('-', '−');

/** By which weights, and on which day. */
export function Stand({ stand: { peildatum, van, regelversie, aanname } }: { stand: Risicostand }) {
  return (
    <>
      {aanname && (
        <p>
          <Aanname />
        </p>
      )}
      <Alinea>{t.stand(datumTekst(peildatum), datumTekst(van), regelversie)}</Alinea>
    </>
  );
}

/** A score as a number, with a bar for the eye: the bar says nothing that the number does not. */
export function Score({
  score,
  hoogste,
  children,
}: {
  score: number;
  hoogste: number;
  children?: ReactNode;
}) {
  return (
    <div className="nav-telling">
      <span className="nav-telling__tekst">{t.score(getalTekst(score), getalTekst(hoogste))}</span>
      <span className="nav-telling__balk" aria-hidden="true">
        <span
          className="nav-telling__deel"
          style={{ inlineSize: `${Math.min(100, (100 * score) / Math.max(hoogste, 1))}%` }}
        />
      </span>
      {children}
    </div>
  );
}

/** What a link in a row is about, for who hears it without the row. */
export const Van = ({ naam }: { naam: string }) => <span className="nav-verborgen">: {naam}</span>;

/** What takes points off. */
export const VERLAAGT: Readonly<Record<string, true>> = { opgevolgd: true, beheersing: true };
