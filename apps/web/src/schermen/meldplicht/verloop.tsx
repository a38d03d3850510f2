import { Lijst, momentTekst } from '@navolgbaar/ui';
import type { Opgave } from '../../api/meldplicht';
import { useWieInZin } from '../../delen/zaak-labels';
import { opgavedossierTeksten as teksten } from '../../teksten/meldplicht';
import { waarden, woord } from '../../teksten/waarden';

type Deel = Opgave['delen'][number];

function soortVan({ volgnummer, vraagId }: Deel): string {
  if (vraagId) return teksten.antwoord;
  return volgnummer === 1 ? teksten.eersteMelding : teksten.aanvulling;
}

/** Every time that something was stated: when, how, and at which version of the melding. */
export function Verloop({ opgave, toonDoor = false }: { opgave: Opgave; toonDoor?: boolean }) {
  const wie = useWieInZin();
  return (
    <Lijst
      items={opgave.delen.map((deel) =>
        [
          `${soortVan(deel)}, ${momentTekst(deel.op)}`,
          woord(waarden.kanaal, deel.kanaal),
          teksten.aantalAntwoorden(deel.codes.length),
          ...(toonDoor
            ? [
                ...(deel.kanaal === 'portaal' || !deel.door ? [] : [teksten.door(wie(deel.door))]),
                teksten.bijVersie(deel.meldingversie),
              ]
            : []),
        ].join(' · '),
      )}
    />
  );
}
