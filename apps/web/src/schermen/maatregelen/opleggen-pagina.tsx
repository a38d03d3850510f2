import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Alinea, datumTekst, Kaart, Laden } from '@navolgbaar/ui';
import { type Bevindingregel, bevindingenVanZaak } from '../../api/bevindingen';
import { useVandaag } from '../../api/ik';
import type { Ladderbeeld } from '../../api/interventieladder';
import type { Maatregel, Maatregelbrieven } from '../../api/lijn';
import { stuur } from '../../api/stuur';
import { afspraakVraag } from '../../api/veiligheidsafspraken';
import type { Zaak } from '../../api/zaken';
import { Begrippen } from '../../delen/begrip';
import type { useActieformulier } from '../../delen/actieformulier';
import { BriefEerst } from '../../delen/brief-eerst';
import { Gegevens } from '../../delen/gegevens';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { acties } from '../zaken/acties';
import { Velden } from '../../delen/velden-weergave';
import { bevindingTeksten } from '../../teksten/bevindingen';
import { maatregelTeksten } from '../../teksten/maatregelen';
import { GedragslijnKaart } from '../interventieladder/gedragslijn-kaart';
import { type Ladder, useGedragslijn, useLadder } from '../interventieladder/gebruik-ladder';
import { LadderPaneel } from '../interventieladder/ladder-paneel';
import { gevraagd, type Veld, type Waarden } from '../../delen/velden';
import { aanbiederopties, meerAanbieders } from '../zaken/aanbiedervragen';
import { ZaakFormulierpagina } from '../zaken/zaak-kader';
import { useLadderTermijnen } from './gebruik-ladder-termijnen';
import { metLadderbegin } from './ladder-termijnen';
import { isAfwijking, isIntern, isKeuze, metLaddervragen, wijktMaatregelAf } from './ladder-vragen';
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
    return zaak.handelingen.includes('rondOnderzoekAf') ? (
      <NietMogelijk
        terug={`/zaken/${zaak.id}`}
        tekst={bevindingTeksten.vervolg.eerstAfronden}
        eerst={{
          href: `/zaken/${zaak.id}/doe/${acties.rondOnderzoekAf.pad}`,
          label: bevindingTeksten.vervolg.afronden,
        }}
      />
    ) : (
      <NietMogelijk
        terug={`/zaken/${zaak.id}`}
        daad={{ bij: 'zaak', status: zaak.status, handeling: 'legMaatregelOp' }}
      />
    );
  return (
    <Gegevens vraag={vraag}>
      {(alle) => {
        const bevindingen = alle.filter(kanDragen);
        if (bevindingen.length === 0)
          return (
            <NietMogelijk
              terug={`/zaken/${zaak.id}/bewijs`}
              tekst={t.geenBevinding}
              eerst={
                zaak.handelingen.includes('legBevindingVast')
                  ? { href: `/zaken/${zaak.id}/bevindingen/nieuw`, label: bevindingTeksten.nieuw.titel }
                  : undefined
              }
            />
          );
        return ladder ? (
          <MetSchending>
            {(begin) => <Vragen zaak={zaak} bevindingen={bevindingen} ladder={ladder} begin={begin} />}
          </MetSchending>
        ) : (
          <Laden regels={5} />
        );
      }}
    </Gegevens>
  );
}

/** Out of an agreement for safety that was not kept, the measure begins with what was agreed and what was seen. */
function MetSchending({ children }: { children: (begin: Waarden) => ReactNode }) {
  const id = new URLSearchParams(useLocation({ select: ({ searchStr }) => searchStr })).get('afspraak');
  const vraag = useQuery({ ...afspraakVraag(id ?? ''), enabled: id !== null });
  if (id === null) return children({});
  return (
    <Gegevens vraag={vraag}>
      {({ aanbiederId, tekst, afgesprokenOp, controles }) => {
        const gezien = controles.findLast(({ uitkomst }) => uitkomst === 'niet_nagekomen');
        const dag = datumTekst(gezien?.op ?? afgesprokenOp);
        return children({
          aanbiederIds: [aanbiederId],
          onderbouwing: t.uitSchending(datumTekst(afgesprokenOp), tekst, dag, gezien?.toelichting ?? ''),
        });
      }}
    </Gegevens>
  );
}

/** Whether a maatregel can rest on it; for which law the server knows. */
const kanDragen = ({ status, soort, betreft, wetten }: Bevindingregel): boolean =>
  status === 'vastgesteld' &&
  soort !== 'positief' &&
  betreft === 'aanbieder' &&
  wetten.some((wet) => wet !== 'wlz');

/** To which providers, in a case that concerns several: one act, a maatregel for each. */
function aanbiedersvraag(zaak: Zaak): Veld[] {
  const opties = aanbiederopties(zaak);
  if (opties.length === 0) return [];
  return [
    {
      ...{ naam: 'aanbiederIds', soort: 'meer', label: t.aanbiederIds, uitleg: t.aanbiederUitleg },
      ...{ verplicht: t.fout.aanbiederIds, opties },
    },
  ];
}

