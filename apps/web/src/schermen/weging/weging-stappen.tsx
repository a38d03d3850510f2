import { Alinea, Kaart, Keuzerondjes, Tekstvak, Tekstveld } from '@navolgbaar/ui';
import { Begrip, Begrippen } from '../../delen/begrip';
import type { useFormulier } from '../../delen/formulier';
import { opties, waarden } from '../../teksten/waarden';
import { wegingTeksten as teksten } from '../../teksten/weging';
import { EerdereTabel } from '../meldingen/eerdere-kaart';
import { ERNSTEN, hogerDan, OMVANGEN } from './weegregels';
import type { Uitkomst, Waarden } from './weging-waarden';

interface StapProps {
  f: Pick<ReturnType<typeof useFormulier<Waarden>>, 'veld' | 'waarden'>;
}

const jaNee = opties(waarden.antwoord, ['ja', 'nee']);

/** Stap 1, with the direct contact that a life-threatening signal asks (Beleidskader, bijlage 1). */
export function ErnstStap({ f }: StapProps) {
  return (
    <Kaart titel={teksten.stap1} id="stap-1">
      <Keuzerondjes
        {...f.veld('ernst')}
        label={teksten.vraag.ernst}
        uitleg={<Begrippen namen={['ernst', 'levensbedreigend', 'basaleVeiligheid', 'ontwikkeling']} />}
        opties={opties(waarden.ernst, ERNSTEN).map((o) => ({ ...o, uitleg: teksten.uitleg.ernst[o.waarde] }))}
      />
      <Tekstvak
        {...f.veld('ernstMotivering')}
        label={teksten.vraag.ernstMotivering}
        regels={3}
        maxTekens={4000}
      />
      {f.waarden.ernst === 'levensbedreigend' && <Afstemming f={f} />}
    </Kaart>
  );
}

function Afstemming({ f }: StapProps) {
  const { vraag, uitleg } = teksten;
  const { afstemmingGedaan: gedaan } = f.waarden;
  return (
    <div className="nav-toets">
      <Keuzerondjes
        {...f.veld('afstemmingGedaan')}
        label={vraag.afstemmingGedaan}
        uitleg={uitleg.afstemming}
        opties={[
          { waarde: 'ja', label: vraag.afstemmingJa },
          { waarde: 'nee', label: vraag.afstemmingNee },
        ]}
      />
      {gedaan !== '' && (
        <Tekstvak
          {...f.veld('afstemmingToelichting')}
          label={gedaan === 'ja' ? vraag.afstemmingMetWie : vraag.afstemmingWaaromNiet}
          regels={3}
          maxTekens={2000}
        />
      )}
    </div>
  );
}

/** Stap 2: how many cliënten, in relation to the size of the provider. */
export function OmvangStap({ f, aantalClienten }: StapProps & { aantalClienten: number | null }) {
  const { vraag, uitleg } = teksten;
  const getroffen = /^\d+$/.test(f.waarden.getroffen.trim()) ? Number(f.waarden.getroffen) : null;
  const deel =
    getroffen !== null && aantalClienten && getroffen <= aantalClienten
      ? Math.round((getroffen / aantalClienten) * 100)
      : null;
  return (
    <Kaart titel={teksten.stap2} id="stap-2">
      <div>
        <Tekstveld
          {...f.veld('getroffen')}
          label={vraag.getroffen}
          uitleg={aantalClienten === null ? uitleg.totaalOnbekend : uitleg.totaal(aantalClienten)}
          inputMode="numeric"
          breedte="smal"
          nietVerplicht
        />
        <p role="status" className="nav-teller">
          {deel !== null && uitleg.deel(deel)}
        </p>
      </div>
      <Keuzerondjes
        {...f.veld('omvang')}
        label={vraag.omvang}
        uitleg={
          <>
            {uitleg.omvang} <Begrip naam="omvang" />
          </>
        }
        naastElkaar
        opties={opties(waarden.omvang, OMVANGEN)}
      />
      <Tekstvak {...f.veld('omvangMotivering')} label={vraag.omvangMotivering} regels={3} maxTekens={4000} />
    </Kaart>
  );
}

/** Stap 3: earlier signals and public sensitivity may raise the priority, never by themselves and never down. */
export function VerhogingStap({
  f,
  meldingId,
  uitkomst,
}: StapProps & { meldingId: string; uitkomst: Uitkomst | undefined }) {
  const { vraag } = teksten;
  return (
    <Kaart titel={teksten.stap3} id="stap-3">
      <EerdereTabel meldingId={meldingId} />
      <Keuzerondjes
        {...f.veld('publieksgevoelig')}
        label={vraag.publieksgevoelig}
        uitleg={<Begrip naam="publieksgevoelig" />}
        naastElkaar
        opties={jaNee}
      />
      {f.waarden.publieksgevoelig === 'ja' && (
        <Tekstvak
          {...f.veld('publieksgevoeligToelichting')}
          label={vraag.publieksgevoeligToelichting}
          regels={2}
          maxTekens={2000}
          nietVerplicht
        />
      )}
      <Verhoging f={f} uitkomst={uitkomst} />
    </Kaart>
  );
}

function Verhoging({ f, uitkomst }: StapProps & { uitkomst: Uitkomst | undefined }) {
  const { vraag } = teksten;
  if (!uitkomst) return <Alinea soort="klein">{vraag.eerstKiezen}</Alinea>;
  const hoger = hogerDan(uitkomst.kleurMatrix);
  if (hoger.length === 0) return <Alinea soort="klein">{vraag.alHoogste}</Alinea>;
  const veld = f.veld('verhoogNaar');
  return (
    <>
      <Keuzerondjes
        {...veld}
        waarde={uitkomst.kleur === uitkomst.kleurMatrix ? '' : uitkomst.kleur}
        label={vraag.verhoogNaar}
        uitleg={teksten.uitleg.verhogen}
        opties={[
          { waarde: '', label: vraag.nietVerhogen(waarden.kleur[uitkomst.kleurMatrix]) },
          ...hoger.map((kleur) => ({ waarde: kleur, label: vraag.verhoog(waarden.kleur[kleur]) })),
        ]}
      />
      {uitkomst.kleur !== uitkomst.kleurMatrix && (
        <Tekstvak {...f.veld('verhogingReden')} label={vraag.verhogingReden} regels={3} maxTekens={2000} />
      )}
    </>
  );
}

/** Possible onrechtmatigheid is judged at every signal; it does not change the colour. */
export function OnrechtDeel({ f, bijMelding }: StapProps & { bijMelding: string }) {
  const { vraag, uitleg } = teksten;
  return (
    <Kaart titel={teksten.onrecht} id="onrecht">
      <Keuzerondjes
        {...f.veld('onrechtmatigheid')}
        label={vraag.onrechtmatigheid}
        uitleg={`${uitleg.onrechtmatigheid} ${uitleg.bijMelding(bijMelding)}`}
        naastElkaar
        opties={opties(waarden.antwoord)}
      />
      {f.waarden.onrechtmatigheid === 'ja' && (
        <Tekstvak
          {...f.veld('onrechtmatigheidToelichting')}
          label={vraag.onrechtmatigheidToelichting}
          regels={2}
          maxTekens={2000}
          nietVerplicht
        />
      )}
    </Kaart>
  );
}
