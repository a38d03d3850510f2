import { Alinea, Gegevenslijst, Kaart, Knop, KnopKoppeling, Knoppen, Kolommen, Lijst } from '@navolgbaar/ui';
import { actieKoppen } from '../../api/client';
import type { Collegeadvies } from '../../api/collegeadviezen';
import { type Actiepad, stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { useActie } from '../../delen/actie';
import { FoutMelding } from '../../schil/fout-scherm';
import { adviesTeksten as t } from '../../teksten/collegeadviezen';
import { woord } from '../../teksten/waarden';
import {
  BasisKaart,
  BesluitKaart,
  InhoudKaart,
  JuristKaart,
  RapportKaart,
  VerzendKaart,
  VragenKaart,
  ZienswijzeKaart,
} from './advies-kaarten';
import { LadderKaarten } from '../interventieladder/ladder-kaart';
import { AdviesCorrigerendkaart } from '../corrigerend/corrigerend-kaart';
import { AdviesKader } from './advies-kader';
import { useKant } from './kant';
import { ververs } from './schrijven';

/** An advice: what is next, what is advised and why, and what the jurist and the college said. */
export function AdviesPagina() {
  return (
    <AdviesKader>
      {(advies) => (
        <Kolommen
          hoofd={
            <>
              <NuKaart advies={advies} />
              <BesluitKaart advies={advies} />
              <AdviesCorrigerendkaart adviesId={advies.id} />
              <InhoudKaart advies={advies} />
              <VragenKaart advies={advies} />
              {advies.zaakId && advies.verzending && <LadderKaarten objectId={advies.id} />}
            </>
          }
          zij={
            <>
              <BasisKaart advies={advies} />
              <RapportKaart advies={advies} />
              <JuristKaart advies={advies} />
              <ZienswijzeKaart advies={advies} />
              <VerzendKaart advies={advies} />
            </>
          }
        />
      )}
    </AdviesKader>
  );
}

/** The acts of one click. */
const DIRECT = [
  ['neemOp', 'opnemen', '/api/v1/collegeadviezen/{id}/_neem-op'],
  ['legVoor', 'voorleggen', '/api/v1/collegeadviezen/{id}/_leg-voor'],
  ['haalTerug', 'terughalen', '/api/v1/collegeadviezen/{id}/_haal-terug'],
] as const satisfies readonly (readonly [string, string, Actiepad])[];

/** The acts with a form, each with its place; the first that is possible stands out. */
const MET_FORMULIER = [
  ['toets', 'doe/toetsen', t.acties.toetsen.titel],
  ['verzend', 'doe/verzenden', t.acties.verzenden.titel],
  ['besluit', 'doe/besluit', t.acties.besluit.titel],
  ['wijzig', 'wijzigen', t.acties.wijzigen.titel],
  ['stelVraag', 'doe/vragen', t.acties.vragen.titel],
  ['vraagZienswijze', 'doe/zienswijze-vragen', t.acties['zienswijze-vragen'].titel],
  ['legZienswijzeVast', 'doe/zienswijze', t.acties.zienswijze.titel],
  ['legEffectVast', 'doe/effect', t.acties.effect.titel],
  ['stuurTerug', 'doe/terugsturen', t.acties.terugsturen.titel],
  ['meldBelang', 'doe/belang', t.acties.belang.titel],
  ['zieAf', 'doe/afzien', t.acties.afzien.titel],
  ['trekIn', 'doe/intrekken', t.acties.intrekken.titel],
] as const;
/** What is only a step aside, and never the first thing to do. */
const NOOIT_VOOROP: readonly string[] = [
  'stuurTerug',
  'meldBelang',
  'zieAf',
  'trekIn',
  'legEffectVast',
  'vraagZienswijze',
  'legZienswijzeVast',
];

function NuKaart({ advies }: { advies: Collegeadvies }) {
  const kant = useKant();
  const { handelingen, nogNodig = [], vragen = [], teLaat, reden } = advies;
  const direct = DIRECT.filter(([handeling]) => handelingen.includes(handeling));
  const formulieren = MET_FORMULIER.filter(([handeling]) => handelingen.includes(handeling));
  const vraag = vragen.find(({ beantwoordOp }) => !beantwoordOp);
  const antwoorden = vraag !== undefined && handelingen.includes('beantwoordVraag');
  const voorop =
    antwoorden ||
    direct.some(([handeling]) => handeling === 'neemOp') ||
    // A draft without its texts is written first.
    (handelingen.includes('legVoor') && advies.inhoud.wat !== null)
      ? null
      : (formulieren.find(([handeling]) => !NOOIT_VOOROP.includes(handeling))?.[0] ?? null);
  // What stands out comes first, also before an act of one click.
  const eerst = formulieren.filter(([handeling]) => handeling === voorop);
  const formulier = ([handeling, deel, titel]: (typeof formulieren)[number]) => (
    <KnopKoppeling
      key={handeling}
      href={adres(`/collegeadviezen/${advies.id}/${deel}`)}
      soort={handeling === voorop ? 'primair' : 'secundair'}
    >
      {titel}
    </KnopKoppeling>
  );
  return (
    <Kaart titel={t.nu.titel} id="wat-nu" nadruk>
      <Alinea>{antwoorden ? t.nu.vraagOpen : watNu(advies, kant)}</Alinea>
      {teLaat && <Alinea>{t.nu.teLaat}</Alinea>}
      {reden && <Gegevenslijst gegevens={[{ label: t.veld.reden, waarde: reden }]} />}
      {nogNodig.length > 0 && ['concept', 'getoetst'].includes(advies.status) && (
        <>
          <Alinea>{t.nu.nogNodig}</Alinea>
          <Lijst items={nogNodig.map((deel) => woord(t.nu.nogDeel, deel))} />
        </>
      )}
      {direct.length + formulieren.length > 0 && (
        <Knoppen>
          {antwoorden && (
            <KnopKoppeling href={adres(`/collegeadviezen/${advies.id}/vragen/${vraag.id}`)} soort="primair">
              {t.nu.beantwoord}
            </KnopKoppeling>
          )}
          {eerst.map(formulier)}
          {direct.map(([handeling, naam, pad]) => (
            <DirecteKnop
              key={handeling}
              advies={advies}
              naam={naam}
              pad={pad}
              primair={voorop === null && !antwoorden}
            />
          ))}
          {formulieren.filter(([handeling]) => handeling !== voorop).map(formulier)}
        </Knoppen>
      )}
    </Kaart>
  );
}

function DirecteKnop({
  advies: { id, versie },
  naam,
  pad,
  primair,
}: {
  advies: Collegeadvies;
  naam: (typeof DIRECT)[number][1];
  pad: Actiepad;
  primair: boolean;
}) {
  const { knop, gelukt } = t.acties[naam];
  const actie = useActie<void, Collegeadvies>({
    doe: () => stuur(pad, { id }, {}, actieKoppen({ versie })),
    ververs,
    bericht: gelukt,
  });
  return (
    <>
      {actie.error && <FoutMelding fout={actie.error} />}
      <Knop
        soort={primair && naam !== 'terughalen' ? 'primair' : 'secundair'}
        bezig={actie.isPending}
        onClick={() => actie.mutate()}
      >
        {knop}
      </Knop>
    </>
  );
}

function watNu({ status, jurist }: Collegeadvies, kant: ReturnType<typeof useKant>): string {
  if (status === 'bij_jurist' && kant === 'jurist') return t.nu.voorJurist;
  if (status === 'verzonden' && kant === 'college') return t.nu.voorCollege;
  if (status === 'getoetst' && kant === 'team') {
    if (jurist?.oordeel === 'niet_akkoord') return t.nu.juristNiet;
    if (jurist?.oordeel === 'akkoord_mits') return t.nu.juristMits;
  }
  return woord(t.stap, status);
}
