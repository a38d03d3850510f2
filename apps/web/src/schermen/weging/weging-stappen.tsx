import {
  Alinea,
  Kaart,
  Keuzelijst,
  Keuzerondjes,
  Knop,
  Knoppen,
  Melding,
  Selectievakjes,
  Tekstvak,
  Tekstveld,
} from '@navolgbaar/ui';
import type { Afwegingskader } from '../../api/afwegingskaders';
import type { Weegproef } from '../../api/meldingen';
import { Begrip, Begrippen } from '../../delen/begrip';
import type { useFormulier } from '../../delen/formulier';
import { alsKleur } from '../../delen/melding-labels';
import { opties, waarden, woord } from '../../teksten/waarden';
import { wegingTeksten as teksten } from '../../teksten/weging';
import { EerdereTabel } from '../meldingen/eerdere-kaart';
import { naamVan } from './weegregels';
import {
  gedaanveld,
  isLevensbedreigend,
  type Partij,
  PARTIJEN,
  toelichtingveld,
  type Waarden,
} from './weging-waarden';

export interface StapProps {
  f: Pick<ReturnType<typeof useFormulier<Waarden>>, 'veld' | 'waarden' | 'zet'>;
  kader: Afwegingskader;
  proef: Weegproef | undefined;
}

const jaNee = opties(waarden.antwoord, ['ja', 'nee']);

/** Stap 1, with the examples of the version and the direct contact that a life-threatening signal asks. */
export function ErnstStap({ f, kader, proef }: StapProps) {
  const keuzes = [...kader.rijen].reverse().map(({ code, naam, uitleg, voorbeelden }) => ({
    ...{ waarde: code, label: naam },
    uitleg: [uitleg, voorbeelden.length > 0 && teksten.uitleg.voorbeelden(voorbeelden)]
      .filter(Boolean)
      .join(' '),
  }));
  return (
    <Kaart titel={teksten.stap1} id="stap-1">
      <Keuzerondjes
        {...f.veld('ernst')}
        label={teksten.vraag.ernst}
        uitleg={<Begrippen namen={['ernst', 'levensbedreigend', 'basaleVeiligheid', 'ontwikkeling']} />}
        opties={keuzes}
      />
      <Tekstvak
        {...f.veld('ernstMotivering')}
        label={teksten.vraag.ernstMotivering}
        regels={3}
        maxTekens={4000}
      />
      {isLevensbedreigend(f.waarden, { kader, proef }) && (
        <div className="nav-toets">
          <Alinea>{teksten.uitleg.afstemming}</Alinea>
          {PARTIJEN.map((partij) => (
            <Afstemming key={partij} f={f} partij={partij} />
          ))}
        </div>
      )}
    </Kaart>
  );
}

function Afstemming({ f, partij }: Pick<StapProps, 'f'> & { partij: Partij }) {
  const { vraag } = teksten;
  const gedaan = f.waarden[gedaanveld(partij)];
  return (
    <>
      <Keuzerondjes
        {...f.veld(gedaanveld(partij))}
        label={vraag.afstemmingGedaan[partij]}
        opties={[
          { waarde: 'ja', label: vraag.afstemmingJa },
          { waarde: 'nee', label: vraag.afstemmingNee },
        ]}
      />
      {gedaan !== '' && (
        <Tekstvak
          {...f.veld(toelichtingveld(partij))}
          label={gedaan === 'ja' ? vraag.afstemmingMetWie : vraag.afstemmingWaaromNiet}
          regels={3}
          maxTekens={2000}
        />
      )}
    </>
  );
}

/** Stap 2: how many cliënten, in relation to the size of the provider or the location. */
export function OmvangStap({ f, kader, proef }: StapProps) {
  const { vraag, uitleg } = teksten;
  const bekend = f.waarden.totaal.trim() === '' ? (proef?.aantalClienten ?? null) : null;
  const perLocatie = f.waarden.omvangbasis === 'locatie';
  return (
    <Kaart titel={teksten.stap2} id="stap-2">
      <Keuzerondjes
        {...f.veld('omvangbasis')}
        label={vraag.omvangbasis}
        naastElkaar
        opties={opties(waarden.omvangbasis)}
      />
      <Tekstveld
        {...f.veld('getroffen')}
        label={vraag.getroffen}
        inputMode="numeric"
        breedte="smal"
        nietVerplicht
      />
      <Tekstveld
        {...f.veld('totaal')}
        label={perLocatie ? vraag.totaalLocatie : vraag.totaal}
        uitleg={bekend === null ? uitleg.totaalOnbekend : uitleg.totaal(bekend)}
        inputMode="numeric"
        breedte="smal"
        nietVerplicht
      />
      <Voorstel f={f} kader={kader} proef={proef} />
      <Keuzerondjes
        {...f.veld('omvang')}
        label={vraag.omvang}
        uitleg={
          <>
            {uitleg.omvang} <Begrip naam="omvang" />
          </>
        }
        naastElkaar
        opties={[...kader.kolommen].reverse().map(({ code, naam }) => ({ waarde: code, label: naam }))}
      />
      <Tekstvak {...f.veld('omvangMotivering')} label={vraag.omvangMotivering} regels={3} maxTekens={4000} />
    </Kaart>
  );
}

