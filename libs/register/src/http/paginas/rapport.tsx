import {
  Alinea,
  Gegevenslijst,
  Kaart,
  KnopKoppeling,
  Kop,
  Koppeling,
  Melding,
  StatusLabel,
  datumTekst,
} from '@navolgbaar/ui';
import { OORDEELTEKST, RAPPORTSOORTTEKST, type Rapportsoort, sectie } from '@navolgbaar/rapport';
import { alsPlatteTekst, alsReact, grondenIn, grondtekst, isLeeg, uitPlatteTekst } from '@navolgbaar/tekst';
import { Fragment } from 'react';
import type { Registerpagina } from '../../application/ports/register';
import { Deel, Registerindeling } from './delen';
import { dagTekst } from './lijst';
import { oordeelSoort, registerTeksten as t } from './teksten';

export type OpenbaarRapport = Extract<Registerpagina, { status: 'openbaar' }>;

interface Onderdeel {
  readonly id: string;
  readonly kop: string;
}

/** On what grounds something was taken out, as a law is cited (Woo art. 3.1 lid 2). */
const grondenVan = ({ titel, inhoud: { secties, bevindingen } }: OpenbaarRapport): string =>
  grondenIn([
    titel,
    ...secties.map(({ inhoud }) => alsPlatteTekst(inhoud)),
    ...bevindingen.flatMap(({ norm, onderbouwing }) => [norm, alsPlatteTekst(onderbouwing)]),
  ])
    .map(grondtekst)
    .join('; ');

/** One public report: summary first, then the whole of it (BK-7.02). */
export function Rapportpagina({ rapport }: { rapport: OpenbaarRapport }) {
  const { secties, bevindingen, bevindingenNa } = rapport.inhoud;
  const delen = secties.filter(({ sleutel, inhoud }) => sleutel !== SAMENVATTING && !isLeeg(inhoud));
  // Below the summary where the section that comes before them was left out.
  const na = delen.some(({ sleutel }) => sleutel === bevindingenNa) ? bevindingenNa : null;
  const bevindingenDeel = bevindingen.length > 0 && <Bevindingen bevindingen={bevindingen} />;
  const opsomming: readonly Onderdeel[] =
    bevindingen.length > 0 ? [{ id: 'bevindingen', kop: t.bevindingen }] : [];
  const gronden = grondenVan(rapport);
  const inhoudsopgave = [
    ...(na ? [] : opsomming),
    ...delen.flatMap(({ sleutel, kop }) => [
      { id: anker(sleutel), kop },
      ...(sleutel === na ? opsomming : []),
    ]),
  ];
  return (
    <Registerindeling kruimel={rapport.titel}>
      <article className="nav-register__rapport">
        <div className="nav-register__begin">
          <Hoofd rapport={rapport} />
          <Rectificaties rectificaties={rapport.rectificaties} />
          <Kaart titel={t.samenvatting} id="samenvatting" nadruk>
            {alsReact(sectie(secties, SAMENVATTING), { inleiding: true })}
          </Kaart>
        </div>
        <Zijkant rapport={rapport} delen={inhoudsopgave} />
        <div className="nav-register__tekst">
          {!na && bevindingenDeel}
          {delen.map(({ sleutel, kop, inhoud }) => (
            <Fragment key={sleutel}>
              <Deel id={anker(sleutel)} kop={kop}>
                {alsReact(inhoud)}
              </Deel>
              {sleutel === na && bevindingenDeel}
            </Fragment>
          ))}
          {rapport.bewerkt && (
            <footer className="nav-register__voet">
              <Alinea soort="klein">{t.bewerkt}</Alinea>
              {gronden && <Alinea soort="klein">{t.gronden(gronden)}</Alinea>}
            </footer>
          )}
        </div>
      </article>
    </Registerindeling>
  );
}

const SAMENVATTING = 'samenvatting';

/** The address of a section within the page: `gevolgVoorInwoners` → `gevolg-voor-inwoners`. */
const anker = (sleutel: string): string => sleutel.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function Hoofd({ rapport }: { rapport: OpenbaarRapport }) {
  return (
    <div className="nav-register__kop">
      <p className="nav-register__soort">{RAPPORTSOORTTEKST[rapport.soort as Rapportsoort]}</p>
      <Kop niveau={1}>{rapport.titel}</Kop>
    </div>
  );
}

