import { Kaart, Kop, Melding, StatusLabel, veldId } from '@navolgbaar/ui';
import type { PubliekeSectie } from '../../api/lijn';
import { Stand } from '../../delen/zaak-labels';
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
          {sectie.kop && (
            <p className="nav-alinea nav-labels">
              <strong>{sectie.kop}</strong>
              {sectie.oordeel && <Stand lijst="normoordeel" code={sectie.oordeel} />}
            </p>
          )}
          <p className={sectie.tekst.trim() ? 'nav-alinea nav-vrijetekst' : 'nav-alinea nav-zacht'}>
            {sectie.tekst.trim() || teksten.leeg}
          </p>
          {sectie.naamGevonden && !sectie.naamToelichting && (
            <Melding soort="waarschuwing">{teksten.naam}</Melding>
          )}
        </section>
      ))}
    </Kaart>
  );
}
