import { useQuery } from '@tanstack/react-query';
import { KnopKoppeling, type Gegeven } from '@navolgbaar/ui';
import { useHeeftRecht } from '../../api/ik';
import { ladderversiesVraag, type Ladderversie } from '../../api/interventieladder';
import { adres } from '../../basis';
import { lengteTekst } from '../../delen/duur';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { NieuweVersieKnop, Regelversies } from '../../delen/regelversies';
import { ladderTeksten as t } from '../../teksten/interventieladder';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { ERNSTEN } from './ladder-velden';

/** The ladder: all versions, the newest on top. */
export function LadderPagina() {
  const vraag = useQuery(ladderversiesVraag);
  const heeftRecht = useHeeftRecht();
  return (
    <Pagina
      titel={t.titel}
      inleiding={t.inleiding}
      afdrukken
      acties={
        <>
          <NieuweVersieKnop recht="interventieladder:beheren" naar="/interventieladder/nieuw" />
          {heeftRecht('ladderafwijking:lezen') && (
            <KnopKoppeling href={adres('/interventieladder/afwijkingen')}>{t.naarAfwijkingen}</KnopKoppeling>
          )}
        </>
      }
    >
      <Gegevens vraag={vraag} wat={t.titel}>
        {(versies) => <Regelversies versies={versies} regels={gegevens} />}
      </Gegevens>
    </Pagina>
  );
}

const duur = (tekst: string): string => lengteTekst({ duur: tekst }) ?? tekst;

function gegevens({ regels }: Ladderversie): readonly Gegeven[] {
  const { stappen, ernst, teltMaanden, bezochtMaanden } = regels;
  const naam = (code: string | null) => stappen.find((stap) => stap.code === code)?.naam ?? null;
  return [
    {
      label: t.versie.stappen,
      waarde: (
        <ul className="nav-kortelijst">
          {stappen.map((stap, plek) => (
            <li key={stap.code}>
              {t.versie.stap(
                plek + 1,
                stap.naam,
                t.wie[stap.wie as keyof typeof t.wie],
                naam(stap.bijNietOpgevolgd),
              )}
            </li>
          ))}
        </ul>
      ),
    },
    ...ERNSTEN.map((een) => {
      const { begin, termijnen } = ernst[een];
      const { plan, invoering, voortgang, hercontrole } = termijnen;
      return {
        label: t.versie.ernst(zaakwaarden.ladderernst[een]),
        waarde: t.versie.regel(
          ...([naam(begin) ?? begin, duur(plan), duur(invoering)] as const),
          duur(voortgang),
          duur(hercontrole),
        ),
      };
    }),
    { label: t.versie.telt, waarde: t.versie.teltMaanden(teltMaanden) },
    { label: t.versie.bezocht, waarde: t.versie.bezochtMaanden(bezochtMaanden) },
  ];
}
