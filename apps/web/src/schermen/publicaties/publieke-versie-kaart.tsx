import { Kaart, Kop, Melding, StatusLabel, veldId } from '@navolgbaar/ui';
import { alsReact, isLeeg } from '@navolgbaar/tekst';
import type { PubliekeSectie } from '../../api/lijn';
import { Stand } from '../../delen/zaak-labels';
import { opgemaakt } from '../../formulier/opgemaakte-tekst';
import { publicatieTeksten } from '../../teksten/publicaties';
import { sectieTitel } from './versie-waarden';

const teksten = publicatieTeksten.versie;

/** The text as the public will read it, with what was looked at. */
export function PubliekeVersieKaart({ secties }: { secties: readonly PubliekeSectie[] }) {
  return (
    <Kaart titel={teksten.titel} id="openbare-versie">
      {secties.map((sectie) => (
        <section
          key={sectie.sleutel}
          id={veldId(`secties.${sectie.sleutel}`)}
          tabIndex={-1}
          className="nav-stapel nav-stapel--krap"
        >
          <div className="nav-labels">
            <Kop niveau={3} alsNiveau={4}>
              {sectieTitel(sectie)}
            </Kop>
            <StatusLabel soort={sectie.gecontroleerd ? 'gelukt' : 'waarschuwing'}>
              {sectie.gecontroleerd ? teksten.bekeken : teksten.nietBekeken}
            </StatusLabel>
          </div>
          {sectie.oordeel && (
            <p className="nav-alinea nav-labels">
              <strong>{sectie.kop}</strong>
              <Stand lijst="normoordeel" code={sectie.oordeel} />
            </p>
          )}
          <Tekst inhoud={sectie.inhoud} />
          {sectie.naamGevonden && !sectie.naamToelichting && (
            <Melding soort="waarschuwing">{teksten.naam}</Melding>
          )}
        </section>
      ))}
    </Kaart>
  );
}

function Tekst({ inhoud }: Pick<PubliekeSectie, 'inhoud'>) {
  const document = opgemaakt(inhoud);
  if (isLeeg(document)) return <p className="nav-alinea nav-zacht">{teksten.leeg}</p>;
  return alsReact(document, { dieper: 1 });
}
