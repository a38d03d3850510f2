import { Alinea, Kaart, Keuzerondjes, Selectievakje, Tekstvak, Tekstveld } from '@navolgbaar/ui';
import { nieuweMeldingTeksten as teksten } from '../../teksten/melding';
import type { MeldingFormulier } from './gebruik-nieuwe-melding';
import { kentMelder } from './nieuwe-melding';

interface DeelProps {
  f: MeldingFormulier;
}

/** Who reports. Stored apart and encrypted; a person may stay unknown. */
export function MelderDeel({ f }: DeelProps) {
  return (
    <Kaart titel={teksten.delen.melder} id="melder">
      <Alinea soort="klein">{teksten.uitleg.melder}</Alinea>
      <Keuzerondjes
        {...f.veld('melderBekend')}
        label={teksten.veld.melderBekend}
        opties={[
          { waarde: 'ja', label: teksten.keuze.melderJa },
          {
            waarde: 'vertrouwelijk',
            label: teksten.keuze.melderVertrouwelijk,
            uitleg: teksten.uitleg.melderVertrouwelijk,
          },
          { waarde: 'nee', label: teksten.keuze.melderNee },
        ]}
      />
      {kentMelder(f.waarden) && (
        <>
          <Persoonvelden f={f} wie="melder" />
          <Selectievakje {...f.veld('wbk')} label={teksten.veld.wbk} uitleg={teksten.uitleg.wbk} />
          <Alinea soort="klein">{teksten.uitleg.geenInhoud}</Alinea>
        </>
      )}
    </Kaart>
  );
}

/** Whom it is about. When the melder is the cliënt, nothing is asked again. */
export function ClientDeel({ f }: DeelProps) {
  const { clientBekend } = f.waarden;
  return (
    <Kaart titel={teksten.delen.client} id="client">
      <Keuzerondjes
        {...f.veld('clientBekend')}
        label={teksten.veld.clientBekend}
        opties={[
          { waarde: 'ja', label: teksten.keuze.clientJa },
          { waarde: 'melder', label: teksten.keuze.clientMelder },
          { waarde: 'nee', label: teksten.keuze.clientNee },
        ]}
      />
      {clientBekend === 'ja' && <Persoonvelden f={f} wie="client" />}
      {(clientBekend === 'ja' || clientBekend === 'melder') && (
        <Selectievakje
          {...f.veld('clientPgb')}
          waarde={f.waarden['clientPgb'] === true}
          label={teksten.veld.pgb}
        />
      )}
    </Kaart>
  );
}

function Persoonvelden({ f, wie }: DeelProps & { wie: 'melder' | 'client' }) {
  const veld = (naam: string) => {
    const delen = f.veld(`${wie}${naam}`);
    return { ...delen, waarde: String(delen.waarde) };
  };
  const { uitleg } = teksten;
  return (
    <>
      <Tekstveld {...veld('Naam')} label={teksten.veld.naam} breedte="middel" />
      <Tekstveld
        {...veld('Hoedanigheid')}
        label={teksten.veld.hoedanigheid}
        uitleg={wie === 'melder' ? uitleg.hoedanigheidMelder : uitleg.hoedanigheidClient}
        breedte="middel"
      />
      <Tekstveld
        {...veld('Telefoon')}
        label={teksten.veld.telefoon}
        type="tel"
        breedte="smal"
        nietVerplicht
      />
      <Tekstveld {...veld('Email')} label={teksten.veld.email} type="email" breedte="middel" nietVerplicht />
      <Tekstvak
        {...veld('Toelichting')}
        label={wie === 'melder' ? teksten.veld.persoonToelichting : teksten.veld.clientToelichting}
        regels={2}
        maxTekens={2000}
        nietVerplicht
      />
    </>
  );
}
