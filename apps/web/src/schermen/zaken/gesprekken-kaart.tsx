import { datumTekst, Gegevenslijst, Kaart, Kop } from '@navolgbaar/ui';
import type { Zaak } from '../../api/zaken';
import { Vertrouwelijk } from '../../delen/vertrouwelijk';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { zaakTeksten } from '../../teksten/zaken';

const teksten = zaakTeksten.gesprek;

/** Conversations and hearings, the newest first. */
export function GesprekkenKaart({ zaak }: { zaak: Zaak }) {
  const { gesprekken } = zaak;
  if (gesprekken.length === 0) return null;
  return (
    <Kaart titel={zaakTeksten.gesprekken} id="gesprekken">
      {[...gesprekken].reverse().map((gesprek) => (
        <div key={gesprek.id} className="nav-stapel nav-stapel--krap">
          <Kop niveau={3} alsNiveau={4}>
            {naamVan(gesprek)}
          </Kop>
          <Vertrouwelijk zaak={zaak} soort="gesprek" deel={gesprek} wat={naamVan(gesprek)} />
          <Gegevenslijst
            gegevens={[
              { label: teksten.met, waarde: gesprek.gesprekspartners },
              { label: teksten.verslag, waarde: <span className="nav-vrijetekst">{gesprek.verslag}</span> },
              { label: teksten.afspraken, waarde: gesprek.afspraken },
              {
                label: teksten.akkoord,
                waarde:
                  gesprek.akkoord !== null &&
                  (gesprek.akkoord ? teksten.akkoordJa : teksten.akkoordNee(gesprek.geenAkkoordReden)),
              },
            ]}
          />
        </div>
      ))}
    </Kaart>
  );
}

const naamVan = ({ soort, op }: Zaak['gesprekken'][number]): string =>
  `${woord(zaakwaarden.gespreksoort, soort)} van ${datumTekst(op)}`;
