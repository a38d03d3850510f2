import { useQuery } from '@tanstack/react-query';
import {
  Bestandsveld,
  Datumveld,
  Kaart,
  Keuzelijst,
  Keuzerondjes,
  KnopKoppeling,
  Selectievakje,
  Tekstvak,
  Tekstveld,
} from '@navolgbaar/ui';
import { aanbiederVraag, gemeentenVraag } from '../../api/aanbieders';
import { useVandaag } from '../../api/ik';
import { adres } from '../../basis';
import { alsSoorten, SCANEXTENSIES } from '../../delen/bijlage-keuring';
import { AanbiederKiezer } from '../../delen/aanbieder-kiezer';
import { Begrippen } from '../../delen/begrip';
import { Formulier } from '../../delen/formulier';
import { Pagina } from '../../delen/pagina';
import { nieuweMeldingTeksten as teksten } from '../../teksten/melding';
import { meldingTeksten } from '../../teksten/meldingen';
import { opties, waarden } from '../../teksten/waarden';
import { ChecklistDeel } from './checklist-deel';
import { ClientDeel, MelderDeel } from './persoon-deel';
import { toetsenVan } from './nieuwe-melding';
import { useNieuweMelding, type MeldingFormulier } from './gebruik-nieuwe-melding';

/** The channels of something that a person writes down; the others come in by themselves. */
const KANALEN = ['telefoon', 'e-mail', 'brief', 'meldpunt', 'partner'] as const;

const SOORTEN = Object.keys(waarden.meldingsoort) as (keyof typeof waarden.meldingsoort)[];

/** Registers what comes in by letter or another way: all five soorten in one form. A call has a page of its own. */
export function MeldingNieuw() {
  const f = useNieuweMelding();
  return (
    <Pagina
      titel={teksten.titel}
      inleiding={teksten.inleiding}
      fout={f.fouten.length > 0}
      acties={
        <KnopKoppeling href={adres('/meldingen/telefoon')} pictogram="telefoon">
          {teksten.telefoon.knop}
        </KnopKoppeling>
      }
      kruimels={[{ label: meldingTeksten.kruimel, href: adres('/meldingen') }, { label: teksten.titel }]}
    >
      <Formulier f={f} knop={teksten.knop} annuleer={adres('/meldingen')} label={teksten.formulier}>
        <Meldingvragen f={f} />
      </Formulier>
    </Pagina>
  );
}

/** The questions of a melding. Along a road that is already known nobody asks for the road. */
export function Meldingvragen({ f, weg }: { f: MeldingFormulier; weg?: 'telefoon' | 'e-mail' }) {
  const protocol = f.waarden.soort === 'calamiteit' || f.waarden.soort === 'geweldsincident';
  return (
    <>
      <BinnenDeel f={f} weg={weg} />
      <WatDeel f={f} />
      <WieDeel f={f} />
      {protocol && <ChecklistDeel f={f} />}
      <OokDeel f={f} />
      <MelderDeel f={f} />
      <ClientDeel f={f} />
    </>
  );
}

function BinnenDeel({ f, weg }: { f: MeldingFormulier; weg: 'telefoon' | 'e-mail' | undefined }) {
  const vandaag = useVandaag();
  return (
    <Kaart titel={teksten.delen.binnen} id="binnen">
      <Keuzerondjes
        {...f.veld('soort')}
        label={teksten.veld.soort}
        uitleg={<Begrippen namen={SOORTEN} />}
        opties={opties(waarden.meldingsoort).map((o) => ({ ...o, uitleg: teksten.uitleg.soort[o.waarde] }))}
      />
      {f.waarden.soort === 'klacht' && (
        <Selectievakje
          {...f.veld('overToezichthouder')}
          label={teksten.veld.overToezichthouder}
          uitleg={teksten.uitleg.overToezichthouder}
        />
      )}
      {!weg && (
        <Keuzerondjes
          {...f.veld('kanaal')}
          label={teksten.veld.kanaal}
          naastElkaar
          opties={opties(waarden.kanaal, KANALEN)}
        />
      )}
      {f.waarden.kanaal === 'brief' && <BriefVeld f={f} />}
      {weg !== 'telefoon' && (
        <Datumveld
          {...f.veld('ontvangenOp')}
          label={teksten.veld.ontvangenOp}
          uitleg={teksten.uitleg.ontvangenOp}
          vandaag={vandaag}
          nietVerplicht
        />
      )}
      <Keuzelijst {...f.veld('bron')} label={teksten.veld.bron} opties={opties(waarden.bron)} />
      <Keuzelijst
        {...f.veld('aard')}
        label={teksten.veld.aard}
        leeg={teksten.keuze.leegAard}
        opties={opties(waarden.aard)}
        nietVerplicht
      />
    </Kaart>
  );
}

