import { clsx } from 'clsx';
import { datumTekst, Pictogram, termijnStand, Verborgen } from '@navolgbaar/ui';
import { useId } from 'react';
import { useVandaag } from '../../api/ik';
import { TermijnKoppeling } from '../../delen/zaak-labels';
import { agendaTeksten as t } from '../../teksten/termijnagenda';
import { maandTekst, perDag, wekenVan } from './agenda-rooster';
import type { Agenda, Agendatermijn } from './agenda-vraag';

export interface AgendaweergaveProps {
  maand: string;
  agenda: Agenda;
}

/** A month as a table: a row per week, a column per day of the week. */
export function AgendaMaand({ maand, agenda }: AgendaweergaveProps) {
  const id = useId();
  const dagen = perDag(agenda.resultaten);
  return (
    <div className="nav-tabelvenster nav-agenda__venster" role="region" aria-labelledby={id} tabIndex={0}>
      <table className="nav-agenda">
        <caption id={id} className="nav-verborgen">
          {t.bijschrift(maandTekst(maand))}
        </caption>
        <thead>
          <tr>
            {t.dagen.map((dag, plaats) => (
              <th key={dag} scope="col" abbr={dag}>
                <span aria-hidden="true">{t.kort[plaats]}</span>
                <Verborgen>{dag}</Verborgen>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {wekenVan(maand).map((week) => (
            <tr key={week[0]}>
              {week.map((dag) => (
                <Dag key={dag} dag={dag} maand={maand} agenda={agenda} termijnen={dagen.get(dag) ?? []} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Dag({
  dag,
  maand,
  agenda,
  termijnen,
}: AgendaweergaveProps & { dag: string; termijnen: readonly Agendatermijn[] }) {
  const vandaag = useVandaag();
  const vrij = agenda.vrijeDagen.find(({ datum }) => datum === dag);
  return (
    <td
      className={clsx(vrij && 'nav-agenda__vrij', !dag.startsWith(maand) && 'nav-agenda__buiten')}
      aria-current={dag === vandaag ? 'date' : undefined}
    >
      <p className="nav-agenda__dag">
        <time dateTime={dag}>
          <span aria-hidden="true">{Number(dag.slice(8))}</span>
          <Verborgen>{datumTekst(dag)}</Verborgen>
        </time>
        {dag === vandaag && <strong className="nav-agenda__nu">{t.vandaag}</strong>}
      </p>
      {vrij && <VrijeDag vrij={vrij} />}
      {termijnen.length > 0 && (
        <ul className="nav-agenda__lijst">
          {termijnen.map((termijn) => (
            <li key={termijn.id}>
              <Kort termijn={termijn} vandaag={vandaag} />
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}

/** Why a day is no ordinary day, in words; the name of the law's list for a decree day is too long for a cell. */
export function vrijeDagTekst({ soort, naam }: Pick<Agenda['vrijeDagen'][number], 'soort' | 'naam'>): string {
  if (soort === 'weekend') return t.weekend;
  return soort === 'besluitdag' ? t.besluitdag : naam.charAt(0).toUpperCase() + naam.slice(1);
}

function VrijeDag({ vrij }: { vrij: Agenda['vrijeDagen'][number] }) {
  const tekst = vrijeDagTekst(vrij);
  return vrij.soort === 'weekend' ? (
    <Verborgen>{tekst}</Verborgen>
  ) : (
    <p className="nav-agenda__feest">{tekst}</p>
  );
}

function Kort({ termijn, vandaag }: { termijn: Agendatermijn; vandaag: string }) {
  const { stand, tekst } = termijnStand(termijn.uiterlijk, vandaag);
  return (
    <>
      <TermijnKoppeling termijn={termijn} />
      {stand === 'telaat' && (
        <span className="nav-agenda__telaat">
          <Pictogram naam="achthoek" maat="klein" />
          {tekst}
        </span>
      )}
    </>
  );
}
