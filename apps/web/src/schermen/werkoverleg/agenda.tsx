import { clsx } from 'clsx';
import { KnopKoppeling, Koppeling, Prioriteit, StatusLabel } from '@navolgbaar/ui';
import type { Agendapunt } from '../../api/werkoverleg';
import { adres } from '../../basis';
import { alsKleur } from '../../delen/melding-labels';
import { waarden, woord } from '../../teksten/waarden';
import { werkoverlegTeksten } from '../../teksten/werkoverleg';

const { agenda: teksten, groep, besluit } = werkoverlegTeksten;

const PLEK: Readonly<Record<string, string>> = {
  melding: '/meldingen',
  partnervraag: '/partnervragen',
  doorzending: '/doorzendingen',
};

/** The page of what a point is about. */
export const plekVanPunt = ({ object, objectId }: Agendapunt): string => `${PLEK[object] ?? ''}/${objectId}`;

/** What was decided, in a word. */
export const besluitTekst = (genomen: NonNullable<Agendapunt['besluit']>): string =>
  genomen.actie ? woord(waarden.actie, genomen.actie) : besluit.niets;

interface AgendaregelProps {
  punt: Agendapunt;
  /** Where the point is discussed; null: to what it is about. */
  naar: string | null;
  uitstellen: string | null;
  hier?: boolean;
}

/** One line of the agenda. */
export function Agendaregel({ punt, naar, uitstellen, hier = false }: AgendaregelProps) {
  const naam = `${punt.kenmerk} ${punt.titel}`;
  const verschoond = punt.verschoond.map((een) => een.naam).join(', ');
  return (
    <li className={clsx('nav-agenda__regel', hier && 'nav-agenda__regel--hier')} data-rij>
      <div>
        <Koppeling href={adres(naar ?? plekVanPunt(punt))} {...(hier ? { 'aria-current': 'true' } : {})}>
          {naam}
        </Koppeling>
        <div className="nav-labels nav-klein nav-zacht">
          <span>{groep[punt.groep]}</span>
          {punt.partner && <span>{punt.partner}</span>}
          {alsKleur(punt.weging?.kleur ?? punt.kleur) && (
            <Prioriteit
              kleur={alsKleur(punt.weging?.kleur ?? punt.kleur)}
              aanname={punt.weging?.matrixAanname ?? false}
            />
          )}
          {punt.besluit && <StatusLabel soort="gelukt">{besluitTekst(punt.besluit)}</StatusLabel>}
          {punt.toevoegreden && (
            <span>
              {teksten.waarom}: {punt.toevoegreden}
            </span>
          )}
          {punt.uitstelreden && (
            <span>
              {teksten.uitstelreden}: {punt.uitstelreden}
            </span>
          )}
          {verschoond && <span>{teksten.zonder(verschoond)}</span>}
        </div>
      </div>
      {uitstellen && (
        <KnopKoppeling href={adres(uitstellen)} klein soort="subtiel">
          {teksten.uitstellen}
          <span className="nav-verborgen"> ({punt.kenmerk})</span>
        </KnopKoppeling>
      )}
    </li>
  );
}
