import { datumTekst, Koppeling, Pictogram, StatusLabel } from '@navolgbaar/ui';
import type { Zoekregel } from '../../api/zoeken';
import { adres } from '../../basis';
import { woord } from '../../teksten/waarden';
import { zoekTeksten as teksten } from '../../teksten/zoeken';
import { type Groep, groepeer, type Kop } from './groepen';

const PADEN: Readonly<Record<string, string>> = {
  zaak: 'zaken',
  melding: 'meldingen',
  opdracht: 'opdrachten',
  opvraaglijst: 'opvraaglijsten',
  bezoek: 'bezoeken',
  bewijsstuk: 'bewijsstukken',
  bevinding: 'bevindingen',
  maatregel: 'maatregelen',
  veiligheidsafspraak: 'veiligheidsafspraken',
  corrigerend: 'corrigerende-maatregelen',
  rapport: 'rapporten',
  themaonderzoek: 'themaonderzoeken',
  activiteit: 'activiteiten',
  uitwisseling: 'uitwisselingen',
  aanbieder: 'aanbieders',
};

/** The page of what was found; for a colleague the cases, and null for a document, which is a download. */
export function paginaVan({ soort, id }: Pick<Zoekregel, 'soort' | 'id'>): string | null {
  if (soort === 'medewerker') return adres(`/zaken?behandelaarId=${id}`);
  const pad = PADEN[soort];
  return pad ? adres(`/${pad}/${id}`) : null;
}

/** Results, documents under their case. Arrows go from one to the next, for who does not use a mouse. */
export function Treffers({ regels }: { regels: readonly Zoekregel[] }) {
  return (
    <ol className="nav-treffers" aria-label={teksten.uitkomst} ref={loopMetPijlen}>
      {groepeer(regels).map((groep) => (
        <Treffer key={`${groep.kop.soort} ${groep.kop.id}`} groep={groep} />
      ))}
    </ol>
  );
}

function Treffer({ groep: { kop, documenten } }: { groep: Groep }) {
  const bij = [kop.nummer, kop.toelichting, kop.dag && datumTekst(kop.dag)].filter(Boolean);
  return (
    <li className="nav-treffer">
      <p className="nav-treffer__kop">
        <NaarStuk stuk={kop} />
        <StatusLabel soort="rust">{woord(teksten.soort, kop.soort)}</StatusLabel>
      </p>
      {bij.length > 0 && <p className="nav-treffer__bij">{bij.join(' · ')}</p>}
      <Plaats stuk={kop} />
      {documenten.length > 0 && (
        <ul className="nav-treffer__stukken" aria-label={teksten.inDocumenten}>
          {documenten.map((document) => (
            <li key={document.id}>
              <Pictogram naam="bestanden" />
              <span>
                <NaarStuk stuk={document} />
                <span className="nav-treffer__bij nav-onderregel">{waar(document)}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function NaarStuk({ stuk: { soort, id, titel, gesloten } }: { stuk: Kop }) {
  if (soort === 'medewerker') return <strong>{titel}</strong>;
  if (gesloten) {
    return (
      <span>
        <Pictogram naam="slot" maat="klein" /> <strong>{titel}</strong>
        <span className="nav-onderregel nav-klein">{woord(teksten.gesloten, gesloten)}</span>
      </span>
    );
  }
  const pagina = paginaVan({ soort, id });
  return pagina ? (
    <Koppeling href={pagina}>{titel}</Koppeling>
  ) : (
    <Koppeling href={`/api/v1/documenten/${id}/inhoud`} download>
      {titel}
    </Koppeling>
  );
}

/** With what a result belongs, and the work of a colleague. */
function Plaats({ stuk: { soort, id, zaak, bij } }: { stuk: Kop }) {
  if (soort === 'medewerker') {
    return (
      <p className="nav-treffer__bij nav-treffer__wegen">
        <Koppeling href={adres(`/zaken?behandelaarId=${id}`)}>{teksten.zakenVan}</Koppeling>
        <Koppeling href={adres(`/meldingen?behandelaarId=${id}`)}>{teksten.meldingenVan}</Koppeling>
      </p>
    );
  }
  const naar = zaak ?? bij;
  if (!naar || soort === 'zaak') return null;
  const naam = [naar.nummer, naar.titel].filter(Boolean).join(', ');
  return (
    <p className="nav-treffer__bij">
      {teksten.bij(woord(teksten.soort, naar.soort).toLowerCase())}{' '}
      <Koppeling href={adres(`/${PADEN[naar.soort] ?? ''}/${naar.id}`)}>{naam}</Koppeling>
    </p>
  );
}

/** Where in the case a document is, and of which day. */
function waar({ bij, dag }: Zoekregel): string {
  const stuk =
    bij && bij.soort !== 'zaak' ? teksten.bijStuk(woord(teksten.soort, bij.soort).toLowerCase()) : null;
  return [stuk ?? teksten.inZaak, dag && datumTekst(dag)].filter(Boolean).join(' · ');
}

/** On the list and not on each link: the keys go from one to the next, whatever those lead to. */
function loopMetPijlen(lijst: HTMLOListElement) {
  const loop = (toets: KeyboardEvent): void => {
    const stap = { ArrowDown: 1, ArrowUp: -1 }[toets.key];
    if (!stap || toets.altKey || toets.ctrlKey || toets.metaKey) return;
    const links = [...lijst.querySelectorAll<HTMLAnchorElement>('a')];
    const naar = links[links.indexOf(document.activeElement as HTMLAnchorElement) + stap];
    if (!naar) return;
    toets.preventDefault();
    naar.focus();
  };
  lijst.addEventListener('keydown', loop);
  return () => lijst.removeEventListener('keydown', loop);
}