interface VragenProps {
  zaak: Zaak;
  bevindingen: readonly Bevindingregel[];
  ladder: Ladder;
  begin: Waarden;
}

function Vragen({ zaak, bevindingen, ladder, begin }: VragenProps) {
  const { id } = zaak;
  const vandaag = useVandaag();
  const vragen = oplegvragen(bevindingen, aanbiedersvraag(zaak)).map((veld) => {
    const waarde = begin[veld.naam];
    return waarde === undefined ? veld : { ...veld, begin: waarde };
  });
  const velden = metLadderbegin(metLaddervragen(vragen, ladder, vandaag), ladder.bij({})[0], vandaag);
  return (
    <BriefEerst<Maatregel>
      label={t.titel}
      velden={velden}
      controleer={controleerWeken}
      knop={t.knop}
      lees={async (verzoek) => {
        const pad = '/api/v1/zaken/{id}/_proef-maatregel';
        return (await stuur<Maatregelbrieven>(pad, { id }, naarMaatregel(verzoek), {})).brieven;
      }}
      verstuur={(verzoek, koppen) =>
        stuur('/api/v1/zaken/{id}/maatregelen', { id }, naarMaatregel(verzoek), koppen)
      }
      ververs={[['maatregelen'], ['zaken'], ['termijnen'], ['interventieladder']]}
      gelukt={t.gelukt}
      terug={`/zaken/${id}`}
      naar={(maatregel) => `/maatregelen/${maatregel.id}`}
      vragen={(f) => <Kaarten zaak={zaak} ladder={ladder} velden={velden} f={f} />}
    />
  );
}

interface KaartenProps {
  zaak: Zaak;
  ladder: Ladder;
  velden: readonly Veld[];
  f: ReturnType<typeof useActieformulier>;
}

/** The choice with what the ladder says of it, what the provider reads, and what stays inside. */
function Kaarten({ zaak, ladder, velden, f }: KaartenProps) {
  useLadderTermijnen(ladder.bij(f.waarden)[0], f);
  const afwijking = gevraagd(velden.filter(isAfwijking), f.waarden);
  const inBrief = velden.filter((veld) => !isKeuze(veld) && !isAfwijking(veld) && !isIntern(veld));
  return (
    <>
      <Begrippen namen={['adviesmaatregel', 'planVanAanpak', 'hersteltermijn', 'corrigerendeMaatregel']} />
      <Kaart titel={t.kaart.keuze} id="keuze">
        <Velden velden={velden.filter(isKeuze)} f={f} />
      </Kaart>
      <Ladderpanelen zaak={zaak} ladder={ladder} waarden={f.waarden} />
      {afwijking.length > 0 && (
        <Kaart>
          <Velden velden={afwijking} f={f} />
        </Kaart>
      )}
      <Kaart titel={t.kaart.brief} id="in-de-brief">
        <Alinea soort="klein">{t.briefUitleg}</Alinea>
        <Velden velden={inBrief} f={f} />
      </Kaart>
      <Kaart titel={t.kaart.intern} id="intern">
        <Alinea soort="klein">{t.internUitleg}</Alinea>
        <Velden velden={velden.filter(isIntern)} f={f} />
      </Kaart>
      <Gedragslijn zaakId={zaak.id} waarden={f.waarden} />
    </>
  );
}

function Gedragslijn({ zaakId, waarden: w }: { zaakId: string; waarden: Waarden }) {
  const lijn = useGedragslijn(zaakId, w['ernst'], [w['bevindingIds'] ?? []].flat() as string[]).data;
  return lijn ? <GedragslijnKaart lijn={lijn} /> : null;
}

interface LadderpanelenProps {
  zaak: Zaak;
  ladder: Ladder;
  waarden: Waarden;
}

/** What the ladder says of each provider that gets the measure: each has steps of its own behind it. */
function Ladderpanelen({ zaak, ladder, waarden: w }: LadderpanelenProps) {
  const vandaag = useVandaag();
  const locaties = [w['locatieIds'] ?? []].flat();
  const paneel = (beeld: Ladderbeeld | undefined) => ({
    ...{ beeld, ernst: w['ernst'], waarin: beeld ? wijktMaatregelAf([beeld], w, vandaag) : [] },
    heel: !beeld?.locaties.some(({ id }) => locaties.includes(id)),
  });
  const gekozen = meerAanbieders(zaak).filter(({ id }) => [w['aanbiederIds'] ?? []].flat().includes(id));
  if (gekozen.length === 0) return <LadderPaneel {...paneel(ladder.bij(w)[0])} />;
  return gekozen.map((wie) => (
    <LadderPaneel key={wie.id} wie={wie} {...paneel(ladder.bij({ aanbiederIds: [wie.id] })[0])} />
  ));
}
