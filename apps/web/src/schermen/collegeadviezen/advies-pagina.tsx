import {
  Alinea,
  datumTekst,
  Gegevenslijst,
  Kaart,
  Knop,
  KnopKoppeling,
  Knoppen,
  Kolommen,
  Koppeling,
  Lijst,
  Melding,
  veldId,
} from '@navolgbaar/ui';
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
  const { handelingen, nogNodig = [], nogVoorJurist = [], vragen = [], teLaat, reden } = advies;
  // Each state has at most one.
  const direct = DIRECT.find(([handeling]) => handelingen.includes(handeling));
  const formulieren = MET_FORMULIER.filter(([handeling]) => handelingen.includes(handeling));
  const vraag = vragen.find(({ beantwoordOp }) => !beantwoordOp);
  const antwoorden = vraag !== undefined && handelingen.includes('beantwoordVraag');
  const eigenVraag =
    kant === 'college' && ['verzonden', 'aangehouden'].includes(advies.status) ? vraag : undefined;
  // What the jurist needs too is said once.
  const voorJurist = nogVoorJurist.map(({ name }) => name.replace('rapportId', 'rapport'));
  const daarna = nogNodig.filter((deel) => !voorJurist.includes(deel));
  const actie = useActie<Actiepad, Collegeadvies>({
    doe: (pad) => stuur(pad, { id: advies.id }, {}, actieKoppen({ versie: advies.versie })),
    ververs,
    ...(direct ? { bericht: t.acties[direct[1]].gelukt } : {}),
  });
  const voorop =
    antwoorden ||
    direct?.[0] === 'neemOp' ||
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
      {eigenVraag && <Melding soort="info">{t.nu.eigenVraag(datumTekst(eigenVraag.gesteldOp))}</Melding>}
      {nogVoorJurist.length > 0 && (
        <>
          <Alinea>{t.nu.nogVoorJurist}</Alinea>
          <Lijst
            items={nogVoorJurist.map(({ name, reason }) => (
              <Koppeling key={name} href={adres(`/collegeadviezen/${advies.id}/${plekVan(name)}`)}>
                {reason}
              </Koppeling>
            ))}
          />
        </>
      )}
      {daarna.length > 0 && ['concept', 'getoetst'].includes(advies.status) && (
        <>
          <Alinea>{t.nu.nogNodig}</Alinea>
          <Lijst items={daarna.map((deel) => woord(t.nu.nogDeel, deel))} />
        </>
      )}
      {actie.error && <FoutMelding fout={actie.error} />}
      {(direct || formulieren.length > 0) && (
        <Knoppen>
          {antwoorden && (
            <KnopKoppeling href={adres(`/collegeadviezen/${advies.id}/vragen/${vraag.id}`)} soort="primair">
              {t.nu.beantwoord}
            </KnopKoppeling>
          )}
          {eerst.map(formulier)}
          {direct && (
            <Knop
              soort={voorop === null && !antwoorden && direct[0] !== 'haalTerug' ? 'primair' : 'secundair'}
              bezig={actie.isPending}
              onClick={() => actie.mutate(direct[2])}
            >
              {t.acties[direct[1]].knop}
            </Knop>
          )}
          {formulieren.filter(([handeling]) => handeling !== voorop).map(formulier)}
        </Knoppen>
      )}
    </Kaart>
  );
}

/** Where a person fills in what is missing. */
const plekVan = (veld: string): string =>
  ({ clienten: 'client', zienswijze: 'doe/zienswijze' })[veld] ?? `wijzigen#${veldId(veld)}`;

function watNu({ status, jurist }: Collegeadvies, kant: ReturnType<typeof useKant>): string {
  if (status === 'bij_jurist' && kant === 'jurist') return t.nu.voorJurist;
  if (status === 'verzonden' && kant === 'college') return t.nu.voorCollege;
  if (status === 'getoetst' && kant === 'jurist') return t.nu.juristKlaar;
  if (status === 'getoetst' && kant === 'team') {
    if (jurist?.oordeel === 'niet_akkoord') return t.nu.juristNiet;
    if (jurist?.oordeel === 'akkoord_mits') return t.nu.juristMits;
  }
  return woord(t.stap, status);
}