/** What the thresholds of the version suggest; a person chooses, and says why. */
function Voorstel({ f, kader, proef }: StapProps) {
  const voorstel = proef?.omvangvoorstel;
  const naam = voorstel && naamVan(kader.kolommen, voorstel.omvang);
  const anders = voorstel && f.waarden.omvang !== voorstel.omvang;
  return (
    <div>
      <p role="status" className="nav-teller">
        {voorstel && naam && teksten.voorstel.tekst(naam, voorstel.procent)}
        {anders && f.waarden.omvang !== '' && ` ${teksten.voorstel.wijktAf}`}
      </p>
      {voorstel && naam && anders && (
        <Knoppen>
          <Knop klein onClick={() => f.zet('omvang', voorstel.omvang)}>
            {teksten.voorstel.neemOver(naam)}
          </Knop>
        </Knoppen>
      )}
    </div>
  );
}

/** Stap 3: earlier signals and public sensitivity may raise the priority, never by themselves and never down. */
export function VerhogingStap({ f, kader, proef, meldingId }: StapProps & { meldingId: string }) {
  const { vraag } = teksten;
  return (
    <Kaart titel={teksten.stap3} id="stap-3">
      <EerdereTabel meldingId={meldingId} />
      {proef?.vraagtAandacht && kader.stap3.aandacht && (
        <Melding soort="waarschuwing">
          {teksten.uitleg.aandacht(kader.stap3.aandacht.signalen, kader.stap3.aandacht.maanden)}
        </Melding>
      )}
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
      <Verhoging f={f} kader={kader} uitkomst={proef?.uitkomst ?? null} />
    </Kaart>
  );
}

function Verhoging({
  f,
  kader,
  uitkomst,
}: Pick<StapProps, 'f' | 'kader'> & { uitkomst: Weegproef['uitkomst'] }) {
  const { vraag } = teksten;
  const matrix = alsKleur(uitkomst?.kleurMatrix ?? null);
  if (!uitkomst || !matrix) return <Alinea soort="klein">{vraag.eerstKiezen}</Alinea>;
  if (uitkomst.hoger.length === 0) return <Alinea soort="klein">{vraag.alHoogste}</Alinea>;
  const verhoogd = uitkomst.hoger.includes(f.waarden.verhoogNaar);
  const { gronden } = kader.stap3;
  return (
    <>
      <Keuzerondjes
        {...f.veld('verhoogNaar')}
        waarde={verhoogd ? f.waarden.verhoogNaar : ''}
        label={vraag.verhoogNaar}
        uitleg={teksten.uitleg.verhogen}
        opties={[
          { waarde: '', label: vraag.nietVerhogen(waarden.kleur[matrix]) },
          ...uitkomst.hoger.map((kleur) => ({
            ...{ waarde: kleur, label: vraag.verhoog(woord(waarden.kleur, kleur)) },
          })),
        ]}
      />
      {verhoogd && gronden.length > 0 && (
        <Selectievakjes
          {...f.veld('verhogingsgronden')}
          label={vraag.verhogingsgronden}
          opties={gronden.map(({ code, naam }) => ({ waarde: code, label: naam }))}
        />
      )}
      {verhoogd && (
        <Tekstvak {...f.veld('verhogingReden')} label={vraag.verhogingReden} regels={3} maxTekens={2000} />
      )}
    </>
  );
}

/** Possible onrechtmatigheid is judged at every signal; it opens its own track and does not change the colour. */
export function OnrechtDeel({ f, bijMelding }: Pick<StapProps, 'f'> & { bijMelding: string }) {
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

/** Who has to act now, and with whom (BK-B.06). */
export function AanZetDeel({ f }: Pick<StapProps, 'f'>) {
  const { vraag } = teksten;
  return (
    <Kaart titel={teksten.aanZet} id="aan-zet">
      <Keuzelijst {...f.veld('aanZet')} label={vraag.aanZet} opties={opties(waarden.aanZet)} />
      <Tekstvak
        {...f.veld('partners')}
        label={vraag.partners}
        uitleg={vraag.partnersUitleg}
        regels={3}
        nietVerplicht
      />
    </Kaart>
  );
}
