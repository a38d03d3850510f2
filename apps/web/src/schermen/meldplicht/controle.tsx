import { Alinea, Gegevenslijst, Kaart, Knop, Knoppen, type Optie } from '@navolgbaar/ui';
import { useVandaag } from '../../api/ik';
import type { Opgavevraag } from '../../api/meldplicht';
import { naarVerzoek, type Veld, type Waarden } from '../../delen/velden';
import { opgaveTeksten as teksten } from '../../teksten/meldplicht';
import type { Meldstap } from './meld-formulier';
import { alsAntwoorden, leesbaar, wordtGevraagd } from './opgavevelden';

interface ControleProps {
  delen: readonly Meldstap[];
  alle: readonly Opgavevraag[];
  waarden: Waarden;
  locaties: readonly Optie[];
  naar: (stap: number) => Promise<void>;
}

/** Everything as it will be sent, per step with the way back; and how much may still come later. */
export function Controle({ delen, alle, waarden, locaties, naar }: ControleProps) {
  const vandaag = useVandaag();
  const antwoorden = alsAntwoorden(naarVerzoek(velden(delen), waarden, vandaag));
  const gegeven = (code: string) => antwoorden.find(({ vraag }) => vraag === code)?.waarden ?? [];
  const mist = alle.filter(
    (vraag) =>
      vraag.nodig === 'eerst' && wordtGevraagd(alle, vraag, waarden) && gegeven(vraag.code).length === 0,
  ).length;
  const open = alle.filter(
    (vraag) =>
      vraag.nodig !== 'vrij' && wordtGevraagd(alle, vraag, waarden) && gegeven(vraag.code).length === 0,
  ).length;
  return (
    <>
      <Alinea>{mist > 0 ? teksten.ontbreekt(mist) : teksten.nogOpen(open)}</Alinea>
      {delen.map((deel, stap) => (
        <Kaart key={deel.code} titel={deel.titel} id={`controle-${deel.code}`}>
          <Gegevenslijst
            gegevens={deel.vragen
              .filter((vraag) => wordtGevraagd(alle, vraag, waarden))
              .map((vraag) => ({
                label: vraag.vraag,
                waarde: leesbaar(vraag, gegeven(vraag.code), locaties),
                toonLeeg: vraag.nodig === 'eerst' ? teksten.nodig : teksten.nietIngevuld,
              }))}
          />
          <Knoppen>
            <Knop klein pictogram="wijzig" onClick={() => void naar(stap)}>
              {teksten.wijzig(deel.titel)}
            </Knop>
          </Knoppen>
        </Kaart>
      ))}
    </>
  );
}

const velden = (delen: readonly Meldstap[]): Veld[] => delen.flatMap((deel) => deel.velden);
