import {
  Alinea,
  Gegevenslijst,
  Kaart,
  KnopKoppeling,
  Kop,
  Koppeling,
  StatusLabel,
  datumTekst,
} from '@navolgbaar/ui';
import { OORDEELTEKST, RAPPORTSOORTTEKST, type Rapportsoort } from '@navolgbaar/rapport';
import type { Registerpagina } from '../../application/ports/register';
import { Alineas, Deel, Registerindeling } from './delen';
import { dagTekst } from './lijst';
import { oordeelSoort, registerTeksten as t } from './teksten';

export type OpenbaarRapport = Extract<Registerpagina, { status: 'openbaar' }>;

interface Onderdeel {
  readonly id: string;
  readonly kop: string;
  readonly tekst: string;
}

/** One public report: summary first, then the whole of it (BK-7.02). */
export function Rapportpagina({ rapport }: { rapport: OpenbaarRapport }) {
  const { inhoud } = rapport;
  const voor: Onderdeel[] = [
    { id: 'aanleiding', kop: t.aanleiding, tekst: inhoud.aanleiding },
    { id: 'feiten', kop: t.feiten, tekst: inhoud.feiten },
  ];
  const na: Onderdeel[] = [
    { id: 'conclusie', kop: t.conclusie, tekst: inhoud.conclusie },
    { id: 'gevolg', kop: t.gevolg, tekst: inhoud.gevolgVoorInwoners },
    { id: 'advies', kop: t.advies, tekst: inhoud.advies },
  ];
  const bevindingen: Onderdeel = {
    id: 'bevindingen',
    kop: t.bevindingen,
    tekst: inhoud.bevindingen.length > 0 ? '-' : '',
  };
  const inhoudsopgave = [...voor, bevindingen, ...na].filter(({ tekst }) => tekst.trim() !== '');
  return (
    <Registerindeling kruimel={rapport.titel}>
      <article className="nav-register__rapport">
        <div className="nav-register__begin">
          <Hoofd rapport={rapport} />
          <Kaart titel={t.samenvatting} id="samenvatting" nadruk>
            <Alineas tekst={rapport.samenvatting} inleiding />
          </Kaart>
        </div>
        <Zijkant rapport={rapport} delen={inhoudsopgave} />
        <div className="nav-register__tekst">
          <Delen delen={voor} />
          {inhoud.bevindingen.length > 0 && <Bevindingen bevindingen={inhoud.bevindingen} />}
          <Delen delen={na} />
          {rapport.bewerkt && (
            <footer className="nav-register__voet">
              <Alinea soort="klein">{t.bewerkt}</Alinea>
            </footer>
          )}
        </div>
      </article>
    </Registerindeling>
  );
}

function Hoofd({ rapport }: { rapport: OpenbaarRapport }) {
  return (
    <div className="nav-register__kop">
      <p className="nav-register__soort">{RAPPORTSOORTTEKST[rapport.soort as Rapportsoort]}</p>
      <Kop niveau={1}>{rapport.titel}</Kop>
    </div>
  );
}

/** Facts, contents and the file: beside the text where there is room, else between summary and report. */
function Zijkant({ rapport, delen }: { rapport: OpenbaarRapport; delen: readonly Onderdeel[] }) {
  const gegevens = [
    { label: t.aanbieder, waarde: rapport.aanbiederNaam },
    { label: t.toezichthouder, waarde: rapport.organisatieNaam },
    { label: t.vastgesteld, waarde: datumTekst(rapport.vastgesteldOp) },
    { label: t.openbaarSinds, waarde: dagTekst(rapport.gepubliceerdOp) },
    { label: t.kenmerk, waarde: rapport.kenmerk },
  ];
  return (
    <aside className="nav-register__zijkant" aria-label={t.overDitRapport}>
      <Gegevenslijst gegevens={gegevens} vorm="kolommen" />
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

function Delen({ delen }: { delen: readonly Onderdeel[] }) {
  return delen
    .filter(({ tekst }) => tekst.trim() !== '')
    .map(({ id, kop, tekst }) => (
      <Deel key={id} id={id} kop={kop}>
        <Alineas tekst={tekst} />
      </Deel>
    ));
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
          <Alineas tekst={onderbouwing} />
        </section>
      ))}
    </Deel>
  );
}
