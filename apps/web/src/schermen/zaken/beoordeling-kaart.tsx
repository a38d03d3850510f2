import { Gegevenslijst, Kaart, momentTekst } from '@navolgbaar/ui';
import type { Zaak } from '../../api/zaken';
import { Gemotiveerd } from '../../delen/gemotiveerd';
import { useWie } from '../../delen/zaak-labels';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { zaakTeksten as teksten } from '../../teksten/zaken';

/** How the first assessment came out, each answer with its reason. */
export function BeoordelingKaart({ zaak: { eersteBeoordeling } }: { zaak: Zaak }) {
  const wie = useWie();
  if (!eersteBeoordeling) return null;
  const { isCalamiteit, motivering, naderOnderzoek, naderOnderzoekMotivering, onderzoekDoor } =
    eersteBeoordeling;
  const { is, nader, door, ja, nee, op, titel, doorWie } = teksten.eersteBeoordeling;
  return (
    <Kaart titel={titel} id="eerste-beoordeling">
      <Gegevenslijst
        gegevens={[
          { label: is, waarde: <Gemotiveerd wat={isCalamiteit ? ja : nee} waarom={motivering} /> },
          {
            label: nader,
            waarde: naderOnderzoek !== null && (
              <Gemotiveerd wat={naderOnderzoek ? ja : nee} waarom={naderOnderzoekMotivering} />
            ),
          },
          {
            label: door,
            waarde: onderzoekDoor && (
              <Gemotiveerd
                wat={woord(zaakwaarden.onderzoeker, onderzoekDoor)}
                waarom={eersteBeoordeling.onderzoekDoorMotivering}
              />
            ),
          },
          {
            label: op,
            waarde: doorWie(momentTekst(eersteBeoordeling.op), wie(eersteBeoordeling.door)),
          },
        ]}
      />
    </Kaart>
  );
}
