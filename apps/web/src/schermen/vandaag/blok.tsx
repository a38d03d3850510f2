import type { ReactNode } from 'react';
import { datumTekst, Kaart, Koppeling, momentTekst, Prioriteit } from '@navolgbaar/ui';
import { useIk } from '../../api/ik';
import type { Bloknaam, Vandaagblok, Vandaagregel } from '../../api/vandaag';
import { adres } from '../../basis';
import { dagVan } from '../../delen/dag';
import { leesbaar } from '../../delen/leesbaar';
import { alsKleur, Behandelaar, Soortlabel } from '../../delen/melding-labels';
import { Stand, TermijnCel } from '../../delen/zaak-labels';
import { Uitstelstatus } from '../../delen/uitstel';
import { vandaagTeksten as t } from '../../teksten/vandaag';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
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

function Regel({ blok, regel }: { blok: Bloknaam; regel: Vandaagregel }) {
  const plek = plekVanRegel(blok, regel);
  const naam = naamVan(blok, regel);
  return (
    <li className="nav-agenda__regel">
      <div>
        {plek ? <Koppeling href={adres(plek)}>{naam}</Koppeling> : naam}
        <Onder blok={blok} regel={regel} />
      </div>
      {regel.uiterlijk && <TermijnCel uiterlijk={regel.uiterlijk} opgeschortOp={regel.opgeschortOp} />}
    </li>
  );
}

/** How a person knows it: its number with what it is about. */
function naamVan(blok: Bloknaam, { nummer, naam, soort, op }: Vandaagregel): string {
  const wat: Partial<Record<Bloknaam, () => string>> = {
    maatregelen: () => `${woord(zaakwaarden.maatregelsoort, soort ?? '')}, ${naam ?? ''}`,
    eigenMaatregelen: () => woord(zaakwaarden.maatregelsoort, soort ?? ''),
    eigenOpdrachten: () => t.gegeven(datumTekst(op ?? '')),
    taken: () => leesbaar(naam ?? ''),
  };
  return [nummer, wat[blok]?.() ?? naam].filter(Boolean).join(' ');
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

const MET_BEHANDELAAR: readonly Bloknaam[] = ['termijnen', 'uitstel', 'meldingen', 'bezoeken'];

function onderdelen(blok: Bloknaam, { soort, status, kleur = null, op }: Vandaagregel): ReactNode {
  switch (blok) {
    case 'meldingen':
    case 'nieuweMeldingen':
      return (
        <>
          <Soortlabel soort={soort ?? ''} />
          {alsKleur(kleur) && <Prioriteit kleur={alsKleur(kleur)} />}
          <span>{t.ontvangen(datumTekst(dagVan(op ?? '')))}</span>
        </>
      );
    case 'bezoeken':
      return <span>{t.bezoek(datumTekst(op ?? ''))}</span>;
    case 'eigenOpdrachten':
      return <Stand lijst="opdrachtstatus" code={status ?? ''} />;
    case 'eigenMaatregelen':
      return <Stand lijst="maatregelstatus" code={status ?? ''} />;
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
