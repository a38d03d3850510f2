import { useState } from 'react';
import {
  Alinea,
  Dialoog,
  Kaart,
  Knop,
  KnopKoppeling,
  Knoppen,
  Kop,
  Koppeling,
  Laden,
  LegeStaat,
  Lijst,
  Melding,
  Stapel,
  StatusLabel,
} from '@navolgbaar/ui';
import { useAankondiging } from '../schil/aankondiging';

export function BasisVoorbeelden() {
  const [open, setOpen] = useState(false);
  const kondigAan = useAankondiging();
  return (
    <>
      <Kaart titel="Tekst" id="tekst">
        <Kop niveau={3} alsNiveau={1}>
          Kop van niveau 1
        </Kop>
        <Kop niveau={3} alsNiveau={2}>
          Kop van niveau 2
        </Kop>
        <Kop niveau={3}>Kop van niveau 3</Kop>
        <Alinea soort="inleiding">Een inleiding zegt in één of twee zinnen waar de pagina over gaat.</Alinea>
        <Alinea>
          Een gewone alinea met een <Koppeling href="#tekst">koppeling in de tekst</Koppeling> en een{' '}
          <Koppeling href="https://wetten.overheid.nl" extern>
            koppeling naar buiten
          </Koppeling>
          .
        </Alinea>
        <Lijst
          items={[
            'Eerste punt',
            'Tweede punt met een langere tekst die over de regel heen loopt als er weinig ruimte is',
            'Derde punt',
          ]}
        />
        <Lijst genummerd items={['Eerst dit', 'Dan dat']} />
      </Kaart>
      <Kaart titel="Knoppen en statuslabels" id="knoppen">
        <Knoppen>
          <Knop soort="primair">Opslaan</Knop>
          <Knop pictogram="nieuw">Melding registreren</Knop>
          <Knop soort="subtiel">Annuleren</Knop>
          <Knop soort="gevaar">Publicatie intrekken</Knop>
          <Knop soort="primair" bezig>
            Bezig
          </Knop>
          <Knop klein>Klein</Knop>
          <KnopKoppeling href="#knoppen" pictogram="wijzig">
            Wijzigen
          </KnopKoppeling>
        </Knoppen>
        <div className="nav-labels">
          <StatusLabel>Nieuw</StatusLabel>
          <StatusLabel soort="actief">In onderzoek</StatusLabel>
          <StatusLabel soort="gelukt">Afgerond</StatusLabel>
          <StatusLabel soort="waarschuwing">Wacht op aanbieder</StatusLabel>
          <StatusLabel soort="fout">Te laat gemeld</StatusLabel>
          <StatusLabel soort="rust">Gesloten</StatusLabel>
        </div>
        <Knoppen>
          <Knop onClick={() => setOpen(true)}>Dialoog openen</Knop>
          <Knop onClick={() => kondigAan('De melding is opgeslagen.')}>Aankondiging tonen</Knop>
        </Knoppen>
        <Dialoog
          open={open}
          titel="Zaak sluiten zonder onderzoek?"
          onSluit={() => setOpen(false)}
          acties={<Knop soort="gevaar">Zaak sluiten</Knop>}
        >
          <Alinea>De aanbieder krijgt hierover bericht. U kunt de zaak later weer openen.</Alinea>
        </Dialoog>
      </Kaart>
      <Kaart titel="Meldingen op de pagina" id="meldingen">
        <Melding titel="Rol van de toezichthouder">De toezichthouder adviseert. Het college besluit.</Melding>
        <Melding soort="gelukt" titel="De melding is geregistreerd">
          Het nummer is 2026-00042.
        </Melding>
        <Melding
          soort="waarschuwing"
          titel="De termijn loopt morgen af"
          acties={<Knop klein>Uitstel vastleggen</Knop>}
        >
          De aanbieder heeft nog geen rapport gestuurd.
        </Melding>
        <Melding soort="fout">Er is geen verbinding met de server.</Melding>
      </Kaart>
      <Kaart titel="Leeg en bezig" id="leeg">
        <LegeStaat
          titel="Er zijn geen nieuwe meldingen"
          acties={<Knop pictogram="nieuw">Melding registreren</Knop>}
        >
          Meldingen die binnenkomen, ziet u hier het eerst.
        </LegeStaat>
        <Stapel>
          <Laden wat="meldingen" />
        </Stapel>
      </Kaart>
    </>
  );
}
