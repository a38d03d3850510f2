import {
  Alinea,
  type Filterchip,
  Filterchips,
  Keuzelijst,
  Knop,
  KnopKoppeling,
  Kop,
  Koppeling,
  LegeStaat,
  Tekstveld,
  datumTekst,
  momentTekst,
} from '@navolgbaar/ui';
import { RAPPORTSOORTTEKST, type Rapportsoort } from '@navolgbaar/rapport';
import type { Registerfilter, Registerkeuzes, Registerregel } from '../../application/ports/register';
import type { Openbarestop } from '../../application/ports/stops';
import { registeradres } from '../registervraag';
import { Registerindeling } from './delen';
import { Stoplijst } from './stops';
import { registerTeksten as t } from './teksten';

const LANGSTE_FRAGMENT = 240;

export interface Registerlijst {
  /** Client stops that run now, as far as the question is about them. */
  readonly stops: readonly Openbarestop[];
  readonly regels: readonly Registerregel[];
  readonly filter: Registerfilter;
  readonly keuzes: Registerkeuzes;
  /** Address of the page with older reports. */
  readonly volgende: string | null;
  readonly isVervolg: boolean;
}

/** Whether the reader chose anything. */
export const isGefilterd = (filter: Registerfilter): boolean =>
  Object.values(filter).some((waarde) => waarde !== null);

/** The list of public reports, newest first. */
export function Lijstpagina({ stops, regels, filter, keuzes, volgende, isVervolg }: Registerlijst) {
  const gefilterd = isGefilterd(filter);
  return (
    <Registerindeling>
      <div className="nav-register__kop">
        <Kop niveau={1}>{t.titel}</Kop>
        <Alinea soort="inleiding">{t.inleiding}</Alinea>
        <Alinea>{t.persoonsgegevens}</Alinea>
        <Alinea>{t.ookStops}</Alinea>
      </div>
      <Zoekvraag filter={filter} keuzes={keuzes} />
      <Stoplijst stops={stops} />
      <section className="nav-stapel" aria-labelledby="resultaten">
        <Kop niveau={2} id="resultaten">
          {gefilterd ? t.gevonden : isVervolg ? t.eerder : t.nieuwste}
        </Kop>
        {gefilterd && <Filterchips chips={chipsVan(filter)} />}
        {regels.length === 0 ? <Niets gefilterd={gefilterd} /> : <Regels regels={regels} />}
        {(gefilterd || isVervolg) && regels.length > 0 && (
          <Alinea>
            <Koppeling href="/register">{gefilterd ? t.alles : t.eerste}</Koppeling>
          </Alinea>
        )}
        {volgende && (
          <nav aria-label={t.bladeren}>
            <Koppeling href={volgende}>{t.eerder}</Koppeling>
          </nav>
        )}
      </section>
      <nav aria-label={t.verder} className="nav-register__verder">
        <ul>
          {VERDER.map(({ href, naam }) => (
            <li key={href}>
              <Koppeling href={href}>{naam}</Koppeling>
            </li>
          ))}
        </ul>
      </nav>
    </Registerindeling>
  );
}

const VERDER = [
  { href: '/normen', naam: t.normen },
  { href: '/register/cijfers', naam: t.cijfers },
  { href: '/register/open-data', naam: t.openData },
  { href: '/register/feed.atom', naam: t.feed },
] as const;

/** One form, sent as an address: it works without script, and the answer can be kept or passed on. */
function Zoekvraag({ filter, keuzes }: Pick<Registerlijst, 'filter' | 'keuzes'>) {
  const { zoek, ...rest } = filter;
  const gemeenten = keuzes.gemeenten.map((naam) => ({ waarde: naam, label: naam }));
  const soorten = Object.entries(RAPPORTSOORTTEKST).map(([waarde, label]) => ({ waarde, label }));
  const jaren = keuzes.jaren.map((jaar) => ({ waarde: String(jaar), label: String(jaar) }));
  return (
    <form action="/register" method="get" role="search" className="nav-register__zoek" autoComplete="off">
      <Tekstveld
        naam="zoek"
        type="search"
        label={t.zoekLabel}
        uitleg={t.zoekUitleg}
        beginwaarde={zoek ?? ''}
        maxLengte={100}
      />
      <Knop type="submit" soort="primair" pictogram="zoek">
        {t.zoek}
      </Knop>
      <details className="nav-register__keuzes" open={Object.values(rest).some((w) => w !== null)}>
        <summary>{t.meerFilters}</summary>
        <div className="nav-register__velden">
          <Tekstveld
            naam="aanbieder"
            label={t.naamLabel}
            uitleg={t.naamUitleg}
            beginwaarde={filter.aanbieder ?? ''}
            maxLengte={100}
          />
          <Keuze naam="gemeente" label={t.gemeente} waarde={filter.gemeente} opties={gemeenten} />
          <Keuze naam="soort" label={t.soort} waarde={filter.soort} opties={soorten} />
          <Keuze naam="jaar" label={t.jaar} waarde={filter.jaar && String(filter.jaar)} opties={jaren} />
        </div>
      </details>
    </form>
  );
}

/** A list to choose from that keeps what was chosen, also where no report has it any more. */
function Keuze({
  naam,
  label,
  waarde,
  opties,
}: {
  naam: string;
  label: string;
  waarde: string | number | null;
  opties: readonly { waarde: string; label: string }[];
}) {
  const gekozen = waarde === null ? '' : String(waarde);
  const erbij = gekozen && !opties.some((optie) => optie.waarde === gekozen);
  return (
    <Keuzelijst
      naam={naam}
      label={label}
      leeg={t.maaktNietUit}
      beginwaarde={gekozen}
      opties={erbij ? [...opties, { waarde: gekozen, label: gekozen }] : opties}
    />
  );
}

function chipsVan(filter: Registerfilter): Filterchip[] {
  return (Object.keys(t.filter) as (keyof Registerfilter)[]).flatMap((veld) => {
    const waarde = filter[veld];
    if (waarde === null) return [];
    const woorden = veld === 'soort' ? RAPPORTSOORTTEKST[waarde as Rapportsoort] : String(waarde);
    return [{ label: t.filter[veld], waarde: woorden, zonder: registeradres(filter, { [veld]: null }) }];
  });
}

function Niets({ gefilterd }: { gefilterd: boolean }) {
  return gefilterd ? (
    <LegeStaat
      titel={t.nietGevonden}
      pictogram="zoek"
      acties={<KnopKoppeling href="/register">{t.alles}</KnopKoppeling>}
    >
      {t.nietGevondenUitleg}
    </LegeStaat>
  ) : (
    <LegeStaat titel={t.geen} pictogram="zoek">
      {t.geenUitleg}
    </LegeStaat>
  );
}

/** Reports as lines that lead to their pages. */
export function Regels({ regels }: { regels: readonly Registerregel[] }) {
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
            {[regel.aanbiederNaam, ...regel.gemeenten, regel.organisatieNaam].join(' · ')} ·{' '}
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
