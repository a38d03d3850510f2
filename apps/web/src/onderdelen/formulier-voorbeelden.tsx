import {
  Datumveld,
  Kaart,
  Keuzelijst,
  Keuzerondjes,
  leesDatum,
  Selectievakje,
  Selectievakjes,
  Stappen,
  Tekstvak,
  Tekstveld,
} from '@navolgbaar/ui';
import { Formulier, useFormulier, type Fouten } from '../delen/formulier';
import { useAankondiging } from '../schil/aankondiging';

interface Waarden extends Record<string, string | boolean | readonly string[]> {
  onderwerp: string;
  datum: string;
  soort: string;
  aanbieder: string;
  wet: readonly string[];
  toelichting: string;
  akkoord: boolean;
}

const VANDAAG = '2026-04-03';

function controleer(w: Waarden): Fouten<Waarden> {
  const datum = leesDatum(w.datum, VANDAAG);
  return {
    ...(w.onderwerp ? {} : { onderwerp: 'Vul een onderwerp in' }),
    ...(datum.fout ? { datum: 'Vul in wanneer het gebeurde' } : {}),
    ...(w.soort ? {} : { soort: 'Kies wat voor bericht het is' }),
    ...(w.aanbieder ? {} : { aanbieder: 'Kies de aanbieder' }),
    ...(w.wet.length > 0 ? {} : { wet: 'Kies ten minste één wet' }),
    ...(w.akkoord ? {} : { akkoord: 'Bevestig dat u de gegevens hebt gecontroleerd' }),
  };
}

export function FormulierVoorbeelden() {
  const kondigAan = useAankondiging();
  const f = useFormulier<Waarden>({
    begin: { onderwerp: '', datum: '', soort: '', aanbieder: '', wet: [], toelichting: '', akkoord: false },
    controleer,
    verstuur: () => Promise.resolve(),
    gelukt: () => kondigAan('De melding is geregistreerd.'),
  });
  return (
    <Kaart titel="Formulier" id="formulier">
      <Stappen
        label="Stappen van deze melding"
        stappen={[
          { label: 'Soort melding', status: 'gedaan', href: '#formulier' },
          { label: 'Wat er gebeurde', status: 'huidig' },
          { label: 'Aanbieder', status: 'later' },
          { label: 'Controleren', status: 'later' },
        ]}
      />
      <Formulier f={f} knop="Melding registreren" annuleer="#formulier" label="Voorbeeldformulier">
        <Tekstveld {...f.veld('onderwerp')} label="Onderwerp" uitleg="Noem geen namen van cliënten." />
        <Datumveld {...f.veld('datum')} label="Wanneer gebeurde het?" vandaag={VANDAAG} />
        <Keuzerondjes
          {...f.veld('soort')}
          label="Wat voor bericht is het?"
          opties={[
            {
              waarde: 'calamiteit',
              label: 'Calamiteit',
              uitleg: 'Onverwacht, met ernstig nadeel of de dood van een cliënt als gevolg.',
            },
            { waarde: 'geweld', label: 'Geweldsincident' },
            { waarde: 'signaal', label: 'Signaal' },
          ]}
        />
        <Keuzelijst
          {...f.veld('aanbieder')}
          label="Aanbieder"
          opties={[
            { waarde: '1', label: 'De Linde, begeleid wonen' },
            { waarde: '2', label: 'Thuiszorg Noorderlicht' },
          ]}
        />
        <Selectievakjes
          {...f.veld('wet')}
          label="Onder welke wet valt de zorg?"
          opties={[
            { waarde: 'wmo', label: 'Wmo 2015' },
            { waarde: 'jeugdwet', label: 'Jeugdwet' },
          ]}
        />
        <Tekstvak {...f.veld('toelichting')} label="Toelichting" nietVerplicht maxTekens={2000} />
        <Selectievakje {...f.veld('akkoord')} label="Ik heb de gegevens gecontroleerd" />
      </Formulier>
    </Kaart>
  );
}
