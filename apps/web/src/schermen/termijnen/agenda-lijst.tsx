import { datumTekst, Kaart, LegeStaat, Termijn } from '@navolgbaar/ui';
import { useVandaag } from '../../api/ik';
import { Behandelaar } from '../../delen/melding-labels';
import { TermijnKoppeling } from '../../delen/zaak-labels';
import { agendaTeksten as t } from '../../teksten/termijnagenda';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { type AgendaweergaveProps, vrijeDagTekst } from './agenda-maand';
import { perDag } from './agenda-rooster';
import type { Agendatermijn } from './agenda-vraag';

/** The days of a month on which a term ends, one below the other. */
export function AgendaLijst({ maand, agenda }: AgendaweergaveProps) {
  const inMaand = agenda.resultaten.filter(({ uiterlijk }) => uiterlijk.startsWith(maand));
  if (inMaand.length === 0) {
    return (
      <LegeStaat titel={t.leeg.titel} pictogram="agenda">
        {t.leeg.tekst}
      </LegeStaat>
    );
  }
  return (
    <div className="nav-stapel">
      {[...perDag(inMaand)].map(([dag, termijnen]) => {
        const vrij = agenda.vrijeDagen.find(({ datum }) => datum === dag);
        const naam = vrij ? ` (${vrijeDagTekst(vrij).toLowerCase()})` : '';
        return (
          <Kaart key={dag} niveau={3} id={`dag-${dag}`} titel={`${datumTekst(dag, 'weekdag')}${naam}`}>
            <ul className="nav-agenda__regels">
              {termijnen.map((termijn) => (
                <Regel key={termijn.id} termijn={termijn} />
              ))}
            </ul>
          </Kaart>
        );
      })}
    </div>
  );
}

function Regel({ termijn }: { termijn: Agendatermijn }) {
  const vandaag = useVandaag();
  const { eigenaar, behandelaarId, uiterlijk } = termijn;
  return (
    <li className="nav-agenda__regel">
      <div>
        <TermijnKoppeling termijn={termijn} />
        <p className="nav-alinea nav-klein nav-zacht">
          {t.aanZet}: {woord(zaakwaarden.termijneigenaar, eigenaar).toLowerCase()} · {t.behandelaar}:{' '}
          <Behandelaar id={behandelaarId} />
        </p>
      </div>
      <Termijn compact datum={uiterlijk} vandaag={vandaag} />
    </li>
  );
}
