import {
  Alinea,
  Gegevenslijst,
  Koppeling,
  Kop,
  Lijst,
  momentTekst,
  StatusLabel,
  type Optie,
} from '@navolgbaar/ui';
import type { Opgave, Opgaveonderdeel, Opgavevraag } from '../../api/meldplicht';
import { adres } from '../../basis';
import { useIsAanbieder } from '../../delen/rol';
import { opgavedossierTeksten as teksten } from '../../teksten/meldplicht';
import { leesbaar } from './opgavevelden';

interface OnderdelenProps {
  opgave: Opgave;
  onderdelen: readonly Opgaveonderdeel[];
  locaties: readonly Optie[];
}

/** What was stated, in the order of the form: each answer with its day, what was said before beside it, and what is open. */
export function Onderdelen({ opgave, onderdelen, locaties }: OnderdelenProps) {
  const vanAanbieder = useIsAanbieder();
  const kanAanvullen = opgave.handelingen.includes('vulAan');
  // What came in unread, for the team: a provider gets no sign of it.
  const nieuw = new Set(
    opgave.delen.flatMap(({ codes, gelezenOp, volgnummer }) =>
      gelezenOp === null && volgnummer > 1 && opgave.handelingen.includes('stelVraag') ? codes : [],
    ),
  );
  return (
    <>
      <Alinea soort="klein">{teksten.tenzij(momentTekst(opgave.begonnenOp))}</Alinea>
      {onderdelen.map((deel) => {
        const gevraagd = deel.vragen.filter(({ code }) => opgave.gevraagd.includes(code));
        const open = gevraagd.filter(({ code }) => opgave.ontbreekt.includes(code));
        if (gevraagd.length === 0) return null;
        return (
          <section key={deel.code} className="nav-stapel nav-stapel--krap" aria-label={deel.titel}>
            <Kop niveau={3} alsNiveau={4}>
              {deel.titel}
            </Kop>
            <Gegevenslijst
              gegevens={gevraagd.flatMap((vraag) => {
                const stand = opgave.antwoorden.find((een) => een.vraag === vraag.code);
                if (!stand) return [];
                const waarde = (
                  <Antwoord
                    {...{ vraag, stand, locaties, eersteOp: opgave.delen[0]?.op ?? opgave.begonnenOp }}
                    nieuw={nieuw.has(vraag.code)}
                  />
                );
                return [{ label: vraag.vraag, waarde }];
              })}
            />
            {open.length > 0 && opgave.status === 'open' && (
              <>
                <Alinea soort="klein">
                  {teksten.ontbreekt}:{!vanAanbieder && ` ${open.map(({ vraag }) => vraag).join(' · ')}`}
                </Alinea>
                {vanAanbieder && <Lijst items={open.map(({ vraag }) => vraag)} />}
              </>
            )}
            {kanAanvullen && (
              <Koppeling href={adres(`/meldplicht/${opgave.id}/aanvullen/${deel.code}`)}>
                {vanAanbieder ? teksten.vulAanDeel(deel.titel) : teksten.schrijfOpDeel(deel.titel)}
              </Koppeling>
            )}
          </section>
        );
      })}
    </>
  );
}

function Antwoord({
  vraag,
  stand,
  locaties,
  nieuw,
  eersteOp,
}: {
  vraag: Opgavevraag;
  stand: Opgave['antwoorden'][number];
  locaties: readonly Optie[];
  nieuw: boolean;
  eersteOp: string;
}) {
  const { waarden, op, bevestigd, eerder } = stand;
  const dag = momentTekst(op);
  const eigenDag = op !== eersteOp || bevestigd;
  return (
    <>
      <span className="nav-vrijetekst">{leesbaar(vraag, waarden, locaties)}</span>{' '}
      {nieuw && <StatusLabel soort="actief">{teksten.nieuw}</StatusLabel>}{' '}
      {eigenDag && (
        <span className="nav-zacht nav-klein">
          ({bevestigd ? teksten.bevestigdOp(dag) : teksten.gegevenOp(dag)})
        </span>
      )}
      {eerder.map((toen) => (
        <p key={toen.op} className="nav-zacht nav-klein nav-vrijetekst">
          {teksten.eerder}: {leesbaar(vraag, toen.waarden, locaties)} ({momentTekst(toen.op)})
        </p>
      ))}
    </>
  );
}
