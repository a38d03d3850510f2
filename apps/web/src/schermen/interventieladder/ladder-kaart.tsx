import { useQuery } from '@tanstack/react-query';
import { Aanname, Gegevenslijst, Herleiding, Kaart, Melding, StatusLabel } from '@navolgbaar/ui';
import { gedragslijnBijVraag, type Genomenstap, ladderstapVraag } from '../../api/interventieladder';
import { lengteTekst } from '../../delen/duur';
import { ladderTeksten } from '../../teksten/interventieladder';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { afwijkingswoorden } from './afwijkingswoorden';
import { GedragslijnKaart } from './gedragslijn-kaart';
import { Locaties } from './ladder-paneel';

const t = ladderTeksten.kaart;
const WAT = ladderTeksten.vaststellen.wat;

/** Beside a measure or an advice: what the ladder said then, and what was done in cases alike. Of the team alone. */
export function LadderKaarten({ objectId }: { objectId: string }) {
  const stap = useQuery(ladderstapVraag(objectId)).data;
  return stap ? <Kaarten stap={stap} /> : null;
}

function Kaarten({ stap }: { stap: Genomenstap }) {
  const lijn = useQuery(gedragslijnBijVraag(stap.objectId)).data;
  return (
    <>
      <LadderKaart stap={stap} />
      {lijn && <GedragslijnKaart lijn={lijn} />}
    </>
  );
}

const duur = (tekst: string): string => lengteTekst({ duur: tekst }) ?? tekst;

function LadderKaart({ stap }: { stap: Genomenstap }) {
  const { afwijkingen, afwijking, nietBezocht, locaties, versienummer } = stap;
  const afgeweken = afwijkingen.length > 0;
  return (
    <Kaart
      titel={t.titel}
      id="ladder"
      acties={afgeweken && <StatusLabel soort="waarschuwing">{t.afgeweken}</StatusLabel>}
    >
      {stap.aanname && <Aanname />}
      {afgeweken && (
        <Melding soort="waarschuwing" titel={afwijkingswoorden(afwijkingen)}>
          <span className="nav-vrijetekst">{afwijking}</span>
        </Melding>
      )}
      {nietBezocht.length > 0 && (
        <Melding soort="waarschuwing" titel={t.nietBezocht}>
          <Locaties locaties={nietBezocht} />
        </Melding>
      )}
      <Gegevenslijst
        gegevens={[
          { label: t.gezet, waarde: stap.stapNaam },
          { label: t.gevraagd, waarde: afwijkingen.includes('stap') && stap.verwachtNaam },
          { label: t.ernst, waarde: stap.ernst && woord(zaakwaarden.ladderernst, stap.ernst) },
          {
            label: t.termijn,
            waarde: stap.termijnen.length > 0 && (
              <ul className="nav-kortelijst">
                {stap.termijnen.map(({ wat, gekozen, ladder }) => (
                  <li key={wat}>
                    {t.termijnregel(WAT[wat as keyof typeof WAT], duur(gekozen), duur(ladder))}
                  </li>
                ))}
              </ul>
            ),
          },
          { label: t.locaties, waarde: locaties.map(({ naam }) => naam).join('; ') },
          { label: t.versie, waarde: versienummer !== null && t.versienummer(versienummer) },
        ]}
      />
      <Herleiding stappen={stap.herleiding} />
    </Kaart>
  );
}
