import { Alinea, Knop, Kop, Koppeling, LegeStaat, Tekstveld, datumTekst, momentTekst } from '@navolgbaar/ui';
import { RAPPORTSOORTTEKST, type Rapportsoort } from '@navolgbaar/rapport';
import type { Registerregel } from '../../application/ports/register';
import { Registerindeling } from './delen';
import { registerTeksten as t } from './teksten';

const LANGSTE_FRAGMENT = 240;

export interface Registerlijst {
  readonly regels: readonly Registerregel[];
  readonly zoek: string;
  /** Address of the page with older reports. */
  readonly volgende: string | null;
  readonly isVervolg: boolean;
}

/** The list of public reports, newest first. */
export function Lijstpagina({ regels, zoek, volgende, isVervolg }: Registerlijst) {
  return (
    <Registerindeling>
      <div className="nav-register__kop">
        <Kop niveau={1}>{t.titel}</Kop>
        <Alinea soort="inleiding">{t.inleiding}</Alinea>
        <Alinea>{t.persoonsgegevens}</Alinea>
      </div>
      <form action="/register" method="get" role="search" className="nav-register__zoek" autoComplete="off">
        <Tekstveld
          naam="zoek"
          type="search"
          label={t.zoekLabel}
          uitleg={t.zoekUitleg}
          beginwaarde={zoek}
          maxLengte={100}
        />
        <Knop type="submit" soort="primair" pictogram="zoek">
          {t.zoek}
        </Knop>
      </form>
      <section className="nav-stapel" aria-labelledby="resultaten">
        <Kop niveau={2} id="resultaten">
          {zoek ? t.gevonden(zoek) : isVervolg ? t.eerder : t.nieuwste}
        </Kop>
        {regels.length === 0 ? <Niets zoek={zoek} /> : <Regels regels={regels} />}
        {(zoek || isVervolg) && (
          <Alinea>
            <Koppeling href="/register">{zoek ? t.alles : t.eerste}</Koppeling>
          </Alinea>
        )}
        {volgende && (
          <nav aria-label={t.bladeren}>
            <Koppeling href={volgende}>{t.eerder}</Koppeling>
          </nav>
        )}
      </section>
    </Registerindeling>
  );
}

function Niets({ zoek }: { zoek: string }) {
  return (
    <LegeStaat titel={zoek ? t.nietGevonden(zoek) : t.geen} pictogram="zoek">
      {zoek ? t.nietGevondenUitleg : t.geenUitleg}
    </LegeStaat>
  );
}

function Regels({ regels }: { regels: readonly Registerregel[] }) {
  return (
    <ul className="nav-register__lijst">
      {regels.map((regel) => (
        <li key={regel.slug} className="nav-register__regel">
          <p className="nav-register__soort">{RAPPORTSOORTTEKST[regel.soort as Rapportsoort]}</p>
          <h3 className="utrecht-heading-3 nav-kop">
            <Koppeling href={`/register/${regel.slug}`}>{regel.titel}</Koppeling>
          </h3>
          <p className="nav-alinea">{fragment(regel.samenvatting)}</p>
          <p className="nav-alinea nav-klein">
            {regel.aanbiederNaam} · {regel.organisatieNaam} ·{' '}
            <time dateTime={regel.gepubliceerdOp}>{dagTekst(regel.gepubliceerdOp)}</time>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The legal day of an instant, in words. */
export const dagTekst = (moment: string): string => momentTekst(moment).split(',')[0] ?? datumTekst(moment);

/** The beginning of a text, cut between two words. */
export function fragment(tekst: string): string {
  const plat = tekst.replace(/\s+/g, ' ').trim();
  if (plat.length <= LANGSTE_FRAGMENT) return plat;
  const kort = plat.slice(0, LANGSTE_FRAGMENT + 1);
  return `${kort.slice(0, Math.max(kort.lastIndexOf(' '), 1)).replace(/[.,;:]$/, '')} …`;
}