/** What was wrong stands above everything: who read it before must see it. */
function Rectificaties({ rectificaties }: Pick<OpenbaarRapport, 'rectificaties'>) {
  return [...rectificaties].reverse().map(({ op, tekst }) => (
    <Melding key={op} soort="waarschuwing" titel={t.rectificatieVan(dagTekst(op))}>
      {alsReact(uitPlatteTekst(tekst))}
      <Alinea soort="klein">{t.rectificatiePdf}</Alinea>
    </Melding>
  ));
}

/** Facts, contents and the file: beside the text where there is room, else between summary and report. */
function Zijkant({ rapport, delen }: { rapport: OpenbaarRapport; delen: readonly Onderdeel[] }) {
  const gegevens = [
    { label: t.aanbieder, waarde: rapport.aanbiederNaam },
    { label: t.gemeente, waarde: rapport.gemeenten.join(', ') },
    { label: t.toezichthouder, waarde: rapport.organisatieNaam },
    { label: t.vastgesteld, waarde: datumTekst(rapport.vastgesteldOp) },
    { label: t.openbaarSinds, waarde: dagTekst(rapport.gepubliceerdOp) },
    { label: t.kenmerk, waarde: rapport.kenmerk },
  ];
  return (
    <aside className="nav-register__zijkant" aria-label={t.overDitRapport}>
      <Gegevenslijst gegevens={gegevens} vorm="kolommen" />
      {rapport.aanbiederSlug && (
        <Koppeling href={`/register/aanbieders/${rapport.aanbiederSlug}`}>{t.meerVanAanbieder}</Koppeling>
      )}
      <Inhoudsopgave delen={delen} />
      <div className="nav-register__download">
        <KnopKoppeling href={`/register/${rapport.slug}/rapport.pdf`} pictogram="download">
          {t.download(Math.max(1, Math.round(rapport.pdfGrootte / 1000)))}
        </KnopKoppeling>
      </div>
    </aside>
  );
}

function Inhoudsopgave({ delen }: { delen: readonly Onderdeel[] }) {
  return (
    <nav aria-labelledby="op-deze-pagina" className="nav-register__inhoudsopgave">
      <p id="op-deze-pagina" className="nav-register__soort">
        {t.opDezePagina}
      </p>
      <ul>
        {delen.map(({ id, kop }) => (
          <li key={id}>
            <Koppeling href={`#${id}`}>{kop}</Koppeling>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Bevindingen({ bevindingen }: Pick<OpenbaarRapport['inhoud'], 'bevindingen'>) {
  return (
    <Deel id="bevindingen" kop={t.bevindingen}>
      <table className="utrecht-table utrecht-table--html-table nav-register__tabel">
        <caption className="nav-register__bijschrift">{t.perNorm}</caption>
        <thead className="utrecht-table__header">
          <tr className="utrecht-table__row">
            <th scope="col" className="utrecht-table__header-cell">
              {t.norm}
            </th>
            <th scope="col" className="utrecht-table__header-cell">
              {t.oordeel}
            </th>
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {bevindingen.map(({ norm, oordeel }, plaats) => (
            <tr key={plaats} className="utrecht-table__row">
              <th scope="row" className="utrecht-table__cell nav-register__norm">
                <Koppeling href={`#bevinding-${plaats + 1}`}>{norm}</Koppeling>
              </th>
              <td className="utrecht-table__cell">
                <StatusLabel soort={oordeelSoort[oordeel]}>{OORDEELTEKST[oordeel]}</StatusLabel>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {bevindingen.map(({ norm, oordeel, onderbouwing }, plaats) => (
        <section key={plaats} aria-labelledby={`bevinding-${plaats + 1}`} className="nav-register__bevinding">
          <Kop niveau={3} id={`bevinding-${plaats + 1}`}>
            {norm}
          </Kop>
          <div>
            <StatusLabel soort={oordeelSoort[oordeel]}>{OORDEELTEKST[oordeel]}</StatusLabel>
          </div>
          {alsReact(onderbouwing, { dieper: 1 })}
        </section>
      ))}
    </Deel>
  );
}
