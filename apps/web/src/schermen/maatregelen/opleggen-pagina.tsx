import { useQuery } from '@tanstack/react-query';
import { Kaart, Laden } from '@navolgbaar/ui';
import { type Bevindingregel, bevindingenVanZaak } from '../../api/bevindingen';
import type { Maatregel } from '../../api/lijn';
import { stuur } from '../../api/stuur';
import type { Zaak } from '../../api/zaken';
import { adres } from '../../basis';
import { useActieformulier } from '../../delen/actieformulier';
import { Begrippen } from '../../delen/begrip';
import { Formulier } from '../../delen/formulier';
import { Gegevens } from '../../delen/gegevens';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { Velden } from '../../delen/velden-weergave';
import { maatregelTeksten } from '../../teksten/maatregelen';
import { GedragslijnKaart } from '../interventieladder/gedragslijn-kaart';
import { type Ladder, useGedragslijn, useLadder } from '../interventieladder/gebruik-ladder';
import { LadderPaneel } from '../interventieladder/ladder-paneel';
import { aanbiedervraag, meerAanbieders } from '../zaken/aanbiedervragen';
import { ZaakFormulierpagina } from '../zaken/zaak-kader';
import { isKeuze, metLaddervragen, wijktMaatregelAf } from './ladder-vragen';
import { controleerWeken, naarMaatregel, oplegvragen } from './opleg-waarden';

const { opleggen: t } = maatregelTeksten;

/** Imposes a maatregel in a case. */
export function OpleggenPagina() {
  return (
    <ZaakFormulierpagina titel={t.titel} inleiding={t.inleiding}>
      {(zaak) => <Oplegformulier zaak={zaak} />}
    </ZaakFormulierpagina>
  );
}

function Oplegformulier({ zaak }: { zaak: Zaak }) {
  const vraag = useQuery(bevindingenVanZaak(zaak.id));
  const ladder = useLadder(
    zaak.id,
    meerAanbieders(zaak).map(({ id }) => id),
  );
  if (!zaak.handelingen.includes('legMaatregelOp'))
    return (
      <NietMogelijk
        terug={`/zaken/${zaak.id}`}
        daad={{ bij: 'zaak', status: zaak.status, handeling: 'legMaatregelOp' }}
      />
    );
  return (
    <Gegevens vraag={vraag}>
      {(bevindingen) =>
        ladder ? (
          <Vragen zaak={zaak} bevindingen={bevindingen.filter(kanDragen)} ladder={ladder} />
        ) : (
          <Laden regels={5} />
        )
      }
    </Gegevens>
  );
}

/** Whether a maatregel can rest on it; for which law the server knows. */
const kanDragen = ({ status, soort, betreft, wetten }: Bevindingregel): boolean =>
  status === 'vastgesteld' &&
  soort !== 'positief' &&
  betreft === 'aanbieder' &&
  wetten.some((wet) => wet !== 'wlz');

interface VragenProps {
  zaak: Zaak;
  bevindingen: readonly Bevindingregel[];
  ladder: Ladder;
}

function Vragen({ zaak, bevindingen, ladder }: VragenProps) {
  const aanbieder = aanbiedervraag(zaak, t.aanbiederId, t.fout.aanbiederId);
  const velden = metLaddervragen(oplegvragen(bevindingen, aanbieder), ladder);
  const f = useActieformulier<Maatregel>({
    velden,
    controleer: controleerWeken,
    verstuur: (verzoek, koppen) =>
      stuur('/api/v1/zaken/{id}/maatregelen', { id: zaak.id }, naarMaatregel(verzoek), koppen),
    ververs: [['maatregelen'], ['zaken'], ['termijnen'], ['interventieladder']],
    gelukt: t.gelukt,
    terug: `/zaken/${zaak.id}`,
    naar: ({ id }) => `/maatregelen/${id}`,
  });
  const { waarden: w } = f;
  const beeld = ladder.bij(w);
  const lijn = useGedragslijn(zaak.id, w['ernst'], [w['bevindingIds'] ?? []].flat() as string[]).data;
  return (
    <Formulier f={f} knop={t.knop} annuleer={adres(`/zaken/${zaak.id}`)} label={t.titel}>
      <Begrippen namen={['adviesmaatregel', 'planVanAanpak', 'hersteltermijn', 'corrigerendeMaatregel']} />
      <Kaart>
        <Velden velden={velden.filter(isKeuze)} f={f} />
      </Kaart>
      <LadderPaneel
        beeld={beeld}
        ernst={w['ernst']}
        waarin={wijktMaatregelAf(beeld, w)}
        heel={[w['locatieIds'] ?? []].flat().length === 0}
      />
      <Kaart>
        <Velden velden={velden.filter((veld) => !isKeuze(veld))} f={f} />
      </Kaart>
      {lijn && <GedragslijnKaart lijn={lijn} />}
    </Formulier>
  );
}