/** The scan of the letter, which goes along when the melding is registered. */
function BriefVeld({ f }: { f: MeldingFormulier }) {
  return (
    <Bestandsveld
      naam="bijlagen"
      label={teksten.veld.brief}
      uitleg={teksten.uitleg.brief}
      fout={f.fouten.find(({ naam }) => naam === 'bijlagen')?.tekst}
      soorten={alsSoorten(SCANEXTENSIES)}
      bestanden={f.brief.regels}
      onKies={f.brief.kies}
      nietVerplicht
    />
  );
}

function WatDeel({ f }: { f: MeldingFormulier }) {
  const vandaag = useVandaag();
  const datum = (naam: 'gebeurtenisdatum' | 'ontdekkingsdatum' | 'vaststellingsdatum', uitleg?: string) => (
    <Datumveld
      {...f.veld(naam)}
      label={teksten.veld[naam]}
      uitleg={uitleg ?? teksten.uitleg.datum}
      vandaag={vandaag}
      nietVerplicht
    />
  );
  return (
    <Kaart titel={teksten.delen.wat} id="wat">
      <Tekstveld {...f.veld('onderwerp')} label={teksten.veld.onderwerp} uitleg={teksten.uitleg.onderwerp} />
      <Tekstvak
        {...f.veld('omschrijving')}
        label={teksten.veld.omschrijving}
        uitleg={teksten.uitleg.omschrijving}
        regels={7}
        maxTekens={20_000}
      />
      {datum('gebeurtenisdatum')}
      {datum('ontdekkingsdatum')}
      {datum('vaststellingsdatum', teksten.uitleg.vaststelling)}
    </Kaart>
  );
}

function WieDeel({ f }: { f: MeldingFormulier }) {
  const { aanbiederId } = f.waarden;
  const aanbieder = useQuery({ ...aanbiederVraag(aanbiederId), enabled: aanbiederId !== '' });
  const gemeenten = useQuery(gemeentenVraag);
  const locaties = (aanbiederId && aanbieder.data?.locaties) || [];
  const kiesAanbieder = (id: string) => {
    f.zet('aanbiederId', id);
    f.zet('locatieId', '');
  };
  return (
    <Kaart titel={teksten.delen.wie} id="wie">
      <AanbiederKiezer
        {...f.veld('aanbiederId')}
        onWaarde={kiesAanbieder}
        label={teksten.veld.aanbiederId}
        nietVerplicht
      />
      {locaties.length > 0 && (
        <Keuzelijst
          {...f.veld('locatieId')}
          label={teksten.veld.locatieId}
          leeg={teksten.keuze.leegLocatie}
          opties={locaties.map((l) => ({
            waarde: l.id,
            label: [l.naam, l.plaats].filter(Boolean).join(', '),
          }))}
          nietVerplicht
        />
      )}
      <Keuzelijst
        {...f.veld('gemeenteId')}
        label={teksten.veld.gemeenteId}
        uitleg={teksten.uitleg.gemeente}
        leeg={teksten.keuze.leegGemeente}
        opties={(gemeenten.data ?? []).map((g) => ({ waarde: g.id, label: g.naam }))}
        nietVerplicht
      />
      <Keuzerondjes {...f.veld('wet')} label={teksten.veld.wet} naastElkaar opties={opties(waarden.wet)} />
      <Keuzerondjes
        {...f.veld('domein')}
        label={teksten.veld.domein}
        uitleg={<Begrippen namen={['kwaliteit', 'rechtmatigheid']} />}
        naastElkaar
        opties={opties(waarden.domein)}
      />
      <Keuzerondjes
        {...f.veld('financiering')}
        label={teksten.veld.financiering}
        uitleg={teksten.uitleg.financiering}
        naastElkaar
        opties={opties(waarden.meldingfinanciering)}
        nietVerplicht
      />
      {toetsenVan(f.waarden.soort).length > 0 && (
        <Selectievakje
          {...f.veld('overVeiligThuis')}
          label={teksten.veld.overVeiligThuis}
          uitleg={teksten.uitleg.overVeiligThuis}
        />
      )}
    </Kaart>
  );
}

function OokDeel({ f }: { f: MeldingFormulier }) {
  return (
    <Kaart titel={teksten.delen.ook} id="ook">
      <Keuzerondjes
        {...f.veld('onrechtmatigheid')}
        label={teksten.veld.onrechtmatigheid}
        uitleg={teksten.uitleg.onrechtmatigheid}
        naastElkaar
        opties={opties(waarden.antwoord)}
      />
      {f.waarden.onrechtmatigheid === 'ja' && (
        <Tekstvak
          {...f.veld('onrechtmatigheidToelichting')}
          label={teksten.veld.onrechtmatigheidToelichting}
          nietVerplicht
          regels={3}
          maxTekens={2000}
        />
      )}
      <Selectievakje {...f.veld('gevoelig')} label={teksten.veld.gevoelig} uitleg={teksten.uitleg.gevoelig} />
    </Kaart>
  );
}
