import type { ReactNode } from 'react';
import { clsx } from 'clsx';
import { datumTekst, Kaart, Koppeling, momentTekst, Prioriteit, StatusLabel } from '@navolgbaar/ui';
import { useIk } from '../../api/ik';
import type { Bloknaam, Vandaagblok, Vandaagregel } from '../../api/vandaag';
import { adres } from '../../basis';
import { dagVan } from '../../delen/dag';
import { leesbaar } from '../../delen/leesbaar';
import { alsKleur, Behandelaar, Soortlabel } from '../../delen/melding-labels';
import { Stand, TermijnCel } from '../../delen/zaak-labels';
import { Uitstelstatus } from '../../delen/uitstel';
import { termijnnaam } from '../../teksten/termijnen';
import { vandaagTeksten as t } from '../../teksten/vandaag';
import { veiligheidswoorden } from '../../teksten/veiligheid';
import { aanbiederwaarden } from '../../teksten/aanbiederwaarden';
import { adviessignalen, corrigerendsignalen, patroonregels } from '../../teksten/startwoorden';
import { waarden, woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { Twijfelstand } from '../meldplicht/twijfel-stand';
import { Lijststand } from '../opvraaglijsten/stand';
import { plekVanLijst, plekVanRegel } from './plek';

/** A list of what waits: how many, the first lines, and the way to the rest. */
export function Blok({ blok: { naam, aantal, meer, regels } }: { blok: Vandaagblok }) {
  const { titel, alle } = t.blok[naam];
  const plek = plekVanLijst(naam);
  return (
    <Kaart
      titel={t.kop(titel, t.aantal(aantal, meer))}
      id={naam}
      acties={plek && <Koppeling href={adres(plek)}>{alle}</Koppeling>}
    >
      <ul className="nav-agenda__regels">
        {regels.map((regel, i) => (
          <Regel key={`${regel.id}-${i}`} blok={naam} regel={regel} />
        ))}
      </ul>
    </Kaart>
  );
}

/** A breach of an agreement for safety: nothing on the page comes before it. */
const isSchending = (blok: Bloknaam, { soort, status }: Vandaagregel): boolean =>
  (blok === 'veiligheid' && soort === 'geschonden') ||
  (blok === 'eigenVeiligheidsafspraken' && status === 'geschonden');

function Regel({ blok, regel }: { blok: Bloknaam; regel: Vandaagregel }) {
  const plek = plekVanRegel(blok, regel);
  const naam = naamVan(blok, regel);
  return (
    <li className={clsx('nav-agenda__regel', isSchending(blok, regel) && 'nav-agenda__regel--nadruk')}>
      <div>
        {plek ? <Koppeling href={adres(plek)}>{naam}</Koppeling> : <Zonderpagina regel={regel} naam={naam} />}
        <Onder blok={blok} regel={regel} />
      </div>
      {regel.uiterlijk && <TermijnCel uiterlijk={regel.uiterlijk} opgeschortOp={regel.opgeschortOp} />}
    </li>
  );
}

/** A document is opened itself; anything else without a page is a name. */
function Zonderpagina({ regel: { soort, id }, naam }: { regel: Vandaagregel; naam: string }) {
  if (soort !== 'document') return naam;
  return (
    <Koppeling href={`/api/v1/documenten/${id}/inhoud`} download>
      {naam}
    </Koppeling>
  );
}

/** How a person knows it: its number with what it is about. */
function naamVan(blok: Bloknaam, regel: Vandaagregel): string {
  const { nummer, naam, bijAanbieder, soort, op, verwacht } = regel;
  const maatregel = () => `${woord(zaakwaarden.maatregelsoort, soort ?? '')}, ${naam ?? ''}`;
  const wat: Partial<Record<Bloknaam, () => string>> = {
    maatregelen: maatregel,
    maatregelkeuzes: maatregel,
    eigenMaatregelen: () => woord(zaakwaarden.maatregelsoort, soort ?? ''),
    eigenTermijnen: () => teDoen(verwacht),
    eigenTwijfels: () => t.bekend(datumTekst(op ?? '')),
    eigenOpdrachten: () => t.gegeven(datumTekst(op ?? '')),
    eigenVragen: () => t.gegeven(datumTekst(op ?? '')),
    eigenClientenstops: () =>
      [woord(aanbiederwaarden.stopbasis, soort ?? ''), naam].filter(Boolean).join(', '),
    taken: () => leesbaar(naam ?? ''),
  };
  const gewoon = naam === null ? null : termijnnaam({ naam, bijAanbieder });
  return [nummer, wat[blok]?.() ?? gewoon].filter(Boolean).join(' ');
}

/** The next step in words. */
function teDoen(verwacht: string | null): string {
  if (verwacht === null) return '';
  return t.doe[verwacht] ?? t.inleveren(woord(zaakwaarden.maatregelonderdeel, verwacht));
}

/** What else tells one line from another, below its name. */
function Onder({ blok, regel }: { blok: Bloknaam; regel: Vandaagregel }) {
  const ik = useIk();
  const { onderwerp = null, behandelaarId = null } = regel;
  const delen = onderdelen(blok, regel);
  // One's own work needs no name beside it.
  const toonWie = MET_BEHANDELAAR.includes(blok) && behandelaarId !== ik.id;
  if (delen === null && onderwerp === null && !toonWie) return null;
  return (
    <div className="nav-labels nav-klein nav-zacht">
      {onderwerp && <span>{onderwerp}</span>}
      {delen}
      {toonWie && (
        <span>
          {t.behandelaar} <Behandelaar id={behandelaarId} />
        </span>
      )}
    </div>
  );
}

const MET_BEHANDELAAR: readonly Bloknaam[] = [
  'termijnen',
  'uitstel',
  'activiteiten',
  'actiepunten',
  'meldingen',
  'bezoeken',
];

function onderdelen(
  blok: Bloknaam,
  { soort, status, kleur = null, kleurAanname = false, op, vraag, verwacht }: Vandaagregel,
): ReactNode {
  switch (blok) {
    case 'meldingen':
    case 'nieuweMeldingen':
      return (
        <>
          <Soortlabel soort={soort ?? ''} />
          {alsKleur(kleur) && <Prioriteit kleur={alsKleur(kleur)} aanname={kleurAanname} />}
          <span>{t.ontvangen(datumTekst(dagVan(op ?? '')))}</span>
        </>
      );
    case 'veiligheid':
      return <StatusLabel soort="fout">{woord(veiligheidswoorden.signaal, soort)}</StatusLabel>;
    case 'corrigerend':
      return <strong>{woord(corrigerendsignalen, status)}</strong>;
    case 'adviezen':
    case 'adviezenOmTeToetsen':
    case 'adviezenOmTeBesluiten':
      return <strong>{woord(adviessignalen, status)}</strong>;
    case 'eigenVeiligheidsafspraken': {
      const woorden = woord(veiligheidswoorden.status, status);
      return status === 'geschonden' ? (
        <StatusLabel soort="fout">{woorden}</StatusLabel>
      ) : (
        <span>{woorden}</span>
      );
    }
    case 'weegtaken':
      return (
        <>
          <strong>{woord(waarden.weegtaak, soort ?? '')}</strong>
          <span>{t.sinds(datumTekst(dagVan(op ?? '')))}</span>
        </>
      );
    case 'patronen':
      return (
        <>
          <strong>{woord(patroonregels, soort ?? '')}</strong>
          <span>{t.sinds(datumTekst(dagVan(op ?? '')))}</span>
        </>
      );
    case 'activiteiten':
      return (
        <>
          <strong>{leesbaar(soort ?? '')}</strong>
          {status === 'gedaan' && <span>{t.opvolgen}</span>}
        </>
      );
    case 'opgaven':
      return (
        <>
          <Soortlabel soort={soort ?? ''} />
          <span>{t.nieuwOp(datumTekst(dagVan(op ?? '')))}</span>
        </>
      );
    case 'eigenOpgaven':
      return (
        <>
          <Soortlabel soort={soort ?? ''} />
          <span>{teDoen(verwacht)}</span>
        </>
      );
    case 'twijfels':
    case 'eigenTwijfels':
      return <Twijfelstand twijfel={{ status: status ?? '' }} />;
    case 'post':
      return <span>{t.ontvangen(datumTekst(dagVan(op ?? '')))}</span>;
    case 'bezoeken':
      return <span>{t.bezoek(datumTekst(op ?? ''))}</span>;
    case 'eigenOpdrachten':
    case 'eigenVragen':
      return (
        <>
          <Stand lijst="opdrachtstatus" code={status ?? ''} />
          <span>{t.gevraagdIs(vraag ?? '')}</span>
        </>
      );
    case 'opvraaglijsten':
    case 'opvraaglijstenTeLaat':
      return <Lijststand status={status ?? ''} />;
    case 'eigenOpvraaglijsten':
      return (
        <>
          <Lijststand status={status ?? ''} />
          <span>{t.gevraagd(datumTekst(op ?? ''))}</span>
        </>
      );
    case 'eigenMaatregelen':
      return (
        <>
          <Stand lijst="maatregelstand" code={status ?? ''} />
          {verwacht && <span>{teDoen(verwacht)}</span>}
        </>
      );
    case 'accountverzoeken':
      return <span>{t.gevraagd(datumTekst(dagVan(op ?? '')))}</span>;
    case 'eigenDocumenten':
      return (
        <span>
          {t.document[status ?? '']} {t.op(datumTekst(dagVan(op ?? '')))}
        </span>
      );
    case 'eigenClientenstops':
      return (
        <>
          <StatusLabel soort={status === 'loopt' ? 'fout' : 'waarschuwing'}>
            {woord(aanbiederwaarden.stopstand, status ?? '')}
          </StatusLabel>
          <span>{t.ingang(datumTekst(op ?? ''))}</span>
        </>
      );
    case 'eigenUitstel':
      return (
        <>
          <Uitstelstatus status={status ?? ''} />
          <span>{t.gevraagd(datumTekst(op ?? ''))}</span>
        </>
      );
    case 'berichten':
      return t.verzonden(datumTekst(dagVan(op ?? '')));
    case 'gedeeld':
      return t.gedeeld(datumTekst(dagVan(op ?? '')));
    case 'taken':
      return t.mislukt(momentTekst(op ?? ''));
    default:
      return null;
  }
}
